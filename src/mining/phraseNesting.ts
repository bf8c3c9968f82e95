/**
 * Phrases inside phrases. In order of score each phrase is kept unless its place is taken: by a longer kept one that
 * stands in as many units (then it has no life of its own), or by shorter ones of as many units that make up most of
 * it. What stands in more units than the longer one keeps its place beside it, as in the C-value (Frantzi, Ananiadou,
 * Mima, 2000).
 */

export interface Placed {
  readonly symbols: string;
  readonly units: number;
  /** Where it stands first in the corpus text. */
  readonly first: number;
}

/** A shorter phrase that takes this share of a longer one leaves it no place. */
const MOST_OF = 0.6;
/** What one unit alone adds to a phrase of many is nothing of its own: 坚持|以党的政治建设为统领. */
const NEARLY_ALL = 0.75;
const WINDOW = 60;

export class Nesting {
  /** Kept phrases by the position where they begin. */
  readonly #at = new Map<number, Placed[]>();
  /** 1 where one begins: most positions are asked for in vain. */
  readonly #begins: Uint8Array;

  /** @param length of the corpus text */
  constructor(length: number) {
    this.#begins = new Uint8Array(length);
  }

  keep(phrase: Placed, positions: readonly number[]): void {
    for (const position of positions) {
      this.#begins[position] = 1;
      const list = this.#at.get(position);
      if (list === undefined) this.#at.set(position, [phrase]);
      else list.push(phrase);
    }
  }

  isTaken(phrase: Placed): boolean {
    const start = phrase.first;
    const end = start + phrase.symbols.length;
    for (let at = Math.max(0, start - WINDOW); at < end; at++) {
      if (this.#begins[at] === 0) continue;
      for (const other of this.#at.get(at)!) {
        const otherEnd = at + other.symbols.length;
        if (at <= start && otherEnd >= end && other.units >= phrase.units) return true;
        const within = at >= start && otherEnd <= end;
        if (within && other.units <= phrase.units && other.symbols.length >= MOST_OF * phrase.symbols.length)
          return true;
        if (within && phrase.units === 1 && other.symbols.length >= NEARLY_ALL * phrase.symbols.length) return true;
        const overlap = Math.min(end, otherEnd) - Math.max(start, at);
        if (!within && other.units === phrase.units && overlap >= MOST_OF * phrase.symbols.length) return true;
      }
    }
    return false;
  }
}
