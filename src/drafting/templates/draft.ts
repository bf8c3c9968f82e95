/**
 * What a template leaves behind before it is text: literal characters and marks. Helpers answer with a mark (two
 * private-use characters around a number), so that one rendering gives the plain draft, the snippet and the outline,
 * and so that no value a clerk or a corpus brings can ever be read as snippet syntax.
 */
import type { Role } from '../../corpus/model.ts';

/** A place the writer fills, picks or arrives at, or the head of a line. */
export type Mark =
  /** A tab stop with a prompt; marks of one key are mirrors of the first. */
  | { readonly kind: 'stop'; readonly prompt: string; readonly key?: string }
  /** Known values, the first is the default; `prompt` stands in the plain draft where a default would be a guess. */
  | { readonly kind: 'choice'; readonly options: readonly string[]; readonly prompt?: string; readonly key?: string }
  | { readonly kind: 'final' }
  | { readonly kind: 'title' }
  | { readonly kind: 'heading'; readonly level: number; readonly role?: Role };

export type Piece = string | Mark;

const OPEN = '\uE000';
const CLOSE = '\uE001';
const MARK = new RegExp(`${OPEN}(\\d+)${CLOSE}`);

/** Collects the marks of one rendering. */
export class MarkSink {
  readonly #marks: Mark[] = [];

  /** The characters that stand for `mark` until `pieces` reads them back. */
  put(mark: Mark): string {
    this.#marks.push(mark);
    return `${OPEN}${this.#marks.length - 1}${CLOSE}`;
  }

  /** The rendered text as literal pieces and marks, in writing order. */
  pieces(rendered: string): Piece[] {
    return rendered
      .split(MARK)
      .map((part, index): Piece => (index % 2 === 0 ? part : this.#marks[Number(part)]!))
      .filter((piece) => piece !== '');
  }
}

/** A value from outside (a unit's name, corpus text), without the characters that marks are made of. */
export function plainValue(value: string): string {
  return value.replace(/[\uE000\uE001]/g, '');
}
