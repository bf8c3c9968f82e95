/**
 * The word before the cursor as a clerk reads it. A context of one character takes 时 of 及时 for the beginning of 时代;
 * what is offered may go on with the last word, or stand behind it, but not tear it apart.
 */
import { dictionaryWords } from '../../text/words.ts';

/** Characters before the cursor that are read, and of an offer: more do not move the bounds of the word between. */
const BEHIND = 8;
const AHEAD = 3;
const HAN_ONLY = /[\u4e00-\u9fff]*$/u;

/** A test of what is offered behind `before`: whether it would tear the last word apart. */
export function tearsLastWord(before: string): (text: string) => boolean {
  const tail = HAN_ONLY.exec(before.slice(-BEHIND))?.[0] ?? '';
  if (tail.length < 2) return () => false;
  const last = dictionaryWords(tail).containing(tail.length - 1);
  if (last === undefined || last.segment.length < 2) return () => false;
  const known = new Map<string, boolean>();
  return (text) => {
    const head = text.slice(0, AHEAD);
    let torn = known.get(head);
    if (torn === undefined) {
      const across = dictionaryWords(tail + head).containing(tail.length - 1);
      torn = across !== undefined && across.index + across.segment.length > tail.length && across.index > last.index;
      known.set(head, torn);
    }
    return torn;
  };
}
