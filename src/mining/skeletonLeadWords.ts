/**
 * The words of openings and leads. They are a register of their own, small and shared: a word that only reports of one
 * field write there (通行 in a roads office's opening) tells that field's work, however common its characters are elsewhere.
 */
import { fieldOf } from './headingFields.ts';
import type { Outline } from './skeletonOutline.ts';

/** Fields that must write a word in their joining texts before any other may. */
const SHARED_BY = 2;

const SEGMENTER = new Intl.Segmenter('zh', { granularity: 'word' });
const WORD = /^\p{Script=Han}{2,}$/u;
const VARIABLE = /\{\{[^{}]*\}\}/gu;

function wordsOf(text: string): string[] {
  return [...SEGMENTER.segment(text.replace(VARIABLE, '，'))]
    .map(({ segment }) => segment)
    .filter((one) => WORD.test(one));
}

/** Which fields write which word where the parts of a report are joined. */
export class JoiningWords {
  readonly #fields = new Map<string, Set<string>>();

  constructor(outlines: readonly Outline[]) {
    for (const { report, opening, blocks } of outlines) {
      const field = fieldOf(report);
      const leads = blocks.filter(({ head }) => head !== null).flatMap(({ lead }) => lead.slice(0, 1));
      for (const word of [...opening, ...leads].flatMap(wordsOf)) {
        const known = this.#fields.get(word);
        if (known) known.add(field);
        else this.#fields.set(word, new Set([field]));
      }
    }
  }

  /** Whether reports of several fields join their parts with every word of `text`. Text with variables may be given. */
  areShared(text: string): boolean {
    return wordsOf(text).every((word) => (this.#fields.get(word)?.size ?? 0) >= SHARED_BY);
  }
}
