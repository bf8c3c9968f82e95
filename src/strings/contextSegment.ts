/**
 * A stretch of corpus text that can be asked "what follows this context?": its codes, their suffix array, and a weight
 * group for every paragraph. Six bytes a character; contexts of any length cost a binary search, nothing is counted
 * beforehand. Some codes are closed: they are read as context, but what they would follow is not told.
 */
import { suffixArray } from './suffixArray.ts';

/** A block of this many codes shares one entry of the paragraph look-up. */
const BLOCK_BITS = 6;

/** One bit a position. */
export class Bits {
  readonly #words: Int32Array;

  /** @param of how many positions, or the words of earlier bits */
  constructor(of: number | Int32Array) {
    this.#words = typeof of === 'number' ? new Int32Array((of >>> 5) + 1) : of;
  }

  /** 32 positions each. */
  get words(): Int32Array {
    return this.#words;
  }

  set(at: number): void {
    this.#words[at >>> 5]! |= 1 << (at & 31);
  }

  get bytes(): number {
    return this.#words.byteLength;
  }

  has(at: number): boolean {
    return (this.#words[at >>> 5]! & (1 << (at & 31))) !== 0;
  }
}

/** Codes that followed a context, ascending, with their weighted counts. */
export interface Followers {
  readonly codes: Uint16Array;
  readonly weights: Float64Array;
  readonly total: number;
}

export class ContextSegment {
  readonly codes: Uint16Array;
  readonly suffixes: Int32Array;
  /** Start of each paragraph in `codes`, ascending. */
  readonly starts: Int32Array;
  /** Codes that are read as context but never told as followers. */
  readonly closed: Bits;
  /** Set where a word ends before this position. */
  readonly wordEnds: Bits;
  /** Paragraph that holds the first code of each block. */
  readonly #blocks: Int32Array;

  /**
   * @param codes paragraphs one after the other, each closed by a code that occurs in none
   * @param starts where each paragraph begins; the first is 0
   * @param closed positions whose code must not be told
   * @param wordEnds positions behind a word
   * @param suffixes the suffix array of `codes`, where it is known already
   */
  constructor(codes: Uint16Array, starts: Int32Array, closed: Bits, wordEnds: Bits, suffixes = suffixArray(codes)) {
    this.codes = codes;
    this.closed = closed;
    this.wordEnds = wordEnds;
    this.suffixes = suffixes;
    this.starts = starts;
    this.#blocks = new Int32Array((codes.length >> BLOCK_BITS) + 1);
    for (let block = 0, paragraph = 0; block < this.#blocks.length; block++) {
      while (paragraph + 1 < starts.length && starts[paragraph + 1]! <= block << BLOCK_BITS) paragraph++;
      this.#blocks[block] = paragraph;
    }
  }

  /** Bytes of all arrays. */
  get bytes(): number {
    const arrays = [this.codes, this.suffixes, this.starts, this.#blocks];
    return arrays.reduce((sum, array) => sum + array.byteLength, this.closed.bytes + this.wordEnds.bytes);
  }

  /** Index of the paragraph that holds a position. */
  paragraphAt(position: number): number {
    let paragraph = this.#blocks[position >> BLOCK_BITS]!;
    while (paragraph + 1 < this.starts.length && this.starts[paragraph + 1]! <= position) paragraph++;
    return paragraph;
  }

  /** First rank in [low, high) whose code at `depth` is not below `code`. */
  lowerBound(low: number, high: number, depth: number, code: number): number {
    const { codes, suffixes } = this;
    let from = low;
    let to = high;
    while (from < to) {
      const middle = (from + to) >>> 1;
      // Behind the last code the array yields undefined, which compares as false: such a suffix sorts first.
      if ((codes[suffixes[middle]! + depth] ?? -1) < code) from = middle + 1;
      else to = middle;
    }
    return from;
  }

  /** Ranks [low, high) of the suffixes that begin with `pattern`; empty when it does not occur. */
  find(pattern: ArrayLike<number>): { low: number; high: number } {
    let low = 0;
    let high = this.suffixes.length;
    for (let depth = 0; depth < pattern.length && low < high; depth++) {
      const code = pattern[depth]!;
      low = this.lowerBound(low, high, depth, code);
      high = this.lowerBound(low, high, depth, code + 1);
    }
    return { low, high };
  }

  /**
   * What follows a context of `depth` codes whose suffixes have ranks [low, high). More than `sample` occurrences
   * are taken at even steps.
   * @param weightOf weight of a paragraph's occurrences, by paragraph
   */
  followers(low: number, high: number, depth: number, sample: number, weightOf: ArrayLike<number>): Followers {
    const codes: number[] = [];
    const weights: number[] = [];
    const step = Math.max(1, (high - low) / sample);
    let total = 0;
    let last = -1;
    for (let at = low; at < high; at += step) {
      const position = this.suffixes[Math.floor(at)]!;
      const follower = this.codes[position + depth];
      if (follower === undefined) continue;
      const weight = weightOf[this.paragraphAt(position)]! * step;
      if (this.closed.has(position + depth)) continue;
      total += weight;
      if (follower === last) weights[weights.length - 1]! += weight;
      else {
        codes.push(follower);
        weights.push(weight);
        last = follower;
      }
    }
    return { codes: Uint16Array.from(codes), weights: Float64Array.from(weights), total };
  }
}
