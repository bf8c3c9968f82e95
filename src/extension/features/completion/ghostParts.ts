/**
 * The first word and the first clause of a ghost text. VS Code's own "accept next word" takes a whole clause of Chinese,
 * since it knows words by blanks alone; here a word is what the platform's segmenter takes for one.
 */
/** What ends a clause, when it does not open the text: 、 goes on within one. */
const CLAUSE_END = /(?<=.)[，。；：！？）》”]/u;

/** 的 and its like belong to the word before them; a mark belongs to what it closes. */
const HANGS_ON = /^[的地得了着过、，。；：！？）》”]$/u;

/** Less than this is no step worth a key: a single character or an opening mark goes with the word behind it. */
const LEAST = 2;

/** The first word of a text, with the marks and particles that hang on it. */
export function firstWord(text: string): string {
  let word = '';
  for (const { segment } of new Intl.Segmenter('zh', { granularity: 'word' }).segment(text)) {
    if (word.replace(/\P{L}/gu, '').length >= LEAST && !HANGS_ON.test(segment)) break;
    word += segment;
  }
  return word;
}

/** A text up to where its first clause ends, that mark included. */
export function firstClause(text: string): string {
  const found = CLAUSE_END.exec(text);
  return found ? text.slice(0, found.index + found[0].length) : text;
}
