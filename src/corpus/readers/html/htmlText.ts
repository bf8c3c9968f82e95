/**
 * The text of a web page as lines, the way a browser would break them: blocks and <br> begin lines, white space
 * collapses, table rows are lines with tabs, list items carry their numbers.
 */
import type { SourceLine } from '../../model.ts';
import { formatNumber } from '../numberFormats.ts';
import { rowLines } from '../tableLines.ts';
import { BLOCKS, HEADINGS, HIDING_NAMES, HIDING_STYLES, LEFT_OUT, LIST_STYLES, PRINTED_NUMBER } from './htmlTags.ts';

type Attributes = Readonly<Record<string, string>>;

interface List {
  readonly format: string;
  readonly text: string;
  next: number;
}

/** Elements nested deeper than this are read as if they were their parents' text. */
const MAX_DEPTH = 4096;

/** Chinese characters and signs, between which a line's end in the source is no space. */
const WIDE = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u2014\u2018-\u201d\u2026]/;

export class HtmlText {
  readonly lines: SourceLine[] = [];
  #line = '';
  /** A blank is due before the next word. */
  #gap: '' | ' ' | '\n' = '';
  #heading: number | null = null;
  /** Depth of elements; those left out begin at `#leftOut`. */
  readonly #open: string[] = [];
  #leftOut = Infinity;
  #preformatted = 0;
  /** Depth of a number that Word printed. */
  #numberFrom = Infinity;
  readonly #lists: (List | null)[] = [];
  /** Number of an item whose words have not come yet. */
  #due = '';
  /** Cells of the open rows, innermost last. */
  readonly #rows: string[][][] = [];

  open(name: string, attributes: Attributes): void {
    if (name === 'br') {
      if (this.#shown) this.#breakLine();
      return;
    }
    if (VOID.has(name)) return;
    this.#open.push(name);
    const depth = this.#open.length;
    if (!this.#shown || depth > MAX_DEPTH) return;
    if (LEFT_OUT.has(name) || isHidden(attributes)) {
      if (name !== 'body') this.#leftOut = depth;
      return;
    }
    if (BLOCKS.has(name)) this.#endLine();
    if (name === 'pre') this.#preformatted = depth;
    if (PRINTED_NUMBER.test(attributes['style'] ?? '')) this.#numberFrom = Math.min(this.#numberFrom, depth);
    this.#heading = HEADINGS.get(name) ?? this.#heading;
    if (name === 'ol' || name === 'ul') this.#lists.push(name === 'ol' ? listOf(attributes) : null);
    else if (name === 'li') this.#number(attributes);
    else if (name === 'tr') this.#rows.push([]);
    else if (name === 'td' || name === 'th') this.#openCell();
  }

  close(name: string): void {
    const at = this.#open.lastIndexOf(name);
    if (at < 0) return;
    while (this.#open.length > at) this.#leave(this.#open[this.#open.length - 1]!);
  }

  text(text: string): void {
    if (!this.#shown) return;
    if (this.#preformatted > 0) {
      for (const [index, line] of text.split(/\r?\n/).entries()) {
        if (index > 0) this.#breakLine();
        this.#line += line;
      }
      return;
    }
    for (const part of text.split(/([ \t\r\n\f]+)/)) {
      if (part === '') continue;
      if (/^[ \t\r\n\f]/.test(part)) this.#gap = this.#gap === ' ' || !/[\r\n]/.test(part) ? ' ' : '\n';
      else this.#word(part);
    }
  }

  /** Ends the page. */
  end(): void {
    while (this.#open.length > 0) this.#leave(this.#open[this.#open.length - 1]!);
    this.#endLine();
  }

  get #shown(): boolean {
    return this.#leftOut === Infinity;
  }

  #leave(name: string): void {
    const depth = this.#open.length;
    this.#open.pop();
    if (!this.#shown) {
      if (depth === this.#leftOut) this.#leftOut = Infinity;
      return;
    }
    if (BLOCKS.has(name)) this.#endLine();
    if (HEADINGS.has(name)) this.#heading = null;
    if (depth === this.#preformatted) this.#preformatted = 0;
    if (depth === this.#numberFrom) this.#endNumber();
    if (name === 'ol' || name === 'ul') this.#lists.pop();
    else if (name === 'li') this.#due = '';
    else if (name === 'td' || name === 'th') this.#endLine();
    else if (name === 'tr') this.#closeRow();
  }

  #word(part: string): void {
    const word = part.replaceAll('\u00a0', ' ');
    if (this.#line !== '' && this.#gap !== '') {
      const joined = this.#gap === '\n' && WIDE.test(this.#line.at(-1)!) && WIDE.test(word.charAt(0));
      if (!joined) this.#line += ' ';
    }
    this.#gap = '';
    this.#line += this.#due + word;
    this.#due = '';
  }

  /** Blanks that only set a printed number off are dropped: 一、 工作 → 一、工作 */
  #endNumber(): void {
    this.#numberFrom = Infinity;
    this.#line = /[、．.）)]\s*$/.test(this.#line) ? this.#line.trimEnd() : this.#line;
    if (/^[^\p{L}\p{Nd}①-⒛㊀-㊉]+$/u.test(this.#line.trim())) this.#line = '';
    this.#gap = '';
  }

  #number(attributes: Attributes): void {
    const list = this.#lists.at(-1);
    if (!list) return;
    const own = Number.parseInt(attributes['value'] ?? '', 10);
    if (!Number.isNaN(own)) list.next = own;
    this.#due = list.text.replace('%1', formatNumber(list.format, list.next++));
  }

  #openCell(): void {
    this.#endLine();
    this.#rows.at(-1)?.push([]);
  }

  #closeRow(): void {
    const cells = this.#rows.pop();
    if (!cells) return;
    const lines = rowLines(cells);
    const outer = this.#rows.at(-1)?.at(-1);
    if (outer) outer.push(...lines.map((line) => line.replaceAll('\t', ' ')));
    else for (const text of lines) this.lines.push({ text });
  }

  #endLine(): void {
    if (this.#line.trim() !== '') this.#breakLine();
    this.#line = '';
    this.#gap = '';
  }

  #breakLine(): void {
    const text = this.#line.trimEnd();
    this.#line = '';
    this.#gap = '';
    const cell = this.#rows.at(-1)?.at(-1);
    if (cell) cell.push(text);
    else if (this.#heading !== null && text !== '')
      this.lines.push({ text, evidence: { headingLevel: this.#heading } });
    else this.lines.push({ text });
  }
}

/** Elements without an end tag that matter to nobody here. */
const VOID: ReadonlySet<string> = new Set(
  'area base col embed hr img input link meta param source track wbr'.split(' '),
);

function isHidden(attributes: Attributes): boolean {
  const style = attributes['style'];
  if (style !== undefined && HIDING_STYLES.some((pattern) => pattern.test(style))) return true;
  return (
    attributes['hidden'] !== undefined ||
    HIDING_NAMES.test(attributes['id'] ?? '') ||
    HIDING_NAMES.test(attributes['class'] ?? '')
  );
}

function listOf(attributes: Attributes): List {
  const type =
    attributes['type'] ?? /list-style(?:-type)?\s*:[^;]*?([a-z][a-z-]+)/i.exec(attributes['style'] ?? '')?.[1];
  const start = Number.parseInt(attributes['start'] ?? '1', 10);
  const style = LIST_STYLES.get(type ?? '1') ?? { format: 'decimal', text: '%1.' };
  return { ...style, next: Number.isNaN(start) ? 1 : start };
}
