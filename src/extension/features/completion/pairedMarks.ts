/**
 * Marks that come in pairs: an editor or an input method types both at once and leaves the cursor between them, and what
 * is put there must not close them a second time.
 */

const PAIRS: readonly (readonly [string, string])[] = [
  ['“', '”'],
  ['‘', '’'],
  ['《', '》'],
  ['（', '）'],
  ['【', '】'],
  ['「', '」'],
  ['『', '』'],
  ['(', ')'],
  ['[', ']'],
  ['"', '"'],
  ["'", "'"],
];

/** How far behind the place of an edit the cursor stands, once `text` was typed there: between “”, else behind it. */
export function cursorBehind(text: string): number {
  return PAIRS.some(([open, close]) => text === open + close) ? 1 : text.length;
}

/**
 * What may stand left of `after`: where that begins by closing a pair, nothing from where the text would close it itself.
 * @example untilClosed('放管服”改革', '”') // 放管服
 */
export function untilClosed(text: string, after: string): string {
  const pair = PAIRS.find(([open, close]) => open !== close && after.startsWith(close));
  if (!pair) return text;
  const [open, close] = pair;
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    if (text.charAt(at) === open) depth++;
    else if (text.charAt(at) === close && --depth < 0) return text.slice(0, at);
  }
  return text;
}
