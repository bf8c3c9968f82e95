/** A passage's text on the page: what matched is marked with its reason, what could look like markup stays text. */
import { element, fill } from './dom.ts';
import { segments, type SegmentKind, type Span } from './segments.ts';

/** What each kind of mark says when pointed at. */
export type MarkTitles = Readonly<Partial<Record<SegmentKind, string>>>;

/** The stretch of a passage from `from` to `to` as elements. */
export function passageText(
  text: string,
  highlights: readonly Span[],
  titles: MarkTitles,
  from = 0,
  to = text.length,
): (HTMLElement | string)[] {
  return segments(text, highlights, from, to).map(({ text: words, kind }) => {
    if (kind === 'plain') return words;
    const title = fill(titles[kind] ?? '', words);
    return kind === 'control'
      ? element('span', { class: 'control', title }, words)
      : element('mark', { class: kind, title }, words);
  });
}
