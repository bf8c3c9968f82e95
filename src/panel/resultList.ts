/**
 * An answer on the page: how many there are, in which order, and the cards. New cards for a new question begin at the
 * top; the same question answered anew leaves the reader where they are, and equal cards are not touched at all.
 */
import type { Card, LookupRequest, PanelStrings, ToPanel } from '../protocol/panel.ts';
import { cardList, showMarks } from './cards.ts';
import { button, element, fill } from './dom.ts';
import type { Header } from './header.ts';
import { host } from './host.ts';
import { icon } from './icon.ts';
import type { MarkTray } from './markTray.ts';
import { asksTheSame, HELPING, NO_FILTERS } from './request.ts';
import { nothingState } from './states.ts';

type Results = Extract<ToPanel, { kind: 'results' }>;

/** Cards at most: nobody reads further, and the page stays light. */
const MOST_CARDS = 100;

export interface ResultEvents {
  query(text: string): void;
  similar(text: string): void;
  /** Something was done with a card: the question was a good one. */
  acted(): void;
}

export class ResultList {
  readonly element: HTMLElement;
  readonly #strings: PanelStrings;
  readonly #header: Header;
  readonly #tray: MarkTray;
  readonly #events: ResultEvents;
  readonly #count = element('span', { role: 'status', 'aria-live': 'polite' });
  readonly #sort: HTMLSelectElement;
  readonly #status: HTMLElement;
  readonly #list = element('div', {});
  #search = 0;
  #asked: LookupRequest | null = null;
  #shown = '';
  #cards: readonly Card[] = [];

  constructor(strings: PanelStrings, header: Header, tray: MarkTray, events: ResultEvents) {
    this.#strings = strings;
    this.#header = header;
    this.#tray = tray;
    this.#events = events;
    this.#sort = element(
      'select',
      { class: 'sort', 'aria-label': strings.sort },
      element('option', { value: 'fit' }, strings.sortFit),
      element('option', { value: 'year' }, strings.sortYear),
    );
    this.#sort.addEventListener('change', () => {
      header.sort = this.#sort.value === 'year' ? 'year' : 'fit';
    });
    this.#status = element(
      'div',
      { class: 'status' },
      this.#count,
      element('span', { class: 'select' }, this.#sort, icon('chevron')),
    );
    this.element = element('div', {}, this.#status, this.#list);
  }

  /** Cards on the page. */
  get cards(): number {
    return this.#cards.length;
  }

  focus(): void {
    this.#list.querySelector<HTMLElement>('.card')?.focus();
  }

  clear(): void {
    this.#cards = [];
    this.#shown = '';
    this.#asked = null;
    this.#list.replaceChildren();
  }

  show({ search, request, cards, more, facets, nearest }: Results): void {
    this.#search = search;
    this.#sort.value = request.sort;
    this.#header.showFacets(facets);
    const total = Math.max(facets.total, cards.length);
    const { found, foundOf } = this.#strings;
    this.#count.textContent =
      more && total > cards.length ? fill(foundOf, cards.length, total) : fill(found, cards.length);
    this.#status.hidden = cards.length === 0;
    const again = asksTheSame(request, this.#asked);
    this.#asked = request;
    this.#cards = cards;
    if (cards.length === 0) {
      this.#showNothing(request, nearest);
      return;
    }
    const now = JSON.stringify([cards, more]);
    if (now === this.#shown) return;
    this.#shown = now;
    const stay = this.#standing(again);
    this.#list.replaceChildren(
      cardList(cards, this.#strings, {
        act: (action, hit) => {
          if (action !== 'mark') this.#events.acted();
          host.postMessage({ kind: 'card', action, search: this.#search, hit });
        },
        similar: ({ hit }) => {
          this.#events.similar(hit.text);
        },
        onlyUnit: ({ hit }) => {
          this.#header.narrow({ ...this.#header.filterBar.filters, unit: hit.unit.name, onlyOthers: false });
        },
        backToBox: () => {
          this.#header.focus();
        },
      }),
      ...(more && cards.length < MOST_CARDS ? [this.#moreButton()] : []),
    );
    this.showMarks();
    stay();
  }

  showMarks(): void {
    showMarks(this.#list, this.#tray.ids, this.#strings);
  }

  #moreButton(): HTMLElement {
    return button(fill(this.#strings.showMore, HELPING), 'link further', () => {
      this.#header.askMore();
    });
  }

  #showNothing(request: LookupRequest, nearest: readonly string[]): void {
    this.#shown = '';
    const { filterBar } = this.#header;
    const nothing = nothingState(
      this.#strings,
      { request, waysOut: filterBar.waysOut(), nearest },
      (text) => {
        this.#events.query(text);
      },
      (filters) => {
        this.#header.narrow(filters);
      },
      () => {
        this.#header.narrow({ ...NO_FILTERS, onlyOthers: false });
      },
    );
    this.#list.replaceChildren(nothing);
  }

  #standing(again: boolean): () => void {
    const top = again ? (document.scrollingElement?.scrollTop ?? 0) : 0;
    const card = document.activeElement?.closest('.card');
    const place = again && card ? [...this.#list.querySelectorAll('.card')].indexOf(card) : -1;
    return () => {
      this.#list.querySelectorAll<HTMLElement>('.card')[place]?.focus();
      document.scrollingElement?.scrollTo(0, top);
    };
  }
}
