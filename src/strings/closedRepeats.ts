/**
 * Strings that stand in several documents and that no longer string covers in as many: the inner nodes of the suffix
 * tree, walked as intervals of the LCP array (Abouelhoda, Kurtz, Ohlebusch, 2004). How many documents an interval
 * touches follows from pairs of neighbouring suffixes of one document, each pair charged to the deepest interval that
 * holds both (Hui, "Color Set Size Problem", 1992).
 */

export interface ClosedRepeat {
  /** Length in codes. */
  readonly length: number;
  /** The interval `first` to `last` (inclusive) of the suffix array. */
  readonly first: number;
  readonly last: number;
  /** Number of different documents it stands in. */
  readonly documents: number;
}

export interface RepeatOptions {
  readonly minDocuments: number;
  readonly minLength: number;
  readonly maxLength: number;
}

/**
 * Walks all repeats, inner ones before outer ones.
 * @param documents document number of each text position, dense from 0
 * @param emit receives each repeat that cannot be extended to the right without losing a document
 */
export function closedRepeats(
  sa: Int32Array,
  lcp: Int32Array,
  documents: Documents,
  documentCount: number,
  options: RepeatOptions,
  emit: (repeat: ClosedRepeat) => void,
): void {
  const lastSeen = new Int32Array(documentCount).fill(-1);
  const open = new OpenIntervals(options, emit);
  for (let i = 0; i < sa.length; i++) {
    open.fit(lcp[i]!, i - 1);
    const document = documents[sa[i]!]!;
    const before = lastSeen[document]!;
    if (before >= 0) open.charge(before);
    lastSeen[document] = i;
  }
  open.fit(0, sa.length - 1);
}

/** The intervals open during the walk, the outermost first; a column for each of their properties. */
class OpenIntervals {
  readonly #lengths: number[] = [0];
  readonly #firsts: number[] = [0];
  /** Pairs of one document charged to an interval and those inside it. */
  readonly #repeats: number[] = [0];
  /** Documents of the largest inner interval that goes on to the right. */
  readonly #inner: number[] = [0];
  #deepest = 0;

  constructor(
    readonly options: RepeatOptions,
    readonly emit: (repeat: ClosedRepeat) => void,
  ) {}

  /** Closes, at `last`, the intervals of more than so many codes, and opens one of so many where there is none. */
  fit(shared: number, last: number): void {
    const lengths = this.#lengths;
    if (shared > lengths[this.#deepest]!) {
      this.#open(shared, last, 0, 0);
      return;
    }
    while (lengths[this.#deepest]! > shared) {
      const closed = this.#deepest--;
      const first = this.#firsts[closed]!;
      const repeats = this.#repeats[closed]!;
      const documents = this.#close(closed, last);
      const parent = this.#deepest;
      if (lengths[parent]! >= shared) {
        this.#repeats[parent]! += repeats;
        if (documents > this.#inner[parent]!) this.#inner[parent] = documents;
      } else this.#open(shared, first, repeats, documents);
    }
  }

  /** Charges a pair whose first suffix is at `index` to the deepest interval that holds it: they are nested, so search by halves. */
  charge(index: number): void {
    const firsts = this.#firsts;
    let low = 0;
    let high = this.#deepest;
    while (low < high) {
      const middle = (low + high + 1) >>> 1;
      if (firsts[middle]! <= index) low = middle;
      else high = middle - 1;
    }
    this.#repeats[low]!++;
  }

  #open(length: number, first: number, repeats: number, inner: number): void {
    const at = ++this.#deepest;
    this.#lengths[at] = length;
    this.#firsts[at] = first;
    this.#repeats[at] = repeats;
    this.#inner[at] = inner;
  }

  /** How many documents an interval touches; emitted where it is wanted. */
  #close(at: number, last: number): number {
    const first = this.#firsts[at]!;
    const length = this.#lengths[at]!;
    const documents = last - first + 1 - this.#repeats[at]!;
    const { minDocuments, minLength, maxLength } = this.options;
    if (documents >= minDocuments && documents > this.#inner[at]! && length >= minLength && length <= maxLength)
      this.emit({ length, first, last, documents });
    return documents;
  }
}

/** Document number of each text position. */
export type Documents = Uint16Array | Int32Array;

/**
 * For every position, how far its text also stands in another document: the longest match that is not the document's
 * own. Two sweeps over the suffix array, each remembering the last suffix of another document.
 */
export function foreignMatchLengths(sa: Int32Array, lcp: Int32Array, documents: Documents): Uint16Array {
  const lengths = new Uint16Array(sa.length);
  let document = -1;
  // Longest match with the current run's document, and with the last document before it
  let other = 0;
  for (let i = 0; i < sa.length; i++) {
    const position = sa[i]!;
    const shared = lcp[i]!;
    const here = documents[position]!;
    if (here !== document || shared < other) other = shared;
    document = here;
    lengths[position] = other < MOST ? other : MOST;
  }
  document = -1;
  other = 0;
  for (let i = sa.length - 1, shared = 0; i >= 0; shared = lcp[i--]!) {
    const position = sa[i]!;
    const here = documents[position]!;
    if (here !== document || shared < other) other = shared;
    document = here;
    if (other > lengths[position]!) lengths[position] = other < MOST ? other : MOST;
  }
  return lengths;
}

const MOST = 0xffff;
