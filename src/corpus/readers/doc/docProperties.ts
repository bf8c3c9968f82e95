/** What paragraphs and runs of a binary Word document say that matters for reading. */
import type { Binary } from './binary.ts';
import type { RunKind } from './formattedRuns.ts';
import { readSprms, SPRM } from './sprms.ts';

export interface ParagraphProperties {
  /** Index of the style. */
  style: number;
  /** Index of the list, from 1; 0 takes a number away; null leaves it to the style. */
  list: number | null;
  listLevel: number | null;
  /** From 0; 9 is body text; null leaves it to the style. */
  outlineLevel: number | null;
  inTable: boolean;
  rowEnd: boolean;
}

export function noProperties(): ParagraphProperties {
  return { style: 0, list: null, listLevel: null, outlineLevel: null, inTable: false, rowEnd: false };
}

/** Applies the changes to `properties`. */
export function applyParagraphSprms(properties: ParagraphProperties, changes: Binary): void {
  readSprms(changes, (code, value) => {
    if (code === SPRM.style) properties.style = value;
    else if (code === SPRM.list) properties.list = listIndex(value);
    else if (code === SPRM.listLevel) properties.listLevel = value;
    else if (code === SPRM.outlineLevel) properties.outlineLevel = value;
    else if (code === SPRM.inTable) properties.inTable = value !== 0;
    else if (code === SPRM.rowEnd) properties.rowEnd = value !== 0;
  });
}

/** A negative index is the same list with its indents switched off; 2047 is none. */
function listIndex(value: number): number {
  const index = Math.abs(value);
  return index >= 0x7ff ? 0 : index;
}

/** Paragraph runs: changes of even length behind a count of words; a count of 0 is followed by another. */
export const PARAGRAPH_RUNS: RunKind<ParagraphProperties> = {
  entryBytes: 13,
  none: noProperties(),
  parse(page, at) {
    const count = page.u8(at);
    const from = count === 0 ? at + 2 : at + 1;
    const length = count === 0 ? page.u8(at + 1) * 2 : count * 2 - 1;
    const properties = noProperties();
    if (length < 2) return properties;
    properties.style = page.u16(from);
    applyParagraphSprms(properties, page.slice(from + 2, length - 2));
    return properties;
  },
};

/** Character runs, as far as to say whether the text is shown: neither hidden nor deleted in a revision. */
export const SHOWN_RUNS: RunKind<boolean> = {
  entryBytes: 1,
  none: true,
  parse(page, at) {
    let shown = true;
    readSprms(page.slice(at + 1, page.u8(at)), (code, value) => {
      if (code === SPRM.hidden || code === SPRM.deleted) shown = shown && (value & 0x7f) === 0;
    });
    return shown;
  },
};
