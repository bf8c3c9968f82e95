/** Whether a clause begins or ends at a position of the corpus text; asked of few positions, so it is read off the text. */
import { CLAUSE_ENDS, leadLength, SENTENCE_ENDS } from './phraseCorpus.ts';

/** Enumerators and lead-in words are no longer than this. */
const LONGEST_LEAD = 10;
/** A lead-in is one only before a clause of some length. */
const AHEAD = 5;

const LIMITS = new Uint8Array(0x10000);
for (const limit of SENTENCE_ENDS + CLAUSE_ENDS) LIMITS[limit.charCodeAt(0)] = 1;

export function endsClause(text: string, position: number): boolean {
  return position >= text.length || LIMITS[text.charCodeAt(position)] === 1;
}

/** A clause may end inside a stretch or at its end. */
export function holdsClauseEnd(text: string, start: number, end: number): boolean {
  for (let at = end; at > start; at--) if (endsClause(text, at)) return true;
  return false;
}

/** Behind a limit, or behind the enumerator and lead-in that follow one: 。一是同时|加强…. */
export function beginsClause(text: string, position: number): boolean {
  for (let at = position - 1; at >= position - 1 - LONGEST_LEAD; at--) {
    if (at >= 0 && !endsClause(text, at)) continue;
    return at === position - 1 || leadLength(text.slice(at + 1, position + AHEAD)) === position - at - 1;
  }
  return false;
}
