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
/** Characters of a phrase that must have been typed before it is offered for them. */
const OPENING = 2;

/** Phrases that may be offered at all, and where each stands by its first two characters. */
interface Offerable {
  readonly phrases: readonly Phrase[];
  readonly byOpening: ReadonlyMap<string, readonly number[]>;
}

/** Of lists of phrases that were asked for: a library's stays the same from key to key. */
const known = new WeakMap<readonly Phrase[], Offerable>();

function offerable(all: readonly Phrase[]): Offerable {
  const before = known.get(all);
  if (before) return before;
  const phrases = all.filter((phrase) => !phrase.dated && phrase.text.length >= SHORTEST && !isOpening(phrase));
  const byOpening = new Map<string, number[]>();
  for (const [at, { text }] of phrases.entries()) {
    const opening = text.slice(0, OPENING);
    const places = byOpening.get(opening);
    if (places) places.push(at);
    else byOpening.set(opening, [at]);
  }
  const made = { phrases, byOpening };
  known.set(all, made);
  return made;
}

/**
 * The phrases that fit, best first, none of them dated.
 * @param fits asked of a phrase of which nothing has been typed
 */
export function offerPhrases(
  phrases: readonly Phrase[],
  before: string,
  role: Role,
  count: number,
  learnt?: Learnt,
  fits: (phrase: Phrase) => boolean = () => true,
): PhraseOffer[] {
  if (count <= 0) return [];
  const typed = typedPart(before);
  if (typed === null) return [];
  const fitting: { offer: PhraseOffer; score: number }[] = [];
  for (const offer of begunBy(typed, offerable(phrases))) {
    const { phrase, replace } = offer;
    const fit = (phrase.roles[role] ?? 0) + (replace > 0 ? 1 : 0);
    if (fit <= 0) continue;
    const score = fit * phrase.score * Math.log2(1 + phrase.support) * learntFactor(learnt, phrase);
    fitting.push({ offer, score });
  }
  fitting.sort((one, other) => other.score - one.score);
  const offers: PhraseOffer[] = [];
  // Their form is looked at last: where a clause begins all phrases fit, and few are needed
  for (const { offer } of fitting) {
    if (offers.length === count) break;
    if (!isWellFormed(before, offer.phrase.text.slice(offer.replace))) continue;
    if (offer.replace > 0 || fits(offer.phrase)) offers.push(offer);
  }
  return offers;
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

/** Phrases that go on from what was typed, in their order: all where a clause begins, else those that begin with its last two characters or more. */
function begunBy(typed: string, { phrases, byOpening }: Offerable): PhraseOffer[] {
  if (typed === '') return phrases.map((phrase) => ({ phrase, replace: 0 }));
  const begun = new Map<number, number>();
  // The longest beginning first: it is what a phrase takes up
  for (let start = 0; start + OPENING <= typed.length; start++) {
    const tail = typed.slice(start);
    for (const at of byOpening.get(tail.slice(0, OPENING)) ?? [])
      if (!begun.has(at) && phrases[at]!.text.startsWith(tail)) begun.set(at, tail.length);
  }
  return [...begun]
    .sort(([one], [other]) => one - other)
    .map(([at, replace]) => ({ phrase: phrases[at]!, replace }))
    .filter(({ phrase, replace }) => replace < phrase.text.length - 1);
}
