/**
 * From a ranking to what is shown: near-identical passages folded into the best of them, and no report taking the whole
 * answer: each further passage of a report keeps a little less of its score.
 */
import type { Report } from '../corpus/model.ts';
import { passageText } from '../corpus/sources.ts';
import type { Collection } from './collection.ts';
import { countGrams, type Gram } from './grams.ts';
import type { Ranked } from './ranker.ts';

/** A passage of the answer. */
export interface Answer {
  readonly passage: number;
  readonly score: number;
  readonly duplicates: number;
}

/** Passages that share this part of the bigrams of both (Jaccard) are the same text in two places. */
const SAME_TEXT = 0.7;

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
    answers.push({ passage, score, duplicates: 0, text, grams: null });
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

function textOf(collection: Collection, passage: number): string {
  return passageText(collection.reportOf(passage), collection.passageOf(passage));
}

/** An answer with its text, and its bigrams once they were needed. */
interface Kept {
  readonly passage: number;
  readonly score: number;
  duplicates: number;
  readonly text: string;
  grams: ReadonlySet<Gram> | null;
}

/** The answer that has the same text but for a few words; texts of other length are not even looked at. */
function sameText(answers: readonly Kept[], text: string): Kept | undefined {
  let grams: ReadonlySet<Gram> | null = null;
  return answers.find((answer) => {
    const [short, long] = answer.text.length < text.length ? [answer.text, text] : [text, answer.text];
    if (short.length < SAME_LENGTH * long.length || !sharesPiece(answer.text, text)) return false;
    grams ??= new Set(countGrams(text).keys());
    answer.grams ??= new Set(countGrams(answer.text).keys());
    return overlap(answer.grams, grams) >= SAME_TEXT;
  });
}

/** Bigrams repeat, so lengths may differ a little more than the bigrams do. */
const SAME_LENGTH = 0.6;

/** One of a few stretches of a text stands in the other: what texts that share most of their bigrams hardly lack. */
function sharesPiece(a: string, b: string): boolean {
  const step = Math.max(PIECE, Math.floor(a.length / PIECES));
  for (let at = 0; at === 0 || at + PIECE <= a.length; at += step) if (b.includes(a.slice(at, at + PIECE))) return true;
  return false;
}

const PIECE = 4;
const PIECES = 12;

function overlap(a: ReadonlySet<Gram>, b: ReadonlySet<Gram>): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  if (small.size < SAME_TEXT * large.size || large.size === 0) return 0;
  let shared = 0;
  for (const gram of small) if (large.has(gram)) shared++;
  return shared / (small.size + large.size - shared);
}
