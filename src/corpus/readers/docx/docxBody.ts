/**
 * The body of a .docx as lines: one a paragraph or manual line break, automatic numbers written out, a table row as
 * one line with tabs. Deleted revisions, hidden text, field codes, comments and text boxes' fallbacks are left out.
 */
import type { SourceLine } from '../../model.ts';
import type { NumberCounter } from '../autoNumbers.ts';
import { rowLines } from '../tableLines.ts';
import { boundKey, type DocxNumbering } from './docxNumbering.ts';
import { isOn, type DocxStyle, type DocxStyles } from './docxStyles.ts';

/** Elements whose text is not part of the document as it reads. */
const SKIPPED: ReadonlySet<string> = new Set([
  'del',
  'moveFrom',
  'instrText',
  'delText',
  'delInstrText',
  'Fallback',
  'rPrChange',
  'pPrChange',
  'tblPrChange',
  'sectPr',
  'annotation',
  'rt', // the reading above a word
]);

interface OpenParagraph {
  text: string;
  style: string | null;
  numId: string | null;
  numLevel: number | null;
  outline: number | null;
  /** Its end was deleted in a revision: the next paragraph goes on in the same line. */
  endDeleted: boolean;
}

interface OpenRow {
  /** Lines of each cell. */
  readonly cells: string[][];
  deleted: boolean;
}

/** Takes the tags of word/document.xml and keeps the lines they make. */
export class BodyReader {
  readonly lines: SourceLine[] = [];
  readonly #styles: DocxStyles;
  readonly #numbering: DocxNumbering;
  readonly #counter: NumberCounter;
  /** Open paragraphs; more than one inside text boxes. */
  readonly #paragraphs: OpenParagraph[] = [];
  /** Open rows, innermost last. */
  readonly #rows: OpenRow[] = [];
  #skip = 0;
  #inText = false;
  #inRun = false;
  #hidden = false;
  /** Within the properties of the paragraph, of the row. */
  #inMark = false;
  #inRowProperties = false;
  /** What stood before a paragraph end that was deleted. */
  #carried = '';

  constructor(styles: DocxStyles, numbering: DocxNumbering, counter: NumberCounter) {
    this.#styles = styles;
    this.#numbering = numbering;
    this.#counter = counter;
  }

  open(name: string, attributes: ReadonlyMap<string, string>): void {
    if (this.#skip > 0 || SKIPPED.has(name)) {
      if (this.#skip === 0 && name === 'del') this.#deletedMark();
      this.#skip++;
      return;
    }
    if (!this.#openBlock(name)) this.#openInParagraph(name, attributes);
  }

  close(name: string): void {
    if (this.#skip > 0) {
      this.#skip--;
      return;
    }
    if (name === 't') this.#inText = false;
    else if (name === 'r') this.#inRun = false;
    else if (name === 'pPr') this.#inMark = false;
    else if (name === 'trPr') this.#inRowProperties = false;
    else if (name === 'p') this.#closeParagraph();
    else if (name === 'tr') this.#closeRow();
  }

  text(text: string): void {
    if (this.#inText && this.#skip === 0) this.#append(text);
  }

  #openBlock(name: string): boolean {
    if (name === 'p') {
      this.#paragraphs.push({
        text: '',
        style: null,
        numId: null,
        numLevel: null,
        outline: null,
        endDeleted: false,
      });
    } else if (name === 'r') {
      this.#inRun = true;
      this.#hidden = false;
    } else if (name === 't') this.#inText = true;
    else if (name === 'pPr') this.#inMark = true;
    else if (name === 'trPr') this.#inRowProperties = true;
    else if (name === 'tr') this.#rows.push({ cells: [], deleted: false });
    else if (name === 'tc') this.#rows.at(-1)?.cells.push([]);
    else return false;
    return true;
  }

  #openInParagraph(name: string, attributes: ReadonlyMap<string, string>): void {
    const paragraph = this.#paragraphs.at(-1);
    if (!paragraph) return;
    const value = attributes.get('val') ?? null;
    if (name === 'pStyle') paragraph.style = value;
    else if (name === 'numId') paragraph.numId = value;
    else if (name === 'ilvl') paragraph.numLevel = Number(value);
    else if (name === 'outlineLvl') paragraph.outline = Number(value);
    else if (name === 'vanish') this.#hidden = this.#inRun && isOn(value ?? '1');
    // w:tab also defines tab stops inside w:tabs, where it has a position.
    else if ((name === 'tab' && !attributes.has('pos')) || name === 'ptab') this.#append('\t');
    else if (name === 'br') this.#break(attributes.get('type') ?? '', paragraph);
    else if (name === 'cr') this.#append('\n');
    else if (name === 'noBreakHyphen') this.#append('-');
  }

  #append(text: string): void {
    const paragraph = this.#paragraphs.at(-1);
    if (!paragraph || this.#hidden) return;
    paragraph.text += text.includes('\r') ? text.replaceAll('\r', '') : text;
  }

  /** A new page or column begins a new line, but a paragraph that opens with one has no line before it. */
  #break(type: string, paragraph: OpenParagraph): void {
    if (type === '' || type === 'textWrapping' || paragraph.text.trim() !== '') this.#append('\n');
  }

  /** w:del inside properties: not text but the paragraph's end, or the row, was deleted. */
  #deletedMark(): void {
    const paragraph = this.#paragraphs.at(-1);
    const row = this.#rows.at(-1);
    if (this.#inRowProperties && row) row.deleted = true;
    else if (this.#inMark && paragraph) paragraph.endDeleted = true;
  }

  #closeParagraph(): void {
    const paragraph = this.#paragraphs.pop();
    if (!paragraph) return;
    this.#hidden = false;
    const style = this.#styleOf(paragraph);
    const words = style?.hidden === true ? '' : paragraph.text;
    const text = this.#carried === '' ? this.#numberOf(paragraph, style) + words : this.#carried + words;
    this.#carried = '';
    if (paragraph.endDeleted) {
      this.#carried = text;
      return;
    }
    const outline = paragraph.outline === null ? (style?.headingLevel ?? null) : outlineLevel(paragraph.outline);
    this.#put(text, outline);
  }

  #put(text: string, headingLevel: number | null): void {
    const cell = this.#rows.at(-1)?.cells.at(-1);
    if (cell) {
      cell.push(...text.split('\n'));
      return;
    }
    for (const line of text.split('\n'))
      this.lines.push(
        headingLevel === null || line.trim() === '' ? { text: line } : { text: line, evidence: { headingLevel } },
      );
  }

  #styleOf({ style }: OpenParagraph): DocxStyle | undefined {
    const id = style ?? this.#styles.defaultId;
    return id === null ? undefined : this.#styles.byId.get(id);
  }

  /** Word numbers an empty paragraph too; its number alone would be no line of the report. */
  #numberOf(paragraph: OpenParagraph, style: DocxStyle | undefined): string {
    const numId = paragraph.numId ?? style?.numId ?? null;
    if (numId === null || numId === '0') return '';
    const bound = this.#numbering.boundStyles.get(boundKey(numId, style?.numStyleId ?? paragraph.style ?? ''));
    const number = this.#counter.next(numId, paragraph.numLevel ?? bound ?? style?.numLevel ?? 0);
    return paragraph.text.trim() === '' ? '' : number;
  }

  #closeRow(): void {
    const row = this.#rows.pop();
    if (!row || row.deleted) return;
    const lines = rowLines(row.cells);
    const outer = this.#rows.at(-1)?.cells.at(-1);
    if (outer) outer.push(...lines.map((line) => line.replaceAll('\t', ' ')));
    else for (const text of lines) this.lines.push({ text });
  }
}

/** w:outlineLvl 9 is body text, even in a heading style. */
function outlineLevel(value: number): number | null {
  return value < 9 ? value + 1 : null;
}
