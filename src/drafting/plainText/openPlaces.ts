/** What a draft still has to be filled or mended before it goes out: 【提示】, masks, marks of a template. */
import { maskSpans } from '../../text/masks.ts';
import { partyColumns } from '../../text/partyMask.ts';
import type { Span } from '../../text/sentences.ts';

/** Marks that are no words of a report, with an example each. */
const MARKS: readonly { readonly pattern: RegExp; readonly example: string }[] = [
  { pattern: /【[^】\n]*】/gu, example: '【做法和成效】' },
  { pattern: /\{\{[^{}\n]*\}\}/gu, example: '{{unit}}' },
  { pattern: /\$\{\d+(?:[:|][^}\n]*)?\}|\$\d+/gu, example: '${1:数}' },
  { pattern: /##[ \t]*[a-z_]{2,24}[ \t]*##/giu, example: '##paidbegin##' },
  { pattern: /<!--.*?-->/gu, example: '<!-- 备注 -->' },
];

function spansOf(line: string): Span[] {
  const marks = MARKS.flatMap(({ pattern }) =>
    [...line.matchAll(pattern)].map(({ 0: found, index }) => ({ start: index, end: index + found.length })),
  );
  const letters = partyColumns(line).map((column) => ({ start: column, end: column + 1 }));
  return [...marks, ...maskSpans(line), ...letters];
}

/** In order, none inside another. */
export function openPlaces(draft: string): Span[] {
  const places: Span[] = [];
  let lineStart = 0;
  for (const line of draft.split('\n')) {
    let end = 0;
    for (const span of spansOf(line).sort((a, b) => a.start - b.start || b.end - a.end)) {
      if (span.start < end) continue;
      places.push({ start: lineStart + span.start, end: lineStart + span.end });
      end = span.end;
    }
    lineStart += line.length + 1;
  }
  return places;
}
