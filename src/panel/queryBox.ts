/**
 * The query box with its list: headings of the corpus that fit what is typed, and recent queries. A combobox as ARIA
 * has it: the focus stays in the box, the arrows move in the list. It knows input methods: while a word is being
 * composed nothing is asked and no key is taken.
 */
import type { HeadingSuggestion, PanelStrings } from '../protocol/panel.ts';
import { element, fill } from './dom.ts';
import { icon, iconButton } from './icon.ts';
import { label } from './label.ts';
import { matching } from './recentQueries.ts';

/** Milliseconds of rest before what was typed is asked. */
const REST = 50;

/** Recent queries shown beside headings, and alone. */
const RECENT_BESIDE = 2;
const RECENT_ALONE = 8;

/** Headings shown: the list stands above the cards and is to leave them room. */
const HEADINGS = 4;

export interface QueryBoxEvents {
  /** What was typed has changed, and the keys rest. */
  typed(text: string): void;
  /** Enter, or an entry of the list. */
  chosen(text: string): void;
  suggest(text: string): void;
  forget(query: string | null): void;
  cleared(): void;
  /** Arrow down from the box while its list is closed. */
  intoResults(): void;
}

interface Entry {
  readonly text: string;
  readonly detail: string;
  readonly recent: boolean;
}

export class QueryBox {
  readonly element: HTMLElement;
  /** Stands where its owner puts it. */
  readonly list: HTMLElement;
  readonly #strings: PanelStrings;
  readonly #events: QueryBoxEvents;
  readonly #box: HTMLInputElement;
  readonly #clear: HTMLButtonElement;
  readonly #recent: () => readonly string[];
  #headings: { readonly text: string; readonly list: readonly HeadingSuggestion[] } = { text: '', list: [] };
  #entries: readonly Entry[] = [];
  #active = -1;
  /** What is typed has not been chosen or put aside yet. */
  #open = false;
  /** A pointer is down somewhere on the page. */
  #pressed = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(strings: PanelStrings, recent: () => readonly string[], events: QueryBoxEvents) {
    this.#strings = strings;
    this.#recent = recent;
    this.#events = events;
    this.#box = element('input', {
      type: 'text',
      class: 'box',
      role: 'combobox',
      placeholder: strings.queryHint,
      'aria-label': strings.queryLabel,
      'aria-expanded': 'false',
      'aria-controls': 'suggestions',
      'aria-autocomplete': 'list',
      spellcheck: 'false',
      autocomplete: 'off',
    });
    this.#clear = iconButton('clear', strings.clear, () => {
      this.text = '';
      events.cleared();
      this.focus();
    });
    this.#clear.classList.add('clear');
    this.list = element('div', {
      class: 'suggestions',
      id: 'suggestions',
      role: 'listbox',
      'aria-label': strings.suggestions,
    });
    this.list.hidden = true;
    this.element = element('div', { class: 'asked' }, this.#box, this.#clear);
    this.#listen();
    this.text = '';
  }

  get text(): string {
    return this.#box.value.trim();
  }

  /** Shows a text without asking it. */
  set text(text: string) {
    clearTimeout(this.#timer);
    this.#box.value = text;
    this.#clear.hidden = text === '';
    this.#close();
  }

  get focused(): boolean {
    return document.hasFocus() && document.activeElement === this.#box;
  }

  focus(): void {
    this.#box.focus();
    this.#box.select();
  }

  /** Headings for a text that may have gone on meanwhile. */
  showHeadings(text: string, list: readonly HeadingSuggestion[]): void {
    if (text !== this.text || !this.#open || !this.focused) return;
    this.#headings = { text, list };
    this.#show();
  }

  #listen(): void {
    const box = this.#box;
    box.addEventListener('input', (event) => {
      this.#clear.hidden = box.value === '';
      if (!(event instanceof InputEvent && event.isComposing)) this.#typed();
    });
    box.addEventListener('compositionend', () => {
      this.#typed();
    });
    box.addEventListener('keydown', (event) => {
      if (event.isComposing || event.key === 'Process') return;
      this.#key(event);
    });
    box.addEventListener('blur', () => {
      this.#closeAfterPress();
    });
    document.addEventListener(
      'pointerdown',
      () => {
        this.#pressed = true;
      },
      true,
    );
    document.addEventListener(
      'pointerup',
      () => {
        this.#pressed = false;
      },
      true,
    );
    box.addEventListener('click', () => {
      if (this.text === '') this.#show();
    });
    // The box keeps the focus while an entry is clicked
    this.list.addEventListener('mousedown', (event) => {
      event.preventDefault();
    });
  }

  #typed(): void {
    clearTimeout(this.#timer);
    this.#open = true;
    const { text } = this;
    if (text === '') {
      this.#headings = { text: '', list: [] };
      this.#show();
      this.#events.cleared();
      return;
    }
    this.#timer = setTimeout(() => {
      this.#events.typed(text);
      this.#events.suggest(text);
    }, REST);
  }

  #key(event: KeyboardEvent): void {
    const open = !this.list.hidden;
    switch (event.key) {
      case 'Enter': {
        const entry = this.#entries[this.#active];
        this.#choose(open && entry ? entry.text : this.text);
        break;
      }
      case 'Escape':
        if (!open) return;
        this.#close();
        break;
      case 'ArrowDown':
        if (!open && this.text !== '') this.#events.intoResults();
        else if (!open) this.#show();
        else this.#move(1);
        break;
      case 'ArrowUp':
        if (!open) return;
        this.#move(-1);
        break;
      case 'Delete': {
        const entry = this.#entries[this.#active];
        if (!open || !entry?.recent) return;
        this.#events.forget(entry.text);
        this.#show();
        break;
      }
      default:
        return;
    }
    event.preventDefault();
  }

  #choose(text: string): void {
    if (text === '') return;
    this.text = text;
    this.#events.chosen(text);
  }

  #show(): void {
    const { text } = this;
    const headings = this.#headings.text === text ? this.#headings.list.slice(0, HEADINGS) : [];
    const recent = matching(this.#recent(), text).slice(0, text === '' ? RECENT_ALONE : RECENT_BESIDE);
    this.#entries = [
      ...recent.map((one) => ({ text: one, detail: '', recent: true })),
      ...headings.map(({ text: heading, reports }) => ({
        text: heading,
        detail: fill(this.#strings.headings, reports),
        recent: false,
      })),
    ];
    this.#active = -1;
    this.list.replaceChildren(...this.#entries.map((entry, at) => this.#option(entry, at)));
    if (text === '' && recent.length > 0) this.list.append(this.#forgetAll());
    this.list.hidden = this.#entries.length === 0;
    this.#box.setAttribute('aria-expanded', String(!this.list.hidden));
    this.#box.removeAttribute('aria-activedescendant');
  }

  #option({ text, detail, recent }: Entry, at: number): HTMLElement {
    const option = element(
      'div',
      { class: 'suggestion', role: 'option', id: `suggestion-${at}`, 'aria-selected': 'false' },
      icon(recent ? 'history' : 'heading'),
      element('span', { class: 'what' }, label(text)),
      element('span', { class: 'detail' }, detail),
    );
    option.addEventListener('click', () => {
      this.#choose(text);
    });
    if (recent) option.title = fill(this.#strings.forget, label(text));
    return option;
  }

  #forgetAll(): HTMLElement {
    const option = element(
      'div',
      { class: 'suggestion forget', role: 'option', 'aria-selected': 'false' },
      this.#strings.forgetAll,
    );
    option.addEventListener('click', () => {
      this.#events.forget(null);
      this.#show();
    });
    return option;
  }

  #move(step: number): void {
    const options = [...this.list.querySelectorAll('[role=option]')];
    this.#active =
      (this.#active + step + this.#entries.length + (this.#active < 0 && step < 0 ? 1 : 0)) % this.#entries.length;
    options.forEach((option, at) => {
      option.setAttribute('aria-selected', String(at === this.#active));
    });
    this.#box.setAttribute('aria-activedescendant', `suggestion-${this.#active}`);
    options[this.#active]?.scrollIntoView({ block: 'nearest' });
  }

  /** What is being clicked below the list stays under the pointer until the click is through. */
  #closeAfterPress(): void {
    if (!this.#pressed) {
      this.#close();
      return;
    }
    const closeUnlessBack = () => {
      setTimeout(() => {
        if (!this.focused) this.#close();
      });
    };
    document.addEventListener('pointerup', closeUnlessBack, { once: true });
    document.addEventListener('pointercancel', closeUnlessBack, { once: true });
  }

  #close(): void {
    this.#open = false;
    this.list.hidden = true;
    this.#active = -1;
    this.#box.setAttribute('aria-expanded', 'false');
    this.#box.removeAttribute('aria-activedescendant');
  }
}
