/** Answers as a person reads them in a terminal. */
import type {
  CompleteAnswer,
  DraftAnswer,
  LookupHit,
  MineAnswer,
  OutlineAnswer,
  RestoreAnswer,
  SearchAnswer,
  TextAnswer,
} from '../protocol/answers.ts';
import type { SkeletonSection } from '../mining/model.ts';
import type { MethodName } from '../protocol/methods.ts';

function outlineLines({ files }: OutlineAnswer): string[] {
  return files.flatMap(({ path, reports }) => [
    path,
    ...reports.flatMap((report) => [
      '',
      `${report.startLine}–${report.endLine}  ${report.title}  [${[report.unit.level, report.unit.kind, report.genre, report.topic, report.reviewYear, report.planYear].filter((part) => part !== null).join(' · ')}]`,
      ...report.headings.map(
        ({ line, level, marker, text, role }) =>
          `${String(line).padStart(6)}  ${'  '.repeat(level)}${marker}${text}  (${role})`,
      ),
    ]),
  ]);
}

function sectionLines(sections: readonly SkeletonSection[], depth: number): string[] {
  return sections.flatMap(({ heading, role, support, children }) => [
    `${'  '.repeat(depth)}${heading}  (${role}, ${support})`,
    ...sectionLines(children, depth + 1),
  ]);
}

function mineLines({ skeletons, phrases }: Partial<MineAnswer>): string[] {
  return [
    ...(skeletons ?? []).flatMap(({ id, name, support, sections }) => [
      `${id}  ${name}  (${support})`,
      ...sectionLines(sections, 1),
    ]),
    ...(phrases ?? []).map(
      ({ text, class: kind, support, units, score }) => `${score.toFixed(3)}  ${support}/${units}  ${kind}  ${text}`,
    ),
  ];
}

function searchLines({ results }: SearchAnswer<LookupHit>): string[] {
  return results.flatMap(({ query, hits }) => [
    `# ${query}`,
    ...hits.map(
      ({ path, line, start, end, report, section, text, score }) =>
        `${score.toFixed(3)}  ${path}:${line}:${start}-${end}  ${[report, ...section].join(' › ')}\n        ${text}`,
    ),
  ]);
}

function completeLines({ inline, items }: CompleteAnswer): string[] {
  return [
    ...(inline ? [`» ${inline.insert}`] : []),
    ...items.map(({ insert, replace, class: kind, support }) => `${kind}  ${insert}  (-${replace}, ${support})`),
  ];
}

/** Lines for a terminal. */
export function printable(method: MethodName, answer: object | null): string {
  switch (method) {
    case 'text':
      return (answer as TextAnswer).text;
    case 'outline':
      return outlineLines(answer as OutlineAnswer).join('\n');
    case 'restore':
      return (answer as RestoreAnswer).text;
    case 'skeletons':
    case 'phrases':
    case 'mine':
      return mineLines(answer as Partial<MineAnswer>).join('\n');
    case 'search':
    case 'similar':
      return searchLines(answer as SearchAnswer<LookupHit>).join('\n');
    case 'complete':
      return completeLines(answer as CompleteAnswer).join('\n');
    case 'new':
      return (answer as DraftAnswer).draft;
    default:
      return JSON.stringify(answer, null, 2);
  }
}
