/** Comparable passages as cards: who wrote it, where it stands, the passage with what matched marked, what can be done. */
import type { Card, CardAction, PanelStrings } from '../protocol/panel.ts';
import { button, element, fill } from './dom.ts';
import { segments } from './segments.ts';

export interface CardEvents {
  act(action: CardAction, hit: number): void;
  /** Arrow up from the first card. */
  backToBox(): void;
}

/** The passage; what it could contain that looks like markup stays text. */
function passage({ hit }: Card): HTMLElement {
  const parts = segments(hit.text, hit.highlights).map(({ text, marked }) =>
    marked ? element('mark', {}, text) : text,
  );
  return element('p', { class: 'passage folded' }, ...parts);
}

function fold(text: HTMLElement, strings: PanelStrings): HTMLButtonElement {
  const toggle = button(strings.more, 'fold', () => {
    const folded = text.classList.toggle('folded');
    toggle.textContent = folded ? strings.more : strings.less;
    toggle.setAttribute('aria-expanded', String(!folded));
  });
  toggle.setAttribute('aria-expanded', 'false');
  return toggle;
}

function actions(card: Card, index: number, strings: PanelStrings, events: CardEvents): HTMLElement {
  const row = element('div', { class: 'actions' });
  const add = (label: string, action: CardAction, hint?: string) => {
    const made = button(label, 'action', () => {
      events.act(action, index);
    });
    if (hint !== undefined) made.title = hint;
    row.append(made);
  };
  add(strings.open, 'open');
  if (!card.hit.damaged) add(strings.insert, 'insert', strings.insertHint);
  add(strings.copy, 'copy');
  return row;
}

function cardElement(
  card: Card,
  index: number,
  roleName: string,
  strings: PanelStrings,
  events: CardEvents,
): HTMLElement {
  const { unit, years, role, hit } = card;
  const text = passage(card);
  const path = hit.section.join(' › ');
  const body = element(
    'article',
    { class: `card ${role}`, tabindex: '0', 'aria-label': [unit, years, roleName].filter(Boolean).join(' ') },
    element(
      'div',
      { class: 'whence' },
      element('span', { class: 'unit' }, unit),
      element('span', { class: 'years' }, years),
      element('span', { class: 'role' }, roleName),
    ),
    element('div', { class: 'path', title: `${hit.report}\n${path}` }, path || hit.report),
    text,
    fold(text, strings),
  );
  if (hit.damaged) body.append(element('p', { class: 'damaged' }, strings.damaged));
  body.append(actions(card, index, strings, events));
  if (hit.duplicates > 0)
    body.append(element('div', { class: 'duplicates' }, fill(strings.duplicates, hit.duplicates)));
  body.addEventListener('keydown', (event) => {
    if (event.target !== body || event.key !== 'Enter') return;
    events.act('open', index);
  });
  return body;
}

/** Up and down from card to card. */
function listenForArrows(list: HTMLElement, events: CardEvents): void {
  list.addEventListener('keydown', (event) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    const cards = [...list.querySelectorAll<HTMLElement>('.card')];
    const at = cards.findIndex((card) => card.contains(document.activeElement));
    const next = at + (event.key === 'ArrowDown' ? 1 : -1);
    event.preventDefault();
    if (next < 0) events.backToBox();
    else cards[next]?.focus();
  });
}

/** Offers to unfold only what is cut off at this width. */
export function showFolds(list: HTMLElement): void {
  for (const text of list.querySelectorAll<HTMLElement>('.passage.folded')) {
    const toggle = text.nextElementSibling;
    if (toggle instanceof HTMLElement) toggle.hidden = text.scrollHeight <= text.clientHeight + 1;
  }
}

export function cardList(
  cards: readonly Card[],
  roleNames: ReadonlyMap<string, string>,
  strings: PanelStrings,
  events: CardEvents,
): HTMLElement {
  const list = element(
    'div',
    { class: 'cards', role: 'list', 'aria-label': strings.queryLabel },
    ...cards.map((card, index) =>
      element('div', { role: 'listitem' }, cardElement(card, index, roleNames.get(card.role) ?? '', strings, events)),
    ),
  );
  listenForArrows(list, events);
  return list;
}
