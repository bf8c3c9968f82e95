/**
 * From symbols back to words: a phrase's text with its slots and their observed values, its roles, years and exact
 * sources. Copies inside one report count once.
 */
import type { Report, Role, Source } from '../corpus/model.ts';
import { maskSpans } from '../text/masks.ts';
import { sourceOf } from '../corpus/sources.ts';
import type { Phrase, Position, Slot } from './model.ts';
import { paragraphAt, type PhraseCorpus } from './phraseCorpus.ts';
import { phraseFunction } from './phraseFunction.ts';
import { countMarks, isGap, isMark, markKind } from './phraseMarks.ts';
import { symbolise } from './phraseNormalise.ts';
import { positionOf, roleBulk, Spread } from './phraseSpread.ts';
import { isDated } from './phraseTables.ts';

/** Sources listed at most; the first of every report come first. */
export const MOST_SOURCES = 60;
export const MOST_VALUES = 12;
/** Kinds of unit told of a phrase. */
const MOST_KINDS = 12;
/** Paragraphs whose offsets are kept at hand. */
const MOST_PARAGRAPHS = 20_000;

/** A place where a phrase stands: its span, and the span of each slot that is not a single mark. */
export interface Occurrence {
  readonly start: number;
  readonly end: number;
  /** Spans of the gaps, in order. */
  readonly gaps: readonly { readonly start: number; readonly end: number }[];
}

export interface Filled {
  readonly symbols: string;
  readonly score: number;
  readonly units: number;
  readonly occurrences: readonly Occurrence[];
  readonly variants?: readonly string[];
}

export class PhraseFiller {
  readonly #offsets = new Map<number, ArrayLike<number>>();

  /** How much of the corpus each role has. */
  readonly #bulk: ReadonlyMap<Role, number>;

  constructor(readonly corpus: PhraseCorpus) {
    this.#bulk = roleBulk(corpus);
  }

  fill(found: Filled): Phrase {
    const { occurrences, variants } = found;
    const values = this.#values(found.symbols, occurrences);
    const { text, slots } = write(found.symbols, values);
    const reports = new Set<number>();
    const roles = new Spread<Role>();
    const positions = new Spread<Position>();
    const years = new Set<number>();
    for (const { start } of occurrences) {
      const paragraph = this.corpus.paragraphs[paragraphAt(this.corpus, start)]!;
      const report = this.corpus.reports[paragraph.report]!;
      reports.add(paragraph.report);
      if (report.reviewYear !== null) years.add(report.reviewYear);
      roles.add(paragraph.report, report.paragraphs[paragraph.paragraph]!.role);
      positions.add(paragraph.report, positionOf(report, paragraph.paragraph));
    }
    const shares = roles.shares(this.#bulk);
    const pattern = slots.length > 0;
    const phrase: Phrase = {
      text,
      class: found.units < 2 ? '可借鉴' : pattern ? '句式' : '套语',
      function: phraseFunction(found.symbols, shares),
      slots,
      roles: shares,
      positions: positions.shares(),
      unitKinds: unitKindsOf(Array.from(reports, (report) => this.corpus.reports[report]!)),
      support: reports.size,
      units: found.units,
      years: Array.from(years).sort((one, other) => one - other),
      dated: isDated(found.symbols),
      score: Math.round(found.score * 10_000) / 10_000,
      sources: this.#sources(occurrences),
    };
    return variants === undefined || variants.length === 0 ? phrase : { ...phrase, variants: variants.map(readable) };
  }

  /** The words of a stretch of the corpus text, as its report has them. */
  words(start: number, end: number): string {
    const { paragraph, offsets, at } = this.#locate(start);
    const raw = this.corpus.reports[paragraph.report]!.paragraphs[paragraph.paragraph]!.text;
    return raw.slice(offsets[at], offsets[at + end - start]).trim();
  }

  #locate(position: number) {
    const index = paragraphAt(this.corpus, position);
    const paragraph = this.corpus.paragraphs[index]!;
    let offsets = this.corpus.offsets[index] ?? this.#offsets.get(index);
    if (offsets === undefined) {
      const text = this.corpus.reports[paragraph.report]!.paragraphs[paragraph.paragraph]!.text;
      offsets = symbolise(text, this.corpus.known).offsets;
      if (this.#offsets.size >= MOST_PARAGRAPHS) this.#offsets.clear();
      this.#offsets.set(index, offsets);
    }
    return { paragraph, offsets, at: position - paragraph.start };
  }

  /** Observed values of each mark of the phrase, most frequent first. */
  #values(symbols: string, occurrences: readonly Occurrence[]): string[][] {
    const marks = countMarks(symbols);
    if (marks === 0) return [];
    const counts = Array.from({ length: marks }, () => new Map<string, number>());
    for (const occurrence of occurrences.slice(0, 200)) {
      let at = occurrence.start;
      let gap = 0;
      let slot = 0;
      for (const symbol of symbols) {
        const end = isGap(symbol) ? occurrence.gaps[gap++]!.end : at + 1;
        if (isMark(symbol)) {
          const value = this.words(at, end);
          const count = counts[slot++]!;
          // A mask is no value: nobody could take it over.
          if (maskSpans(value).length === 0) count.set(value, (count.get(value) ?? 0) + 1);
        }
        at = end;
      }
    }
    return counts.map((count) =>
      [...count]
        .sort((one, other) => other[1] - one[1] || (one[0] < other[0] ? -1 : 1))
        .slice(0, MOST_VALUES)
        .map(([value]) => value),
    );
  }

  #sources(occurrences: readonly Occurrence[]): Source[] {
    const firsts: Source[] = [];
    const others: Source[] = [];
    const seen = new Set<number>();
    for (const { start, end } of occurrences) {
      const seenHere = seen.has(this.corpus.paragraphs[paragraphAt(this.corpus, start)]!.report);
      if (seenHere && others.length >= MOST_SOURCES) continue;
      const { paragraph, offsets, at } = this.#locate(start);
      const from = offsets[at]!;
      const to = offsets[at + end - start]!;
      const report = this.corpus.reports[paragraph.report]!;
      const text = report.paragraphs[paragraph.paragraph]!.text;
      const trimmed = from + text.slice(from, to).trimEnd().length;
      (seenHere ? others : firsts).push(sourceOf(report, paragraph.paragraph, from, trimmed));
      seen.add(paragraph.report);
      if (firsts.length >= MOST_SOURCES) break;
    }
    return [...firsts, ...others].slice(0, MOST_SOURCES);
  }
}

/** The phrase as a clerk reads it: facts as {kind}, what is common (区委、区政府, 市) as its most frequent value. */
function write(symbols: string, values: readonly string[][]): { text: string; slots: Slot[] } {
  const slots: Slot[] = [];
  if (values.length === 0) return { text: symbols, slots };
  let text = '';
  for (const symbol of symbols) {
    const kind = markKind(symbol);
    if (kind === undefined) {
      text += symbol;
      continue;
    }
    const observed = values[slots.length]!;
    const start = text.length;
    text += kind.fact ? `{${kind.kind}}` : (observed[0] ?? `{${kind.kind}}`);
    slots.push({ start, end: text.length, kind: kind.kind, values: observed });
  }
  return { text, slots };
}

/** How many of the reports are of each kind of unit, the commonest first. */
export function unitKindsOf(reports: readonly Report[]): Record<string, number> {
  // Most phrases stand in one report
  if (reports.length === 1 && reports[0]!.unit.kind !== null) return { [reports[0]!.unit.kind]: 1 };
  const counts = new Map<string, number>();
  for (const { unit } of reports) if (unit.kind !== null) counts.set(unit.kind, (counts.get(unit.kind) ?? 0) + 1);
  return commonestFirst(counts);
}

export function commonestFirst(counts: ReadonlyMap<string, number>): Record<string, number> {
  const sorted = [...counts].sort((one, other) => other[1] - one[1] || (one[0] < other[0] ? -1 : 1));
  return Object.fromEntries(sorted.slice(0, MOST_KINDS));
}

/** A variant as a clerk reads it: every mark by its kind's name. */
function readable(symbols: string): string {
  let text = '';
  for (const symbol of symbols) {
    const kind = markKind(symbol);
    text += kind === undefined ? symbol : `{${kind.kind}}`;
  }
  return text;
}
