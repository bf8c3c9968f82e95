/**
 * The form of a heading: how many clauses, how long, how it opens. Sibling headings are read side by side, so those
 * offered together must match (对仗): 聚焦X，全力Y beside 聚焦X，全力Y, seven characters beside seven.
 */

export interface HeadingForm {
  readonly clauses: number;
  /** Characters without punctuation. */
  readonly length: number;
  /** First two characters: 聚焦, 坚持, 进一. */
  readonly opening: string;
}

const BREAK = /[，、；,]/u;

export function formOf(text: string): HeadingForm {
  const clauses = text.split(/[，；,]/u).filter((clause) => clause !== '');
  return { clauses: clauses.length, length: text.replace(/[，、；,“”]/gu, '').length, opening: text.slice(0, 2) };
}

/** At most 1: how well two headings stand side by side. */
export function formLikeness(one: HeadingForm, other: HeadingForm): number {
  const clauses = one.clauses === other.clauses ? 0.5 : 0;
  const length = Math.max(-0.3, 0.3 - 0.05 * Math.abs(one.length - other.length));
  const opening = one.opening === other.opening ? 0.2 : 0;
  return clauses + length + opening;
}

/** Ends of a clause: where a pattern's words may stand. */
export function clausesOf(text: string): string[] {
  return text.split(BREAK).filter((clause) => clause !== '');
}
