/** All matches of a pattern, without what `matchAll` costs on short lines: a copy of the pattern and an iterator a call. */

/**
 * Calls `visit` with every match, in order.
 * @param pattern with the flag g; every match has at least one character
 */
export function eachMatch(text: string, pattern: RegExp, visit: (match: RegExpExecArray) => void): void {
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) visit(match);
}
