/** Elements from data. Text goes in as text nodes only: there is no way here to pass HTML. */
import { ICONS, type Icon } from './icons.ts';

export type Child = Node | string;

const SVG = 'http://www.w3.org/2000/svg';

export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

export function button(label: string, className: string, press: () => void): HTMLButtonElement {
  const made = element('button', { type: 'button', class: className }, label);
  made.addEventListener('click', press);
  return made;
}

/** A picture that says nothing to a screen reader: what carries it is labelled. */
export function icon(name: Icon): SVGElement {
  const drawing = document.createElementNS(SVG, 'svg');
  drawing.setAttribute('viewBox', '0 0 16 16');
  drawing.setAttribute('class', 'icon');
  drawing.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', ICONS[name]);
  drawing.append(path);
  return drawing;
}

/** A button that is a picture; its label is read out and shown on hover, its word stands beside it where there is room. */
export function iconButton(name: Icon, label: string, press: () => void, word = ''): HTMLButtonElement {
  const made = button('', 'icon-button', press);
  made.append(icon(name), ...(word === '' ? [] : [element('span', { class: 'word' }, word)]));
  made.title = label;
  made.setAttribute('aria-label', label);
  return made;
}

/** `{0} of {1}` with values in it. */
export function fill(pattern: string, ...values: readonly (string | number)[]): string {
  return pattern.replace(/\{(\d)\}/g, (whole, at: string) => String(values[Number(at)] ?? whole));
}
