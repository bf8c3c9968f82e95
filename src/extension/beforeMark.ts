/** What is put left of a mark that stands there already: without the same place's mark of its own. */

const MARK = /[，。；：、！？]$/u;

/**
 * @param text what would be inserted
 * @param after the line right of the cursor
 * @returns the text, less its closing mark where another follows
 */
export function beforeMark(text: string, after: string): string {
  return /^[，。；：、！？]/u.test(after) ? text.replace(MARK, '') : text;
}
