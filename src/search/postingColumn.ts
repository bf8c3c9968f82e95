/**
 * Postings of a term that stands in many texts (characters, above all): two bits a text instead of a gap a posting. They
 * take no more room there, and are read straight through, without a branch that depends on the posting before. The bits
 * say 0, 1, 2 or "more"; what is more stands in the term's posting list (postingList.ts).
 *
 * A column is a row of words of sixteen texts each. Within a word the texts stand in such an order that four columns can be
 * turned, sixteen texts at a time, into bytes in the order of the texts, a byte holding what all four say of one.
 */
import { LONGEST, type LengthNorms } from './lengthNorms.ts';

/** From this share of the texts on, one in so many, a term has a column. */
const TEXTS_A_POSTING = 16;

/** Bits that say that the number stands in the list. */
export const MORE = 3;

const TEXTS_A_WORD = 16;

/** Whether a term that stands in `frequency` of `size` texts has a column. */
export function hasColumn(frequency: number, size: number): boolean {
  return frequency * TEXTS_A_POSTING > size;
}

/** Words of a column over `size` texts. */
export function columnWidth(size: number): number {
  return Math.ceil(size / TEXTS_A_WORD);
}

/** How far a text's two bits are shifted in its word: those of text 4j + i lie where byte j of the i-th four bytes will come from. */
function shiftOf(text: number): number {
  return (text & 3) * 8 + ((text >>> 2) & 3) * 2;
}

/** What a column says of a text: how often the term stands there, or MORE. */
export function columnCount(columns: Uint32Array, column: number, text: number): number {
  return (columns[column + (text >>> 4)]! >>> shiftOf(text)) & 3;
}

/** Notes in a column, all zeros before, how often a term stands in a text. */
export function setColumnCount(columns: Uint32Array, column: number, text: number, count: number): void {
  columns[column + (text >>> 4)]! |= Math.min(count, MORE) << shiftOf(text);
}

/**
 * Reads what a column over `size` texts says into two arrays, in no order, and returns how many texts that were; those with
 * MORE are left to the list.
 */
export function readColumn(
  columns: Uint32Array,
  column: number,
  size: number,
  documents: Uint32Array,
  counts: Uint8Array,
): number {
  const width = columnWidth(size);
  let n = 0;
  for (let word = 0; word < width; word++) {
    for (let rest = columns[column + word]! | 0; rest !== 0;) {
      // The highest pair of bits with a count
      const pair = (31 - Math.clz32(rest)) >>> 1;
      const count = (rest >>> (2 * pair)) & 3;
      rest &= ~(3 << (2 * pair));
      if (count === MORE) continue;
      documents[n] = word * TEXTS_A_WORD + (pair & 3) * 4 + (pair >>> 2);
      counts[n++] = count;
    }
  }
  return n;
}

/** A term with a column: where the column begins, and what the term weighs. */
export interface WeightedColumn {
  readonly column: number;
  readonly strength: number;
}

/** Columns turned into bytes together: what four say of a text is a number below 256. */
const AT_A_TIME = 4;

/** Words turned before they are scored: the bytes stay in the processor's first cache. */
const BLOCK = 128;

/** Four columns' bytes for a block of texts, by words and by texts. */
interface Turned {
  readonly words: Uint32Array;
  readonly texts: Uint8Array;
}

/*
 * What the loops below read lies in arrays of the module's own, and they name them instead of being handed them: an array
 * that never changes is compiled into a loop as an address, and the loop takes half the time.
 */
const [FIRST, SECOND] = [turnedBlock(), turnedBlock()];
/** Of LengthNorms, for the call at hand. */
const ONCE = new Float64Array(LONGEST + 2);
const TWICE = new Float64Array(LONGEST + 2);

function turnedBlock(): Turned {
  const words = new Uint32Array(BLOCK * AT_A_TIME);
  return { words, texts: new Uint8Array(words.buffer) };
}

/**
 * Adds to `sink` what BM25 makes of one or two occurrences of terms in each text. Two tables hold what every number that
 * four columns make weighs, so that there is neither a branch nor a division; eight columns go at a time, since the lengths
 * and the sum of a text are then read once for all of them.
 */
export function addColumnScores(
  columns: Uint32Array,
  terms: readonly WeightedColumn[],
  lengths: Uint16Array,
  { once, twice }: LengthNorms,
  sink: Float64Array,
): void {
  if (terms.length === 0) return;
  ONCE.set(once);
  TWICE.set(twice);
  const width = columnWidth(lengths.length);
  for (let from = 0; from < terms.length; from += 2 * AT_A_TIME) {
    const one = terms.slice(from, from + AT_A_TIME);
    const other = terms.slice(from + AT_A_TIME, from + 2 * AT_A_TIME);
    setWeights(FIRST_WEIGHTS, one);
    setWeights(SECOND_WEIGHTS, other);
    for (let word = 0; word < width; word += BLOCK) {
      const end = Math.min(word + BLOCK, width);
      const first = word * TEXTS_A_WORD;
      const last = Math.min(end * TEXTS_A_WORD, lengths.length);
      turn(columns, one, word, end, FIRST.words);
      if (other.length === 0) addOne(first, last, lengths, sink);
      else {
        turn(columns, other, word, end, SECOND.words);
        addBoth(first, last, lengths, sink);
      }
    }
  }
}

/** Turns words `from` to `end` of up to four columns into bytes, one a text. Where there are fewer, the first stands in: it weighs nothing there. */
function turn(
  columns: Uint32Array,
  terms: readonly WeightedColumn[],
  from: number,
  end: number,
  to: Uint32Array,
): void {
  const a = terms[0]!.column;
  const [b, c, d] = [terms[1]?.column ?? a, terms[2]?.column ?? a, terms[3]?.column ?? a];
  let at = 0;
  for (let word = from; word < end; word++) {
    const wordB = columns[b + word]!;
    const wordD = columns[d + word]!;
    const wordA = columns[a + word]!;
    const wordC = columns[c + word]!;
    // Bits of two columns side by side, then of four
    const evenAB = (wordA & 0x33333333) | ((wordB & 0x33333333) << 2);
    const oddAB = ((wordA >>> 2) & 0x33333333) | (wordB & 0xcccccccc);
    const evenCD = (wordC & 0x33333333) | ((wordD & 0x33333333) << 2);
    const oddCD = ((wordC >>> 2) & 0x33333333) | (wordD & 0xcccccccc);
    to[at] = (evenAB & 0x0f0f0f0f) | ((evenCD & 0x0f0f0f0f) << 4);
    to[at + 1] = (oddAB & 0x0f0f0f0f) | ((oddCD & 0x0f0f0f0f) << 4);
    to[at + 2] = ((evenAB >>> 4) & 0x0f0f0f0f) | (evenCD & 0xf0f0f0f0);
    to[at + 3] = ((oddAB >>> 4) & 0x0f0f0f0f) | (oddCD & 0xf0f0f0f0);
    at += 4;
  }
}

/** Adds what FIRST says of the texts from `first` to below `last`. */
function addOne(first: number, last: number, lengths: Uint16Array, sink: Float64Array): void {
  const { texts } = FIRST;
  const { ones, twos } = FIRST_WEIGHTS;
  for (let text = first; text < last; text++) {
    const says = texts[text - first]!;
    const length = lengths[text]!;
    sink[text]! += ones[says]! * ONCE[length]! + twos[says]! * TWICE[length]!;
  }
}

/** Adds what FIRST and SECOND say. */
function addBoth(first: number, last: number, lengths: Uint16Array, sink: Float64Array): void {
  const { texts } = FIRST;
  const { texts: others } = SECOND;
  const { ones, twos } = FIRST_WEIGHTS;
  const { ones: otherOnes, twos: otherTwos } = SECOND_WEIGHTS;
  for (let text = first; text < last; text++) {
    const says = texts[text - first]!;
    const other = others[text - first]!;
    const length = lengths[text]!;
    sink[text]! +=
      (ones[says]! + otherOnes[other]!) * ONCE[length]! + (twos[says]! + otherTwos[other]!) * TWICE[length]!;
  }
}

/** For every number that four counts of two bits make, the strengths of those that are 1, and of those that are 2. */
interface Weights {
  readonly ones: Float64Array;
  readonly twos: Float64Array;
}

const [FIRST_WEIGHTS, SECOND_WEIGHTS] = [emptyWeights(), emptyWeights()];

function emptyWeights(): Weights {
  const numbers = 1 << (2 * AT_A_TIME);
  return { ones: new Float64Array(numbers), twos: new Float64Array(numbers) };
}

/** Works out the weights of up to four columns; those that only stand in weigh nothing, whatever they say. */
function setWeights({ ones, twos }: Weights, terms: readonly WeightedColumn[]): void {
  for (let i = 0; i < AT_A_TIME; i++) {
    const strength = terms[i]?.strength ?? 0;
    // Every number of the columns before comes again with each count of this one
    const known = 1 << (2 * i);
    for (let count = 1; count <= MORE; count++) {
      for (let counts = 0; counts < known; counts++) {
        ones[count * known + counts] = ones[counts]! + (count === 1 ? strength : 0);
        twos[count * known + counts] = twos[counts]! + (count === 2 ? strength : 0);
      }
    }
  }
}
