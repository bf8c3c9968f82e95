/**
 * What the lexicon of the context model holds: the starter formulas. Mined phrases are not added: they stand in the
 * corpus, which the suffixes read already, and told twice they only crowd out what the context says (docs/completion.md).
 */
import type { LexiconEntry } from '../../strings/prefixLexicon.ts';
import { STARTER_COLLOCATIONS } from './starterCollocations.ts';
import { STARTER_FORMULAS } from './starterFormulas.ts';
import { STARTER_JOINTS } from './starterJoints.ts';
import { STARTER_TERMS } from './starterTerms.ts';

/** 加强 of 一是加强: how an item of an enumeration begins where no corpus says so. */
export function starterItems(): readonly string[] {
  return STARTER_COLLOCATIONS.flatMap((text) => /^[一二三四五六七八九十]是(.+)$/u.exec(text)?.[1] ?? []);
}

/** Every starter formula counts as one report. */
export function lexiconEntries(): LexiconEntry[] {
  return [...STARTER_FORMULAS, ...STARTER_COLLOCATIONS, ...STARTER_TERMS, ...STARTER_JOINTS].map((text) => ({
    text,
    weight: 1,
  }));
}
