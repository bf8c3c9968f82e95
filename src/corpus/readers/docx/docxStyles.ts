/** Paragraph styles of a .docx, as far as they tell headings and automatic numbers. */
import { readXml } from '../xmlTags.ts';

export interface DocxStyle {
  /** 1-based outline level of the style; null for body text. */
  readonly headingLevel: number | null;
  /** The list the style brings along, and the style of the chain that names it. */
  readonly numId: string | null;
  readonly numStyleId: string | null;
  readonly numLevel: number | null;
  /** Text in this style is not shown. */
  readonly hidden: boolean;
}

export interface DocxStyles {
  readonly byId: ReadonlyMap<string, DocxStyle>;
  /** The style of paragraphs that name none. */
  readonly defaultId: string | null;
}

interface RawStyle {
  name: string;
  basedOn: string | null;
  outline: number | null;
  numId: string | null;
  numLevel: number | null;
  hidden: boolean | null;
}

/** heading 1, 标题 2: built-in names, whatever the style's id is. */
const HEADING_NAME = /^(?:heading|标题)\s*([1-9])$/i;

/** Style chains longer than this are loops. */
const MAX_CHAIN = 16;

export function parseStyles(xml: string | null): DocxStyles {
  const collector = new StyleCollector();
  if (xml !== null) readXml(xml, collector);
  const byId = new Map<string, DocxStyle>();
  for (const id of collector.styles.keys()) byId.set(id, resolve(collector.styles, id));
  return { byId, defaultId: collector.defaultId };
}

class StyleCollector {
  readonly styles = new Map<string, RawStyle>();
  defaultId: string | null = null;
  #style: RawStyle | null = null;

  open(name: string, attributes: ReadonlyMap<string, string>): void {
    const value = attributes.get('val') ?? '';
    if (name === 'style') {
      const id = attributes.get('styleId') ?? '';
      this.#style = { name: '', basedOn: null, outline: null, numId: null, numLevel: null, hidden: null };
      this.styles.set(id, this.#style);
      if (attributes.get('type') === 'paragraph' && isOn(attributes.get('default') ?? '0')) this.defaultId = id;
    } else if (this.#style) readProperty(this.#style, name, value, attributes);
  }

  close(name: string): void {
    if (name === 'style') this.#style = null;
  }

  text(): void {
    return;
  }
}

function readProperty(style: RawStyle, name: string, value: string, attributes: ReadonlyMap<string, string>): void {
  if (name === 'name') style.name = value;
  else if (name === 'basedOn') style.basedOn = value;
  else if (name === 'outlineLvl') style.outline = Number(value);
  else if (name === 'numId') style.numId = value;
  else if (name === 'ilvl') style.numLevel = Number(value);
  else if (name === 'vanish') style.hidden = isOn(attributes.get('val') ?? '1');
}

/** A switch of WordprocessingML: on unless it says otherwise. */
export function isOn(value: string): boolean {
  return value !== '0' && value !== 'false' && value !== 'off';
}

function resolve(styles: ReadonlyMap<string, RawStyle>, id: string): DocxStyle {
  let headingLevel: number | null = null;
  let numId: string | null = null;
  let numStyleId: string | null = null;
  let numLevel: number | null = null;
  let hidden: boolean | null = null;
  let current: string | null = id;
  for (let step = 0; step < MAX_CHAIN && current !== null; step++) {
    const style = styles.get(current);
    if (!style) break;
    const named = HEADING_NAME.exec(style.name);
    headingLevel ??= named ? Number(named[1]) : style.outline !== null && style.outline < 9 ? style.outline + 1 : null;
    if (numId === null && style.numId !== null) {
      numId = style.numId;
      numStyleId = current;
    }
    numLevel ??= style.numLevel;
    hidden ??= style.hidden;
    current = style.basedOn;
  }
  return { headingLevel, numId, numStyleId, numLevel, hidden: hidden ?? false };
}
