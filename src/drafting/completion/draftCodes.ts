/**
 * Text as the codes the context model compares. A run of digits is one code, whatever the figure, so that 走访28家 and
 * 走访160家 are the same context; a mask (XX) is one code as well. Corpus and draft are coded by the same rule, a
 * character at a time, so that a draft can grow under the cursor.
 */

/** Stands between paragraphs, and before the first. */
export const PARAGRAPH = 10;
/** A run of digits, with its points, commas and percent sign. */
export const FIGURE = 0xe000;
/** A run of mask letters. */
export const MASK = 0xe001;
const DIGIT = /[0-9０-９]/;
const FIGURE_TAIL = /[.．%％‰]/;

/** The point of a marker: behind 1. comes a heading, not what a figure counts. */
const POINT = /[.．]/;

/**
 * Code of a character behind `last`, or null when it belongs to the run that `last` stands for.
 * @param opensLine the run that `last` stands for is the first of its paragraph
 */
export function nextCode(last: number, character: string, opensLine: boolean): number | null {
  if (DIGIT.test(character)) return last === FIGURE ? null : FIGURE;
  if (last === FIGURE && FIGURE_TAIL.test(character) && !(opensLine && POINT.test(character))) return null;
  if (character === 'X' || character === '×') return last === MASK ? null : MASK;
  return character.charCodeAt(0);
}

/** Latin letters in both widths: masks, grades and abbreviations, all facts or damage. */
function isLatin(code: number): boolean {
  const folded = code >= 0xff21 && code <= 0xff5a ? code - 0xfee0 : code;
  return (folded >= 0x41 && folded <= 0x5a) || (folded >= 0x61 && folded <= 0x7a);
}

/** Marks of figures and of damage. */
const MARKS: ReadonlySet<number> = new Set(Array.from('%％‰#×', (mark) => mark.charCodeAt(0)));

/** Blanks set things apart on a page, as in the 目录 of a compilation; they go on with nothing. */
const BLANKS: ReadonlySet<number> = new Set(Array.from(' \t\u00a0\u3000', (blank) => blank.charCodeAt(0)));

/** Codes that may be offered at all, whoever wrote them. */
export function isOfferable(code: number): boolean {
  const standsForMore = code === PARAGRAPH || code === FIGURE || code === MASK;
  return !standsForMore && !isLatin(code) && !MARKS.has(code) && !BLANKS.has(code);
}
