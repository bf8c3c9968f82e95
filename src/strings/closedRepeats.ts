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

/** An interval on the walk's stack. */
interface Open {
  length: number;
  first: number;
  /** Pairs of one document charged to this interval and those inside it. */
  repeats: number;
  /** Documents of the largest inner interval that goes on to the right. */
  inner: number;
}

/**
 * Walks all repeats, inner ones before outer ones.
 * @param documentAt document number of each text position, dense from 0
 * @param emit receives each repeat that cannot be extended to the right without losing a document
 */
export function closedRepeats(
  sa: Int32Array,
  lcp: Int32Array,
  documentAt: (position: number) => number,
  documentCount: number,
  options: RepeatOptions,
  emit: (repeat: ClosedRepeat) => void,
): void {
  const lastSeen = new Int32Array(documentCount).fill(-1);
  const stack: Open[] = [{ length: 0, first: 0, repeats: 0, inner: 0 }];
  const close = (last: number): Open => {
    const open = stack.pop()!;
    const documents = last - open.first + 1 - open.repeats;
    const { length, first } = open;
    const wanted = length >= options.minLength && length <= options.maxLength && documents >= options.minDocuments;
    if (wanted && documents > open.inner) emit({ length, first, last, documents });
    open.inner = documents;
    return open;
  };
  for (let i = 0; i < sa.length; i++) {
    const shared = lcp[i]!;
    let first = i - 1;
    let closed: Open | null = null;
    while (stack.at(-1)!.length > shared) {
      closed = close(i - 1);
      first = closed.first;
      const parent = stack.at(-1)!;
      if (parent.length >= shared) absorb(parent, closed);
    }
    if (shared > stack.at(-1)!.length) {
      const opened: Open = { length: shared, first, repeats: 0, inner: 0 };
      if (closed !== null) absorb(opened, closed);
      stack.push(opened);
    }
    const document = documentAt(sa[i]!);
    const before = lastSeen[document]!;
    if (before >= 0) deepestHolding(stack, before).repeats++;
    lastSeen[document] = i;
  }
  while (stack.length > 1) {
    const closed = close(sa.length - 1);
    absorb(stack.at(-1)!, closed);
  }
}

function absorb(parent: Open, child: Open): void {
  parent.repeats += child.repeats;
  parent.inner = Math.max(parent.inner, child.inner);
}

/** The deepest open interval that begins at or before an index: open intervals are nested, so search by halves. */
function deepestHolding(stack: readonly Open[], index: number): Open {
  let low = 0;
  let high = stack.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if (stack[middle]!.first <= index) low = middle;
    else high = middle - 1;
  }
  return stack[low]!;
}

/**
 * For every position, how far its text also stands in another document: the longest match that is not the document's
 * own. Two sweeps over the suffix array, each remembering the last suffix of another document.
 */
export function foreignMatchLengths(
  sa: Int32Array,
  lcp: Int32Array,
  documentAt: (position: number) => number,
): Uint16Array {
  const lengths = new Uint16Array(sa.length);
  sweep(sa, (i) => lcp[i]!, 0, 1, documentAt, lengths);
  sweep(sa, (i) => (i + 1 < lcp.length ? lcp[i + 1]! : 0), sa.length - 1, -1, documentAt, lengths);
  return lengths;
}

function sweep(
  sa: Int32Array,
  sharedWithPrevious: (index: number) => number,
  from: number,
  step: number,
  documentAt: (position: number) => number,
  lengths: Uint16Array,
): void {
  let document = -1;
  // Longest match with the current run's document, and with the last document before it.
  let other = 0;
  for (let i = from, k = 0; k < sa.length; i += step, k++) {
    const shared = k === 0 ? 0 : sharedWithPrevious(i);
    const here = documentAt(sa[i]!);
    if (here === document) other = Math.min(other, shared);
    else other = shared;
    document = here;
    const position = sa[i]!;
    if (other > lengths[position]!) lengths[position] = Math.min(other, 0xffff);
  }
}
