/** What the page says where it has no cards to show, and what to do next. */
import type { LookupFilters, LookupRequest, PanelStrings } from '../protocol/panel.ts';
import { button, element, fill, type Child } from './dom.ts';
import { fewerWords } from './request.ts';

export function plain(title: string, detail: string, ...more: readonly Child[]): HTMLElement {
  const hint = detail ? [element('p', {}, detail)] : [];
  return element('div', { class: 'plain' }, element('h2', {}, title), ...hint, ...more);
}

export function readingState(strings: PanelStrings, detail: string, share: number | null): HTMLElement {
  const bar = element('progress', { max: '1', 'aria-label': strings.reading });
  if (share !== null) bar.value = share;
  return plain(strings.reading, detail, bar, element('p', {}, strings.readingHint));
}

export interface Nothing {
  readonly request: LookupRequest;
  readonly active: readonly { readonly label: string; readonly without: LookupFilters }[];
  readonly nearest: readonly string[];
}

/** Nothing found: each way on is a button that goes it. */
export function nothingState(
  strings: PanelStrings,
  { request, active, nearest }: Nothing,
  query: (text: string) => void,
  narrow: (filters: LookupFilters) => void,
  dropFilters: () => void,
): HTMLElement {
  const ways: Child[] = active.map(({ label, without }) =>
    button(fill(strings.dropFilter, label), 'way', () => {
      narrow(without);
    }),
  );
  if (active.length > 1) ways.push(button(strings.dropFilters, 'way', dropFilters));
  const fewer = request.origin === 'query' ? fewerWords(request.text) : '';
  const tries = [...(fewer ? [{ label: fill(strings.fewerWords, fewer), text: fewer }] : [])];
  for (const { label, text } of tries)
    ways.push(
      button(label, 'way', () => {
        query(text);
      }),
    );
  const headings = nearest.map((heading) =>
    button(heading, 'way', () => {
      query(heading);
    }),
  );
  const near = headings.length > 0 ? [element('p', {}, strings.nearest), ...headings] : [];
  return plain(strings.nothing, '', ...ways, ...near);
}
