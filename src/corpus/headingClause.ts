/** The heading clause of a line: the words before the first full stop, and where body text begins behind it. */
import { firstFullStop } from '../text/sentences.ts';

export interface HeadingClause {
  /** Columns of the heading's words, without closing punctuation. */
  readonly start: number;
  readonly end: number;
  /** Where body text begins; the line's end where none follows. */
  readonly bodyStart: number;
}

/** Longest heading clause in a line that goes on; about two lines of print. */
export const MAX_RUN_IN = 48;
/** Longest heading that has its line to itself. */
export const MAX_STANDALONE = 64;
/** Longest label before a colon: 申请情况：无。 */
const MAX_COLON = 16;
/** Nothing behind this column matters for a clause. */
const LOOK = 160;

const CLOSING = '。：:；;，,、！!？?. \u3000\t\u00a0';

/** The clause of `text` from column `from` (behind the marker) to `to`; null where the line opens with no short clause. */
export function headingClause(text: string, from: number, to: number): HeadingClause | null {
  const rest = text.slice(from, Math.min(to, from + LOOK));
  const stop = firstFullStop(rest);
  const sentence = stop < 0 ? to - from : stop;
  const colon = colonLabel(rest, sentence);
  if (colon > 0 && from + colon < to - 1) return clause(text, from, from + colon, from + colon + 1);
  const alone = from + sentence >= to - 1;
  if (!alone) {
    const gap = wideGap(rest, Math.min(sentence, MAX_RUN_IN));
    if (gap) return clause(text, from, from + gap.start, from + gap.end);
  }
  if (alone) return sentence > MAX_STANDALONE ? null : clause(text, from, to, to);
  return sentence > MAX_RUN_IN ? null : clause(text, from, from + stop, from + stop + 1);
}

/** The words up to the first comma, for a heading whose writer put a comma where siblings have 。 */
export function commaClause(text: string, from: number, to: number): HeadingClause | null {
  const rest = text.slice(from, Math.min(to, from + LOOK));
  const comma = rest.search(/[，,]/);
  return comma < 2 ? null : clause(text, from, from + comma, from + comma + 1);
}

function clause(text: string, start: number, end: number, bodyStart: number): HeadingClause | null {
  while (end > start && CLOSING.includes(text.charAt(end - 1))) end--;
  return end === start ? null : { start, end, bodyStart };
}

/** 3.获得荣誉：…: a colon behind a few words without a comma. */
function colonLabel(rest: string, sentence: number): number {
  const limit = Math.min(sentence, MAX_COLON + 1, rest.length);
  for (let at = 0; at < limit; at++) {
    const character = rest.charAt(at);
    if (character === '：' || character === ':') return at >= 2 ? at : -1;
    if (character === '，' || character === ',') return -1;
  }
  return -1;
}

/** A heading parted from its text by wide space only: （一）强化队伍建设 今年以来… with an ideographic space */
function wideGap(rest: string, limit: number): { start: number; end: number } | null {
  const match = /[\u0020\u2002\u2003\u3000]{2,}|\u3000/.exec(rest.slice(0, limit));
  if (!match || match.index < 4 || /[，。；：]$/.test(rest.slice(0, match.index))) return null;
  const end = match.index + match[0].length;
  return rest.length - end < 12 ? null : { start: match.index, end };
}
