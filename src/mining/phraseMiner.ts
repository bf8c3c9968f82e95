/**
 * Stock phrases of a corpus, best first. Four grains give candidates (repeats, frames, formulaic clauses, set pairs);
 * one model of the other units' reports judges them all; nested and near-equal ones give way to the better.
 */
import type { Report } from '../corpus/model.ts';
import { foldNearDuplicates } from '../strings/nearDuplicates.ts';
import type { Phrase } from './model.ts';
import { Candidates, clauseCandidates, repeatCandidates, type Candidate } from './phraseCandidates.ts';
import { phraseCorpus } from './phraseCorpus.ts';
import { phraseFeatures } from './phraseFeatures.ts';
import { PhraseFiller, type Filled } from './phraseFill.ts';
import { PhraseIndex } from './phraseIndex.ts';
import { Nesting } from './phraseNesting.ts';
import { formulaic, phraseScore } from './phraseScore.ts';
import { Words } from './phraseWords.ts';

export interface PhraseOptions {
  /** Phrases returned at most. */
  readonly limit?: number;
}

const DEFAULT_LIMIT = 4000;

/** Mines the phrases of some reports; the same reports always give the same phrases. */
export function minePhrases(reports: readonly Report[], options: PhraseOptions = {}): Phrase[] {
  const limit = options.limit ?? DEFAULT_LIMIT;
  const corpus = phraseCorpus(reports);
  if (corpus.text.length === 0) return [];
  const index = new PhraseIndex(corpus);
  const words = new Words(corpus);
  const candidates = new Candidates();
  repeatCandidates(index, words, candidates);
  clauseCandidates(corpus, candidates);
  const judged = [...candidates.found.values()].map((candidate) => judge(candidate, index, words)).sort(better);
  const kept = resolve(judged, limit);
  const filler = new PhraseFiller(corpus);
  return kept.map((found) => filler.fill(found));
}

function judge(candidate: Candidate, index: PhraseIndex, words: Words): Filled {
  const { symbols } = candidate;
  const positions = index.occurrences(symbols);
  const units = new Set(positions.map((position) => index.unitAt[position]!)).size;
  const features = phraseFeatures(index, words, candidate.start, candidate.end);
  const score = phraseScore(formulaic(features, candidate.clauses), units, candidate.whole);
  const occurrences = positions.map((start) => ({ start, end: start + symbols.length, gaps: [] }));
  return { symbols, score, units, occurrences };
}

function better(one: Filled, other: Filled): number {
  return other.score - one.score || (one.symbols < other.symbols ? -1 : 1);
}

const FOLDING = { light: '、，“”的了', oneEditFrom: 10, weighty: '不未无没' };

function resolve(judged: readonly Filled[], limit: number): Filled[] {
  const folded = foldNearDuplicates(
    judged.map((found) => found.symbols),
    FOLDING,
  );
  const nesting = new Nesting();
  const kept: Filled[] = [];
  for (let i = 0; i < judged.length && kept.length < limit; i++) {
    const found = judged[i]!;
    if (folded[i] !== i) continue;
    const positions = found.occurrences.map((occurrence) => occurrence.start);
    if (nesting.keep({ symbols: found.symbols, units: found.units, positions })) kept.push(found);
  }
  return kept;
}
