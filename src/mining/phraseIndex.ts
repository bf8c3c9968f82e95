/**
 * The suffix array over the corpus' symbols, and what it answers: where a phrase stands, in how many units, and how
 * far every position is also written by another unit.
 */
import { closedRepeats, foreignMatchLengths, type ClosedRepeat } from '../strings/closedRepeats.ts';
import { lcpArray } from '../strings/lcp.ts';
import { suffixArray } from '../strings/suffixArray.ts';
import { SEPARATOR, type PhraseCorpus } from './phraseCorpus.ts';

/** Occurrences beyond these are not looked at: a phrase that stands so often is stock anyhow. */
const MOST_OCCURRENCES = 2000;

export class PhraseIndex {
  readonly sa: Int32Array;
  /** Unit at each position of the text. */
  readonly unitAt: Uint16Array;
  /** How many symbols from each position on another unit also writes. */
  readonly foreign: Uint16Array;

  #lcp: Int32Array;

  constructor(readonly corpus: PhraseCorpus) {
    const { codes, alphabet, separator } = encode(corpus.text);
    this.sa = suffixArray(codes, alphabet);
    this.#lcp = lcpArray(codes, this.sa, separator);
    this.unitAt = unitPositions(corpus);
    this.foreign = foreignMatchLengths(this.sa, this.#lcp, this.unitAt);
  }

  repeats(minLength: number, maxLength: number, emit: (repeat: ClosedRepeat) => void): void {
    const options = { minDocuments: 2, minLength, maxLength };
    closedRepeats(this.sa, this.#lcp, this.unitAt, this.corpus.unitCount, options, emit);
  }

  /** Lets go of what only `repeats` needs. */
  releaseRepeats(): void {
    this.#lcp = new Int32Array(0);
  }

  /** Positions at which a string stands, in text order; at most `MOST_OCCURRENCES`, spread over all of them. */
  occurrences(symbols: string): number[] {
    const first = this.#lowerBound(symbols, false);
    const last = this.#lowerBound(symbols, true);
    const step = Math.max(1, (last - first) / MOST_OCCURRENCES);
    const positions: number[] = [];
    for (let i = first; i < last; i += step) positions.push(this.sa[Math.floor(i)]!);
    return positions.sort((one, other) => one - other);
  }

  /** In how many units a string stands. */
  unitsOf(symbols: string): number {
    const units = new Set<number>();
    for (const position of this.occurrences(symbols)) units.add(this.unitAt[position]!);
    return units.size;
  }

  /** First index of the suffix array whose suffix is not below `symbols` (or, `after`, does not begin with it either). */
  #lowerBound(symbols: string, after: boolean): number {
    const { text } = this.corpus;
    let low = 0;
    let high = this.sa.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const order = compareAt(text, this.sa[middle]!, symbols);
      if (order < 0 || (after && order === 0)) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** Order of the suffix at a position against a string, 0 where it begins with it. */
function compareAt(text: string, position: number, symbols: string): number {
  for (let d = 0; d < symbols.length; d++) {
    if (position + d >= text.length) return -1;
    const difference = text.charCodeAt(position + d) - symbols.charCodeAt(d);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** Dense codes in the order of the characters, so that the suffix array is in the order of the strings. */
function encode(text: string): { codes: Uint16Array; alphabet: number; separator: number } {
  const used = new Uint8Array(0x10000);
  for (let i = 0; i < text.length; i++) used[text.charCodeAt(i)] = 1;
  const code = new Uint16Array(0x10000);
  let alphabet = 0;
  for (let character = 0; character < 0x10000; character++) if (used[character] === 1) code[character] = alphabet++;
  const codes = new Uint16Array(text.length);
  for (let i = 0; i < text.length; i++) codes[i] = code[text.charCodeAt(i)]!;
  return { codes, alphabet, separator: code[SEPARATOR.charCodeAt(0)]! };
}

function unitPositions(corpus: PhraseCorpus): Uint16Array {
  const unitAt = new Uint16Array(corpus.text.length);
  corpus.paragraphs.forEach((paragraph, index) => {
    const end = corpus.paragraphs[index + 1]?.start ?? corpus.text.length;
    unitAt.fill(corpus.units[paragraph.report]!, paragraph.start, end);
  });
  return unitAt;
}
