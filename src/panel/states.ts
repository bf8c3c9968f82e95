/** What the page says where it has no cards to show, and what to do next. */
import type { LookupFilters, LookupRequest, PanelStrings } from '../protocol/panel.ts';
import { button, element, fill, type Child } from './dom.ts';
import { label } from './label.ts';
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

/** What failed, in a clerk's words: trying again comes first, the log is for whoever helps. */
export function failureState(
  strings: PanelStrings,
  title: string,
  message: string,
  retry: () => void,
  showLog: () => void,
): HTMLElement {
  const ways = element(
    'div',
    { class: 'ways' },
    button(strings.retry, 'primary', retry),
    button(strings.showLog, 'link', showLog),
  );
  return plain(title, message, ways);
}

export interface Nothing {
  readonly request: LookupRequest;
  /** Out of the filters that hold. */
  readonly waysOut: readonly { readonly label: string; readonly without: LookupFilters }[];
  readonly nearest: readonly string[];
}

/** Nothing found: each way on is a button that goes it. */
export function nothingState(
  strings: PanelStrings,
  { request, waysOut, nearest }: Nothing,
  query: (text: string) => void,
  narrow: (filters: LookupFilters) => void,
  dropFilters: () => void,
): HTMLElement {
  const ways: Child[] = waysOut.map(({ label: way, without }) =>
    button(way, 'way', () => {
      narrow(without);
    }),
  );
  if (waysOut.length > 1) ways.push(button(strings.dropFilters, 'way', dropFilters));
  const fewer = request.origin === 'query' ? fewerWords(request.text) : '';
  if (fewer)
    ways.push(
      button(fill(strings.fewerWords, fewer), 'way', () => {
        query(fewer);
      }),
    );
  const headings = nearest.map((heading) =>
    button(label(heading), 'way', () => {
      query(heading);
    }),
  );
  const near = headings.length > 0 ? [element('p', {}, strings.nearest), ...headings] : [];
  return plain(strings.nothing, '', ...ways, ...near);
}
