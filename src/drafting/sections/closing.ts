/**
 * The signature and date that close a draft (落款): what is inserted below them belongs before them. They are the last
 * lines, at most one of each, under a report that has begun.
 */
import { isDateLine, isSignatureLine } from '../../corpus/frame.ts';
import { parseMarker } from '../../text/markers.ts';

/** Where a draft's body ends and its closing lines begin: offsets. */
export interface Closing {
  /** Behind the last character of the body. */
  readonly bodyEnd: number;
  /** The first character of the closing lines. */
  readonly start: number;
}

/** Places that a skeleton leaves for the date and for who signs. */
const OPEN_DATE = /^【成文日期】$/u;
const OPEN_NAME = /^【[^】]*(?:单位|署名|落款)[^】]*】$/u;

/** Any name may stand over a date; alone it must be known for a unit's. */
const NAME = /^[^，。；：？！、【】]{2,30}$/u;

/** A report has begun: a heading with its number, or a sentence. */
const BEGUN = /[。！？]/u;

type Kind = 'date' | 'name';

function kindOf(text: string, below: Kind | undefined): Kind | null {
  if (isDateLine(text) || OPEN_DATE.test(text)) return 'date';
  if (isSignatureLine(text) || OPEN_NAME.test(text)) return 'name';
  return below === 'date' && NAME.test(text) && parseMarker(text) === null ? 'name' : null;
}

/** @returns null where the text does not end with a signature or a date, blank lines left aside */
export function closingOf(draft: string): Closing | null {
  const seen = new Set<Kind>();
  let start = draft.length;
  let end = draft.trimEnd().length;
  while (end > 0) {
    const from = draft.lastIndexOf('\n', end - 1) + 1;
    const kind = kindOf(draft.slice(from, end).trim(), [...seen].at(-1));
    if (kind === null || seen.has(kind)) break;
    seen.add(kind);
    start = from;
    end = draft.slice(0, from).trimEnd().length;
  }
  const lines = draft.slice(0, end).split('\n');
  const begun = lines.some((line) => BEGUN.test(line) || parseMarker(line.replace(/^#{1,6}[ \t]+/u, '')) !== null);
  return seen.size > 0 && begun ? { bodyEnd: end, start } : null;
}

/**
 * The same where a cursor stands on those lines or below them.
 * @param above the draft up to the cursor
 * @param below the lines that follow: a name is sooner known for a signature when the date stands under it
 */
export function closingAbove(above: string, below: string): Closing | null {
  const [next = ''] = below.split(/\r\n|\n|\r/u, 1);
  const dated = kindOf(next.trim(), undefined) === 'date';
  const closing = closingOf(dated ? above + next : above);
  return closing !== null && closing.start < above.trimEnd().length ? closing : null;
}
