/** Comparable passages as cards: who wrote it, where it stands, the passage with what matched marked, what can be done. */
import type { Card, CardAction, PanelStrings } from '../protocol/panel.ts';
import { button, element, fill } from './dom.ts';
import { foldAt } from './fold.ts';
import { icon } from './icon.ts';
import { label } from './label.ts';
import { menuButton, type MenuEntry } from './menu.ts';
import { passageText } from './passageText.ts';
import { atWordLimits } from './wordLimits.ts';

export interface CardEvents {
  act(action: CardAction, hit: number): void;
  /** Passages like this one. */
  similar(card: Card): void;
  /** Only the reports of its unit. */
  onlyUnit(card: Card): void;
  /** Arrow up from the first card. */
  backToBox(): void;
}

/** The passage, folded at a sentence where it is long. */
function passage({ hit }: Card, strings: PanelStrings): HTMLElement[] {
  const { text } = hit;
  const highlights = atWordLimits(text, hit.highlights);
  const titles = {
    query: strings.whyQuery,
    lexicon: strings.whyLexicon,
    related: strings.whyRelated,
    control: strings.control,
  };
  const at = foldAt(text);
  const shown = element('p', { class: 'passage' }, ...passageText(text, highlights, titles, 0, at));
  if (at === text.length) return [shown];
  const rest = element('span', {});
  rest.hidden = true;
  const toggle = button(fill(strings.more, text.length - at), 'link fold', () => {
    if (!rest.hasChildNodes()) rest.append(...passageText(text, highlights, titles, at));
    rest.hidden = !rest.hidden;
    toggle.textContent = rest.hidden ? fill(strings.more, text.length - at) : strings.less;
    toggle.setAttribute('aria-expanded', String(!rest.hidden));
  });
  toggle.setAttribute('aria-expanded', 'false');
  shown.append(rest);
  return [shown, toggle];
}

/** A box to tick: which of the cards are laid side by side. */
function markToggle(strings: PanelStrings, press: () => void): HTMLButtonElement {
  const mark = button('', 'link mark', press);
  mark.append(element('span', { class: 'tick' }, icon('check')), strings.mark);
  return mark;
}

/** What a clerk does most stands in words; the rest is in a menu, in words as well. */
function actions(card: Card, index: number, strings: PanelStrings, events: CardEvents): HTMLElement {
  const { damaged, asIs, unit } = card.hit;
  const act = (action: CardAction) => () => {
    events.act(action, index);
  };
  const frame = button(strings.frame, 'link', act('frame'));
  frame.title = strings.frameHint;
  const entries: MenuEntry[] = [
    { icon: 'copy', label: strings.copy, press: act('copy') },
    { icon: 'diff', label: strings.diff, press: act('diff') },
    {
      icon: 'similar',
      label: strings.moreLike,
      press: () => {
        events.similar(card);
      },
    },
  ];
  if (asIs) entries.unshift({ icon: 'insert', label: strings.insert, press: act('insert') });
  if (unit.name !== null)
    entries.push({
      icon: 'unit',
      label: fill(strings.thisUnit, label(unit.name)),
      press: () => {
        events.onlyUnit(card);
      },
    });
  return element(
    'div',
    { class: 'actions' },
    ...(damaged ? [] : [frame]),
    button(strings.open, 'link', act('open')),
    markToggle(strings, act('mark')),
    menuButton(strings.moreActions, entries),
  );
}

function cardElement(card: Card, index: number, strings: PanelStrings, events: CardEvents): HTMLElement {
  const { years, roleLabel, hit } = card;
  const unit = label(card.unit);
  const path = label(hit.section.join(' › '));
  const report = label(hit.report);
  const body = element(
    'article',
    {
      class: `card ${hit.role}`,
      tabindex: '0',
      'data-id': card.id,
      'aria-label': [unit, years, roleLabel].filter(Boolean).join(' '),
    },
    element(
      'div',
      { class: 'whence' },
      element(
        'div',
        { class: 'by' },
        element('span', { class: 'unit' }, unit),
        element('span', { class: 'years' }, years),
      ),
      element('span', { class: 'role' }, roleLabel),
    ),
    element('div', { class: 'path', title: `${report}\n${path}` }, path || report),
    ...passage(card, strings),
  );
  if (hit.damaged) body.append(element('p', { class: 'damaged' }, strings.damaged));
  if (hit.duplicates > 0)
    body.append(element('div', { class: 'duplicates' }, fill(strings.duplicates, hit.duplicates)));
  body.append(actions(card, index, strings, events));
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

/** Shows on each card whether it is marked for laying side by side. */
export function showMarks(list: HTMLElement, ids: readonly string[], strings: PanelStrings): void {
  for (const card of list.querySelectorAll<HTMLElement>('.card')) {
    const mark = card.querySelector<HTMLElement>('.mark');
    const marked = ids.includes(card.dataset['id'] ?? '');
    card.classList.toggle('chosen', marked);
    mark?.setAttribute('aria-pressed', String(marked));
    if (mark) mark.title = marked ? strings.marked : strings.markHint;
  }
}

export function cardList(cards: readonly Card[], strings: PanelStrings, events: CardEvents): HTMLElement {
  const list = element(
    'div',
    { class: 'cards', role: 'list', 'aria-label': strings.queryLabel },
    ...cards.map((card, index) => element('div', { role: 'listitem' }, cardElement(card, index, strings, events))),
  );
  listenForArrows(list, events);
  return list;
}
