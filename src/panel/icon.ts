/** Pictures on the page, and buttons that are one. */
import { element } from './dom.ts';
import { ICONS, type Icon } from './icons.ts';

/** A picture that says nothing to a screen reader: what carries it is labelled. */
export function icon(name: Icon): Element {
  const drawing = new DOMParser().parseFromString(ICONS[name], 'image/svg+xml').documentElement;
  drawing.setAttribute('class', 'icon');
  drawing.setAttribute('aria-hidden', 'true');
  return drawing;
}

/** A button that is a picture; its label is read out and shown on hover. */
export function iconButton(name: Icon, label: string, press?: () => void): HTMLButtonElement {
  const made = element(
    'button',
    { type: 'button', class: 'icon-button', title: label, 'aria-label': label },
    icon(name),
  );
  if (press) made.addEventListener('click', press);
  return made;
}
