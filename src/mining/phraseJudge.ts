/** Each candidate judged, its faults not yet priced: where it stands, in how many units, how its words speak for it. */
import type { Candidate } from './phraseCandidates.ts';
import { paragraphAt, roleAt } from './phraseCorpus.ts';
import { phraseFeatures } from './phraseFeatures.ts';
import type { Frame } from './phraseFrameTable.ts';
import type { PhraseIndex } from './phraseIndex.ts';
import { beginsClause, endsClause } from './phraseLimits.ts';
import { formulaic, frameOdds, phraseOdds } from './phraseScore.ts';
import { hasWordBounds, type Words } from './phraseWords.ts';

export interface Judged {
  readonly symbols: string;
  /** Log-odds that a clerk elsewhere can use it; of one not yet priced, at best. */
  readonly odds: number;
  readonly units: number;
  /** Where it stands first; -1 for a frame. */
  readonly first: number;
  readonly frame?: Frame;
}

/** Where a string of symbols stands for itself, in text order: between words, and whole if it is a list. */
export function placesOf(symbols: string, index: PhraseIndex, words: Words): number[] {
  return index.occurrences(symbols).filter((start) => standsForItself(symbols, start, words));
}

function standsForItself(symbols: string, start: number, words: Words): boolean {
  const end = start + symbols.length;
  if (!words.mayBegin(start) || !words.mayBegin(end)) return false;
  if (!symbols.includes(LISTING)) return true;
  // 同部署、同落实 in 同谋划、同部署、同落实 is a list cut short
  const { text } = words.corpus;
  if (text.charAt(end) === LISTING) return false;
  return text.charAt(start - 1) !== LISTING || beginsClause(text, start);
}

const LISTING = '、';

/** Null where the candidate cannot stand for itself. */
export function judgeCandidate(candidate: Candidate, index: PhraseIndex, words: Words): Judged | null {
  const { symbols } = candidate;
  const parts = words.split(candidate.start, candidate.end);
  if (!hasWordBounds(parts)) return null;
  const standing = standingOf(candidate, index, words);
  if (standing === null) return null;
  const features = phraseFeatures(index, parts, candidate.start, candidate.end);
  const role = roleAt(index.corpus, index.corpus.paragraphs[paragraphAt(index.corpus, candidate.start)]!);
  const judgment = formulaic(features, candidate.clauses, role);
  const odds = phraseOdds(judgment, Math.max(1, standing.ended), standing.whole);
  return { symbols, odds, units: standing.units, first: standing.first };
}

/** How a candidate stands in the corpus. */
interface Standing {
  readonly units: number;
  /** Units that end a clause with it. */
  readonly ended: number;
  /** It fills a clause somewhere. */
  readonly whole: boolean;
  readonly first: number;
}

/** Null where it stands nowhere between words. */
function standingOf(candidate: Candidate, index: PhraseIndex, words: Words): Standing | null {
  const { symbols, start } = candidate;
  // No other unit writes so much of it: nothing has to be looked for
  if (candidate.whole && index.foreign[start]! < symbols.length && standsForItself(symbols, start, words))
    return { units: 1, ended: 1, whole: true, first: start };
  const { text } = index.corpus;
  const places = placesOf(symbols, index, words);
  const units = new Set<number>();
  const ended = new Set<number>();
  let { whole } = candidate;
  for (const place of places) {
    const unit = index.unitAt[place]!;
    units.add(unit);
    if (!endsClause(text, place + symbols.length)) continue;
    ended.add(unit);
    whole ||= beginsClause(text, place);
  }
  return units.size === 0 ? null : { units: units.size, ended: ended.size, whole, first: places[0]! };
}

export function judgeFrame(frame: Frame): Judged {
  return {
    symbols: frame.symbols,
    odds: frameOdds(frame),
    units: frame.units,
    first: -1,
    frame,
  };
}
