/**
 * Heads and tails of clauses as frames use them. Each is counted once for all its clauses; only those that enough units
 * write are looked at more closely, since no frame can stand in more units than its edges.
 */
import { SpanNumbers } from '../strings/spanNumbers.ts';
import { countMarks, NUMBER } from './phraseMarks.ts';
import type { Row } from './phraseRows.ts';
import { EMPTY_ENDS, FRAME_PREPOSITIONS, TAIL_PREDICATE, WORK_ENDS } from './phraseTables.ts';

/** A head or a tail that enough units write. */
export interface Edge {
  readonly text: string;
  readonly clauses: number;
  /** Characters that say something. */
  readonly fixed: number;
}

export interface Head extends Edge {
  /** Its object needs a verb behind it: 把…作为政治任务, not 把…政治任务. */
  readonly takesObject: boolean;
}

export interface Tail extends Edge {
  /** It closes a frame. */
  readonly closes: boolean;
  /** It closes a frame that an adverb opens: 扎实开展…工作. */
  readonly closesBehindAdverb: boolean;
  /** It says nothing of its own: 工作, 要求. */
  readonly isEmpty: boolean;
  /** It takes up an object without a verb: 作为政治任务. */
  readonly takesUp: boolean;
  /** A predicate that leaves its subject open: 有待进一步提高. */
  readonly isPredicate: boolean;
}

/** An edge where it stands; only those that enough units write. */
export interface Placed<T extends Edge> {
  readonly edge: T;
  /** Where a head ends, where a tail begins. */
  readonly at: number;
}

export interface EdgedRow extends Omit<Row, 'heads' | 'tails'> {
  /** The adverb that opens the clause. */
  readonly opener: Edge | undefined;
  readonly fullHeads: readonly Placed<Head>[];
  /** Heads behind the adverb that opens the clause. */
  readonly bareHeads: readonly Placed<Head>[];
  readonly ends: readonly Placed<Tail>[];
}

/** How often an edge is written, and what it is once somebody has asked. */
interface Count<T extends Edge> {
  units: number;
  last: number;
  clauses: number;
  form: T | null | undefined;
}

/** Edges of one sort, counted by the number of their words. */
class Counts<T extends Edge> {
  readonly #numbers: SpanNumbers;
  readonly #counts: Count<T>[] = [];

  constructor(
    text: string,
    readonly make: (text: string, clauses: number) => T | null,
  ) {
    this.#numbers = new SpanNumbers(text);
  }

  /** Counts an edge and says its number. */
  tally(start: number, end: number, unit: number): number {
    const number = this.#numbers.of(start, end);
    if (number === this.#counts.length) this.#counts.push({ units: 0, last: -1, clauses: 0, form: undefined });
    const count = this.#counts[number]!;
    count.clauses++;
    if (count.last !== unit) count.units++;
    count.last = unit;
    return number;
  }

  /** Those of some edges that enough units write and that a frame can have, with their positions. */
  placed(numbers: readonly number[], positions: readonly number[], fewest: number): readonly Placed<T>[] {
    let found: Placed<T>[] | undefined;
    for (let index = 0; index < numbers.length; index++) {
      const number = numbers[index]!;
      const count = this.#counts[number]!;
      if (count.units < fewest) continue;
      if (count.form === undefined) count.form = this.make(this.#numbers.string(number), count.clauses);
      if (count.form !== null) (found ??= []).push({ edge: count.form, at: positions[index]! });
    }
    return found ?? NONE;
  }
}

const NONE: readonly never[] = [];

/** The edges of a row by their numbers. */
interface Counted {
  /** -1 where no adverb opens the clause. */
  readonly opener: number;
  readonly full: readonly number[];
  /** Ends of the heads that go on behind the adverb. */
  readonly behind: readonly number[];
  readonly bare: readonly number[];
  readonly ends: readonly number[];
}

/** The rows with those of their edges that at least `fewest` units write; rows of one unit come side by side. */
export function withEdges(rows: readonly Row[], text: string, fewest: number): EdgedRow[] {
  const openers = new Counts(text, openerOf);
  const heads = new Counts(text, headOf);
  const tails = new Counts(text, tailOf);
  const counted: Counted[] = [];
  for (const { start, end, adverbEnd, unit, heads: all, tails: closing } of rows) {
    const behind = adverbEnd > start ? all.filter((head) => head > adverbEnd) : NONE;
    const opener = behind.length > 0 ? openers.tally(start, adverbEnd, unit) : -1;
    const full = all.map((head) => heads.tally(start, head, unit));
    const bare = behind === NONE ? NONE : behind.map((head) => heads.tally(adverbEnd, head, unit));
    const ends = closing.map((tail) => tails.tally(tail, end, unit));
    counted.push({ opener, full, behind, bare, ends });
  }
  return rows.map((row, index) => {
    const { unit, start, end, adverbEnd, verbs } = row;
    const { opener, full, behind, bare, ends } = counted[index]!;
    return {
      unit,
      start,
      end,
      adverbEnd,
      verbs,
      opener: opener < 0 ? undefined : openers.placed([opener], [start], fewest)[0]?.edge,
      fullHeads: heads.placed(full, row.heads, fewest),
      bareHeads: heads.placed(bare, behind, fewest),
      ends: tails.placed(ends, row.tails, fewest),
    };
  });
}

function openerOf(text: string, clauses: number): Edge {
  return { text, clauses, fixed: fixed(text) };
}

/** Prepositions whose object needs a verb behind it. */
const OBJECT_TAKER = /^对$|[把将使让]$/;

/** Single characters are heads only where they are prepositions. */
function headOf(text: string, clauses: number): Head | null {
  const fits =
    (text.length > 1 || FRAME_PREPOSITIONS.has(text)) && /^[\u4e00-\u9fff\uE001\uE005-\uE008\uE00B]+$/.test(text);
  return fits ? { text, clauses, fixed: fixed(text), takesObject: OBJECT_TAKER.test(text) } : null;
}

function tailOf(text: string, clauses: number): Tail | null {
  if (text.length < 2 || !/^[\u4e00-\u9fff“”\uE000\uE005-\uE008\uE00B%]+$/.test(text)) return null;
  if (!text.startsWith(NUMBER) && text.endsWith(NUMBER)) return null;
  const isEmpty = EMPTY_ENDS.test(text.replace(/^的/, ''));
  return {
    text,
    clauses,
    fixed: fixed(text),
    closes: !isEmpty,
    closesBehindAdverb: !isEmpty || WORK_ENDS.test(text),
    isEmpty,
    takesUp: /如下$|^(?:作为|放在|摆在|挺在|纳入)|来抓$/.test(text),
    isPredicate: TAIL_PREDICATE.test(text),
  };
}

/** Characters that say something: a figure counts for one, other marks for none. */
export function fixed(part: string): number {
  return part.length - countMarks(part) + (part.includes(NUMBER) ? 1 : 0);
}
