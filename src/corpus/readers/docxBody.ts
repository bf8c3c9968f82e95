/**
 * The body of a .docx as lines: one a paragraph or manual line break, automatic numbers written out, a table row as
 * one line with tabs. Deleted revisions, field codes, comments and text boxes' fallbacks are left out.
 */
import type { SourceLine } from '../model.ts';
import { NumberCounter, type Numbering } from './docxNumbering.ts';
import type { DocxStyle } from './docxStyles.ts';
import { readXml } from './xmlTags.ts';

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
  'sectPr',
  'annotation',
]);

/** A mark in front of automatic text, and the signs that need no space behind them. */
const CLOSED_NUMBER = /[、．.）)】〕：:]$/;

interface OpenParagraph {
  text: string;
  style: string | null;
  numId: string | null;
  numLevel: number | null;
  outline: number | null;
}

export function parseBody(xml: string, styles: ReadonlyMap<string, DocxStyle>, numbering: Numbering): SourceLine[] {
  const reader = new BodyReader(styles, new NumberCounter(numbering));
  readXml(xml, reader);
  return reader.lines;
}

class BodyReader {
  readonly lines: SourceLine[] = [];
  readonly #styles: ReadonlyMap<string, DocxStyle>;
  readonly #counter: NumberCounter;
  /** Open paragraphs; more than one inside text boxes. */
  readonly #paragraphs: OpenParagraph[] = [];
  /** Cells of the open rows, innermost last. */
  readonly #rows: string[][] = [];
  #skip = 0;
  #inText = false;

  constructor(styles: ReadonlyMap<string, DocxStyle>, counter: NumberCounter) {
    this.#styles = styles;
    this.#counter = counter;
  }

  open(name: string, attributes: ReadonlyMap<string, string>): void {
    if (this.#skip > 0 || SKIPPED.has(name)) {
      this.#skip++;
      return;
    }
    const paragraph = this.#paragraphs.at(-1);
    const value = attributes.get('val') ?? null;
    switch (name) {
      case 'p':
        this.#paragraphs.push({ text: '', style: null, numId: null, numLevel: null, outline: null });
        break;
      case 't':
        this.#inText = true;
        break;
      case 'tr':
        this.#rows.push([]);
        break;
      case 'tc':
        this.#rows.at(-1)?.push('');
        break;
      case 'pStyle':
        if (paragraph) paragraph.style = value;
        break;
      case 'numId':
        if (paragraph) paragraph.numId = value;
        break;
      case 'ilvl':
        if (paragraph) paragraph.numLevel = Number(value);
        break;
      case 'outlineLvl':
        if (paragraph) paragraph.outline = Number(value);
        break;
      case 'tab':
        // w:tab also defines tab stops inside w:tabs, where it has a position.
        if (paragraph && !attributes.has('pos')) paragraph.text += '\t';
        break;
      case 'br':
        if (paragraph) paragraph.text += attributes.get('type') === 'page' ? '' : '\n';
        break;
      case 'cr':
        if (paragraph) paragraph.text += '\n';
        break;
      case 'noBreakHyphen':
        if (paragraph) paragraph.text += '-';
        break;
      case 'sym':
        break;
      default:
    }
  }

  close(name: string): void {
    if (this.#skip > 0) {
      this.#skip--;
      return;
    }
    if (name === 't') this.#inText = false;
    else if (name === 'p') this.#closeParagraph();
    else if (name === 'tr') this.#closeRow();
  }

  text(text: string): void {
    const paragraph = this.#paragraphs.at(-1);
    if (this.#skip === 0 && this.#inText && paragraph) paragraph.text += text;
  }

  #closeParagraph(): void {
    const paragraph = this.#paragraphs.pop();
    if (!paragraph) return;
    const style = paragraph.style === null ? undefined : this.#styles.get(paragraph.style);
    const text = this.#numberOf(paragraph, style) + paragraph.text.replaceAll('\r', '');
    const row = this.#rows.at(-1);
    if (row && row.length > 0) {
      const cell = row.length - 1;
      row[cell] = joinCell(row[cell]!, text);
      return;
    }
    const outline =
      paragraph.outline !== null && paragraph.outline < 9 ? paragraph.outline + 1 : (style?.headingLevel ?? null);
    for (const line of text.split('\n')) {
      this.lines.push(
        outline === null || line.trim() === '' ? { text: line } : { text: line, evidence: { headingLevel: outline } },
      );
    }
  }

  /** An empty paragraph with a number takes none of the count, as Word shows it only when it has text. */
  #numberOf(paragraph: OpenParagraph, style: DocxStyle | undefined): string {
    const numId = paragraph.numId ?? style?.numId ?? null;
    if (numId === null || numId === '0') return '';
    const number = this.#counter.next(numId, paragraph.numLevel ?? style?.numLevel ?? 0);
    if (number === '' || paragraph.text.trim() === '') return '';
    return CLOSED_NUMBER.test(number) ? number : `${number} `;
  }

  #closeRow(): void {
    const cells = this.#rows.pop() ?? [];
    const text = cells.map((cell) => cell.replace(/\n/g, ' ')).join('\t');
    const outer = this.#rows.at(-1);
    if (outer && outer.length > 0) outer[outer.length - 1] = joinCell(outer.at(-1)!, text);
    else this.lines.push({ text });
  }
}

function joinCell(before: string, text: string): string {
  return before === '' || text === '' ? before + text : `${before} ${text}`;
}
