/**
 * The first word of a text that stands at the cursor. VS Code's own "accept next word" takes a whole clause of Chinese,
 * since it knows words by blanks alone; here a word is what the platform's dictionary takes for one.
 */
import { dictionaryWords } from '../../text/words.ts';

/** 的 and its like belong to the word before them; a mark belongs to what it closes. */
const HANGS_ON = /^[的地得了着过、，。；：！？）》”]$/u;

/** Less than this is no step worth a key: a single character or an opening mark goes with the word behind it. */
const LEAST = 2;

/** The first word of a text, with the marks and particles that hang on it. */
export function firstWord(text: string): string {
  let word = '';
  for (const { segment } of dictionaryWords(text)) {
    if (word.replace(/\P{L}/gu, '').length >= LEAST && !HANGS_ON.test(segment)) break;
    word += segment;
  }
  return word;
}
