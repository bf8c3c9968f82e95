/**
 * Heads and tails of clauses as frames use them. Each is counted once for all its clauses; only those that enough units
 * write are looked at more closely, since no frame can stand in more units than its edges.
 */
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
  readonly text: string;
  units: number;
  last: number;
  clauses: number;
  form: T | null | undefined;
}

class Counts<T extends Edge> {
  readonly #counts = new Map<string, Count<T>>();

  constructor(readonly make: (count: Count<T>) => T | null) {}

  tally(text: string, unit: number): Count<T> {
    let count = this.#counts.get(text);
    if (count === undefined) {
      count = { text, units: 0, last: -1, clauses: 0, form: undefined };
      this.#counts.set(text, count);
    }
    count.clauses++;
    if (count.last !== unit) count.units++;
    count.last = unit;
    return count;
  }

  /** Those of some edges that enough units write and that a frame can have, with their positions. */
  placed(counts: readonly Count<T>[], positions: readonly number[], fewest: number): Placed<T>[] {
    const found: Placed<T>[] = [];
    for (let index = 0; index < counts.length; index++) {
      const count = counts[index]!;
      if (count.units < fewest) continue;
      if (count.form === undefined) count.form = this.make(count);
      if (count.form !== null) found.push({ edge: count.form, at: positions[index]! });
    }
    return found;
  }
}

/** The rows with those of their edges that at least `fewest` units write; rows of one unit come side by side. */
export function withEdges(rows: readonly Row[], text: string, fewest: number): EdgedRow[] {
  const openers = new Counts(openerOf);
  const heads = new Counts(headOf);
  const tails = new Counts(tailOf);
  const counted = rows.map(({ start, end, adverbEnd, unit, heads: all, tails: ends }) => {
    const behind = adverbEnd > start ? all.filter((head) => head > adverbEnd) : [];
    return {
      opener: behind.length > 0 ? [openers.tally(text.slice(start, adverbEnd), unit)] : [],
      full: all.map((head) => heads.tally(text.slice(start, head), unit)),
      bare: behind.map((head) => heads.tally(text.slice(adverbEnd, head), unit)),
      ends: ends.map((tail) => tails.tally(text.slice(tail, end), unit)),
      behind,
    };
  });
  return rows.map(({ unit, start, end, adverbEnd, verbs, heads: all, tails: closing }, index) => {
    const { opener, full, bare, ends, behind } = counted[index]!;
    return {
      unit,
      start,
      end,
      adverbEnd,
      verbs,
      opener: openers.placed(opener, [start], fewest)[0]?.edge,
      fullHeads: heads.placed(full, all, fewest),
      bareHeads: heads.placed(bare, behind, fewest),
      ends: tails.placed(ends, closing, fewest),
    };
  });
}

function openerOf({ text, clauses }: Count<Edge>): Edge {
  return { text, clauses, fixed: fixed(text) };
}

/** Prepositions whose object needs a verb behind it. */
const OBJECT_TAKER = /^对$|[把将使让]$/;

/** Single characters are heads only where they are prepositions. */
function headOf({ text, clauses }: Count<Head>): Head | null {
  const fits =
    (text.length > 1 || FRAME_PREPOSITIONS.has(text)) && /^[\u4e00-\u9fff\uE001\uE005-\uE008\uE00B]+$/.test(text);
  return fits ? { text, clauses, fixed: fixed(text), takesObject: OBJECT_TAKER.test(text) } : null;
}

function tailOf({ text, clauses }: Count<Tail>): Tail | null {
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
