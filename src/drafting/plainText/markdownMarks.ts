/** Markdown off a line: the marks go, every word stays. Headings are told by their depth, so that they can be numbered. */

/** Marks at the head of a line, besides hashes. */
const HEAD_MARKS: readonly { readonly pattern: RegExp; readonly example: string }[] = [
  { pattern: /^[ \t\u3000]*>[ \t]?/u, example: '> 引文' },
  { pattern: /^[ \t\u3000]*[-*+][ \t]+(?:\[[ xX]\][ \t]+)?/u, example: '- 要点' },
];

/** Marks within a line; group 1 is what stays. */
const INNER_MARKS: readonly { readonly pattern: RegExp; readonly to: string; readonly example: string }[] = [
  { pattern: /\*\*(?=\S)([^*\n]+?)(?<=\S)\*\*/gu, to: '$1', example: '**重点**' },
  {
    pattern: /(?<![\w\p{Script=Han}_])__(?=\S)([^_\n]+?)(?<=\S)__(?![\w\p{Script=Han}_])/gu,
    to: '$1',
    example: '__重点__',
  },
  { pattern: /(?<![*\d])\*(?=[^\s*])([^*\n]+?)(?<=[^\s*])\*(?![*\d])/gu, to: '$1', example: '*重点*' },
  { pattern: /~~(?=\S)([^~\n]+?)(?<=\S)~~/gu, to: '$1', example: '~~删去~~' },
  { pattern: /`([^`\n]+)`/gu, to: '$1', example: '`名称`' },
  // The address stays where it holds words of its own
  {
    pattern: /!?\[([^[\]\n]*)\]\(([^()\n]*\p{Script=Han}[^()\n]*)\)/gu,
    to: '$1（$2）',
    example: '[附件](附件/名单.docx)',
  },
  { pattern: /!?\[([^[\]\n]*)\]\([^()\n]*\)/gu, to: '$1', example: '[通知](https://example.com)' },
];

/** A fence of code, a rule between sections. Words behind a fence stay. */
const BARE_MARK = /^[ \t\u3000]*(?:`{3,}|~{3,}|(?:-[ \t]*){3,}$|(?:_[ \t]*){3,}$|(?:\*[ \t]*){3,}$)/u;

export interface BareLine {
  /** How many # it had; 0 for none. */
  readonly hashes: number;
  readonly text: string;
}

/** What stands in a line once its marks are gone. */
export function withoutMarks(line: string): BareLine {
  const heading = /^[ \t\u3000]*(#{1,6})[ \t\u3000]+(.*?)(?:[ \t]+#+)?[ \t]*$/u.exec(line);
  if (heading) return { hashes: heading[1]!.length, text: inner(heading[2]!) };
  let text = line.replace(BARE_MARK, '');
  for (const { pattern } of HEAD_MARKS) text = text.replace(pattern, '');
  return { hashes: 0, text: inner(text) };
}

function inner(text: string): string {
  return INNER_MARKS.reduce((rest, { pattern, to }) => rest.replace(pattern, to), text);
}
