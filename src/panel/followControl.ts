/**
 * Whether the page follows the cursor: one button that says which of three states holds. Off; on; and held, where a
 * press goes on following. Beside it stands the one thing that can be done besides.
 */
import type { PanelStrings } from '../protocol/panel.ts';
import { button, element } from './dom.ts';
import { icon } from './icon.ts';

export interface FollowEvents {
  /** Following or holding was switched. */
  changed(): void;
  /** Passages like the paragraph under the cursor, once. */
  similarHere(): void;
}

export class FollowControl {
  readonly element: HTMLElement;
  readonly #strings: PanelStrings;
  readonly #events: FollowEvents;
  readonly #follow: HTMLButtonElement;
  readonly #pin: HTMLButtonElement;
  readonly #here: HTMLButtonElement;
  #following = false;
  #pinned = false;

  constructor(strings: PanelStrings, events: FollowEvents) {
    this.#strings = strings;
    this.#events = events;
    this.#follow = button('', 'toggle', () => {
      this.set(this.#pinned || !this.#following, false);
    });
    this.#pin = button(strings.pin, 'toggle', () => {
      this.set(true, true);
      this.#follow.focus();
    });
    this.#pin.prepend(icon('pin'));
    this.#pin.title = strings.pinHint;
    this.#here = button(strings.similar, 'link', () => {
      events.similarHere();
    });
    this.element = element('div', { class: 'options' }, this.#follow, this.#pin, this.#here);
    this.#render();
  }

  get following(): boolean {
    return this.#following;
  }

  get pinned(): boolean {
    return this.#pinned;
  }

  /** Whether where the cursor rests is to be looked up. */
  get listens(): boolean {
    return this.#following && !this.#pinned;
  }

  set(following: boolean, pinned: boolean): void {
    this.#following = following;
    this.#pinned = following && pinned;
    this.#render();
    this.#events.changed();
  }

  #render(): void {
    const { follow, followHint, goOn, goOnHint } = this.#strings;
    const state = this.#pinned ? 'pinned' : this.#following ? 'eye' : 'eyeClosed';
    this.#follow.replaceChildren(icon(state), this.#pinned ? goOn : follow);
    this.#follow.title = this.#pinned ? goOnHint : followHint;
    // Held, it is no switch: pressing it goes on
    if (this.#pinned) this.#follow.removeAttribute('aria-pressed');
    else this.#follow.setAttribute('aria-pressed', String(this.#following));
    this.#follow.classList.toggle('held', this.#pinned);
    this.#pin.hidden = !this.listens;
    this.#here.hidden = this.#following;
  }
}
