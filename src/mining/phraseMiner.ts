/**
 * Stock phrases of a corpus, best first. Four grains give candidates (repeats, frames, formulaic clauses, set rows);
 * one model of the other units' reports judges them all; nested and near-equal ones give way to the better.
 */
import type { Report } from '../corpus/model.ts';
import { NearDuplicates } from '../strings/nearDuplicates.ts';
import type { Phrase } from './model.ts';
import { Candidates, clauseCandidates, repeatCandidates } from './phraseCandidates.ts';
import { phraseCorpus } from './phraseCorpus.ts';
import { PhraseFiller, type Filled } from './phraseFill.ts';
import { mineFrames } from './phraseFrames.ts';
import { PhraseIndex } from './phraseIndex.ts';
import { judgeCandidate, judgeFrame, placesOf, type Judged } from './phraseJudge.ts';
import { PhraseMemory } from './phraseMemory.ts';
import { Nesting } from './phraseNesting.ts';
import { bestFirst } from './phraseOrder.ts';
import { scoreOf } from './phraseScore.ts';
import { setCandidates } from './phraseSets.ts';
import { Words } from './phraseWords.ts';

export interface PhraseOptions {
  /** Phrases returned at most. */
  readonly limit?: number;
  /** What an earlier mining found out; kept up for the next one. */
  readonly memory?: PhraseMemory;
}

const DEFAULT_LIMIT = 4000;
const MOST_VARIANTS = 8;
/** 的 and quotation marks may differ; a negation may not. */
const FOLDING = { light: '、，“”的了', oneEditFrom: 10, weighty: '不未无没前后上下' };

/**
 * Mines the phrases of some reports; the same reports always give the same phrases.
 * @example minePhrases(files.flatMap((file) => file.reports), { limit: 1000 })
 */
export function minePhrases(reports: readonly Report[], options: PhraseOptions = {}): Phrase[] {
  const limit = options.limit ?? DEFAULT_LIMIT;
  const memory = options.memory ?? new PhraseMemory();
  const corpus = phraseCorpus(reports, memory);
  if (corpus.text.length === 0) return [];
  const index = new PhraseIndex(corpus);
  const words = new Words(corpus, memory);
  const candidates = new Candidates();
  repeatCandidates(index, words, candidates);
  index.releaseRepeats();
  setCandidates(corpus, words, candidates);
  clauseCandidates(corpus, words, candidates);
  const judged: Judged[] = mineFrames(corpus, words).map(judgeFrame);
  for (const candidate of candidates.found.values()) {
    const found = judgeCandidate(candidate, index, words);
    if (found !== null) judged.push(found);
  }
  const nesting = new Nesting(corpus.text.length);
  const places = (symbols: string): number[] => placesOf(symbols, index, words);
  const kept = resolve(bestFirst(judged, memory.prices), limit, nesting, places);
  const filler = new PhraseFiller(corpus);
  return withoutTwins(kept.map((found) => filler.fill(found)));
}

/** Takes the best, leaving out what is nested in or nearly equal to what was taken. */
function resolve(
  judged: Iterable<Judged>,
  limit: number,
  nesting: Nesting,
  places: (symbols: string) => number[],
): Filled[] {
  const folder = new NearDuplicates(FOLDING);
  const kept = new Map<string, Filled & { variants: string[] }>();
  for (const found of judged) {
    if (found.frame === undefined && nesting.isTaken(found)) continue;
    const like = folder.add(found.symbols);
    if (like !== null) {
      const variants = kept.get(like)?.variants;
      if (variants !== undefined && variants.length < MOST_VARIANTS) variants.push(found.symbols);
      continue;
    }
    if (kept.size >= limit) break;
    const { symbols, odds, units } = found;
    const score = scoreOf(odds);
    if (found.frame !== undefined) {
      kept.set(symbols, { symbols, score, units, occurrences: found.frame.occurrences, variants: [] });
      continue;
    }
    const positions = places(symbols);
    nesting.keep(found, positions);
    const occurrences = positions.map((start) => ({ start, end: start + symbols.length, gaps: [] }));
    kept.set(symbols, { symbols, score, units, occurrences, variants: [] });
  }
  return [...kept.values()];
}

/** Two frames may read alike once their slots are written out; the better one stays. */
function withoutTwins(phrases: readonly Phrase[]): Phrase[] {
  const texts = new Set<string>();
  return phrases.filter(({ text }) => {
    const fresh = !texts.has(text);
    texts.add(text);
    return fresh;
  });
}
