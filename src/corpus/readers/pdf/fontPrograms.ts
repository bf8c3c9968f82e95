/**
 * The outlines of a document's fonts, kept out of pdf.js' sight: to read text it needs only their maps and widths, yet it
 * would translate every outline, a fifth of its time. A font without a map of its own (ToUnicode) keeps them, since
 * some signs can then be told by them only.
 */

import { pdfObjects } from './pdfObjects.ts';

/** Larger files are mostly pictures; fonts count for little there. Bytes. */
const MAX_BYTES = 32 * 1024 * 1024;

const PROGRAM = /\/FontFile[23]?(?=\s+\d+\s+\d+\s+R\b)/;
const DESCRIPTOR = /\/FontDescriptor\s+(\d+)\s+\d+\s+R\b/;
const MAP = /\/ToUnicode\s+\d+\s+\d+\s+R\b/;
const TYPE_1 = /\/Type1\b/;
/** The font within a font of two bytes a sign, which holds the map for it. */
const INNER = /\/CIDFontType[02]\b/;
const DESCENDANTS = /\/DescendantFonts\s*(?:\[\s*(\d+)\s+\d+\s+R\s*\]|(\d+)\s+\d+\s+R\b)/;
const ONE_REFERENCE = /^\s*\[\s*(\d+)\s+\d+\s+R\s*\]\s*$/;
/** Without outlines pdf.js would give the signs of a vertical font as their forms for vertical lines: ︵ for （. */
const HORIZONTAL = /\/Encoding\s*\/[\w-]+-H\b/;

interface Font {
  /** Number of its descriptor. */
  readonly descriptor: string;
  readonly hasMap: boolean;
  /** Where it is called Type1; null where it is another type. */
  readonly type1: number | null;
}

interface Fonts {
  /** Where each descriptor names its outlines, by the descriptor's number. */
  readonly programs: Map<string, number[]>;
  readonly fonts: readonly Font[];
}

/**
 * Renames in `bytes` the entries that lead to outlines nobody needs; nothing moves, so every offset stays right. Fonts
 * that are described in compressed objects are left as they are.
 */
export function hideFontPrograms(bytes: Uint8Array): void {
  if (bytes.length > MAX_BYTES) return;
  const { programs, fonts } = findFonts(bytes);
  const needed = new Set(fonts.filter(({ hasMap }) => !hasMap).map(({ descriptor }) => descriptor));
  for (const { descriptor, type1 } of fonts) {
    const places = programs.get(descriptor);
    if (!places || needed.has(descriptor)) continue;
    for (const place of places) spoil(bytes, place + '/Font'.length);
    // Of a Type 1 font without outlines pdf.js takes signs that have no name for blanks; of no other type.
    if (type1 !== null) spoil(bytes, type1 + '/Type'.length);
  }
}

/** Makes a name another that says nothing to pdf.js: /FontXile2. */
function spoil(bytes: Uint8Array, at: number): void {
  bytes[at] = 'X'.charCodeAt(0);
}

function findFonts(bytes: Uint8Array): Fonts {
  const programs = new Map<string, number[]>();
  const fonts: Font[] = [];
  /** Descriptors of fonts that lie within another, and the fonts or lists whose outer font has a map for them. */
  const inner = new Map<string, string>();
  const mapped = new Set<string>();
  /** Lists of a single reference. */
  const lists = new Map<string, string>();
  for (const { number, content, start } of pdfObjects(bytes)) {
    const program = PROGRAM.exec(content);
    if (program) programs.set(number, [...(programs.get(number) ?? []), start + program.index]);
    const list = ONE_REFERENCE.exec(content)?.[1];
    if (list !== undefined) lists.set(number, list);
    const hasMap = MAP.test(content);
    const [, direct, listed] = DESCENDANTS.exec(content) ?? [];
    if (hasMap && HORIZONTAL.test(content)) mapped.add(direct ?? listed ?? '');
    const descriptor = DESCRIPTOR.exec(content)?.[1];
    if (descriptor === undefined) continue;
    const type1 = TYPE_1.exec(content);
    if (INNER.test(content)) inner.set(number, descriptor);
    else fonts.push({ descriptor, hasMap, type1: type1 && start + type1.index });
  }
  for (const [list, font] of lists) if (mapped.has(list)) mapped.add(font);
  for (const [number, descriptor] of inner) fonts.push({ descriptor, hasMap: mapped.has(number), type1: null });
  return { programs, fonts };
}
