/** Paragraph styles of a .docx, as far as they tell headings and automatic numbers. */
import { readXml } from './xmlTags.ts';

export interface DocxStyle {
  /** 1-based outline level of the style; null for body text. */
  readonly headingLevel: number | null;
  /** Numbering the style brings along. */
  readonly numId: string | null;
  readonly numLevel: number | null;
}

interface RawStyle {
  name: string;
  basedOn: string | null;
  outline: number | null;
  numId: string | null;
  numLevel: number | null;
}

/** heading 1, 标题 2: built-in names, whatever the style's id is. */
const HEADING_NAME = /^(?:heading|标题)\s*([1-9])$/i;

/** Style chains longer than this are loops. */
const MAX_CHAIN = 16;

export function parseStyles(xml: string | null): ReadonlyMap<string, DocxStyle> {
  const raw = xml === null ? new Map<string, RawStyle>() : collect(xml);
  const resolved = new Map<string, DocxStyle>();
  for (const id of raw.keys()) resolved.set(id, resolve(raw, id));
  return resolved;
}

function collect(xml: string): Map<string, RawStyle> {
  const styles = new Map<string, RawStyle>();
  let style: RawStyle | null = null;
  readXml(xml, {
    open(name, attributes) {
      const value = attributes.get('val') ?? '';
      if (name === 'style') {
        style = { name: '', basedOn: null, outline: null, numId: null, numLevel: null };
        styles.set(attributes.get('styleId') ?? '', style);
      } else if (style === null) return;
      else if (name === 'name') style.name = value;
      else if (name === 'basedOn') style.basedOn = value;
      else if (name === 'outlineLvl') style.outline = Number(value);
      else if (name === 'numId') style.numId = value;
      else if (name === 'ilvl') style.numLevel = Number(value);
    },
    close(name) {
      if (name === 'style') style = null;
    },
    text() {
      return;
    },
  });
  return styles;
}

function resolve(styles: ReadonlyMap<string, RawStyle>, id: string): DocxStyle {
  let headingLevel: number | null = null;
  let numId: string | null = null;
  let numLevel: number | null = null;
  let current: string | null = id;
  for (let step = 0; step < MAX_CHAIN && current !== null; step++) {
    const style = styles.get(current);
    if (!style) break;
    const named = HEADING_NAME.exec(style.name);
    headingLevel ??= named ? Number(named[1]) : style.outline !== null && style.outline < 9 ? style.outline + 1 : null;
    numId ??= style.numId;
    numLevel ??= style.numLevel;
    current = style.basedOn;
  }
  return { headingLevel, numId, numLevel };
}
