/** The style sheet of a binary Word document ([MS-DOC] 2.9.271 STSH): headings, and lists that styles bring along. */
import { applyParagraphSprms, noProperties, type ParagraphProperties } from './docProperties.ts';
import type { Binary } from './binary.ts';
import { PART, type WordFile } from './wordFile.ts';

export interface DocStyle {
  /** 1-based; null for body text. */
  readonly headingLevel: number | null;
  readonly list: number | null;
  /** The style of the chain that names the list. */
  readonly listStyle: number | null;
  readonly listLevel: number | null;
}

interface RawStyle {
  readonly builtIn: number;
  readonly base: number;
  readonly properties: ParagraphProperties;
}

const PARAGRAPH_STYLE = 1;
const NO_BASE = 0xfff;
const MAX_CHAIN = 16;

/** Styles by index. */
export function readStyles(file: WordFile): ReadonlyMap<number, DocStyle> {
  const { at, length } = file.part(PART.styles);
  const raw = length < 4 ? new Map<number, RawStyle>() : collect(file.table.slice(at, length));
  const styles = new Map<number, DocStyle>();
  for (const index of raw.keys()) styles.set(index, resolve(raw, index));
  return styles;
}

function collect(sheet: Binary): Map<number, RawStyle> {
  const headerLength = sheet.u16(0);
  const count = sheet.u16(2);
  const baseLength = sheet.u16(4);
  const styles = new Map<number, RawStyle>();
  let at = 2 + headerLength;
  for (let index = 0; index < count && at + 2 <= sheet.length; index++) {
    const length = sheet.u16(at);
    if (length > 0 && at + 2 + length <= sheet.length) {
      const style = readStyle(sheet.slice(at + 2, length), baseLength);
      if (style) styles.set(index, style);
    }
    at += 2 + length + (length % 2);
  }
  return styles;
}

function readStyle(entry: Binary, baseLength: number): RawStyle | null {
  const kind = entry.u16(2);
  if ((kind & 0xf) !== PARAGRAPH_STYLE) return null;
  const properties = noProperties();
  const name = entry.u16(baseLength);
  // Behind the name and its closing zero: the length of the paragraph changes, the style's own index, the changes.
  const at = baseLength + 2 + (name + 1) * 2;
  if (at + 2 <= entry.length) {
    const length = entry.u16(at);
    if (length > 2 && at + 2 + length <= entry.length) applyParagraphSprms(properties, entry.slice(at + 4, length - 2));
  }
  return { builtIn: entry.u16(0) & 0xfff, base: kind >> 4, properties };
}

function resolve(styles: ReadonlyMap<number, RawStyle>, index: number): DocStyle {
  let headingLevel: number | null = null;
  let list: number | null = null;
  let listStyle: number | null = null;
  let listLevel: number | null = null;
  let current = index;
  for (let step = 0; step < MAX_CHAIN && current !== NO_BASE; step++) {
    const style = styles.get(current);
    if (!style) break;
    const { outlineLevel, list: own, listLevel: level } = style.properties;
    headingLevel ??= isHeading(style)
      ? style.builtIn
      : outlineLevel !== null && outlineLevel < 9
        ? outlineLevel + 1
        : null;
    if (list === null && own !== null) {
      list = own;
      listStyle = current;
    }
    listLevel ??= level;
    current = style.base;
  }
  return { headingLevel, list, listStyle, listLevel };
}

/** Built-in styles 1 to 9 are the headings. */
function isHeading({ builtIn }: RawStyle): boolean {
  return builtIn >= 1 && builtIn <= 9;
}
