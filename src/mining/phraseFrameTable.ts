/** Frames while they are counted: units, what filled the slots, and where. */
import type { Edge } from './phraseEdges.ts';
import type { Occurrence } from './phraseFill.ts';

export interface Frame {
  /** With `WORDS` or `ADVERB` for each gap. */
  readonly symbols: string;
  readonly units: number;
  readonly fillers: number;
  /** How much more often the ends meet than by chance, in bits; 0 where there is but one end. */
  readonly bond: number;
  readonly occurrences: readonly Occurrence[];
}

interface Building {
  units: number;
  last: number;
  clauses: number;
  readonly occurrences: Occurrence[];
  readonly head: Edge | undefined;
  readonly tail: Edge | undefined;
}

const SHORTEST_GAP = 2;
const LONGEST_GAP = 20;
const MOST_OCCURRENCES = 200;
/** Share of clauses with the commonest filler from which on it is no slot but a part of the phrase. */
const ONE_FILLER = 0.6;

export class FrameTable {
  readonly #frames = new Map<string, Building>();

  constructor(readonly text: string) {}

  /** Counts one reading of a clause; readings of one unit come side by side. */
  add(symbols: string, unit: number, { start, end, gaps }: Occurrence, head?: Edge, tail?: Edge): void {
    for (const gap of gaps) if (!isFiller(this.text, gap.start, gap.end)) return;
    let building = this.#frames.get(symbols);
    if (building === undefined) {
      building = { units: 0, last: -1, clauses: 0, occurrences: [], head, tail };
      this.#frames.set(symbols, building);
    }
    if (building.last !== unit) building.units++;
    building.last = unit;
    building.clauses++;
    if (building.occurrences.length < MOST_OCCURRENCES) building.occurrences.push({ start, end, gaps });
  }

  /** @param rows clauses in all, of which each edge has its share */
  finish(fewestUnits: number, rows: number): Frame[] {
    const finished: Frame[] = [];
    for (const [symbols, { units, clauses, occurrences, head, tail }] of this.#frames) {
      if (units < fewestUnits) continue;
      const fillers = this.#fillers(occurrences);
      if (fillers.size < 2 || Math.max(...fillers.values()) > ONE_FILLER * occurrences.length) continue;
      const bond = head === undefined || tail === undefined ? 0 : bondOf(head, tail, clauses, rows);
      finished.push({ symbols, units, fillers: fillers.size, bond, occurrences });
    }
    return finished;
  }

  #fillers(occurrences: readonly Occurrence[]): Map<string, number> {
    const fillers = new Map<string, number>();
    for (const { gaps } of occurrences) {
      const filler = gaps.map(({ start, end }) => this.text.slice(start, end)).join('\n');
      fillers.set(filler, (fillers.get(filler) ?? 0) + 1);
    }
    return fillers;
  }
}

/** Pointwise mutual information. */
function bondOf(head: Edge, tail: Edge, clauses: number, rows: number): number {
  return Math.log2((clauses * rows) / (head.clauses * tail.clauses));
}

/** What a character forbids a filler, by its code: it is asked of every reading. */
const NOT_INSIDE = 1;
const NOT_FIRST = 2;
const NOT_LAST = 4;
const BARRED = new Uint8Array(0x10000);
for (const [characters, where] of [
  ['，。：\n（）', NOT_INSIDE],
  ['的地得了着等及和与或并、”', NOT_FIRST],
  ['和与及或对把将被从向由为以于是、，“', NOT_LAST],
] as const)
  for (const character of characters) BARRED[character.charCodeAt(0)] = BARRED[character.charCodeAt(0)]! | where;

const OPENING_QUOTE = '“'.charCodeAt(0);
const CLOSING_QUOTE = '”'.charCodeAt(0);

/** Not torn at either end, within one clause, its quotation marks paired. */
function isFiller(text: string, start: number, end: number): boolean {
  if (end - start < SHORTEST_GAP || end - start > LONGEST_GAP) return false;
  if ((BARRED[text.charCodeAt(start)]! & NOT_FIRST) !== 0) return false;
  if ((BARRED[text.charCodeAt(end - 1)]! & NOT_LAST) !== 0) return false;
  let open = 0;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if ((BARRED[code]! & NOT_INSIDE) !== 0) return false;
    if (code === OPENING_QUOTE) open++;
    else if (code === CLOSING_QUOTE) open--;
    if (open < 0) return false;
  }
  return open === 0;
}
