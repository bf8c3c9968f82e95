/**
 * A list of strings with weights, asked by prefix: when the text ends with the beginning of an entry, how may it go
 * on? Sorted entries and binary search, no tree.
 */
import type { Followers } from './contextSegment.ts';

export interface LexiconEntry {
  readonly text: string;
  readonly weight: number;
}

/** Prefixes longer than this are not looked for. */
export const LONGEST_PREFIX = 8;

export class PrefixLexicon {
  readonly #texts: readonly string[];
  readonly #weights: readonly number[];
  readonly #known = new Map<string, Followers | null>();

  constructor(entries: readonly LexiconEntry[]) {
    const best = new Map<string, number>();
    for (const { text, weight } of entries) best.set(text, Math.max(weight, best.get(text) ?? 0));
    const texts = [...best.keys()].sort((one, other) => (one < other ? -1 : 1));
    this.#texts = texts;
    this.#weights = texts.map((text) => best.get(text)!);
  }

  /** What follows in the entries that begin with `prefix` and go on; null when there is none. */
  followers(prefix: string): Followers | null {
    let known = this.#known.get(prefix);
    if (known === undefined) {
      known = this.#count(prefix);
      this.#known.set(prefix, known);
    }
    return known;
  }

  #count(prefix: string): Followers | null {
    const texts = this.#texts;
    let low = 0;
    let high = texts.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (texts[middle]! < prefix) low = middle + 1;
      else high = middle;
    }
    const codes: number[] = [];
    const weights: number[] = [];
    let total = 0;
    for (let index = low; index < texts.length && texts[index]!.startsWith(prefix); index++) {
      if (texts[index]!.length === prefix.length) continue;
      const code = texts[index]!.charCodeAt(prefix.length);
      const weight = this.#weights[index]!;
      total += weight;
      if (code === codes.at(-1)) weights[weights.length - 1]! += weight;
      else {
        codes.push(code);
        weights.push(weight);
      }
    }
    return total === 0 ? null : { codes: Uint16Array.from(codes), weights: Float64Array.from(weights), total };
  }
}
