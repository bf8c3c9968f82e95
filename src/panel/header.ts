/** Query box and filters. The box knows input methods: nothing is asked while a word is being composed. */
import type { LookupRequest, PanelStrings, RoleOption } from '../protocol/panel.ts';
import type { Role } from '../corpus/model.ts';
import { button, element } from './dom.ts';

/** Milliseconds of rest before what was typed is asked. */
const REST = 250;

/** Characters shown of the passage whose like is sought. */
const QUOTED = 48;

export interface HeaderEvents {
  ask(request: LookupRequest): void;
  cleared(): void;
  similarHere(): void;
  /** Arrow down from the box. */
  intoResults(): void;
}

function select(label: string, any: string): HTMLSelectElement {
  return element('select', { 'aria-label': label, title: label }, element('option', { value: '' }, any));
}

export class Header {
  readonly element: HTMLElement;
  readonly #strings: PanelStrings;
  readonly #events: HeaderEvents;
  readonly #box: HTMLInputElement;
  readonly #clear: HTMLButtonElement;
  readonly #role: HTMLSelectElement;
  readonly #kind: HTMLSelectElement;
  readonly #others: HTMLInputElement;
  readonly #quote: HTMLElement;
  #similar = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(strings: PanelStrings, roles: readonly RoleOption[], events: HeaderEvents) {
    this.#strings = strings;
    this.#events = events;
    this.#box = element('input', {
      type: 'text',
      class: 'box',
      placeholder: strings.queryHint,
      'aria-label': strings.queryLabel,
      spellcheck: 'false',
      autocomplete: 'off',
    });
    this.#clear = button('×', 'clear', () => {
      this.show(null);
      this.#events.cleared();
      this.focus();
    });
    this.#clear.title = strings.clear;
    this.#clear.setAttribute('aria-label', strings.clear);
    this.#role = select(strings.roleFilter, strings.anyRole);
    for (const { role, label } of roles) this.#role.append(element('option', { value: role }, label));
    this.#kind = select(strings.kindFilter, strings.anyKind);
    this.#others = element('input', { type: 'checkbox', id: 'others' });
    this.#quote = element('div', { class: 'quote' });
    this.element = this.#layOut();
    this.#listen();
    this.show(null);
  }

  /** What is asked now; null while there is nothing to ask. */
  get request(): LookupRequest | null {
    const query = this.#box.value.trim();
    if (this.#similar === '' && query === '') return null;
    return {
      origin: this.#similar === '' ? 'query' : 'similar',
      text: this.#similar === '' ? query : this.#similar,
      role: this.#role.value === '' ? null : (this.#role.value as Role),
      unitKind: this.#kind.value === '' ? null : this.#kind.value,
      onlyOthers: this.#others.checked,
    };
  }

  /** Shows a request without asking it. */
  show(request: LookupRequest | null): void {
    clearTimeout(this.#timer);
    this.#similar = request?.origin === 'similar' ? request.text : '';
    this.#box.value = request?.origin === 'query' ? request.text : '';
    if (request) {
      this.#role.value = request.role ?? '';
      this.#keepKind(request.unitKind ?? '');
      this.#others.checked = request.onlyOthers;
    }
    this.#mirror();
  }

  showKinds(kinds: readonly string[]): void {
    const chosen = this.#kind.value;
    const options = kinds.map((kind) => element('option', { value: kind }, kind));
    this.#kind.replaceChildren(element('option', { value: '' }, this.#strings.anyKind), ...options);
    this.#keepKind(chosen);
  }

  dropFilters(): void {
    this.#role.value = '';
    this.#kind.value = '';
    this.#others.checked = false;
    this.#askNow();
  }

  focus(): void {
    this.#box.focus();
    this.#box.select();
  }

  /** A kind that the corpus no longer has can still be what a kept request asks for. */
  #keepKind(kind: string): void {
    if (kind !== '' && ![...this.#kind.options].some(({ value }) => value === kind))
      this.#kind.append(element('option', { value: kind }, kind));
    this.#kind.value = kind;
  }

  #layOut(): HTMLElement {
    const { similar, onlyOthers } = this.#strings;
    const here = button(similar, 'similar', () => {
      this.#events.similarHere();
    });
    return element(
      'header',
      { role: 'search' },
      element('div', { class: 'query' }, this.#box, this.#clear),
      this.#quote,
      element('div', { class: 'filters' }, this.#role, this.#kind),
      element('div', { class: 'options' }, element('label', { for: 'others' }, this.#others, onlyOthers), here),
    );
  }

  #listen(): void {
    this.#box.addEventListener('input', (event) => {
      this.#similar = '';
      this.#mirror();
      if (!(event instanceof InputEvent && event.isComposing)) this.#askSoon();
    });
    this.#box.addEventListener('compositionend', () => {
      this.#askSoon();
    });
    this.#box.addEventListener('keydown', (event) => {
      if (event.isComposing || event.key === 'Process') return;
      if (event.key === 'Enter') this.#askNow();
      if (event.key === 'ArrowDown') {
        event.preventDefault();
        this.#events.intoResults();
      }
    });
    for (const filter of [this.#role, this.#kind, this.#others])
      filter.addEventListener('change', () => {
        this.#askNow();
      });
  }

  #askSoon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#askNow();
    }, REST);
  }

  #askNow(): void {
    clearTimeout(this.#timer);
    const { request } = this;
    if (request) this.#events.ask(request);
    else this.#events.cleared();
  }

  #mirror(): void {
    this.#clear.hidden = this.#similar === '' && this.#box.value === '';
    this.#quote.hidden = this.#similar === '';
    const quoted = this.#similar.length > QUOTED ? `${this.#similar.slice(0, QUOTED)}…` : this.#similar;
    this.#quote.replaceChildren(element('span', {}, this.#strings.similarTo), element('q', {}, quoted));
    this.#quote.title = this.#similar;
  }
}
