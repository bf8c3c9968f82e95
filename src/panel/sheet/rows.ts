/** A sheet's blocks as elements. Rows are buttons in lists: one Tab stop a list, arrows within it. */
import type { SheetBlock, SheetRow, SheetSpan } from '../../protocol/sheet.ts';
import { element } from '../dom.ts';

export type Open = (link: number) => void;

export function spans(parts: readonly SheetSpan[]): (HTMLElement | string)[] {
  return parts.map(({ text, look }) =>
    look ? element(look === 'mark' ? 'mark' : 'span', { class: look }, text) : text,
  );
}

function rowElement(row: SheetRow, open: Open): HTMLElement {
  const { depth, text, role, beside, doubt, above, link } = row;
  const words = element('span', { class: 'words' });
  if (above) words.append(element('span', { class: 'above' }, above));
  words.append(element('span', { class: 'text' }, ...spans(text)));
  if (doubt) words.append(element('span', { class: 'doubt' }, doubt));
  const tags = beside.map((tag) => element('span', { class: 'tag' }, tag));
  const leads = link >= 0;
  const made = leads
    ? element('button', { type: 'button', class: `row ${role}`, tabindex: '-1' }, words, ...tags)
    : element('div', { class: `row still ${role}` }, words, ...tags);
  made.style.setProperty('--depth', String(depth));
  if (leads)
    made.addEventListener('click', () => {
      open(link);
    });
  return element('li', {}, made);
}

/** Where an arrow key leads from a row; null for other keys. */
export function nextRow(key: string, at: number, count: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return Math.min(at + 1, count - 1);
    case 'ArrowUp':
      return Math.max(at - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}

function list(rows: readonly SheetRow[], title: string, open: Open): HTMLElement {
  const made = element('ul', { class: 'rows', 'aria-label': title }, ...rows.map((row) => rowElement(row, open)));
  const buttons = [...made.querySelectorAll('button')];
  buttons[0]?.setAttribute('tabindex', '0');
  made.addEventListener('focusin', ({ target }) => {
    for (const each of buttons) each.tabIndex = each === target ? 0 : -1;
  });
  made.addEventListener('keydown', (event) => {
    const next = nextRow(event.key, buttons.indexOf(event.target as HTMLButtonElement), buttons.length);
    if (next === null) return;
    event.preventDefault();
    buttons[next]?.focus();
  });
  return made;
}

function bar(label: string, share: number, role: string): HTMLElement[] {
  return [
    element('dt', {}, label),
    element('dd', { class: `bar ${role}` }, filledTo(share)),
    element('dd', { class: 'percent' }, `${Math.round(share * 100)}%`),
  ];
}

function filledTo(share: number): HTMLElement {
  const filled = element('span', { class: 'filled' });
  filled.style.width = `${Math.round(share * 100)}%`;
  return element('span', { class: 'track', 'aria-hidden': 'true' }, filled);
}

/** The bar of a fold, where it is part of a whole. */
function shareOf(share: number | undefined): HTMLElement[] {
  if (share === undefined) return [];
  return [filledTo(share), element('span', { class: 'percent' }, `${Math.round(share * 100)}%`)];
}

export function blockElement(block: SheetBlock, open: Open): HTMLElement {
  switch (block.kind) {
    case 'facts': {
      const pairs = block.facts.flatMap(({ label, value }) => [element('dt', {}, label), element('dd', {}, value)]);
      return element('dl', { class: 'facts' }, ...pairs);
    }
    case 'shares': {
      const bars = block.shares.flatMap(({ label, share, role }) => bar(label, share, role ?? ''));
      return element('section', {}, element('h2', {}, block.title), element('dl', { class: 'shares' }, ...bars));
    }
    case 'warning':
      return element('p', { class: 'warning' }, block.text);
    case 'note':
      return element('p', { class: 'note' }, block.text);
    case 'part':
      return element('h2', {}, block.title);
    case 'genre':
      return element('h3', {}, block.title);
    case 'fold': {
      const title = element('span', { class: 'fold-title' }, block.title);
      const tag = element('span', { class: 'tag' }, block.beside);
      const summary = element('summary', {}, title, ...shareOf(block.share), tag);
      const made = element('details', {}, summary, list(block.rows, block.title, open));
      if (block.open) made.setAttribute('open', '');
      return made;
    }
    case 'rows':
      return element('section', {}, element('h2', {}, block.title), list(block.rows, block.title, open));
  }
}
