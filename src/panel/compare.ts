/**
 * The tab that lays marked passages side by side (对比摘编): a column each, cut into pieces, and a piece goes into the
 * draft with a click. It keeps what it shows, so that it comes back after a restart.
 */
import type { ComparedPassage, CompareStrings, FromCompare } from '../protocol/compare.ts';
import { clauses } from './clauses.ts';
import { readToCompare } from './compareMessages.ts';
import { button, element } from './dom.ts';
import { label } from './label.ts';
import { passageText } from './passageText.ts';

interface VsCodeApi {
  postMessage(message: FromCompare): void;
  setState(state: unknown): void;
}

declare function acquireVsCodeApi(): VsCodeApi;

const host = acquireVsCodeApi();

function piece(
  passage: number,
  { text, damaged }: ComparedPassage,
  start: number,
  end: number,
  strings: CompareStrings,
) {
  const words = passageText(text, [], { control: strings.control }, start, end);
  if (damaged) return element('p', { class: 'piece' }, ...words);
  const pick = element('button', { type: 'button', class: 'piece', title: strings.pick }, ...words);
  pick.addEventListener('click', () => {
    host.postMessage({ kind: 'pick', passage, start, end });
  });
  return pick;
}

function column(compared: ComparedPassage, passage: number, strings: CompareStrings): HTMLElement {
  const { unit, years, roleLabel, section, text, damaged } = compared;
  const open = button(strings.open, 'link', () => {
    host.postMessage({ kind: 'open', passage });
  });
  return element(
    'section',
    { class: 'column', 'aria-label': `${label(unit)} ${years}` },
    element('h2', {}, label(unit)),
    element(
      'div',
      { class: 'whence' },
      element('span', { class: 'years' }, years),
      element('span', { class: 'role' }, roleLabel),
    ),
    element('div', { class: 'path' }, label(section.join(' › '))),
    ...(damaged ? [element('p', { class: 'damaged' }, strings.damaged)] : []),
    element(
      'div',
      { class: 'pieces' },
      ...clauses(text).map(({ start, end }) => piece(passage, compared, start, end, strings)),
    ),
    open,
  );
}

window.addEventListener('message', (event: MessageEvent<unknown>) => {
  const message = readToCompare(event.data);
  const page = document.querySelector<HTMLElement>('#page');
  if (!message || !page) return;
  const { strings, passages } = message;
  host.setState({ passages });
  page.replaceChildren(
    element('h1', {}, strings.title),
    element('p', { class: 'hint' }, strings.hint),
    element('div', { class: 'columns' }, ...passages.map((one, at) => column(one, at, strings))),
  );
});
host.postMessage({ kind: 'ready' });
