/**
 * Builds an inverted index (gramIndex.ts) in two steps: read each text once, noting which terms it has how often and how many
 * bytes each term's postings take; then write them all into one array. What is known of a term lies together and terms are
 * numbered as they are met: waiting for memory is most of the work, and frequent terms come early.
 */
import type { GramIndexParts } from './gramIndex.ts';
import { FIRST_CHINESE, writeCodes } from './grams.ts';
import { GramTable } from './gramTable.ts';
import { columnWidth, hasColumn, MORE, setColumnCount } from './postingColumn.ts';
import { postingSize, writePosting } from './postingList.ts';

const MOST_COUNTED = 255;

/** What is noted of a term, four numbers each. */
const FIELDS = 4;
/** Its place in `terms` for the text at hand, plus 1; stale ones lie before the text's first. */
const PLACE = 0;
/** In how many texts it stands. */
const FREQUENCY = 1;
/** Number of the last of these, counted from 1. */
const LAST = 2;
/** Bytes of its posting list; later, where the next posting goes. */
const BYTES = 3;

export function buildParts(texts: readonly string[]): GramIndexParts {
  const reader = new TermReader();
  for (const text of texts) reader.read(text);
  return writePostings(reader);
}

/** The terms of all texts, text by text. */
class TermReader {
  readonly table = new GramTable();
  /** Bigrams of each text. */
  readonly lengths: number[] = [];
  /** Where the terms of each text end in `terms`. */
  readonly ends: number[] = [];
  terms = new Uint32Array(1 << 10);
  counts = new Uint8Array(1 << 10);
  /** FIELDS numbers a term. */
  known = new Uint32Array(1 << 12);
  /** What a text has MORE times than a column can say, by term: the last such text, counted from 1, and the bytes of all. */
  readonly more = new Map<number, { last: number; bytes: number }>();
  #written = 0;
  #codes = new Uint16Array(1 << 10);

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
      if (code >= FIRST_CHINESE) this.#count(this.table.add(code), first);
      if (code !== 0 && previous !== 0) {
        this.#count(this.table.add(previous * 0x10000 + code), first);
        bigrams++;
      }
      previous = code;
    }
    this.ends.push(this.#written);
    this.lengths.push(Math.min(0xffff, bigrams));
    this.#sum(first, this.ends.length);
  }

  #count(term: number, first: number): void {
    const at = term * FIELDS + PLACE;
    if (at >= this.known.length) this.known = widened(this.known, at + FIELDS);
    const place = this.known[at]!;
    if (place > first) {
      if (this.counts[place - 1]! < MOST_COUNTED) this.counts[place - 1]!++;
      return;
    }
    this.terms[this.#written] = term;
    this.counts[this.#written] = 1;
    this.known[at] = ++this.#written;
  }

  /** Notes what the postings of a text, its number counted from 1, will take. */
  #sum(first: number, text: number): void {
    const { known, terms, counts } = this;
    for (let at = first; at < this.#written; at++) {
      const term = terms[at]!;
      const count = counts[at]!;
      const field = term * FIELDS;
      known[field + BYTES]! += postingSize(text - known[field + LAST]!, count);
      known[field + LAST] = text;
      known[field + FREQUENCY]!++;
      if (count >= MORE) this.#sumMore(term, text, count);
    }
  }

  #sumMore(term: number, text: number, count: number): void {
    const more = this.more.get(term) ?? { last: 0, bytes: 0 };
    more.bytes += postingSize(text - more.last, count);
    more.last = text;
    this.more.set(term, more);
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

function writePostings(reader: TermReader): GramIndexParts {
  const { terms, counts, ends, known, more } = reader;
  const { grams, termOf } = rankTerms(reader);
  const size = ends.length;
  const frequencies = Uint32Array.from(termOf, (term) => known[term * FIELDS + FREQUENCY]!);
  const dense = Uint32Array.from(grams.keys()).filter((rank) => hasColumn(frequencies[rank]!, size));
  const columns = new Uint32Array(dense.length * columnWidth(size));
  /** Where the columns of terms begin, plus 1; 0 for a term that has none. */
  const columnOf = new Uint32Array(known.length / FIELDS);
  dense.forEach((rank, number) => {
    const term = termOf[rank]!;
    columnOf[term] = number * columnWidth(size) + 1;
    known[term * FIELDS + BYTES] = more.get(term)?.bytes ?? 0;
  });
  const offsets = new Uint32Array(grams.length + 1);
  termOf.forEach((term, rank) => {
    offsets[rank + 1] = offsets[rank]! + known[term * FIELDS + BYTES]!;
    known[term * FIELDS + BYTES] = offsets[rank]!;
    known[term * FIELDS + LAST] = 0;
  });
  const postings = new Uint8Array(offsets[grams.length]!);
  let at = 0;
  for (let text = 0; text < size; text++) {
    for (const end = ends[text]!; at < end; at++) {
      const term = terms[at]!;
      const count = counts[at]!;
      const column = columnOf[term]!;
      if (column > 0) {
        setColumnCount(columns, column - 1, text, count);
        if (count < MORE) continue;
      }
      const field = term * FIELDS;
      known[field + BYTES] = writePosting(postings, known[field + BYTES]!, text + 1 - known[field + LAST]!, count);
      known[field + LAST] = text + 1;
    }
  }
  return { grams, offsets, frequencies, postings, dense, columns, lengths: Uint16Array.from(reader.lengths) };
}

/** All terms in ascending order of their gram, and the number of each. */
function rankTerms({ table }: TermReader): { grams: Uint32Array<ArrayBuffer>; termOf: Uint32Array<ArrayBuffer> } {
  const grams = table.toArray().sort();
  return { grams, termOf: grams.map((gram) => table.get(gram)) };
}
