/** The head of the page: query box, what is being compared, filters, and whether the page follows the cursor. */
import type { Facets } from '../search/passageFilter.ts';
import type { HeadingSuggestion, LookupFilters, LookupRequest, PanelStrings, RoleOption } from '../protocol/panel.ts';
import { element } from './dom.ts';
import { FilterBar } from './filterBar.ts';
import { QueryBox } from './queryBox.ts';
import { FollowControl } from './followControl.ts';
import { iconButton } from './icon.ts';
import { label } from './label.ts';
import { HELPING, LONGEST_TEXT, NO_FILTERS } from './request.ts';

/** Characters shown of the passage whose like is sought. */
const QUOTED = 48;

export interface HeaderEvents {
  ask(request: LookupRequest): void;
  /** A query was chosen on purpose: worth remembering. */
  remember(query: string): void;
  suggest(text: string): void;
  forget(query: string | null): void;
  cleared(): void;
  similarHere(): void;
  setUnit(): void;
  /** Following or holding was switched. */
  followChanged(): void;
  /** Arrow down from the box. */
  intoResults(): void;
}

/** A passage whose like is sought, and the heading it stands under where that is known. */
type Passage = Pick<LookupRequest, 'text' | 'heading'>;

function passageOf({ text, heading }: Passage): Passage {
  return { text: text.slice(0, LONGEST_TEXT), ...(heading === undefined ? {} : { heading }) };
}

export class Header {
  readonly element: HTMLElement;
  readonly filterBar: FilterBar;
  readonly #strings: PanelStrings;
  readonly #events: HeaderEvents;
  readonly #box: QueryBox;
  readonly #quote = element('div', { class: 'quote' });
  readonly #follow: FollowControl;
  #similar: Passage | null = null;
  #followed = false;
  #sort: LookupRequest['sort'] = 'fit';
  #limit = HELPING;

  constructor(
    strings: PanelStrings,
    roles: readonly RoleOption[],
    recent: () => readonly string[],
    events: HeaderEvents,
  ) {
    this.#strings = strings;
    this.#events = events;
    this.#box = new QueryBox(strings, recent, {
      typed: (text) => {
        this.#askQuery(text);
      },
      chosen: (text) => {
        this.#askQuery(text);
        events.remember(text);
      },
      suggest: (text) => {
        events.suggest(text);
      },
      forget: (query) => {
        events.forget(query);
      },
      cleared: () => {
        this.#similar = null;
        this.#mirror();
        events.cleared();
      },
      intoResults: () => {
        events.intoResults();
      },
    });
    this.filterBar = new FilterBar(strings, roles, {
      changed: () => {
        this.#askAgain();
      },
      ownUnitUnknown: () => {
        events.setUnit();
      },
    });
    this.#follow = new FollowControl(strings, {
      changed: () => {
        this.#mirror();
        events.followChanged();
      },
      similarHere: () => {
        events.similarHere();
      },
    });
    this.element = this.#layOut();
    this.show(null);
  }

  /** What is asked now; null while there is nothing to ask. */
  get request(): LookupRequest | null {
    const asked = this.#similar ?? { text: this.#box.text.slice(0, LONGEST_TEXT) };
    if (asked.text === '') return null;
    return {
      origin: this.#similar ? 'similar' : 'query',
      ...asked,
      followed: this.#followed,
      filters: this.filterBar.filters,
      sort: this.#sort,
      limit: this.#limit,
    };
  }

  get sort(): LookupRequest['sort'] {
    return this.#sort;
  }

  set sort(sort: LookupRequest['sort']) {
    this.#sort = sort;
    this.#askAgain();
  }

  get following(): boolean {
    return this.#follow.following;
  }

  get pinned(): boolean {
    return this.#follow.pinned;
  }

  /** Whether where the cursor rests is to be looked up. */
  get listens(): boolean {
    return this.#follow.listens;
  }

  /** Whether the clerk is at the query box: nothing may change under the fingers. */
  get busy(): boolean {
    return this.#box.focused;
  }

  /** Shows a request without asking it. */
  show(request: LookupRequest | null): void {
    this.#similar = request?.origin === 'similar' ? passageOf(request) : null;
    this.#followed = request?.followed ?? false;
    this.#limit = request?.limit ?? HELPING;
    this.#box.text = request?.origin === 'query' ? request.text : '';
    if (request) {
      this.#sort = request.sort;
      this.filterBar.filters = request.filters;
    }
    this.#mirror();
  }

  showHeadings(text: string, headings: readonly HeadingSuggestion[]): void {
    this.#box.showHeadings(text, headings);
  }

  showFacets(facets: Facets | null): void {
    this.filterBar.facets = facets;
  }

  narrow(filters: LookupFilters): void {
    this.filterBar.filters = filters;
    this.#askAgain();
  }

  dropFilters(): void {
    this.narrow(NO_FILTERS);
  }

  /** Another helping of the same answer. */
  askMore(): void {
    this.#limit += HELPING;
    const { request } = this;
    if (request) this.#events.ask(request);
  }

  setFollow(following: boolean, pinned: boolean): void {
    this.#follow.set(following, pinned);
  }

  focus(): void {
    this.#box.focus();
  }

  /** One's own question holds: the cursor does not take it away. */
  hold(): void {
    this.#followed = false;
    if (this.listens) this.setFollow(true, true);
  }

  #askQuery(text: string): void {
    if (text === '') return;
    this.#similar = null;
    this.hold();
    this.#mirror();
    this.#askAgain();
  }

  #askAgain(): void {
    this.#limit = HELPING;
    const { request } = this;
    if (request) this.#events.ask(request);
    else this.#events.cleared();
  }

  #layOut(): HTMLElement {
    return element(
      'header',
      { role: 'search' },
      this.#box.element,
      this.#quote,
      this.filterBar.element,
      this.#follow.element,
      this.#box.list,
    );
  }

  #mirror(): void {
    const { followed, held, similarTo, clear } = this.#strings;
    this.#quote.hidden = !this.#similar;
    const similar = label(this.#similar?.text ?? '');
    const quoted = similar.length > QUOTED ? `${similar.slice(0, QUOTED)}…` : similar;
    const drop = iconButton('clear', clear, () => {
      this.show(null);
      this.#events.cleared();
    });
    const whence = this.#followed ? (this.pinned ? held : followed) : similarTo;
    const words = element('div', {}, whence, element('q', {}, quoted));
    this.#quote.replaceChildren(words, drop);
    this.#quote.title = similar;
  }
}
