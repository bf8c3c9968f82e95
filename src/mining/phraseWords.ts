/**
 * Words of the corpus: where they begin (`phraseSegments.ts`, mended by what the corpus writes together), in
 * how many units each is used, and how it sits in clauses. Uses are counted on a bounded part of the corpus; a
 * paragraph outside it is segmented when first asked for. Every word has a number, so that asking costs no strings.
 */
import { SpanNumbers } from '../strings/spanNumbers.ts';
import { clausesOf, paragraphAt, sampleOf, type PhraseCorpus } from './phraseCorpus.ts';
import { isHanCode } from './phraseHan.ts';
import { JoinedPairs, learnJoined, singlesOf } from './phraseJoined.ts';
import type { PhraseMemory } from './phraseMemory.ts';
import { Segments } from './phraseSegments.ts';
import { ADVERBS, FRAME_PREPOSITIONS, OPEN_WORDS, REST_WORDS } from './phraseTables.ts';

/** A word opens clauses this often when it can open a phrase in mid-clause. */
const OPENS_CLAUSES = 0.35;
const INSIDE = -1;

/** One word and its uses. */
export interface Word {
  readonly text: string;
  readonly isHan: boolean;
  readonly isAdverb: boolean;
  readonly isPreposition: boolean;
  /** Nothing begins with it. */
  readonly isRest: boolean;
  /** Nothing ends with it. */
  readonly isOpen: boolean;
  /** Units that use it. */
  units: number;
  count: number;
  opening: number;
  /** Behind an adverb: 严格落实. */
  driven: number;
  closing: number;
  last: number;
  /** The word that mostly stands before it in clauses, if any does, and the one that mostly stands behind it. */
  readonly before: Neighbour;
  readonly behind: Neighbour;
}

/** The neighbour of most uses, by majority vote (Boyer and Moore, 1981): what is left of its votes says how sure. */
interface Neighbour {
  word: Word | null;
  votes: number;
}

export class Words {
  readonly #segments = new Segments();
  readonly #numbers: SpanNumbers;
  /** By their numbers. */
  readonly #words: Word[] = [];
  /** Number of the word that begins at a position plus one, `INSIDE` within one, 0 where the paragraph has not been segmented. */
  readonly #at: Int32Array;
  #joined = new JoinedPairs(new Set());
  /** Words of the clauses of the sample, by where they begin: every grain asks for them. */
  readonly #clauses = new Map<number, { readonly end: number; readonly words: readonly Word[] }>();

  constructor(
    readonly corpus: PhraseCorpus,
    readonly memory: PhraseMemory,
  ) {
    this.#numbers = new SpanNumbers(corpus.text);
    this.#at = new Int32Array(corpus.text.length + 1);
    const sample = sampleOf(corpus);
    for (const index of sample) this.#segment(index);
    const unitOf = (index: number): number => corpus.units[corpus.paragraphs[index]!.report]!;
    this.#joined = learnJoined(corpus, sample, unitOf, this.#at);
    for (const index of sample) this.#join(index);
    for (const index of sample) {
      for (const { start, end } of clausesOf(corpus, index)) {
        // A copy without the room for growing: these live long
        const words = this.split(start, end).slice();
        this.#clauses.set(start, { end, words });
        this.#count(words, unitOf(index));
      }
    }
  }

  /** The words around a position have been looked up already. */
  knows(position: number): boolean {
    return this.#at[position] !== 0;
  }

  /** A word begins (or the text ends) here; in a paragraph that was not segmented, any position passes. */
  mayBegin(position: number): boolean {
    return position >= this.corpus.text.length || this.#at[position] !== INSIDE;
  }

  /** The words of a stretch of the corpus text; punctuation and marks are words of their own. */
  split(start: number, end: number): readonly Word[] {
    const clause = this.#clauses.get(start);
    if (clause?.end === end) return clause.words;
    if (this.#at[start] === 0) {
      const paragraph = paragraphAt(this.corpus, start);
      this.#segment(paragraph);
      this.#join(paragraph);
    }
    const words: Word[] = [];
    let from = start;
    for (let at = start + 1; at <= end; at++) {
      if (at < end && this.#at[at]! < 0) continue;
      words.push(this.#wordOf(from, at));
      from = at;
    }
    return words;
  }

  /** The word of a span: the one that begins there, unless the span cuts it. */
  #wordOf(start: number, end: number): Word {
    const number = this.#at[start]!;
    const known = number > 0 ? this.#words[number - 1] : undefined;
    return known?.text.length === end - start ? known : this.#words[this.#number(start, end)]!;
  }

  #number(start: number, end: number): number {
    const number = this.#numbers.of(start, end);
    if (number === this.#words.length) this.#words.push(newWord(this.corpus.text.slice(start, end)));
    return number;
  }

  #segment(index: number): void {
    const { start } = this.corpus.paragraphs[index]!;
    const end = this.corpus.paragraphs[index + 1]?.start ?? this.corpus.text.length;
    this.#at.fill(INSIDE, start, end);
    const begins = this.memory.words.get(this.corpus.text.slice(start, end), (text) => this.#segments.of(text));
    for (let word = 0; word < begins.length; word++) {
      const at = start + begins[word]!;
      const next = begins[word + 1];
      this.#at[at] = this.#number(at, next === undefined ? end : start + next) + 1;
    }
  }

  /** Makes one word of each pair that belongs together. */
  #join(index: number): void {
    const joined: number[] = [];
    singlesOf(this.corpus, index, this.#at, (code, next, at) => {
      if (next !== 0 && this.#joined.has(code, next)) joined.push(at);
    });
    for (const at of joined) {
      if (this.#at[at]! < 0) continue;
      this.#at[at] = this.#number(at, at + 2) + 1;
      this.#at[at + 1] = INSIDE;
    }
  }

  #count(words: readonly Word[], unit: number): void {
    const last = words.length - 1;
    for (let index = 0; index <= last; index++) {
      const word = words[index]!;
      const before = index === 0 ? null : words[index - 1]!;
      word.count++;
      if (word.last !== unit) word.units++;
      word.last = unit;
      if (before === null) word.opening++;
      else if (before.isAdverb) word.driven++;
      if (index === last) word.closing++;
      vote(word.before, before);
      vote(word.behind, index === last ? null : words[index + 1]!);
    }
  }
}

function vote(neighbour: Neighbour, word: Word | null): void {
  if (neighbour.votes === 0) neighbour.word = word;
  neighbour.votes += neighbour.word === word ? 1 : -1;
}

/** Share of a word's uses by which one neighbour leads all others, from which on the two are one expression. */
const LEADS = 0.4;
const FEWEST_USES = 4;

/** Two words side by side are one expression: one of them hardly ever stands without the other (党风|廉政, 圆满|完成). */
export function belongTogether(one: Word, other: Word): boolean {
  return leads(one, one.behind, other) || leads(other, other.before, one);
}

function leads({ count }: Word, { word, votes }: Neighbour, wanted: Word): boolean {
  return count >= FEWEST_USES && word === wanted && votes >= LEADS * count;
}

function newWord(text: string): Word {
  return {
    text,
    isHan: isHanCode(text.charCodeAt(0)),
    isAdverb: ADVERBS.has(text),
    isPreposition: FRAME_PREPOSITIONS.has(text),
    isRest: REST_WORDS.has(text),
    isOpen: OPEN_WORDS.has(text),
    units: 0,
    count: 0,
    opening: 0,
    driven: 0,
    closing: 0,
    last: -1,
    before: { word: null, votes: 0 },
    behind: { word: null, votes: 0 },
  };
}

/** The word usually opens clauses: 推进, 提高, 严格. */
export function opensClauses(word: Word): boolean {
  return word.text.length >= 2 && word.units >= 3 && word.opening >= OPENS_CLAUSES * word.count;
}

/** A verb, as far as its places tell: it opens clauses or follows adverbs. */
export function isVerb(word: Word): boolean {
  const placed = word.opening + word.driven;
  return word.text.length >= 2 && word.units >= 2 && placed >= OPENS_CLAUSES * word.count && !word.isAdverb;
}

/** First and last word can stand at a phrase's ends. */
export function hasWordBounds(words: readonly Word[]): boolean {
  return !words[0]!.isRest && !words.at(-1)!.isOpen;
}
