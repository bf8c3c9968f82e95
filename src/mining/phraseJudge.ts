/** Each candidate judged: where it stands, in how many units, and how surely a clerk elsewhere can use it. */
import type { Candidate } from './phraseCandidates.ts';
import { paragraphAt, roleAt } from './phraseCorpus.ts';
import { phraseFeatures } from './phraseFeatures.ts';
import type { Frame } from './phraseFrameTable.ts';
import type { PhraseIndex } from './phraseIndex.ts';
import { beginsClause, endsClause } from './phraseLimits.ts';
import { DATED_COST, faultCost } from './phraseFaults.ts';
import { formulaic, frameScore, phraseScore } from './phraseScore.ts';
import { isDated } from './phraseTables.ts';
import { hasWordBounds, type Words } from './phraseWords.ts';

export interface Judged {
  readonly symbols: string;
  readonly score: number;
  readonly units: number;
  /** Where it stands first; -1 for a frame. */
  readonly first: number;
  readonly frame?: Frame;
}

/** Where a string of symbols stands between words, in text order. */
export function placesOf(symbols: string, index: PhraseIndex, words: Words): number[] {
  return index.occurrences(symbols).filter((start) => words.mayBegin(start) && words.mayBegin(start + symbols.length));
}

/** Null where the candidate cannot stand for itself. */
export function judgeCandidate(candidate: Candidate, index: PhraseIndex, words: Words): Judged | null {
  const { symbols } = candidate;
  const { text } = index.corpus;
  if (!hasWordBounds(words.split(candidate.start, candidate.end))) return null;
  const places = placesOf(symbols, index, words);
  const units = new Set<number>();
  const ended = new Set<number>();
  let whole = candidate.whole;
  for (const start of places) {
    const unit = index.unitAt[start]!;
    units.add(unit);
    if (!endsClause(text, start + symbols.length)) continue;
    ended.add(unit);
    whole ||= beginsClause(text, start);
  }
  if (units.size === 0) return null;
  const features = phraseFeatures(index, words, candidate.start, candidate.end);
  const role = roleAt(index.corpus, index.corpus.paragraphs[paragraphAt(index.corpus, candidate.start)]!);
  const judgment = formulaic(features, candidate.clauses, role) - priceOf(symbols);
  const score = phraseScore(judgment, Math.max(1, ended.size), whole);
  return { symbols, score, units: units.size, first: places[0]! };
}

/** What its faults and its year take off a phrase. */
function priceOf(symbols: string): number {
  return faultCost(symbols) + (isDated(symbols) ? DATED_COST : 0);
}

export function judgeFrame(frame: Frame): Judged {
  return {
    symbols: frame.symbols,
    score: frameScore(frame, priceOf(frame.symbols)),
    units: frame.units,
    first: -1,
    frame,
  };
}

/** Best first; equal scores in the order of their symbols. */
export function better(one: Judged, other: Judged): number {
  return other.score - one.score || (one.symbols < other.symbols ? -1 : 1);
}
