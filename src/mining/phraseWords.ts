/**
 * Words of the corpus: where they begin (the platform's dictionary segmenter, mended where it tears suffixes off), in
 * how many units each is used, and how often it opens or closes a clause. Built on a bounded part of the corpus.
 */
import type { PhraseCorpus } from './phraseCorpus.ts';
import { BAD_STARTS } from './phraseTables.ts';

/** Symbols read at most: enough to know the words, and what keeps a hundredfold corpus affordable. */
const SAMPLE = 1_500_000;

export interface WordUse {
  /** Units that use it. */
  readonly units: number;
  readonly count: number;
  readonly opening: number;
  readonly closing: number;
}

interface Counted {
  units: number;
  count: number;
  opening: number;
  closing: number;
  last: number;
}

const NEVER: WordUse = { units: 0, count: 0, opening: 0, closing: 0 };

export class Words {
  readonly #segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
  readonly #uses = new Map<string, Counted>();

  constructor(corpus: PhraseCorpus) {
    const step = Math.max(1, corpus.text.length / SAMPLE);
    let next = 0;
    corpus.paragraphs.forEach((paragraph, index) => {
      if (index < Math.floor(next)) return;
      next += step;
      const unit = corpus.units[paragraph.report]!;
      for (const clause of paragraph.clauses) this.#count(corpus.text.slice(clause.start, clause.end), unit);
    });
  }

  use(word: string): WordUse {
    return this.#uses.get(word) ?? NEVER;
  }

  /** Words of a stretch of symbols; punctuation and marks are words of their own. */
  split(symbols: string): string[] {
    const words: string[] = [];
    for (const { segment } of this.#segmenter.segment(symbols)) {
      if (words.length > 0 && segment.length === 1 && SUFFIX.test(segment) && HAN.test(words.at(-1)!)) {
        words[words.length - 1] += segment;
      } else words.push(segment);
    }
    return words;
  }

  #count(clause: string, unit: number): void {
    const words = this.split(clause);
    words.forEach((word, index) => {
      const use = this.#uses.get(word) ?? { units: 0, count: 0, opening: 0, closing: 0, last: -1 };
      use.count++;
      if (use.last !== unit) use.units++;
      use.last = unit;
      if (index === 0) use.opening++;
      if (index === words.length - 1) use.closing++;
      this.#uses.set(word, use);
    });
  }
}

/** Suffixes that the dictionary tears off: 标准|化, 满意|度. */
const SUFFIX = /[化性度率量型式类级感力]/;
const HAN = /^[\u4e00-\u9fff]+$/;

/** The words begin and end where words of the whole clause do. */
export function startsLikeAWord(symbols: string): boolean {
  return !BAD_STARTS.test(symbols);
}
