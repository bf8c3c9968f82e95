/**
 * Builds an inverted index (gramIndex.ts) by sorting: every character of every text goes to the others like it, with the
 * character after it and the number of the text (a counting sort); these lie in the order of the texts then, which is the
 * posting list of the character, and sorted once more, by what comes after, those of its bigrams. Memory is gone through in
 * order, where a table of terms would be asked at another place for every character.
 */
import type { GramIndexParts } from './gramIndex.ts';
import { FIRST_CHINESE, writeCodes, type Gram } from './grams.ts';
import { growingBytes, growingWords } from './growing.ts';
import { columnWidth, hasColumn, MORE, setColumnCount } from './postingColumn.ts';
import { LONGEST_POSTING, writePosting } from './postingList.ts';
import { TermTableBuilder } from './termTable.ts';

const MOST_COUNTED = 255;
const CODES = 0x10000;

export function buildParts(texts: readonly string[]): GramIndexParts {
  const sorted = new SortedCharacters(texts);
  const writer = new PostingWriter(texts.length);
  sorted.forEachCharacter((character, from, end) => {
    writer.write(character, sorted.texts, from, end);
  });
  sorted.forEachBigram((gram, inTexts, from, end) => {
    writer.write(gram, inTexts, from, end);
  });
  return { ...writer.parts(), lengths: sorted.lengths };
}

/** Numbers of texts: two bytes serve any segment, but for a single report of more passages than these can number. */
type TextNumbers = Uint16Array<ArrayBuffer> | Uint32Array<ArrayBuffer>;

function textNumbers(texts: number, length: number): TextNumbers {
  return texts <= 0x10000 ? new Uint16Array(length) : new Uint32Array(length);
}

/** All characters that count, by code unit and then by text. */
class SortedCharacters {
  /** Bigrams of each text. */
  readonly lengths: Uint16Array<ArrayBuffer>;
  /** Of each character the number of its text. */
  readonly texts: TextNumbers;
  /** Of each the code unit that comes after it in its text; 0 where nothing does. */
  readonly #next: Uint16Array;
  /** Where the characters of each code unit begin. */
  readonly #starts = new Uint32Array(CODES + 1);
  readonly #textCount: number;

  constructor(texts: readonly string[]) {
    this.#textCount = texts.length;
    this.lengths = new Uint16Array(texts.length);
    const { codes, ends } = readCodes(texts);
    const starts = this.#starts;
    for (const code of codes) starts[code + 1]!++;
    // Breaks have no place of their own
    starts[1] = 0;
    for (let code = 1; code <= CODES; code++) starts[code]! += starts[code - 1]!;
    const count = starts[CODES]!;
    this.texts = textNumbers(texts.length, count);
    this.#next = new Uint16Array(count);
    this.#scatter(codes, ends);
  }

  #scatter(codes: Uint16Array, ends: Uint32Array): void {
    const { texts, lengths } = this;
    const next = this.#next;
    const places = this.#starts.slice();
    for (let text = 0, at = 0; text < ends.length; text++) {
      const end = ends[text]!;
      let bigrams = 0;
      for (; at < end; at++) {
        const code = codes[at]!;
        if (code === 0) continue;
        const after = at + 1 < end ? codes[at + 1]! : 0;
        const place = places[code]!++;
        texts[place] = text;
        next[place] = after;
        if (after !== 0) bigrams++;
      }
      lengths[text] = Math.min(0xffff, bigrams);
    }
  }

  /** Calls `visit` for each Chinese character; its texts are those from `from` to `end`, in order, repeated ones side by side. */
  forEachCharacter(visit: (character: Gram, from: number, end: number) => void): void {
    const starts = this.#starts;
    for (let code = FIRST_CHINESE; code < CODES; code++) {
      if (starts[code + 1]! > starts[code]!) visit(code, starts[code]!, starts[code + 1]!);
    }
  }

  /** The same for each bigram, in ascending order; the texts lie in the array handed over. */
  forEachBigram(visit: (gram: Gram, texts: TextNumbers, from: number, end: number) => void): void {
    const starts = this.#starts;
    const texts = this.texts;
    const next = this.#next;
    const counts = new Uint32Array(CODES);
    const seconds = new Uint16Array(CODES);
    let sorted = textNumbers(this.#textCount, 1024);
    for (let first = 1; first < CODES; first++) {
      const from = starts[first]!;
      const end = starts[first + 1]!;
      if (end - from > sorted.length) sorted = textNumbers(this.#textCount, 2 * (end - from));
      let different = 0;
      for (let at = from; at < end; at++) if (counts[next[at]!]!++ === 0) seconds[different++] = next[at]!;
      // From here on, where the texts of each begin
      let place = 0;
      for (const second of seconds.subarray(0, different).sort()) {
        const count = counts[second]!;
        counts[second] = place;
        place += count;
      }
      for (let at = from; at < end; at++) sorted[counts[next[at]!]!++] = texts[at]!;
      place = 0;
      for (let i = 0; i < different; i++) {
        const second = seconds[i]!;
        if (second !== 0) visit(first * CODES + second, sorted, place, counts[second]!);
        place = counts[second]!;
        counts[second] = 0;
      }
    }
  }
}

/** The code units that count of all texts, one text after the other, and where each ends. */
function readCodes(texts: readonly string[]): { codes: Uint16Array; ends: Uint32Array } {
  const codes = new Uint16Array(texts.reduce((sum, { length }) => sum + length, 0));
  const ends = new Uint32Array(texts.length);
  let written = 0;
  texts.forEach((text, number) => {
    written += writeCodes(text, codes, written);
    ends[number] = written;
  });
  return { codes: codes.subarray(0, written), ends };
}

/** Writes postings, term by term. */
class PostingWriter {
  readonly #size: number;
  readonly #table = new TermTableBuilder();
  readonly #postings = growingBytes();
  readonly #columns = growingWords();
  /** The texts of the term at hand, and how often it stands there. */
  readonly #documents: Uint32Array;
  readonly #counts: Uint8Array;

  /** @param size how many texts there are */
  constructor(size: number) {
    this.#size = size;
    this.#documents = new Uint32Array(size);
    this.#counts = new Uint8Array(size);
  }

  /** Writes the postings of a term: the texts from `from` to `end`, ascending, as often as the term stands in each. */
  write(gram: Gram, texts: TextNumbers, from: number, end: number): void {
    const documents = this.#documents;
    const counts = this.#counts;
    let frequency = 0;
    for (let at = from; at < end;) {
      const text = texts[at]!;
      const first = at++;
      while (at < end && texts[at] === text) at++;
      documents[frequency] = text;
      counts[frequency++] = Math.min(MOST_COUNTED, at - first);
    }
    const inColumn = hasColumn(frequency, this.#size);
    const column = inColumn ? this.#newColumn() : 0;
    const postings = this.#postings;
    postings.reserve(frequency * LONGEST_POSTING);
    const began = postings.length;
    let last = -1;
    for (let i = 0; i < frequency; i++) {
      const text = documents[i]!;
      const count = counts[i]!;
      if (inColumn) {
        setColumnCount(this.#columns.values, column, text, count);
        if (count < MORE) continue;
      }
      postings.length = writePosting(postings.values, postings.length, text - last, count);
      last = text;
    }
    this.#table.add(gram, postings.length - began, frequency, inColumn);
  }

  /** Makes room for a column and returns where it begins. */
  #newColumn(): number {
    const column = this.#columns.length;
    const width = columnWidth(this.#size);
    this.#columns.reserve(width);
    this.#columns.length += width;
    return column;
  }

  parts(): Omit<GramIndexParts, 'lengths'> {
    return { ...this.#table.parts(), postings: this.#postings.toArray(), columns: this.#columns.toArray() };
  }
}
