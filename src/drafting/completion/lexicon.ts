/** What the lexicon of the context model holds: mined phrases without slots, and the starter formulas. */
import type { Phrase } from '../../mining/model.ts';
import type { LexiconEntry } from '../../strings/prefixLexicon.ts';
import { STARTER_FORMULAS } from './starterFormulas.ts';

const SHORTEST = 3;

/** Entries by weight: a starter formula counts as one report. */
export function lexiconEntries(phrases: readonly Phrase[]): LexiconEntry[] {
  const entries: LexiconEntry[] = STARTER_FORMULAS.map((text) => ({ text, weight: 1 }));
  for (const phrase of phrases) {
    if (phrase.slots.length > 0 || phrase.dated || phrase.text.length < SHORTEST) continue;
    entries.push({ text: phrase.text, weight: phrase.support });
  }
  return entries;
}
