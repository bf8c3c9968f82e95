/**
 * Whole sentences and patterns from the mined phrases, their slots left to fill: offered where a clause begins, and while
 * what has been typed of the clause is how the phrase begins.
 */
import type { Role } from '../../corpus/model.ts';
import type { Phrase } from '../../mining/model.ts';
import { type Learnt, learntFactor } from './learnt.ts';
import { isWellFormed } from './wellFormed.ts';

export interface PhraseOffer {
  readonly phrase: Phrase;
  /** Characters before the cursor that the phrase begins with. */
  readonly replace: number;
}

/** Behind these a clause begins; 一是 and its like open one as well. 、 goes on with what stands before it. */
const CLAUSE_START = /(?:[。；：，！？]|[一二三四五六七八九十]是)$/u;
const CLAUSE = /[^。；：，、！？]*$/u;
/** Typed beginnings longer than this are looked for by their end. */
const LONGEST_TYPED = 12;
/** Shorter phrases are the blend's business. */
const SHORTEST = 6;

/** The phrases that fit, best first, none of them dated. */
export function offerPhrases(
  phrases: readonly Phrase[],
  before: string,
  role: Role,
  count: number,
  learnt?: Learnt,
): PhraseOffer[] {
  if (count <= 0) return [];
  const typed = typedPart(before);
  if (typed === null) return [];
  const offers: { offer: PhraseOffer; score: number }[] = [];
  for (const phrase of phrases) {
    if (phrase.dated || phrase.text.length < SHORTEST || isOpening(phrase)) continue;
    const replace = matched(phrase.text, typed);
    if (replace === null || replace >= phrase.text.length - 1) continue;
    if (!isWellFormed(before, phrase.text.slice(replace))) continue;
    const fit = (phrase.roles[role] ?? 0) + (replace > 0 ? 1 : 0);
    if (fit <= 0) continue;
    const score = fit * phrase.score * Math.log2(1 + phrase.support) * learntFactor(learnt, phrase);
    offers.push({ offer: { phrase, replace }, score });
  }
  offers.sort((one, other) => other.score - one.score);
  return offers.slice(0, count).map(({ offer }) => offer);
}

/** 牢牢把握…: what is left open at its end is all that a writer would have to type, and the blend offers the rest. */
function isOpening({ text, slots }: Phrase): boolean {
  const last = slots.at(-1);
  return last?.kind === '内容' && last.end === text.length;
}

/** What has been typed of the clause, without 一是; empty where a clause begins, null where one goes on with a list. */
function typedPart(before: string): string | null {
  if (before.trim() === '' || CLAUSE_START.test(before)) return '';
  const clause = (CLAUSE.exec(before)?.[0] ?? '').trimStart().replace(/^[一二三四五六七八九十]{1,2}是/u, '');
  return clause === '' ? null : clause.slice(-LONGEST_TYPED);
}

/** Characters of `typed` that `text` begins with, at a clause's start or as its last two or more; null for no match. */
function matched(text: string, typed: string): number | null {
  if (typed === '') return 0;
  for (let length = Math.min(typed.length, text.length); length >= 2; length--) {
    if (typed.endsWith(text.slice(0, length))) return length;
  }
  return null;
}
