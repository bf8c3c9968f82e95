/**
 * Whether two texts are the same but for a few words: most of the bigrams of both are in both. A signature, one bit of 1,024 a
 * bigram (a Bloom filter with one hash; Bloom, 1970), tells most pairs apart without comparing their bigrams: a bit that
 * only one of two texts has is a bigram that only that one has.
 */
import { countGrams, writeCodes, type Gram } from './grams.ts';

/** Texts that share this part of the bigrams of both (Jaccard) are the same text in two places. */
const SAME_TEXT = 0.7;

const WORDS = 32;

/** Code units of the text at hand: texts are many, and each would leave an array behind. */
let codes = new Uint16Array(1024);

/** A text to compare with others. */
export class ComparedText {
  readonly #text: string;
  readonly #signature = new Uint32Array(WORDS);
  /** Bigrams, repeated ones each time. */
  readonly #length: number;
  #grams: ReadonlySet<Gram> | null = null;

  constructor(text: string) {
    this.#text = text;
    if (text.length > codes.length) codes = new Uint16Array(2 * text.length);
    this.#length = sign(codes, writeCodes(text, codes, 0), this.#signature);
  }

  /** The same text but for a few words. */
  like(other: ComparedText): boolean {
    if (this.#differs(other)) return false;
    const grams = this.#distinct();
    const others = other.#distinct();
    const [small, large] = grams.size < others.size ? [grams, others] : [others, grams];
    if (large.size === 0) return false;
    let shared = 0;
    for (const gram of small) if (large.has(gram)) shared++;
    return shared >= SAME_TEXT * (small.size + large.size - shared);
  }

  /**
   * More bigrams are in one of the two only than may be: of n in one text and m in the other at least (n + m) s / (1 + s)
   * are shared if a share of s of all is.
   */
  #differs(other: ComparedText): boolean {
    const most = ((this.#length + other.#length) * (1 - SAME_TEXT)) / (1 + SAME_TEXT);
    let different = 0;
    for (let word = 0; word < WORDS; word++) {
      different += ones(this.#signature[word]! ^ other.#signature[word]!);
      if (different > most) return true;
    }
    return false;
  }

  #distinct(): ReadonlySet<Gram> {
    return (this.#grams ??= new Set(countGrams(this.#text).keys()));
  }
}

/** Sets the bits of the bigrams among the first `count` codes, and returns how many bigrams these are. */
function sign(from: Uint16Array, count: number, signature: Uint32Array): number {
  let bigrams = 0;
  let first = 0;
  for (let at = 0; at < count; at++) {
    const second = from[at]!;
    if (first !== 0 && second !== 0) {
      const bit = Math.imul((first << 16) | second, 0x9e3779b1) >>> 22;
      signature[bit >>> 5]! |= 1 << (bit & 31);
      bigrams++;
    }
    first = second;
  }
  return bigrams;
}

/** Ones among 32 bits (Warren, Hacker's Delight, 5-1). */
function ones(bits: number): number {
  let pairs = bits - ((bits >>> 1) & 0x55555555);
  pairs = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((pairs + (pairs >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
