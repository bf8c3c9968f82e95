/** Whether a clause begins or ends at a position of the corpus text; asked of few positions, so it is read off the text. */
import { CLAUSE_ENDS, leadLength, SENTENCE_ENDS } from './phraseCorpus.ts';

/** Enumerators and lead-in words are no longer than this. */
const LONGEST_LEAD = 10;
/** A lead-in is one only before a clause of some length. */
const AHEAD = 5;

function isLimit(character: string): boolean {
  return SENTENCE_ENDS.includes(character) || CLAUSE_ENDS.includes(character);
}

export function endsClause(text: string, position: number): boolean {
  return position >= text.length || isLimit(text.charAt(position));
}

/** Behind a limit, or behind the enumerator and lead-in that follow one: 。一是同时|加强…. */
export function beginsClause(text: string, position: number): boolean {
  for (let at = position - 1; at >= position - 1 - LONGEST_LEAD; at--) {
    if (at >= 0 && !isLimit(text.charAt(at))) continue;
    return at === position - 1 || leadLength(text.slice(at + 1, position + AHEAD)) === position - at - 1;
  }
  return false;
}
