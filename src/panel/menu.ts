/**
 * A button with a menu of words behind it, as ARIA has it: the arrows move in it, Escape gives the focus back, a click
 * outside closes it. It is a popover of the platform, so that no card cuts it off; it is filled when it is opened.
 */
import { button, element } from './dom.ts';
import { icon, iconButton } from './icon.ts';
import type { Icon } from './icons.ts';
import { GAP, opensUp } from './menuPlace.ts';

export interface MenuEntry {
  readonly icon: Icon;
  readonly label: string;
  readonly press: () => void;
}

function place(menu: HTMLElement, anchor: HTMLElement, entries: number): void {
  const box = anchor.getBoundingClientRect();
  const up = opensUp(box, entries, window.innerHeight);
  menu.style.right = `${Math.max(0, document.documentElement.clientWidth - box.right)}px`;
  menu.style.top = up ? 'auto' : `${box.bottom + GAP}px`;
  menu.style.bottom = up ? `${window.innerHeight - box.top + GAP}px` : 'auto';
}

function entryButton({ icon: picture, label, press }: MenuEntry, menu: HTMLElement): HTMLButtonElement {
  const entry = button('', 'entry', () => {
    menu.hidePopover();
    press();
  });
  entry.append(icon(picture), element('span', {}, label));
  entry.setAttribute('role', 'menuitem');
  entry.tabIndex = -1;
  return entry;
}

function moveBy(menu: HTMLElement, key: string): boolean {
  const entries = [...menu.querySelectorAll<HTMLElement>('.entry')];
  const at = entries.indexOf(document.activeElement as HTMLElement);
  const next: Readonly<Record<string, number>> = {
    ArrowDown: (at + 1) % entries.length,
    ArrowUp: (at + entries.length - 1) % entries.length,
    Home: 0,
    End: entries.length - 1,
  };
  if (!Object.hasOwn(next, key)) return false;
  entries[next[key]!]?.focus();
  return true;
}

/** @param name of the button, read out and shown on hover */
export function menuButton(name: string, entries: readonly MenuEntry[]): HTMLElement {
  const menu = element('div', { class: 'menu', role: 'menu', popover: 'auto', 'aria-label': name });
  const opener = iconButton('more', name);
  opener.setAttribute('aria-haspopup', 'menu');
  opener.setAttribute('aria-expanded', 'false');
  opener.popoverTargetElement = menu;
  const close = () => {
    menu.hidePopover();
  };
  menu.addEventListener('beforetoggle', ({ newState }) => {
    opener.setAttribute('aria-expanded', String(newState === 'open'));
    if (newState !== 'open') return;
    menu.replaceChildren(...entries.map((entry) => entryButton(entry, menu)));
    place(menu, opener, entries.length);
  });
  menu.addEventListener('toggle', ({ newState }) => {
    if (newState !== 'open') {
      window.removeEventListener('scroll', close, true);
      return;
    }
    window.addEventListener('scroll', close, true);
    menu.querySelector<HTMLElement>('.entry')?.focus();
  });
  menu.addEventListener('keydown', (event) => {
    // Cards have arrows of their own
    event.stopPropagation();
    if (event.key === 'Tab') close();
    else if (moveBy(menu, event.key)) event.preventDefault();
  });
  return element('span', { class: 'more' }, opener, menu);
}
