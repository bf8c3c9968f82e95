/**
 * The text of an RTF document as lines: groups carry the state (code page, hidden, left out), paragraphs their style.
 * Bytes of one run are decoded together, since a Chinese character is two of them.
 */
import type { SourceLine } from '../../model.ts';
import { rowLines } from '../tableLines.ts';
import type { RtfHandler } from './rtfTokens.ts';
import { CHARACTERS, CHARSETS, CODE_PAGES, KEPT_IGNORABLE, LEFT_OUT } from './rtfWords.ts';

type Destination = 'text' | 'none' | 'fonts' | 'styles' | 'number';

interface Group {
  destination: Destination;
  /** The group began with \*: left out unless its word is known. */
  ignorable: boolean;
  /** No control word or text has come yet. */
  fresh: boolean;
  font: number | null;
  /** Font of Chinese characters (\dbch\af). */
  wideFont: number | null;
  wide: boolean;
  hidden: boolean;
  deleted: boolean;
  /** Characters that stand in for a \u, to be passed over. */
  unicodeSkip: number;
  style: number | null;
}

interface Paragraph {
  text: string;
  number: string;
  outline: number | null;
  style: number;
  inTable: boolean;
}

const DEFAULT_ENCODING = 'windows-1252';

export class RtfText implements RtfHandler {
  readonly lines: SourceLine[] = [];
  /** Of the document as a whole. */
  encoding = DEFAULT_ENCODING;
  readonly #groups: Group[] = [];
  readonly #fontEncodings = new Map<number, string>();
  readonly #styleLevels = new Map<number, number>();
  readonly #decoders = new Map<string, TextDecoder>();
  #paragraph = freshParagraph();
  #cells: string[][] = [];
  #cell: string[] = [];
  #bytes: number[] = [];
  #bytesEncoding = DEFAULT_ENCODING;
  #passOver = 0;

  get #group(): Group {
    return this.#groups.at(-1) ?? FIRST_GROUP;
  }

  openGroup(): void {
    this.#flush();
    this.#groups.push({ ...this.#group, ignorable: false, fresh: true });
    this.#passOver = 0;
  }

  closeGroup(): void {
    this.#flush();
    this.#groups.pop();
    this.#passOver = 0;
    if (this.#groups.length === 0 && this.#paragraph.text.trim() !== '') this.#endParagraph();
  }

  byte(value: number): void {
    const group = this.#group;
    group.fresh = false;
    if (this.#passOver > 0) {
      this.#passOver--;
      return;
    }
    if (group.destination === 'none' || group.destination === 'fonts' || group.destination === 'styles') return;
    const encoding = this.#encodingOf(group);
    if (encoding !== this.#bytesEncoding) this.#flush();
    this.#bytesEncoding = encoding;
    this.#bytes.push(value);
  }

  word(name: string, value: number | null): void {
    if (name === 'u' && value !== null) {
      this.#unicode(value);
      return;
    }
    this.#flush();
    this.#passOver = 0;
    const group = this.#group;
    if (name === '*') group.ignorable = true;
    else if (!this.#destination(group, name)) this.#property(group, name, value);
    if (name !== '*') group.fresh = false;
  }

  #destination(group: Group, name: string): boolean {
    if (!group.fresh || group.destination === 'none') return false;
    if (name === 'fonttbl') group.destination = 'fonts';
    else if (name === 'stylesheet') group.destination = 'styles';
    else if (name === 'listtext' || name === 'pntext') group.destination = 'number';
    else if (LEFT_OUT.has(name)) group.destination = 'none';
    else if (group.ignorable && !KEPT_IGNORABLE.has(name) && group.destination !== 'styles') group.destination = 'none';
    else return false;
    return true;
  }

  #property(group: Group, name: string, value: number | null): void {
    if (group.destination === 'none') return;
    const on = value !== 0;
    if (name === 'ansicpg') this.encoding = CODE_PAGES.get(value ?? 0) ?? DEFAULT_ENCODING;
    else if (name === 'f') this.#setFont(group, value ?? 0);
    else if (name === 'af' && group.wide) group.wideFont = value;
    else if (name === 'dbch') group.wide = true;
    else if (name === 'loch' || name === 'hich') group.wide = false;
    else if (name === 'fcharset') this.#nameCharset(group, value ?? 0);
    else if (name === 'uc') group.unicodeSkip = Math.max(0, value ?? 1);
    else if (name === 'v') group.hidden = on;
    else if (name === 'deleted') group.deleted = on;
    else if (name === 'plain') Object.assign(group, { hidden: false, deleted: false });
    else if (group.destination === 'styles') this.#styleProperty(group, name, value);
    else this.#paragraphWord(name, value);
  }

  #paragraphWord(name: string, value: number | null): void {
    const character = CHARACTERS.get(name);
    if (character !== undefined) this.#append(character);
    else if (name === 'par' || name === 'sect') this.#endParagraph();
    else if (name === 'page' || name === 'column') this.#append(this.#paragraph.text.trim() === '' ? '' : '\n');
    else if (name === 'pard')
      this.#paragraph = { ...freshParagraph(), text: this.#paragraph.text, number: this.#paragraph.number };
    else if (name === 's') this.#paragraph.style = value ?? 0;
    else if (name === 'outlinelevel') this.#paragraph.outline = value;
    else if (name === 'intbl') this.#paragraph.inTable = true;
    else if (name === 'cell') this.#endCell();
    else if (name === 'nestcell') this.#append(' ');
    else if (name === 'row') this.#endRow();
  }

  #styleProperty(group: Group, name: string, value: number | null): void {
    if (name === 's') group.style = value;
    else if (name === 'outlinelevel' && value !== null && value < 9 && group.style !== null)
      this.#styleLevels.set(group.style, value);
  }

  #setFont(group: Group, font: number): void {
    group.font = font;
  }

  #nameCharset(group: Group, charset: number): void {
    const encoding = CHARSETS.get(charset);
    if (group.destination === 'fonts' && group.font !== null && encoding !== undefined)
      this.#fontEncodings.set(group.font, encoding);
  }

  #encodingOf(group: Group): string {
    const wide = group.wideFont === null || !group.wide ? undefined : this.#fontEncodings.get(group.wideFont);
    const own = group.font === null ? undefined : this.#fontEncodings.get(group.font);
    return wide ?? own ?? this.encoding;
  }

  #unicode(value: number): void {
    this.#flush();
    this.#group.fresh = false;
    const { destination, unicodeSkip } = this.#group;
    this.#passOver = unicodeSkip;
    if (destination === 'text' || destination === 'number') this.#append(String.fromCharCode(value & 0xffff));
  }

  #flush(): void {
    if (this.#bytes.length === 0) return;
    let decoder = this.#decoders.get(this.#bytesEncoding);
    if (!decoder) {
      decoder = new TextDecoder(this.#bytesEncoding);
      this.#decoders.set(this.#bytesEncoding, decoder);
    }
    this.#append(decoder.decode(Uint8Array.from(this.#bytes)));
    this.#bytes = [];
  }

  #append(text: string): void {
    const group = this.#group;
    if (group.destination === 'number') this.#paragraph.number += text;
    else if (group.destination === 'text' && !group.hidden && !group.deleted) this.#paragraph.text += text;
  }

  #endParagraph(): void {
    const { outline, style, inTable } = this.#paragraph;
    const lines = this.#paragraphText().split('\n');
    if (inTable) this.#cell.push(...lines);
    else {
      const level = outline ?? this.#styleLevels.get(style) ?? 9;
      for (const text of lines)
        this.lines.push(level >= 9 || text.trim() === '' ? { text } : { text, evidence: { headingLevel: level + 1 } });
    }
    this.#paragraph = { ...this.#paragraph, text: '', number: '' };
  }

  #paragraphText(): string {
    const { text, number } = this.#paragraph;
    const mark = number.trim();
    // A sign of the fonts for signs, or one of its stand-ins, is a bullet.
    if (text.trim() === '' || !/[\p{L}\p{Nd}①-⒛]/u.test(mark)) return text;
    return /[\p{L}\p{Nd}.]$/u.test(mark) && !/\d\.$/.test(mark) ? `${mark} ${text}` : mark + text;
  }

  #endCell(): void {
    const text = this.#paragraphText();
    this.#cells.push([...this.#cell, ...text.split('\n')]);
    this.#cell = [];
    this.#paragraph = { ...this.#paragraph, text: '', number: '' };
  }

  #endRow(): void {
    for (const text of rowLines(this.#cells)) this.lines.push({ text });
    this.#cells = [];
  }
}

const FIRST_GROUP: Group = {
  destination: 'text',
  ignorable: false,
  fresh: true,
  font: null,
  wideFont: null,
  wide: false,
  hidden: false,
  deleted: false,
  unicodeSkip: 1,
  style: null,
};

function freshParagraph(): Paragraph {
  return { text: '', number: '', outline: null, style: 0, inTable: false };
}
