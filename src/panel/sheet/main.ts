/** The page of a sheet: shows what it is told, says which row was chosen, and keeps the place while it is shown again. */
import type { FromSheet, Sheet, ToSheet } from '../../protocol/sheet.ts';
import { element } from '../dom.ts';
import { blockElement, spans } from './rows.ts';

declare function acquireVsCodeApi(): { postMessage(message: FromSheet): void };

const host = acquireVsCodeApi();
const page = document.getElementById('page')!;

function show({ title, blocks }: Sheet): void {
  const open = (link: number) => {
    host.postMessage({ kind: 'open', link });
  };
  const made = blocks.map((block) => blockElement(block, open));
  page.replaceChildren(element('h1', {}, ...spans(title)), ...made);
  document.title = title.map(({ text }) => text).join('');
  window.scrollTo(0, 0);
  page.querySelector<HTMLElement>('summary, .row')?.focus({ preventScroll: true });
}

// On paper nothing can be unfolded; what was folded before is folded again behind the printing
let unfolded: HTMLDetailsElement[] = [];
window.addEventListener('beforeprint', () => {
  unfolded = [...page.querySelectorAll('details')].filter(({ open }) => !open);
  for (const fold of unfolded) fold.open = true;
});
window.addEventListener('afterprint', () => {
  for (const fold of unfolded) fold.open = false;
});
window.addEventListener('message', (event: MessageEvent<ToSheet>) => {
  show(event.data.sheet);
});
host.postMessage({ kind: 'ready' });
