/**
 * Which of a matter's bigrams stand in the texts of a segment: a bit each in one number a text, so that all of a text's
 * bigrams are weighed at once when all postings have been read. Bigrams that a text has more than once, which are few, are
 * noted apart, those of a text chained together.
 */
import { columnCount, MORE } from './postingColumn.ts';

/** Bigrams that can be told apart. */
export const MOST_MARKS = 31;

/** The bit of a text that has a bigram more than once: the sign of its number. */
const REPEATED = 1 << 31;

export class TextMarks {
  /** Of each text a bit a bigram; below zero where one is repeated. */
  readonly masks: Int32Array;
  /** The texts that have a mark, in the order in which they got their first. */
  readonly marked: Uint32Array;
  /** How many these are. */
  count = 0;
  /** Of each text that repeats a bigram, the number of its last note. */
  readonly lastNote: Uint32Array;
  /** Of each note, the number of the text's note before; 0 ends a chain. */
  noteBefore = new Uint32Array(1024);
  /** Of each note, bigram × 256 + count. */
  notes = new Uint32Array(1024);
  #noted = 0;

  /** @param size the largest segment's number of texts */
  constructor(size: number) {
    this.masks = new Int32Array(size);
    this.marked = new Uint32Array(size);
    this.lastNote = new Uint32Array(size);
  }

  /** Marks the first `length` of `documents` with a bigram, number below MOST_MARKS, that they have `counts` times. */
  mark(bigram: number, documents: Uint32Array, counts: Uint8Array, length: number): void {
    const { masks, marked } = this;
    const bit = 1 << bigram;
    let count = this.count;
    for (let i = 0; i < length; i++) {
      const text = documents[i]!;
      const mask = masks[text]!;
      if (mask === 0) marked[count++] = text;
      if (counts[i] === 1) masks[text] = mask | bit;
      else {
        masks[text] = mask | bit | REPEATED;
        this.#note(text, mask < 0, bigram * 256 + counts[i]!);
      }
    }
    this.count = count;
  }

  /** Takes a text that has no mark among those that `lookUp` looks at. */
  include(text: number): void {
    this.marked[this.count++] = text;
  }

  /** Marks with a bigram those of the texts that have a mark, or were included, of which a column says that they have it once or twice. */
  lookUp(bigram: number, columns: Uint32Array, column: number): void {
    const { masks, marked, count } = this;
    const bit = 1 << bigram;
    for (let i = 0; i < count; i++) {
      const text = marked[i]!;
      const times = columnCount(columns, column, text);
      if (times === 0 || times === MORE) continue;
      const mask = masks[text]!;
      if (times === 1) masks[text] = mask | bit;
      else {
        masks[text] = mask | bit | REPEATED;
        this.#note(text, mask < 0, bigram * 256 + times);
      }
    }
  }

  /** Forgets all marks. */
  clear(): void {
    const { masks, marked, count } = this;
    for (let i = 0; i < count; i++) masks[marked[i]!] = 0;
    this.count = 0;
    this.#noted = 0;
  }

  #note(text: number, hasOthers: boolean, note: number): void {
    const number = ++this.#noted;
    if (number === this.notes.length) {
      this.notes = widened(this.notes);
      this.noteBefore = widened(this.noteBefore);
    }
    this.notes[number] = note;
    this.noteBefore[number] = hasOthers ? this.lastNote[text]! : 0;
    this.lastNote[text] = number;
  }
}

function widened(array: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const wider = new Uint32Array(array.length * 2);
  wider.set(array);
  return wider;
}
