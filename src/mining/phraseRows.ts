/** Clauses as rows for frame mining: where a head may end and where a tail may begin. */
import { subjectLength } from './phraseBounds.ts';
import { clausesOf, sampleOf, type PhraseCorpus } from './phraseCorpus.ts';
import { YEAR } from './phraseMarks.ts';
import { FIXED_EXPRESSIONS } from './phraseExpressions.ts';
import { belongTogether, hasWordBounds, isVerb, opensClauses, type Word, type Words } from './phraseWords.ts';

export interface Row {
  readonly unit: number;
  readonly start: number;
  readonly end: number;
  /** Where the adverb that opens the clause ends; `start` where there is none. */
  readonly adverbEnd: number;
  /** Ends of heads: the slot may begin here. */
  readonly heads: readonly number[];
  /** Starts of tails, the shortest first. */
  readonly tails: readonly number[];
  /** Spans of verbs inside, behind the first word. */
  readonly verbs: readonly { readonly start: number; readonly end: number }[];
}

/** Words a head or a tail has at most, an opening adverb not counted. */
const EDGE_WORDS = 3;
/** Words that belong to the word before: 助|学工作, 补|链招商, 党的|二十大精神. */
const TORN_OPENINGS: ReadonlySet<string> = new Set([...['学', '链', '件'], ...['二十大', '二十届', '中全会', '全会']]);
/** Single characters that belong to the word behind: 工作总|基调. */
const TORN_ENDS: ReadonlySet<string> = new Set('总主助补首副防扶招');
/** 现将2023年度|…总结如下. */
const YEAR_WORDS: ReadonlySet<string> = new Set(['年', '年度']);
const SHORTEST = 6;
const LONGEST = 40;

/** One character that is neither a particle nor a preposition. */
function isBareCharacter({ text, isHan, isPreposition }: Word): boolean {
  return isHan && text.length === 1 && text !== '的' && !isPreposition;
}

/** Positions inside a fixed expression, at which no slot begins or ends. */
function tornAt(text: string, start: number, end: number): ReadonlySet<number> {
  let torn: Set<number> | undefined;
  for (let at = start; at < end; at++) {
    const length = FIXED_EXPRESSIONS.lengthAt(text, at);
    if (length === 0) continue;
    torn ??= new Set();
    for (let inside = 1; inside < length; inside++) torn.add(at + inside);
    at += length - 1;
  }
  return torn ?? NOWHERE;
}

const NOWHERE: ReadonlySet<number> = new Set();

/** The same without the room that an array keeps for growing: rows live long, and there is one for every clause. */
function fitted<T>(list: readonly T[]): readonly T[] {
  return list.length === 0 ? NONE : list.slice();
}

const NONE: readonly never[] = [];

/** Rows of the corpus, those of one unit side by side. */
export function collectRows(corpus: PhraseCorpus, words: Words): Row[] {
  const rows: Row[] = [];
  for (const index of sampleOf(corpus)) {
    const paragraph = corpus.paragraphs[index]!;
    const unit = corpus.units[paragraph.report]!;
    for (const clause of clausesOf(corpus, index)) {
      const subject = subjectLength(
        corpus.text.slice(clause.start, clause.end),
        corpus.reports[paragraph.report]!.unit,
      );
      const row = rowOf(words, clause.start + subject, clause.end, unit);
      if (row !== null) rows.push(row);
    }
  }
  return rows.sort((one, other) => one.unit - other.unit || one.start - other.start);
}

function rowOf(words: Words, start: number, end: number, unit: number): Row | null {
  if (end - start < SHORTEST || end - start > LONGEST) return null;
  const parts = words.split(start, end);
  if (!hasWordBounds(parts)) return null;
  const adverb = parts[0]!.isAdverb ? 1 : 0;
  const adverbEnd = start + (adverb === 1 ? parts[0]!.text.length : 0);
  const heads: number[] = [];
  const tails: number[] = [];
  const verbs: { start: number; end: number }[] = [];
  const torn = tornAt(words.corpus.text, start, end);
  let at = start;
  for (let index = 0; index < parts.length; index++) {
    const part = parts[index]!;
    const verb = isVerb(part);
    if (index > 0 && verb) verbs.push({ start: at, end: at + part.text.length });
    at += part.text.length;
    if (index >= EDGE_WORDS + adverb || part.isAdverb || torn.has(at)) continue;
    const next = index + 1 < parts.length ? parts[index + 1] : undefined;
    if (next !== undefined && part.behind.word === next && belongTogether(part, next)) continue;
    const dates = index > 0 && YEAR_WORDS.has(part.text) && parts[index - 1]!.text === YEAR;
    if (verb || opensClauses(part) || part.isPreposition || dates) heads.push(at);
  }
  at = end;
  for (let index = parts.length - 1; index >= Math.max(0, parts.length - EDGE_WORDS); index--) {
    const part = parts[index]!;
    at -= part.text.length;
    const before = index > 0 ? parts[index - 1] : undefined;
    if (torn.has(at) || TORN_OPENINGS.has(part.text) || (before !== undefined && TORN_ENDS.has(before.text))) continue;
    if (before !== undefined && part.before.word === before && belongTogether(before, part)) continue;
    // 底|数明: single characters side by side are mostly one word torn
    if (isBareCharacter(part) && before !== undefined && isBareCharacter(before)) continue;
    if (!part.isRest || part.text === '的') tails.push(at);
  }
  return { unit, start, end, adverbEnd, heads: fitted(heads), tails: fitted(tails), verbs: fitted(verbs) };
}
