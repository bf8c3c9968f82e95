/**
 * The main text of a binary Word document as lines: control characters end paragraphs, cells and rows, open fields and
 * stand for pictures and notes ([MS-DOC] 2.4.1); paragraph runs say what each paragraph is.
 */
import type { SourceLine } from '../../model.ts';
import type { NumberCounter } from '../autoNumbers.ts';
import { rowLines } from '../tableLines.ts';
import { boundKey, type DocLists } from './docLists.ts';
import type { Piece } from './docPieces.ts';
import type { ParagraphProperties } from './docProperties.ts';
import type { DocStyle } from './docStyles.ts';
import type { RunFinder } from './formattedRuns.ts';

/** Control characters by code. */
const CELL = 0x07;
const TAB = 0x09;
const LINE = 0x0b;
const PAGE = 0x0c;
const PARAGRAPH = 0x0d;
const COLUMN = 0x0e;
const FIELD = 0x13;
const FIELD_RESULT = 0x14;
const FIELD_END = 0x15;
const HYPHEN = 0x1e;

export interface DocParts {
  readonly paragraphs: RunFinder<ParagraphProperties>;
  readonly shown: RunFinder<boolean>;
  readonly styles: ReadonlyMap<number, DocStyle>;
  readonly lists: DocLists;
}

export class DocBody {
  readonly lines: SourceLine[] = [];
  readonly #parts: DocParts;
  readonly #counter: NumberCounter;
  #text = '';
  #cells: string[][] = [];
  #cell: string[] = [];
  /** Open fields, innermost last: whether their result has begun. */
  readonly #fields: boolean[] = [];

  constructor(parts: DocParts, counter: NumberCounter) {
    this.#parts = parts;
    this.#counter = counter;
  }

  addPiece({ text, position, step }: Piece): void {
    for (let index = 0; index < text.length; index++) {
      const code = text.charCodeAt(index);
      if (code >= 0x20 || code === TAB) this.#character(text.charAt(index), position + index * step);
      else this.#control(code, position + index * step);
    }
  }

  /** Ends the document; a last paragraph without its mark is kept. */
  end(): void {
    if (this.#text !== '') this.#endParagraph(this.#parts.paragraphs.at(-1), false);
    this.#endRow();
  }

  #character(character: string, position: number): void {
    if (character !== '\u00ad' && this.#visible(position)) this.#text += character;
  }

  #visible(position: number): boolean {
    return this.#fields.every((begun) => begun) && this.#parts.shown.at(position);
  }

  #control(code: number, position: number): void {
    if (code === FIELD) this.#fields.push(false);
    else if (code === FIELD_RESULT) this.#fields.splice(-1, 1, true);
    else if (code === FIELD_END) this.#fields.pop();
    else if (code === PARAGRAPH) this.#endMarked(position, false);
    else if (code === CELL) this.#endMarked(position, true);
    else if (code === LINE) this.#character('\n', position);
    else if (code === HYPHEN) this.#character('-', position);
    else if (code === PAGE || code === COLUMN) this.#endPage(position);
  }

  /** A mark deleted in a revision joins its paragraph to the next. */
  #endMarked(position: number, cell: boolean): void {
    if (cell || this.#parts.shown.at(position)) this.#endParagraph(this.#parts.paragraphs.at(position), cell);
  }

  /** The end of a section is the end of a paragraph; a page break within one only of a line. */
  #endPage(position: number): void {
    if (this.#text.trim() !== '') this.#endParagraph(this.#parts.paragraphs.at(position), false);
    this.#text = '';
  }

  #endParagraph(properties: ParagraphProperties, cell: boolean): void {
    const style = this.#parts.styles.get(properties.style);
    const text = this.#numberOf(properties, style) + this.#text;
    this.#text = '';
    if (cell && properties.rowEnd) {
      this.#endRow();
      return;
    }
    if (cell || properties.inTable) {
      this.#cell.push(...text.split('\n'));
      if (cell) this.#endCell();
      return;
    }
    const { outlineLevel } = properties;
    const level = outlineLevel === null ? (style?.headingLevel ?? null) : outlineLevel < 9 ? outlineLevel + 1 : null;
    for (const line of text.split('\n'))
      this.lines.push(
        level === null || line.trim() === '' ? { text: line } : { text: line, evidence: { headingLevel: level } },
      );
  }

  #endCell(): void {
    this.#cells.push(this.#cell);
    this.#cell = [];
  }

  #endRow(): void {
    for (const text of rowLines(this.#cells)) this.lines.push({ text });
    this.#cells = [];
    this.#cell = [];
  }

  #numberOf({ list, listLevel, style: index }: ParagraphProperties, style: DocStyle | undefined): string {
    const number = list ?? style?.list ?? 0;
    if (number === 0) return '';
    const bound = this.#parts.lists.boundStyles.get(boundKey(number, style?.listStyle ?? index));
    const text = this.#counter.next(String(number), listLevel ?? bound ?? style?.listLevel ?? 0);
    return this.#text.trim() === '' ? '' : text;
  }
}
