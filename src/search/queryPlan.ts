/**
 * What a query asks: its words without what only frames the question, the section it wants, and the matters of the
 * lexicon it speaks of.
 */
import type { Role } from '../corpus/model.ts';
import { countCharacters, countGrams, type Gram } from './grams.ts';
import { matchLexicon, type Concept } from './lexiconMatcher.ts';
import { QUESTION_WORDS, ROLE_CUES } from './roleCues.ts';

export interface QueryPlan {
  /** Bigrams of the query's own words, cues and question words weighing less. */
  readonly own: ReadonlyMap<Gram, number>;
  /** Single characters of those words: 打假 is near 假货, 扫大街 near 清扫. */
  readonly characters: ReadonlyMap<Gram, number>;
  readonly concepts: readonly Concept[];
  /** How much each role is wanted, 0..1; empty where the query does not say. */
  readonly roles: ReadonlyMap<Role, number>;
}

/** A bigram that belongs to a cue or question word still counts a little: 情况 may be all a query has. */
const FRAME_WEIGHT = 0.15;

export function planQuery(query: string): QueryPlan {
  const { rest, roles } = takeCues(query);
  const own = new Map<Gram, number>();
  for (const [gram, count] of countGrams(query)) own.set(gram, count * FRAME_WEIGHT);
  for (const [gram, count] of countGrams(rest)) own.set(gram, count);
  return { own, characters: countCharacters(rest), concepts: matchLexicon(query), roles };
}

/** Blanks out cues and question words (longest first), noting the roles they want. */
function takeCues(query: string): { rest: string; roles: Map<Role, number> } {
  const roles = new Map<Role, number>();
  let rest = query;
  for (const { word, cue } of CUE_WORDS) {
    if (!rest.includes(word)) continue;
    cue.roles.forEach((role, rank) => {
      roles.set(role, Math.max(roles.get(role) ?? 0, cue.strength * (rank === 0 ? 1 : 0.7)));
    });
    if (!cue.keeps) rest = rest.replaceAll(word, '。');
  }
  for (const word of QUESTION_WORDS) rest = rest.replaceAll(word, '。');
  return { rest, roles };
}

const CUE_WORDS = ROLE_CUES.flatMap((cue) => cue.words.map((word) => ({ word, cue }))).sort(
  (a, b) => b.word.length - a.word.length,
);
