/** The heading clause of a line: what stands before the first full stop, and where body text begins behind it. */
import { firstFullStop } from '../text/sentences.ts';

export interface HeadingClause {
  /** Columns of the heading's words, without closing punctuation. */
  readonly start: number;
  readonly end: number;
  /** Where body text begins; the line's end where none follows. */
  readonly bodyStart: number;
  /** Ended by 。 (also ：) rather than by the end of the line. */
  readonly closed: boolean;
}

/** Longest heading clause in a line that goes on; about two lines of print. */
export const MAX_RUN_IN = 48;
/** Longest heading that has its line to itself. */
export const MAX_STANDALONE = 64;

const TRAILING = /[。：:；;，,、！!？?\s\u3000]+$/;

/** The clause of `text` from column `from` (behind the marker) to `to`; null where the line opens with no short clause. */
export function headingClause(text: string, from: number, to: number): HeadingClause | null {
  const rest = text.slice(from, to);
  const stop = firstFullStop(rest);
  const sentence = stop < 0 ? rest.length : stop;
  const colon = rest.search(/[：:]/);
  if (colon > 0 && colon < sentence && colon <= 16 && colon < rest.length - 1 && !/[，,]/.test(rest.slice(0, colon))) {
    return { start: from, end: from + colon, bodyStart: from + colon + 1, closed: true };
  }
  const standalone = sentence >= rest.length - 1;
  if (sentence > (standalone ? MAX_STANDALONE : MAX_RUN_IN)) return null;
  if (stop < 0 || standalone) {
    const words = rest.replace(TRAILING, '');
    return words === ''
      ? null
      : { start: from, end: from + words.length, bodyStart: to, closed: words.length < rest.length };
  }
  return { start: from, end: from + stop, bodyStart: from + stop + 1, closed: true };
}
