/**
 * Places the texts of an inverted index in the latent space: what was not in the sample that the space was learnt from. The
 * postings say what stands in each text, so that no text is read again.
 */
import type { GramIndex } from './gramIndex.ts';
import type { LatentSpace } from './latentSpace.ts';
import type { PostingCursors } from './postingCursors.ts';

/** Texts placed at a time: what is noted of them stays in the processor's cache. */
const BLOCK = 2048;

/** Vectors of an index's texts, in bytes; multiply by `scales` of the text. */
export function foldIn(
  index: GramIndex,
  space: LatentSpace,
): { vectors: Int8Array<ArrayBuffer>; scales: Float32Array<ArrayBuffer> } {
  const { rank } = space;
  const vectors = new Int8Array(index.size * rank);
  const scales = new Float32Array(index.size);
  const vector = new Float32Array(rank);
  const terms = new TermsOfTexts(index, space);
  for (let first = 0; first < index.size; first += BLOCK) {
    const texts = Math.min(BLOCK, index.size - first);
    terms.read(first, texts);
    for (let text = 0; text < texts; text++) {
      vector.fill(0);
      space.addTerms(terms.rows, terms.counts, terms.starts[text]!, terms.starts[text + 1]!, vector);
      scales[first + text] = writeBytes(vector, vectors, (first + text) * rank);
    }
  }
  return { vectors, scales };
}

/** The space's terms in each text of a block, turned round from the postings. */
class TermsOfTexts {
  /** Where the terms of each text begin, and the end of the last. */
  readonly starts = new Uint32Array(BLOCK + 1);
  rows = new Uint32Array(1024);
  counts = new Uint8Array(1024);
  readonly #terms: number;
  readonly #cursors: PostingCursors;
  readonly #documents = new Uint32Array(BLOCK);
  readonly #documentCounts = new Uint8Array(BLOCK);
  /** Postings of the block, term by term. */
  #texts = new Uint16Array(1024);
  #textCounts = new Uint8Array(1024);
  readonly #ends: Uint32Array;

  constructor(index: GramIndex, space: LatentSpace) {
    const { grams } = space.parts;
    this.#terms = grams.length;
    this.#ends = new Uint32Array(grams.length);
    this.#cursors = index.cursors(grams);
  }

  /** Reads the next block of texts. */
  read(first: number, texts: number): void {
    const { starts } = this;
    starts.fill(0);
    let read = 0;
    for (let term = 0; term < this.#terms; term++) {
      const found = this.#cursors.read(term, first + texts, this.#documents, this.#documentCounts);
      if (read + found > this.#texts.length) this.#widen(read + found);
      for (let i = 0; i < found; i++) {
        const text = this.#documents[i]! - first;
        this.#texts[read] = text;
        this.#textCounts[read++] = this.#documentCounts[i]!;
        starts[text + 1]!++;
      }
      this.#ends[term] = read;
    }
    for (let text = 0; text < texts; text++) starts[text + 1]! += starts[text]!;
    const next = starts.slice();
    for (let term = 0, i = 0; term < this.#terms; term++) {
      for (; i < this.#ends[term]!; i++) {
        const place = next[this.#texts[i]!]!++;
        this.rows[place] = term;
        this.counts[place] = this.#textCounts[i]!;
      }
    }
  }

  #widen(atLeast: number): void {
    const length = Math.max(atLeast, 2 * this.#texts.length);
    const [texts, textCounts] = [new Uint16Array(length), new Uint8Array(length)];
    texts.set(this.#texts);
    textCounts.set(this.#textCounts);
    this.#texts = texts;
    this.#textCounts = textCounts;
    this.rows = new Uint32Array(length);
    this.counts = new Uint8Array(length);
  }
}

/** Writes a vector, made length 1, as bytes and returns what a byte is worth. */
function writeBytes(vector: Float32Array, bytes: Int8Array, at: number): number {
  let square = 0;
  let peak = 0;
  for (const value of vector) {
    square += value * value;
    peak = Math.max(peak, Math.abs(value));
  }
  if (peak === 0) return 0;
  for (let k = 0; k < vector.length; k++) bytes[at + k] = Math.round((vector[k]! * 127) / peak);
  return peak / (127 * Math.sqrt(square));
}
