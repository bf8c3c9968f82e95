/**
 * A passage as a reader sees it who does not know the place: where words end, which of them everybody writes, and where
 * two characters meet that one unit alone puts side by side. A name is what is strange by the dictionary and lonely in
 * the corpus: mere wording of one unit is lonely too, and rare words of a trade are strange.
 */
import { STARTER_COLLOCATIONS } from '../completion/starterCollocations.ts';
import { STARTER_FORMULAS } from '../completion/starterFormulas.ts';
import { STARTER_TERMS } from '../completion/starterTerms.ts';
import { wordEndsIn } from '../completion/wordEnds.ts';
import type { KnownFacts } from './factSpans.ts';
import { FUNCTION_WORD, NO_NAME, ROW_BREAK } from './nameTables.ts';

import { NEW_WORDS } from './newWords.ts';
import { PLAIN_WORDS } from './plainWords.ts';

export interface Wording {
  readonly text: string;
  /** 1 at offsets where a word ends. */
  readonly ends: Uint8Array;
  /** 1 where a character and the one before it stand side by side in one unit's reports only. */
  readonly lonely: Uint8Array;
  /** 1 for each character of a strange word: one that hardly anybody writes, or characters in a row that make no word. */
  readonly strange: Uint8Array;
}

const HAN = /\p{Script=Han}/u;

/** Characters side by side in what any office writes: they are nobody's own even where the corpus has them once. */
const COMMON_PAIRS: ReadonlySet<string> = new Set(
  [...STARTER_TERMS, ...STARTER_FORMULAS, ...STARTER_COLLOCATIONS, ...NEW_WORDS].flatMap((text) =>
    Array.from({ length: text.length - 1 }, (_, at) => text.slice(at, at + 2)),
  ),
);

/** Two characters that are a word everybody writes, or stand side by side in what any office writes. */
export function isCommonPair(two: string): boolean {
  return PLAIN_WORDS.has(two) || COMMON_PAIRS.has(two);
}

export function readWording(text: string, known: KnownFacts): Wording {
  const ends = wordEndsIn(text);
  const everywhere = known.closedIn(text, new Uint8Array(text.length + 1).fill(1));
  const surely = known.closedIn(text, new Uint8Array(text.length + 1));
  const lonely = everywhere.map((closed, at) =>
    closed === 1 && surely[at] === 0 && !COMMON_PAIRS.has(text.slice(at - 1, at + 1)) ? 1 : 0,
  );
  return { text, ends, lonely, strange: strangeIn(text, ends, lonely) };
}

function strangeIn(text: string, ends: Uint8Array, lonely: Uint8Array): Uint8Array {
  const strange = new Uint8Array(text.length);
  const isSingle = (at: number): boolean =>
    at >= 0 &&
    (at === 0 || ends[at] === 1) &&
    ends[at + 1] === 1 &&
    HAN.test(text.charAt(at)) &&
    !FUNCTION_WORD.test(text.charAt(at)) &&
    !ROW_BREAK.test(text.charAt(at));
  for (let start = 0; start < text.length;) {
    let end = start + 1;
    while (end < text.length && ends[end] !== 1) end++;
    const word = text.slice(start, end);
    if (word.length > 1) {
      if (HAN.test(word) && !isPlain(word) && lonely.subarray(start + 1, end).every((one) => one === 1))
        strange.fill(1, start, end);
    } else if (isSingle(start)) {
      while (end < text.length && isSingle(end) && lonely[end] === 1 && !PLAIN_WORDS.has(text.slice(end - 1, end + 1)))
        end++;
      if (end - start > 1 && !isSingle(start - 1)) strange.fill(1, start, end);
    }
    start = end;
  }
  return strange;
}

/** 综合楼 is no word of the list, but 综合 is, and 楼 says what it is. */
function isPlain(word: string): boolean {
  return (
    PLAIN_WORDS.has(word) ||
    NO_NAME.test(word) ||
    (word.length > 2 && (PLAIN_WORDS.has(word.slice(0, -1)) || PLAIN_WORDS.has(word.slice(1)))) ||
    (word.length > 3 && PLAIN_WORDS.has(word.slice(0, 2)) && PLAIN_WORDS.has(word.slice(2)))
  );
}
