/**
 * Builds an inverted index (gramIndex.ts) in two steps: read each text once, noting which terms it has how often; then,
 * knowing how many bytes each term's postings take, write them all into one array.
 */
import type { GramIndexParts } from './gramIndex.ts';
import { FIRST_CHINESE, writeCodes } from './grams.ts';
import { GramTable } from './gramTable.ts';
import { columnWidth, hasColumn, MORE, setColumnCount } from './postingColumn.ts';
import { postingSize, writePosting } from './postingList.ts';

/** Terms below this number are the characters themselves; bigrams are numbered from here on. */
const FIRST_BIGRAM = 0x10000;
const MOST_COUNTED = 255;

export function buildParts(texts: readonly string[]): GramIndexParts {
  const reader = new TermReader();
  for (const text of texts) reader.read(text);
  return writePostings(reader, Uint16Array.from(reader.lengths));
}

/** The terms of all texts, text by text. */
class TermReader {
  readonly table = new GramTable(1 << 15);
  /** Bigrams of each text. */
  readonly lengths: number[] = [];
  /** Where the terms of each text end in `terms`. */
  readonly ends: number[] = [];
  terms = new Uint32Array(1 << 16);
  counts = new Uint8Array(1 << 16);
  #written = 0;
  #codes = new Uint16Array(1 << 10);
  /** Position in `terms` of each term of the text at hand, plus 1; stale entries lie before the text's first. */
  #places = new Uint32Array(FIRST_BIGRAM * 2);

  read(text: string): void {
    if (text.length > this.#codes.length) this.#codes = new Uint16Array(text.length * 2);
    const codes = this.#codes;
    const written = writeCodes(text, codes);
    this.#reserve(2 * written);
    const first = this.#written;
    let bigrams = 0;
    let previous = 0;
    for (let at = 0; at < written; at++) {
      const code = codes[at]!;
      if (code >= FIRST_CHINESE) this.#count(code, first);
      if (code !== 0 && previous !== 0) {
        this.#count(FIRST_BIGRAM + this.table.add(previous * 0x10000 + code), first);
        bigrams++;
      }
      previous = code;
    }
    this.ends.push(this.#written);
    this.lengths.push(Math.min(0xffff, bigrams));
  }

  #count(term: number, first: number): void {
    if (term >= this.#places.length) this.#places = widened(this.#places, term + 1);
    const place = this.#places[term]!;
    if (place > first) {
      if (this.counts[place - 1]! < MOST_COUNTED) this.counts[place - 1]!++;
      return;
    }
    this.terms[this.#written] = term;
    this.counts[this.#written] = 1;
    this.#places[term] = ++this.#written;
  }

  #reserve(more: number): void {
    if (this.#written + more <= this.terms.length) return;
    this.terms = widened(this.terms, this.#written + more);
    const counts = new Uint8Array(this.terms.length);
    counts.set(this.counts);
    this.counts = counts;
  }
}

function widened(array: Uint32Array<ArrayBuffer>, atLeast: number): Uint32Array<ArrayBuffer> {
  const wider = new Uint32Array(Math.max(atLeast, array.length * 2));
  wider.set(array);
  return wider;
}

function writePostings(reader: TermReader, lengths: Uint16Array<ArrayBuffer>): GramIndexParts {
  const { grams, rankOf } = rankTerms(reader);
  const { terms, counts, ends } = reader;
  const size = ends.length;
  const frequencies = new Uint32Array(grams.length);
  for (let at = 0, end = ends.at(-1) ?? 0; at < end; at++) frequencies[rankOf[terms[at]!]!]!++;
  const dense = Uint8Array.from(frequencies, (frequency) => (hasColumn(frequency, size) ? 1 : 0));
  const last = new Int32Array(grams.length).fill(-1);
  const offsets = new Uint32Array(grams.length + 1);
  dense.forEach((one, rank) => (offsets[rank + 1] = one * columnWidth(size)));
  let at = 0;
  ends.forEach((end, document) => {
    for (; at < end; at++) {
      const rank = rankOf[terms[at]!]!;
      const count = counts[at]!;
      if (dense[rank] === 1 && count < MORE) continue;
      offsets[rank + 1]! += postingSize(document - last[rank]!, count);
      last[rank] = document;
    }
  });
  for (let rank = 0; rank < grams.length; rank++) offsets[rank + 1]! += offsets[rank]!;
  const postings = new Uint8Array(offsets[grams.length]!);
  const cursor = offsets.slice(0, grams.length);
  dense.forEach((one, rank) => (cursor[rank]! += one * columnWidth(size)));
  last.fill(-1);
  at = 0;
  ends.forEach((end, document) => {
    for (; at < end; at++) {
      const rank = rankOf[terms[at]!]!;
      const count = counts[at]!;
      if (dense[rank] === 1) {
        setColumnCount(postings, offsets[rank]!, document, count);
        if (count < MORE) continue;
      }
      cursor[rank] = writePosting(postings, cursor[rank]!, document - last[rank]!, count);
      last[rank] = document;
    }
  });
  return { grams, offsets, frequencies, postings, lengths };
}

/** All terms in ascending order of their gram, and the place of each term number in that order. */
function rankTerms(reader: TermReader): { grams: Uint32Array<ArrayBuffer>; rankOf: Uint32Array<ArrayBuffer> } {
  const bigrams = reader.table.toArray();
  const used = new Uint8Array(FIRST_BIGRAM);
  const written = reader.ends.at(-1) ?? 0;
  for (let at = 0; at < written; at++) if (reader.terms[at]! < FIRST_BIGRAM) used[reader.terms[at]!] = 1;
  let characters = 0;
  for (const use of used) characters += use;
  const grams = new Uint32Array(characters + bigrams.length);
  const rankOf = new Uint32Array(FIRST_BIGRAM + bigrams.length);
  let rank = 0;
  for (let code = 0; code < FIRST_BIGRAM; code++) {
    if (used[code] === 0) continue;
    rankOf[code] = rank;
    grams[rank++] = code;
  }
  // Characters are smaller than any bigram, so the two sorted lists follow each other.
  grams.set(bigrams.slice().sort(), characters);
  for (; rank < grams.length; rank++) rankOf[FIRST_BIGRAM + reader.table.get(grams[rank]!)] = rank;
  return { grams, rankOf };
}
