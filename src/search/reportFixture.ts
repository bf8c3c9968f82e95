/** For tests: a report of one section, a passage a sentence given. */
import type { Report, Role } from '../corpus/model.ts';

export interface FixturePassage {
  readonly text: string;
  readonly role?: Role;
}

/** A report whose lines are the passages, under one heading. */
export function reportOf(
  path: string,
  titleLine: number,
  passages: readonly FixturePassage[],
  heading = '工作情况',
): Report {
  return {
    id: `${path}#${titleLine}`,
    path,
    title: '某某区某某局工作总结',
    titleLine,
    startLine: titleLine,
    endLine: titleLine + passages.length + 1,
    unit: { level: '区', kind: '某某局', name: '某某区某某局' },
    genre: '综合总结计划',
    topic: null,
    reviewYear: 2023,
    planYear: 2024,
    signature: null,
    date: null,
    headings: [
      { line: titleLine + 1, level: 1, marker: '一、', text: heading, runIn: false, role: 'review', confidence: 1 },
    ],
    paragraphs: passages.map(({ text, role = 'review' }, i) => ({
      line: titleLine + 2 + i,
      kind: 'body',
      text,
      edits: [],
      heading: 0,
      bodyStart: 0,
      role,
    })),
    passages: passages.map(({ text, role = 'review' }, i) => ({
      paragraph: i,
      start: 0,
      end: text.length,
      role,
      damaged: false,
    })),
  };
}
