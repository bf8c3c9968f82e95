/** What no offer may hold, tested on every offer of a replay with patterns of its own, apart from the engine's. */
import type { FactDetector } from '../../src/drafting/completion/facts.ts';
import { STARTER_FORMULAS as FORMULAS } from '../../src/drafting/completion/starterFormulas.ts';

/** Digits in any width, percent signs, Latin letters (masks among them), mask marks. */
const CHARACTERS = /[0-9０-９%％‰A-Za-zＡ-Ｚ×#]/u;
/** A numeral with a measure: 三十余家, 两名, 八成. 一 alone counts nothing. */
const WORDED =
  /[二两三四五六七八九十百千万亿]+[余多几]?(?:家|户|名|位|次|场|件|份|亩|公里|吨|处|台|套|元|万|亿|人|年|月|日|天|倍|成)|百分之/u;

/** How many of the offers at a cursor break the rule. */
export function breaches(facts: FactDetector, written: string, before: string, offers: readonly string[]): number {
  let count = 0;
  for (const text of offers) {
    const name = facts.nameIn(text);
    const foreign = name !== null && !written.includes(name) && !FORMULAS.some((formula) => formula.includes(name));
    const behind = before.slice(-3) + text;
    const worded = WORDED.exec(behind);
    const finished = worded !== null && worded.index + worded[0].length > behind.length - text.length;
    if (CHARACTERS.test(text) || finished || foreign) {
      count++;
      if (process.env['NIGAO_SHOW_BREACHES'] !== undefined) console.error(`${before.slice(-12)}|${text}`);
    }
  }
  return count;
}
