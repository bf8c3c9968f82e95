/** Frames while they are counted: units, what filled the slots, and where. */
import { WORDS } from './phraseMarks.ts';
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
  readonly fillers: Map<string, number>;
  readonly occurrences: Occurrence[];
  readonly head: string;
  readonly tail: string;
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
  add(symbols: string, unit: number, { start, end, gaps }: Occurrence, head: string, tail: string): void {
    const fillers = gaps.map((gap) => this.text.slice(gap.start, gap.end));
    if (!fillers.every(isFiller)) return;
    let building = this.#frames.get(symbols);
    if (building === undefined) {
      building = { units: 0, last: -1, clauses: 0, fillers: new Map(), occurrences: [], head, tail };
      this.#frames.set(symbols, building);
    }
    if (building.last !== unit) building.units++;
    building.last = unit;
    building.clauses++;
    const filler = fillers.join(WORDS);
    building.fillers.set(filler, (building.fillers.get(filler) ?? 0) + 1);
    if (building.occurrences.length < MOST_OCCURRENCES) building.occurrences.push({ start, end, gaps });
  }

  finish(fewestUnits: number, bondOf: (head: string, tail: string, clauses: number) => number): Frame[] {
    const finished: Frame[] = [];
    for (const [symbols, building] of this.#frames) {
      const { units, clauses, fillers, occurrences, head, tail } = building;
      if (units < fewestUnits || fillers.size < 2 || Math.max(...fillers.values()) > ONE_FILLER * clauses) continue;
      finished.push({ symbols, units, fillers: fillers.size, bond: bondOf(head, tail, clauses), occurrences });
    }
    return finished;
  }
}

function isFiller(filler: string): boolean {
  return (
    filler.length >= SHORTEST_GAP &&
    filler.length <= LONGEST_GAP &&
    !/[，。：\n（）]/.test(filler) &&
    !/^[的地得了着等及和与或、”]/.test(filler) &&
    !/[和与及或对把将被从向由为以于是、，“]$/.test(filler) &&
    quotesPaired(filler)
  );
}

function quotesPaired(filler: string): boolean {
  let open = 0;
  for (const character of filler) {
    if (character === '“') open++;
    else if (character === '”') open--;
    if (open < 0) return false;
  }
  return open === 0;
}
