/**
 * Words of the corpus: where they begin (the platform's dictionary segmenter, mended where it tears suffixes off), in
 * how many units each is used, and how often it opens or closes a clause. Uses are counted on a bounded part of the
 * corpus; clauses outside it are segmented when first asked for.
 */
import { ADVERBS } from './phraseTables.ts';
import { paragraphAt, sampleOf, type PhraseCorpus } from './phraseCorpus.ts';

/** Symbols read at most for counting: enough to know the words, and what keeps a hundredfold corpus affordable. */
const SAMPLE = 1_500_000;

export interface WordUse {
  /** Units that use it. */
  readonly units: number;
  readonly count: number;
  readonly opening: number;
  /** Behind an adverb: 严格落实. */
  readonly driven: number;
  readonly closing: number;
}

interface Counted {
  units: number;
  count: number;
  opening: number;
  driven: number;
  closing: number;
  last: number;
}

const NEVER: WordUse = { units: 0, count: 0, opening: 0, driven: 0, closing: 0 };
/** Suffixes that the dictionary tears off: 标准|化, 满意|度. */
const SUFFIX = /^[化性度率量型式类级感力]$/;
const HAN = /^[\u4e00-\u9fff]+$/;
/** Two characters are one word when the rarer of them stands in this pair so often. */
const JOINED_SHARE = 0.4;

export class Words {
  readonly #segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
  readonly #uses = new Map<string, Counted>();
  /** 1 where a word begins. */
  readonly #begins: Uint8Array;
  readonly #segmented: Uint8Array;

  /** Pairs of characters that the dictionary keeps apart and the corpus writes together: 营造. */
  #joined: ReadonlySet<string> = new Set();

  constructor(readonly corpus: PhraseCorpus) {
    this.#begins = new Uint8Array(corpus.text.length + 1);
    this.#segmented = new Uint8Array(corpus.paragraphs.length);
    const sample = sampleOf(corpus, SAMPLE);
    for (const index of sample) this.#segment(index);
    this.#joined = this.#learnJoined(sample);
    for (const index of sample) this.#join(index);
    for (const index of sample) {
      const paragraph = corpus.paragraphs[index]!;
      const unit = corpus.units[paragraph.report]!;
      for (const clause of paragraph.clauses) this.#count(this.split(clause.start, clause.end), unit);
    }
  }

  use(word: string): WordUse {
    return this.#uses.get(word) ?? NEVER;
  }

  /** The word usually opens clauses: 推进, 提高, 严格. */
  opens(word: string): boolean {
    const use = this.use(word);
    return word.length >= 2 && use.units >= 3 && use.opening >= OPENS_CLAUSES * use.count;
  }

  /** A verb, as far as its places tell: it opens clauses or follows adverbs. */
  isVerb(word: string): boolean {
    const use = this.use(word);
    const placed = use.opening + use.driven;
    return word.length >= 2 && use.units >= 2 && placed >= OPENS_CLAUSES * use.count && !ADVERBS.has(word);
  }

  /** A word of the corpus begins (or the stretch ends) here. */
  beginsAt(position: number): boolean {
    if (position >= this.corpus.text.length) return true;
    this.#segment(paragraphAt(this.corpus, position));
    return this.#begins[position] === 1;
  }

  /** Words of a stretch of the corpus text; punctuation and marks are words of their own. */
  split(start: number, end: number): string[] {
    this.#segment(paragraphAt(this.corpus, start));
    const words: string[] = [];
    let from = start;
    for (let at = start + 1; at <= end; at++) {
      if (at < end && this.#begins[at] === 0) continue;
      words.push(this.corpus.text.slice(from, at));
      from = at;
    }
    return words;
  }

  #segment(index: number): void {
    if (this.#segmented[index] === 1) return;
    this.#segmented[index] = 1;
    const { start } = this.corpus.paragraphs[index]!;
    const end = this.corpus.paragraphs[index + 1]?.start ?? this.corpus.text.length;
    let before = '';
    for (const { segment, index: at } of this.#segmenter.segment(this.corpus.text.slice(start, end))) {
      if (!(SUFFIX.test(segment) && HAN.test(before))) this.#begins[start + at] = 1;
      before = segment;
    }
    this.#join(index);
  }

  /** Single characters side by side that are mostly seen so, in several units. */
  #learnJoined(sample: readonly number[]): Set<string> {
    const singles = new Map<string, number>();
    const pairs = new Map<string, { count: number; units: number; last: number }>();
    for (const index of sample) {
      const unit = this.corpus.units[this.corpus.paragraphs[index]!.report]!;
      this.#forSingles(index, (character, next) => {
        singles.set(character, (singles.get(character) ?? 0) + 1);
        if (next === '') return;
        const pair = pairs.get(character + next) ?? { count: 0, units: 0, last: -1 };
        pair.count++;
        if (pair.last !== unit) pair.units++;
        pair.last = unit;
        pairs.set(character + next, pair);
      });
    }
    const isJoined = (pair: string, count: number): boolean =>
      count >= JOINED_SHARE * Math.min(singles.get(pair.charAt(0))!, singles.get(pair.charAt(1))!);
    return new Set(
      [...pairs].filter(([pair, { count, units }]) => units >= 3 && isJoined(pair, count)).map(([pair]) => pair),
    );
  }

  #join(index: number): void {
    if (this.#joined.size === 0) return;
    this.#forSingles(index, (character, next, at) => {
      if (this.#joined.has(character + next)) this.#begins[at + 1] = 0;
    });
  }

  /** Calls for every one-character word, with the one-character word behind it, '' where there is none. */
  #forSingles(index: number, visit: (character: string, next: string, at: number) => void): void {
    const { text, paragraphs } = this.corpus;
    const end = paragraphs[index + 1]?.start ?? text.length;
    for (let at = paragraphs[index]!.start; at < end; at++) {
      if (this.#begins[at] !== 1 || this.#begins[at + 1] !== 1 || !isHan(text.charCodeAt(at))) continue;
      const single = at + 2 > end || this.#begins[at + 2] === 1 || at + 2 === end;
      visit(text.charAt(at), single && isHan(text.charCodeAt(at + 1)) ? text.charAt(at + 1) : '', at);
    }
  }

  #count(words: readonly string[], unit: number): void {
    words.forEach((word, index) => {
      let use = this.#uses.get(word);
      if (use === undefined) {
        use = { units: 0, count: 0, opening: 0, driven: 0, closing: 0, last: -1 };
        this.#uses.set(word, use);
      }
      use.count++;
      if (use.last !== unit) use.units++;
      use.last = unit;
      if (index === 0) use.opening++;
      else if (ADVERBS.has(words[index - 1]!)) use.driven++;
      if (index === words.length - 1) use.closing++;
    });
  }
}

/** A word opens clauses this often when it can open a phrase in mid-clause. */
const OPENS_CLAUSES = 0.35;

function isHan(code: number): boolean {
  return code >= 0x4e00 && code <= 0x9fff;
}
