/**
 * Phrases by their pinyin initials (jcyd for 坚持以党建为引领…), for a clerk who types without an input method. The letters
 * are replaced by the phrase, so an offer needs no other fit than its role.
 */
import type { Role } from '../../corpus/model.ts';
import type { Phrase } from '../../mining/model.ts';
import { pinyinInitials } from '../../text/pinyin.ts';
import { type Learnt, learntFactor } from './learnt.ts';
import type { PhraseOffer } from './phraseOffers.ts';

/** One letter says too little; the letters of an English word stand behind a blank or another word. */
const LETTERS = /(?:^|[^A-Za-z0-9 ])([a-z]{2,12})$/;

/** How much an offer counts whose role is not the section's. */
const OTHER_ROLE = 0.1;

const initialsOf = new WeakMap<readonly Phrase[], readonly string[]>();

/** The initials typed at the end of the text, or null. */
export function typedInitials(before: string): string | null {
  return LETTERS.exec(before)?.[1] ?? null;
}

/** Phrases whose initials begin with the letters, best first, none of them dated. */
export function offerByInitials(
  phrases: readonly Phrase[],
  letters: string,
  role: Role,
  count: number,
  learnt?: Learnt,
): PhraseOffer[] {
  let initials = initialsOf.get(phrases);
  if (initials === undefined) {
    initials = phrases.map(({ text }) => pinyinInitials(text));
    initialsOf.set(phrases, initials);
  }
  const found: { offer: PhraseOffer; score: number }[] = [];
  for (const [at, phrase] of phrases.entries()) {
    if (phrase.dated || !initials[at]!.startsWith(letters)) continue;
    const fit = OTHER_ROLE + (phrase.roles[role] ?? 0);
    const score = fit * phrase.score * Math.log2(1 + phrase.support) * learntFactor(learnt, phrase);
    found.push({ offer: { phrase, replace: letters.length }, score });
  }
  return found
    .sort((one, other) => other.score - one.score)
    .slice(0, count)
    .map(({ offer }) => offer);
}
