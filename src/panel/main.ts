/** The look-up page: keeps what was asked, shows what came back, and says plainly why there is nothing to show. */
import type { Card, FromPanel, LookupRequest, PanelStrings, ToPanel } from '../protocol/panel.ts';
import { cardList, showFolds } from './cards.ts';
import { button, element, fill, type Child } from './dom.ts';
import { Header } from './header.ts';
import { host } from './host.ts';
import { isRequest, readToPanel } from './messages.ts';

type SetUp = Extract<ToPanel, { kind: 'setUp' }>;

class LookupPage {
  readonly #strings: PanelStrings;
  readonly #roleNames: ReadonlyMap<string, string>;
  readonly #header: Header;
  readonly #status = element('div', { class: 'status', role: 'status', 'aria-live': 'polite' });
  readonly #body = element('div', { class: 'body' });
  #samples = false;
  /** Shown in place of results: no library yet, or none at all. */
  #obstacle = false;
  /** The request whose cards are shown. */
  #answered = '';

  constructor(page: HTMLElement, { strings, roles }: SetUp) {
    this.#strings = strings;
    this.#roleNames = new Map(roles.map(({ role, label }) => [role, label]));
    this.#header = new Header(strings, roles, {
      ask: (request) => {
        this.#ask(request);
      },
      cleared: () => {
        host.setState(null);
        this.#showWelcome();
      },
      similarHere: () => {
        host.postMessage({ kind: 'similarHere' });
      },
      intoResults: () => {
        this.#body.querySelector<HTMLElement>('.card')?.focus();
      },
    });
    page.replaceChildren(this.#header.element, this.#status, this.#body);
    this.#header.show(savedRequest());
    new ResizeObserver(() => {
      showFolds(this.#body);
    }).observe(this.#body);
    this.#showWelcome();
  }

  receive(message: ToPanel): void {
    const strings = this.#strings;
    switch (message.kind) {
      case 'setUp':
        return;
      case 'noCorpus':
        this.#showObstacle(strings.noCorpus, '', this.#linkTo(strings.chooseFolder, { kind: 'chooseFolder' }));
        return;
      case 'reading':
        if (this.#body.querySelector('.card') === null) this.#showObstacle(strings.reading, message.detail);
        return;
      case 'failure':
        this.#showObstacle(strings.failure, message.message, this.#linkTo(strings.showLog, { kind: 'showLog' }));
        return;
      case 'library':
        this.#samples = message.samples;
        this.#header.showKinds(message.unitKinds);
        if (this.#obstacle) this.#resume();
        else if (!this.#header.request) this.#showWelcome();
        return;
      case 'ask':
        if (message.request) {
          this.#header.show(message.request);
          this.#ask(message.request);
        } else this.#header.focus();
        return;
      case 'results':
        this.#showResults(message.search, message.request, message.cards);
    }
  }

  #ask(request: LookupRequest): void {
    host.setState(request);
    this.#status.textContent = '…';
    host.postMessage({ kind: 'lookup', request });
  }

  /** The library has come: what was asked meanwhile is asked again. */
  #resume(): void {
    const { request } = this.#header;
    if (request) this.#ask(request);
    else this.#showWelcome();
  }

  #showResults(search: number, request: LookupRequest, cards: readonly Card[]): void {
    if (JSON.stringify(request) !== JSON.stringify(this.#header.request)) return;
    const stay = this.#standing(request);
    this.#obstacle = false;
    if (cards.length === 0) {
      this.#showNothing(request);
      return;
    }
    this.#status.textContent = fill(this.#strings.found, cards.length);
    const list = cardList(cards, this.#roleNames, this.#strings, {
      act: (action, hit) => {
        host.postMessage({ kind: 'card', action, search, hit });
      },
      backToBox: () => {
        this.#header.focus();
      },
    });
    this.#body.replaceChildren(list);
    showFolds(list);
    stay();
  }

  /** New cards for a new question begin at the top; the same question answered anew leaves the reader where they are. */
  #standing(request: LookupRequest): () => void {
    const asked = JSON.stringify(request);
    const again = asked === this.#answered;
    this.#answered = asked;
    const top = again ? (document.scrollingElement?.scrollTop ?? 0) : 0;
    const card = document.activeElement?.closest('.card');
    const place = again && card ? [...this.#body.querySelectorAll('.card')].indexOf(card) : -1;
    return () => {
      this.#body.querySelectorAll<HTMLElement>('.card')[place]?.focus();
      document.scrollingElement?.scrollTo(0, top);
    };
  }

  #showNothing({ role, unitKind, onlyOthers }: LookupRequest): void {
    const { nothing, nothingHint, dropFilters } = this.#strings;
    const filtered = role !== null || unitKind !== null || onlyOthers;
    const drop = button(dropFilters, 'primary', () => {
      this.#header.dropFilters();
    });
    this.#say(nothing, nothingHint, ...(filtered ? [drop] : []));
  }

  #showWelcome(): void {
    this.#obstacle = false;
    const { welcome, welcomeHint, samples, chooseFolder } = this.#strings;
    const choose = this.#linkTo(chooseFolder, { kind: 'chooseFolder' });
    this.#say(welcome, welcomeHint, ...(this.#samples ? [element('p', {}, samples), choose] : []));
  }

  #showObstacle(title: string, detail: string, ...more: readonly Child[]): void {
    this.#say(title, detail, ...more);
    this.#obstacle = true;
  }

  #say(title: string, detail: string, ...more: readonly Child[]): void {
    this.#status.textContent = '';
    const hint = detail ? [element('p', {}, detail)] : [];
    this.#body.replaceChildren(element('div', { class: 'plain' }, element('h2', {}, title), ...hint, ...more));
  }

  #linkTo(label: string, message: FromPanel): HTMLButtonElement {
    return button(label, 'primary', () => {
      host.postMessage(message);
    });
  }
}

function savedRequest(): LookupRequest | null {
  const saved = host.getState();
  return isRequest(saved) ? saved : null;
}

let shown: LookupPage | undefined;
window.addEventListener('message', (event: MessageEvent<unknown>) => {
  const message = readToPanel(event.data);
  if (!message) return;
  const page = document.querySelector<HTMLElement>('#page');
  if (message.kind === 'setUp' && page) shown = new LookupPage(page, message);
  else shown?.receive(message);
});
host.postMessage({ kind: 'ready', request: savedRequest() });
