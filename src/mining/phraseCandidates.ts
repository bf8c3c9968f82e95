/**
 * Where phrases may lie: closed repeats of two units or more, cut back to the limits of clauses and words (grain 1),
 * and every clause and short run of clauses, for the model to judge (grain 3).
 */
import type { ClosedRepeat } from '../strings/closedRepeats.ts';
import { isHollow, isWellBounded, subjectLength, withoutCount } from './phraseBounds.ts';
import type { Clause, PhraseCorpus, PhraseParagraph } from './phraseCorpus.ts';
import { clausesOf, paragraphAt, sampleOf } from './phraseCorpus.ts';
import type { PhraseIndex } from './phraseIndex.ts';
import { holdsClauseEnd } from './phraseLimits.ts';
import { LEAD_INS } from './phraseTables.ts';
import { opensClauses, type Words } from './phraseWords.ts';

export interface Candidate {
  readonly symbols: string;
  /** One place where it stands. */
  readonly start: number;
  readonly end: number;
  /** Clauses it spans. */
  readonly clauses: number;
  /** It fills its clauses there from limit to limit, a subject or count left out at most. */
  readonly whole: boolean;
}

/** Repeats looked at, those of most units first. */
const MOST_REPEATS = 30_000;
/** Of each repeat so many places are cut back, in paragraphs whose words are known; so many are tried for them. */
const LOOKED_AT = 4;
const SHORTEST_REPEAT = 4;
const LONGEST_REPEAT = 80;
const MOST_TRIED = 400;
const LONGEST_RUN = 34;
/** A clause's tail from a verb on, standing for itself, has at least this many symbols. */
const SHORTEST_TAIL = 6;

const LEAD_IN_SET: ReadonlySet<string> = new Set(LEAD_INS);

export class Candidates {
  readonly found = new Map<string, Candidate>();

  add(candidate: Candidate): void {
    if (this.found.has(candidate.symbols) || LEAD_IN_SET.has(candidate.symbols)) return;
    if (isWellBounded(candidate.symbols) && !isHollow(candidate.symbols)) this.found.set(candidate.symbols, candidate);
  }
}

/** Every clause and run of two or three, with its variants without subject and without count. */
export function clauseCandidates(corpus: PhraseCorpus, words: Words, into: Candidates): void {
  for (const index of sampleOf(corpus)) {
    const paragraph = corpus.paragraphs[index]!;
    const clauses = clausesOf(corpus, index);
    clauses.forEach((_, first) => {
      for (let count = 1; count <= 3; count++) {
        const run = runOf(clauses, first, count);
        if (run === null) break;
        addVariants(corpus, words, paragraph, run, count, into);
        if (count === 1) addTail(corpus.text, words, run, into);
      }
    });
  }
}

function runOf(clauses: readonly Clause[], first: number, count: number): { start: number; end: number } | null {
  const last = clauses[first + count - 1];
  const start = clauses[first]!.start;
  if (last === undefined || last.end - start > LONGEST_RUN) return null;
  if (count > 1 && clauses[first + count - 2]!.closes) return null;
  return { start, end: last.end };
}

function addVariants(
  corpus: PhraseCorpus,
  words: Words,
  paragraph: PhraseParagraph,
  run: { start: number; end: number },
  clauses: number,
  into: Candidates,
): void {
  const symbols = corpus.text.slice(run.start, run.end);
  const start = predicateStart(corpus, words, paragraph, run.start, run.end);
  const skipped = start - run.start;
  into.add({ symbols: symbols.slice(skipped), start, end: run.end, clauses, whole: true });
  const rest = withoutCount(symbols);
  if (rest !== null && rest.length > skipped) {
    into.add({ symbols: rest.slice(skipped), start, end: run.start + rest.length, clauses, whole: true });
  }
}

const WILL = '将'.charCodeAt(0);
const SHALL = '要'.charCodeAt(0);

function isAuxiliary(code: number): boolean {
  return code === WILL || code === SHALL;
}

/** Behind who reports and behind 将, 要: 我局将|深入开展…. */
function predicateStart(
  corpus: PhraseCorpus,
  words: Words,
  paragraph: PhraseParagraph,
  start: number,
  end: number,
): number {
  const from = start + subjectLength(corpus.text.slice(start, end), corpus.reports[paragraph.report]!.unit);
  if (from >= end || !isAuxiliary(corpus.text.charCodeAt(from))) return from;
  const next = words.split(from, end)[1];
  return next !== undefined && (next.isAdverb || opensClauses(next)) ? from + 1 : from;
}

/** What a clause says once it has named its object: 对存在的隐患|做到及时发现、快速消除. */
function addTail(text: string, words: Words, clause: { start: number; end: number }, into: Candidates): void {
  if (clause.end - clause.start < SHORTEST_OBJECT + SHORTEST_TAIL) return;
  const parts = words.split(clause.start, clause.end);
  const first = parts[0]!;
  if (opensClauses(first) && !OBJECT_FIRST.test(first.text)) return;
  let at = clause.start;
  for (const word of parts) {
    if (at >= clause.start + SHORTEST_OBJECT && clause.end - at >= SHORTEST_TAIL && opensClauses(word)) {
      into.add({ symbols: text.slice(at, clause.end), start: at, end: clause.end, clauses: 1, whole: false });
      return;
    }
    at += word.text.length;
  }
}

/** Words that open a clause by naming an object or a circumstance. */
const OBJECT_FIRST = /^(?:对|在|为|以|将|把|从|与|向|由|经|因|按照|通过|根据|围绕|针对|结合|利用|依托)$/;
const SHORTEST_OBJECT = 3;

/** Closed repeats, each cut back to limits where it stands. */
export function repeatCandidates(index: PhraseIndex, words: Words, into: Candidates): void {
  const { text } = index.corpus;
  for (const { length, first, last } of strongestRepeats(index)) {
    let looked = 0;
    for (let i = first; i <= last && i < first + MOST_TRIED && looked < LOOKED_AT; i++) {
      const start = index.sa[i]!;
      if (!words.knows(start)) continue;
      looked++;
      if (holdsClauseEnd(text, start, start + length)) snap(index.corpus, words, start, start + length, into);
    }
  }
}

/** The repeats of most units; ties go to those that come first in the suffix array. */
function strongestRepeats(index: PhraseIndex): ClosedRepeat[] {
  let kept: ClosedRepeat[] = [];
  const strongest = (): ClosedRepeat[] =>
    kept.sort((one, other) => other.documents - one.documents || one.first - other.first).slice(0, MOST_REPEATS);
  index.repeats(SHORTEST_REPEAT, LONGEST_REPEAT, (repeat) => {
    kept.push(repeat);
    if (kept.length >= 4 * MOST_REPEATS) kept = strongest();
  });
  return strongest();
}

/** The longest stretch inside a repeat that begins where a clause or a verb does and ends where a clause does. */
function snap(corpus: PhraseCorpus, words: Words, start: number, end: number, into: Candidates): void {
  const at = paragraphAt(corpus, start);
  const paragraph = corpus.paragraphs[at]!;
  const clauses = clausesOf(corpus, at);
  // The first clause that reaches into the stretch, and the last that ends in it
  let first = 0;
  for (let above = clauses.length; first < above;) {
    const middle = (first + above) >>> 1;
    if (clauses[middle]!.end <= start) first = middle + 1;
    else above = middle;
  }
  let final = first;
  while (final < clauses.length && clauses[final]!.end <= end) final++;
  final--;
  if (final < first || clauses[first]!.start >= end) return;
  const head = clauses[first]!;
  const last = clauses[final]!;
  const inner = head.start < start ? innerStart(words, head, start) : head.start;
  if (inner === null) first++;
  if (first > final) return;
  const from = inner ?? clauses[first]!.start;
  const begin = predicateStart(corpus, words, paragraph, from, last.end);
  into.add({
    symbols: corpus.text.slice(begin, last.end),
    start: begin,
    end: last.end,
    clauses: final - first + 1,
    whole: inner === null || head.start >= start,
  });
}

/** First word behind `from` that usually opens clauses, null where the clause has none left. */
function innerStart(words: Words, clause: Clause, from: number): number | null {
  let at = clause.start;
  for (const word of words.split(clause.start, clause.end)) {
    if (at >= from && clause.end - at >= SHORTEST_TAIL && opensClauses(word)) return at;
    at += word.text.length;
  }
  return null;
}
