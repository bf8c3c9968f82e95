/** The look-up page: keeps what was asked, shows what came back, and says plainly why there is nothing to show. */
import type { FromPanel, LookupRequest, PanelStrings, ToPanel } from '../protocol/panel.ts';
import { button, element, fill } from './dom.ts';
import { Header } from './header.ts';
import { host } from './host.ts';
import { MarkTray } from './markTray.ts';
import { readToPanel } from './messages.ts';
import { readState, type PageState } from './pageState.ts';
import { forget, remember } from './recentQueries.ts';
import { asksTheSame, HELPING, LONGEST_TEXT, NO_FILTERS } from './request.ts';
import { ResultList } from './resultList.ts';
import { failureState, plain, readingState } from './states.ts';

type SetUp = Extract<ToPanel, { kind: 'setUp' }>;
type Results = Extract<ToPanel, { kind: 'results' }>;

class LookupPage {
  readonly #strings: PanelStrings;
  readonly #header: Header;
  readonly #notice = element('div', { class: 'notice', role: 'status' });
  readonly #body = element('div', { class: 'body' });
  readonly #results: ResultList;
  readonly #tray: MarkTray;
  #recent: readonly string[];
  #samples = false;
  /** Shown in place of results: no library yet, or none at all. */
  #obstacle = false;

  constructor(page: HTMLElement, { strings, roles }: SetUp) {
    const { request, following, pinned, recent } = readState(host.getState());
    this.#strings = strings;
    this.#recent = recent;
    this.#header = new Header(strings, roles, () => this.#recent, {
      ask: (asked) => {
        this.#ask(asked);
      },
      remember: (query) => {
        this.#remember(query);
      },
      suggest: (text) => {
        host.postMessage({ kind: 'suggest', text });
      },
      forget: (query) => {
        this.#recent = query === null ? [] : forget(this.#recent, query);
        this.#keep();
      },
      cleared: () => {
        this.#keep();
        this.#showWelcome();
      },
      similarHere: () => {
        host.postMessage({ kind: 'similarHere' });
      },
      setUnit: () => {
        host.postMessage({ kind: 'setUnit' });
      },
      followChanged: () => {
        this.#keep();
        if (this.#header.request === null && !this.#obstacle) this.#showWelcome();
        host.postMessage({ kind: 'follow', on: this.#header.listens });
      },
      intoResults: () => {
        this.#results.focus();
      },
    });
    this.#tray = new MarkTray(strings);
    this.#results = new ResultList(strings, this.#header, this.#tray, {
      query: (text) => {
        this.#askAnew({ origin: 'query', text });
      },
      similar: (text) => {
        this.#askAnew({ origin: 'similar', text });
      },
      acted: () => {
        const asked = this.#header.request;
        if (asked?.origin === 'query' && !asked.followed) this.#remember(asked.text);
      },
    });
    page.replaceChildren(this.#header.element, this.#notice, this.#body, this.#tray.element);
    this.#header.show(request);
    if (following) this.#header.setFollow(following, pinned);
    this.#showWelcome();
  }

  receive(message: ToPanel): void {
    const strings = this.#strings;
    switch (message.kind) {
      case 'setUp':
        return;
      case 'noCorpus':
        this.#showObstacle(
          plain(strings.noCorpus, strings.noCorpusHint, linkTo(strings.chooseFolder, { kind: 'chooseFolder' })),
        );
        return;
      case 'reading':
        if (this.#results.cards === 0) this.#showObstacle(readingState(strings, message.detail, message.share));
        return;
      case 'failure':
        this.#showFailure(message);
        return;
      case 'library':
        this.#samples = message.samples;
        this.#notice.textContent = message.reading === null ? '' : fill(strings.stillReading, message.reading);
        this.#header.filterBar.ownUnit = message.ownUnit;
        if (this.#obstacle) this.#resume();
        else if (!this.#header.request) this.#showWelcome();
        return;
      case 'ask':
        this.#takeUp(message.request);
        return;
      case 'rest':
        this.#rest(message.request);
        return;
      case 'following':
        this.#header.setFollow(message.on, false);
        return;
      case 'suggestions':
        this.#header.showHeadings(message.text, message.headings);
        return;
      case 'marked':
        this.#tray.show(message.ids);
        this.#results.showMarks();
        return;
      case 'results':
        this.#show(message);
    }
  }

  #takeUp(request: LookupRequest | null): void {
    if (request === null) {
      this.#header.focus();
      return;
    }
    this.#header.hold();
    this.#header.show(request);
    this.#ask(request);
  }

  /** Where the cursor rests, with the filters that were chosen; its section takes the place of the chosen one. */
  #rest(request: LookupRequest): void {
    if (!this.#header.listens || this.#header.busy) return;
    const filters = { ...this.#header.filterBar.filters, role: request.filters.role };
    const asked: LookupRequest = { ...request, filters, sort: this.#header.sort };
    if (asksTheSame(asked, this.#header.request)) return;
    this.#header.show(asked);
    this.#ask(asked);
  }

  #askAnew({ origin, text }: Pick<LookupRequest, 'origin' | 'text'>): void {
    this.#takeUp({
      origin,
      text: text.slice(0, LONGEST_TEXT),
      followed: false,
      filters: { ...NO_FILTERS, onlyOthers: this.#header.filterBar.filters.onlyOthers },
      sort: this.#header.sort,
      limit: HELPING,
    });
  }

  #ask(request: LookupRequest): void {
    this.#keep();
    host.postMessage({ kind: 'lookup', request });
  }

  #remember(query: string): void {
    this.#recent = remember(this.#recent, query);
    this.#keep();
  }

  #keep(): void {
    const { request, following, pinned } = this.#header;
    const state: PageState = { request, following, pinned, recent: this.#recent };
    host.setState(state);
  }

  /** The library has come: what was asked meanwhile is asked again. */
  #resume(): void {
    const { request } = this.#header;
    if (request) this.#ask(request);
    else this.#showWelcome();
  }

  #show(results: Results): void {
    if (!asksTheSame(results.request, this.#header.request)) return;
    this.#obstacle = false;
    this.#results.show(results);
    if (this.#results.element.parentElement !== this.#body) this.#body.replaceChildren(this.#results.element);
  }

  #showWelcome(): void {
    this.#obstacle = false;
    this.#header.showFacets(null);
    this.#results.clear();
    const { welcome, welcomeHint, followingHint, samples, chooseFolder } = this.#strings;
    const own = this.#samples ? [element('p', {}, samples), linkTo(chooseFolder, { kind: 'chooseFolder' })] : [];
    this.#body.replaceChildren(plain(welcome, this.#header.listens ? followingHint : welcomeHint, ...own));
  }

  #showFailure({ of, message }: Extract<ToPanel, { kind: 'failure' }>): void {
    const { failure, readingFailed } = this.#strings;
    const retry = () => {
      const { request } = this.#header;
      if (of === 'question' && request) this.#ask(request);
      else host.postMessage({ kind: 'readAgain' });
    };
    const showLog = () => {
      host.postMessage({ kind: 'showLog' });
    };
    const title = of === 'reading' ? readingFailed : failure;
    this.#showObstacle(failureState(this.#strings, title, message, retry, showLog));
  }

  #showObstacle(state: HTMLElement): void {
    this.#results.clear();
    this.#body.replaceChildren(state);
    this.#obstacle = true;
  }
}

function linkTo(label: string, message: FromPanel): HTMLButtonElement {
  return button(label, 'primary', () => {
    host.postMessage(message);
  });
}

let shown: LookupPage | undefined;
window.addEventListener('message', (event: MessageEvent<unknown>) => {
  const message = readToPanel(event.data);
  if (!message) return;
  const page = document.querySelector<HTMLElement>('#page');
  if (message.kind === 'setUp' && page) shown = new LookupPage(page, message);
  else shown?.receive(message);
});
const { request, following, pinned } = readState(host.getState());
host.postMessage({ kind: 'ready', request, follow: following && !pinned });
