/**
 * From a ranking to what is shown: near-identical passages folded into the best of them, and no report taking the whole
 * answer: each further passage of a report keeps a little less of its score.
 */
import type { Report } from '../corpus/model.ts';
import { passageText } from '../corpus/sources.ts';
import type { Collection } from './collection.ts';
import type { Ranked } from './ranker.ts';
import { ComparedText } from './textSignature.ts';

/** A passage of the answer. */
export interface Answer {
  readonly passage: number;
  readonly score: number;
  readonly duplicates: number;
}

export function chooseAnswers(collection: Collection, ranked: readonly Ranked[], k: number, spread: number): Answer[] {
  const answers: Kept[] = [];
  const given = new Map<Report, number>();
  const waiting = [...ranked];
  while (waiting.length > 0 && answers.length < k) {
    const { at, score } = best(collection, waiting, given, spread);
    const { passage } = waiting.splice(at, 1)[0]!;
    const text = textOf(collection, passage);
    const same = sameText(answers, text);
    if (same) {
      same.duplicates++;
      continue;
    }
    answers.push({ passage, score, duplicates: 0, text });
    const report = collection.reportOf(passage);
    given.set(report, (given.get(report) ?? 0) + 1);
  }
  for (const { passage } of waiting) {
    const same = sameText(answers, textOf(collection, passage));
    if (same) same.duplicates++;
  }
  return answers.map(({ passage, score, duplicates }) => ({ passage, score, duplicates }));
}

function best(
  collection: Collection,
  waiting: readonly Ranked[],
  given: ReadonlyMap<Report, number>,
  spread: number,
): { at: number; score: number } {
  let found = { at: 0, score: -1 };
  for (let at = 0; at < waiting.length; at++) {
    const { passage, score: full } = waiting[at]!;
    // Best first: nothing further down can do better.
    if (full <= found.score) break;
    const score = full * spread ** (given.get(collection.reportOf(passage)) ?? 0);
    if (score > found.score) found = { at, score };
  }
  return found;
}

function textOf(collection: Collection, passage: number): ComparedText {
  return new ComparedText(passageText(collection.reportOf(passage), collection.passageOf(passage)));
}

/** An answer with its text. */
interface Kept {
  readonly passage: number;
  readonly score: number;
  duplicates: number;
  readonly text: ComparedText;
}

/** The answer that has the same text but for a few words. */
function sameText(answers: readonly Kept[], text: ComparedText): Kept | undefined {
  return answers.find((answer) => answer.text.like(text));
}
