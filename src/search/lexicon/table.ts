/** Reads a lexicon table: one matter a line, `plain | official | source`, expressions parted by spaces. */
import type { LexiconEntry } from './lexicon.ts';

/**
 * @throws Error on a line that has not three cells, with the line in its message.
 */
export function parseLexicon(table: string): LexiconEntry[] {
  return table
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => {
      const [plain, official, source] = line.split('|').map((cell) => cell.trim());
      if (plain === undefined || !official || !source)
        throw new Error(`Lexicon: "${line}" needs plain | official | source.`);
      return { plain, official, source };
    });
}
