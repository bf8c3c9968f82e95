/** The passages marked for laying side by side: how many there are, and the way to the tab. */
import type { PanelStrings } from '../protocol/panel.ts';
import { button, element, fill } from './dom.ts';
import { host } from './host.ts';

export class MarkTray {
  readonly element: HTMLElement;
  readonly #strings: PanelStrings;
  readonly #count = element('span', { role: 'status' });
  readonly #compare: HTMLButtonElement;
  #ids: readonly string[] = [];

  constructor(strings: PanelStrings) {
    this.#strings = strings;
    this.#compare = button(strings.compare, 'primary', () => {
      host.postMessage({ kind: 'compare' });
    });
    const clear = button(strings.clearMarks, 'link', () => {
      host.postMessage({ kind: 'clearMarks' });
    });
    this.element = element('div', { class: 'tray' }, this.#count, this.#compare, clear);
    this.show([]);
  }

  get ids(): readonly string[] {
    return this.#ids;
  }

  show(ids: readonly string[]): void {
    this.#ids = ids;
    const { markedOne, markedTray } = this.#strings;
    this.#count.textContent = ids.length === 1 ? markedOne : fill(markedTray, ids.length);
    // One alone has nothing to stand beside
    this.#compare.hidden = ids.length < 2;
    this.element.hidden = ids.length === 0;
  }
}
