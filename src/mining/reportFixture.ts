/** For tests: a report of an invented unit, each line a paragraph of the role before it. */
import type { Report, Role } from '../corpus/model.ts';

export function reportOf(name: string, lines: readonly (readonly [Role, string])[]): Report {
  return {
    id: `${name}.txt#1`,
    path: `${name}.txt`,
    title: `${name}工作总结`,
    titleLine: 1,
    startLine: 1,
    endLine: lines.length + 1,
    unit: { level: '区', kind: name.slice(2), name },
    genre: '综合总结',
    topic: null,
    reviewYear: 2023,
    planYear: null,
    signature: null,
    date: null,
    headings: [],
    paragraphs: lines.map(([role, text], index) => ({
      line: index + 2,
      kind: 'body',
      text,
      edits: [],
      heading: -1,
      bodyStart: 0,
      role,
    })),
    passages: [],
  };
}
