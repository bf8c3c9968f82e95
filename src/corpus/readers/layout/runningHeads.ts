/**
 * What stands on every page and is no part of the text: page numbers and running heads. They are told by their place,
 * the first or last lines of a page, and by their form or their coming back.
 */
import type { PageLine } from './textRun.ts';

/** Lines from the top or the bottom of a page that may be one. */
const EDGE_LINES = 2;
/** Pages on which a line must come back. */
const MIN_PAGES = 3;

/** Page numbers; an example beside each. */
const PAGE_NUMBERS: readonly RegExp[] = [
  /^[-—–－~·\s]*\d{1,4}[-—–－~·\s]*$/, // — 3 —
  /^第\s*[\d一二三四五六七八九十百]+\s*页(?:[\s,，/]*共\s*[\d一二三四五六七八九十百]+\s*页)?$/, // 第 3 页 共 12 页
  /^\d{1,4}\s*\/\s*\d{1,4}$/, // 3 / 12
  /^Page\s+\d+(?:\s+of\s+\d+)?$/i,
];

/** The lines without page numbers and running heads. @param pages the lines of each page, from the top */
export function withoutRunningHeads(pages: readonly (readonly PageLine[])[]): PageLine[][] {
  const seen = new Map<string, number>();
  for (const lines of pages)
    for (const key of new Set(edges(lines).map(keyOf))) seen.set(key, (seen.get(key) ?? 0) + 1);
  const enough = Math.max(MIN_PAGES, pages.length * 0.3);
  return pages.map((lines) => {
    const atEdge = new Set(edges(lines));
    return lines.filter((line) => !atEdge.has(line) || !isFurniture(line, (seen.get(keyOf(line)) ?? 0) >= enough));
  });
}

function isFurniture(line: PageLine, returns: boolean): boolean {
  return returns || PAGE_NUMBERS.some((pattern) => pattern.test(line.text));
}

function edges(lines: readonly PageLine[]): PageLine[] {
  const byHeight = [...lines].sort((one, other) => other.y - one.y);
  return [...byHeight.slice(0, EDGE_LINES), ...byHeight.slice(-EDGE_LINES)];
}

/** Text and height of a line; its numbers may differ from page to page. */
function keyOf({ text, y, size }: PageLine): string {
  return `${text.replace(/\d+/g, '0')} ${Math.round(y / Math.max(size, 1))}`;
}
