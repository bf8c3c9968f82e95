/**
 * Stock phrases of a corpus, best first. Four grains give candidates (repeats, frames, formulaic clauses, set pairs);
 * one model of the other units' reports judges them all; nested and near-equal ones give way to the better.
 */
import type { Report } from '../corpus/model.ts';
import { NearDuplicates } from '../strings/nearDuplicates.ts';
import type { Phrase } from './model.ts';
import { Candidates, clauseCandidates, repeatCandidates, type Candidate } from './phraseCandidates.ts';
import { paragraphAt, phraseCorpus, roleAt } from './phraseCorpus.ts';
import { phraseFeatures } from './phraseFeatures.ts';
import { PhraseFiller, type Filled } from './phraseFill.ts';
import { mineFrames } from './phraseFrames.ts';
import { BEGINS, ENDS, PhraseIndex } from './phraseIndex.ts';
import { ADVERB, WORDS } from './phraseMarks.ts';
import { Nesting } from './phraseNesting.ts';
import { formulaic, frameScore, phraseScore } from './phraseScore.ts';
import { setCandidates } from './phraseSets.ts';
import { hasWordBounds, Words } from './phraseWords.ts';

export interface PhraseOptions {
  /** Phrases returned at most. */
  readonly limit?: number;
}

const DEFAULT_LIMIT = 4000;
const MOST_VARIANTS = 8;

/** Mines the phrases of some reports; the same reports always give the same phrases. */
export function minePhrases(reports: readonly Report[], options: PhraseOptions = {}): Phrase[] {
  const limit = options.limit ?? DEFAULT_LIMIT;
  const corpus = phraseCorpus(reports);
  if (corpus.text.length === 0) return [];
  const index = new PhraseIndex(corpus);
  const words = new Words(corpus);
  const candidates = new Candidates();
  repeatCandidates(index, words, candidates);
  setCandidates(corpus, words, candidates);
  clauseCandidates(corpus, words, candidates);
  const judged = [
    ...[...candidates.found.values()].map((candidate) => judge(candidate, index, words)),
    ...mineFrames(corpus, words).map((frame) => ({ ...frame, positions: [], score: frameScore(frame) })),
  ]
    .filter((found) => found !== null)
    .sort(better);
  const kept = resolve(judged, limit);
  const filler = new PhraseFiller(corpus);
  const texts = new Set<string>();
  return kept
    .map((found) => filler.fill(found))
    .filter(({ text }) => {
      const fresh = !texts.has(text);
      texts.add(text);
      return fresh;
    });
}

function judge(candidate: Candidate, index: PhraseIndex, words: Words): Filled | null {
  const { symbols } = candidate;
  const length = symbols.length;
  if (!hasWordBounds(words.split(candidate.start, candidate.end))) return null;
  // A phrase that stands in one unit has few places, all good; elsewhere it must begin and end where words do.
  const positions = index
    .occurrences(symbols)
    .filter((start) => words.mayBegin(start) && words.mayBegin(start + length));
  const units = new Set<number>();
  const ended = new Set<number>();
  let whole = candidate.whole;
  for (const start of positions) {
    const unit = index.unitAt[start]!;
    units.add(unit);
    const ends = (index.limits[start + length]! & ENDS) !== 0;
    if (ends) ended.add(unit);
    if (ends && (index.limits[start]! & BEGINS) !== 0) whole = true;
  }
  if (units.size === 0) return null;
  const features = phraseFeatures(index, words, candidate.start, candidate.end);
  const role = roleAt(index.corpus, index.corpus.paragraphs[paragraphAt(index.corpus, candidate.start)]!);
  const score = phraseScore(formulaic(features, candidate.clauses, role), Math.max(1, ended.size), whole);
  return { symbols, score, units: units.size, positions };
}

function better(one: Filled, other: Filled): number {
  return other.score - one.score || (one.symbols < other.symbols ? -1 : 1);
}

/** 的 and quotation marks may differ; a negation may not. */
const FOLDING = { light: '、，“”的了', oneEditFrom: 10, weighty: '不未无没前后上下' };

function resolve(judged: readonly Filled[], limit: number): Filled[] {
  const folder = new NearDuplicates(FOLDING);
  const nesting = new Nesting();
  const kept = new Map<string, Filled & { variants: string[] }>();
  for (const found of judged) {
    if (!isFrame(found) && nesting.isTaken(found)) continue;
    const like = folder.add(found.symbols);
    if (like !== null) {
      const variants = kept.get(like)?.variants;
      if (variants !== undefined && variants.length < MOST_VARIANTS) variants.push(found.symbols);
      continue;
    }
    if (kept.size >= limit) break;
    nesting.keep(found);
    kept.set(found.symbols, { ...found, variants: [] });
  }
  return [...kept.values()];
}

function isFrame(found: Filled): boolean {
  return found.symbols.includes(WORDS) || found.symbols.includes(ADVERB);
}
