/**
 * Phrase mining against the annotated phrases: how many a list of a given size covers, with and without the phrase's own
 * compilation, beside a plain frequency table of the same size; and whether a phrase's first role holds elsewhere.
 */
import type { Report } from '../../src/corpus/model.ts';
import type { Phrase } from '../../src/mining/model.ts';
import { phraseFunction } from '../../src/mining/phraseFunction.ts';
import { PhraseMatcher } from '../../src/mining/phraseMatcher.ts';
import { minePhrases } from '../../src/mining/phraseMiner.ts';
import { symbolise } from '../../src/mining/phraseNormalise.ts';
import { restoreLine } from '../../src/text/restore.ts';
import { markedPrecision } from './phrasePrecision.ts';
import { compilationOf, type EvaluationContext, type Measure, type MeasureTable } from './context.ts';

const SIZES = [1000, 2000, 4000] as const;
/** A longer phrase covers a shorter one when it is at most this much longer. */
const SLACK = 4;
/** A slot stands for at most this many characters when matched. */
const LONGEST_SLOT = 16;

interface GoldPhrase {
  readonly phrase: string;
  readonly function: string;
  readonly line: number;
}

function goldPhrases(context: EvaluationContext, compilation: string): string[] {
  const gold = context.gold(compilation, 'phrases') as GoldPhrase[] | null;
  return (gold ?? []).map((entry) => restoreLine(entry.phrase).text);
}

/** Signs and particles that no entry of the frequency table may begin or end with, and what it may not hold at all. */
const EDGE = /^[、“”‘’的地得了和与及等]|[、“‘的地得和与及]$/;
const UNFIT = /[\dA-Za-z０-９%％XＸ×（）()《》]/;

/**
 * A table of n-grams (4 to 24 characters, within a clause) by the number of reports they stand in, longer ones first:
 * without figures, edges cleaned, and without what a longer entry covers in as many reports.
 */
export function frequencyTable(reports: readonly Report[], size: number): string[] {
  const counts = countGrams(reports);
  const covered = new Set<string>();
  for (const [gram, { reports: own }] of counts) {
    for (const inner of [gram.slice(1), gram.slice(0, -1)]) if (counts.get(inner)?.reports === own) covered.add(inner);
  }
  return [...counts]
    .filter(([gram]) => !covered.has(gram) && !EDGE.test(gram))
    .sort(
      (one, other) =>
        other[1].reports - one[1].reports || other[0].length - one[0].length || (one[0] < other[0] ? -1 : 1),
    )
    .slice(0, size)
    .map(([gram]) => gram);
}

/** Grams of two reports or more. */
function countGrams(reports: readonly Report[]): Map<string, { reports: number; last: number }> {
  const counts = new Map<string, { reports: number; last: number }>();
  reports.forEach((report, index) => {
    for (const clause of report.paragraphs.flatMap(({ text }) => text.split(/[，。；：！？\s]/))) {
      for (let start = 0; start < clause.length; start++)
        for (let length = 4; length <= 24 && start + length <= clause.length; length++) {
          const gram = clause.slice(start, start + length);
          if (UNFIT.test(gram)) break;
          const entry = counts.get(gram);
          if (entry === undefined) counts.set(gram, { reports: 1, last: index });
          else if (entry.last !== index) {
            entry.reports++;
            entry.last = index;
          }
        }
    }
  });
  for (const [gram, { reports: own }] of counts) if (own < 2) counts.delete(gram);
  return counts;
}

function patternOf(phrase: Phrase): RegExp | null {
  if (phrase.slots.length === 0) return null;
  let source = '';
  let at = 0;
  for (const slot of phrase.slots) {
    source += escape(phrase.text.slice(at, slot.start)) + `[^，。；：！？]{1,${LONGEST_SLOT}}?`;
    at = slot.end;
  }
  return new RegExp(`^${source}${escape(phrase.text.slice(at))}$`);
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

interface Matcher {
  readonly texts: readonly string[];
  readonly patterns: readonly RegExp[];
}

function matcherOf(phrases: readonly Phrase[]): Matcher {
  const patterns = phrases.map(patternOf).filter((pattern) => pattern !== null);
  return { texts: phrases.map((phrase) => phrase.text), patterns };
}

export function isCovered(gold: string, { texts, patterns }: Matcher): boolean {
  return (
    texts.some((text) => text.includes(gold) && text.length <= gold.length + SLACK) ||
    patterns.some((pattern) => pattern.test(gold))
  );
}

function share(covered: number, all: number): string {
  return `${((100 * covered) / all).toFixed(1)} % (${covered} of ${all})`;
}

interface Coverage {
  readonly mined: number[];
  readonly frequent: number[];
  all: number;
}

function measure(reports: readonly Report[], gold: readonly string[], into: Coverage): void {
  const phrases = minePhrases(reports, { limit: SIZES.at(-1)! });
  const frequent = frequencyTable(reports, SIZES.at(-1)!);
  SIZES.forEach((size, index) => {
    const mined = matcherOf(phrases.slice(0, size));
    const plain = { texts: frequent.slice(0, size), patterns: [] };
    into.mined[index]! += gold.filter((phrase) => isCovered(phrase, mined)).length;
    into.frequent[index]! += gold.filter((phrase) => isCovered(phrase, plain)).length;
  });
  into.all += gold.length;
}

function rows(name: string, coverage: Coverage, target: (frequent: number) => string): Measure[] {
  return SIZES.map((size, index) => ({
    name: `${name}, best ${size}`,
    value: share(coverage.mined[index]!, coverage.all),
    target: target(coverage.frequent[index]!),
    baseline: `frequency table ${share(coverage.frequent[index]!, coverage.all)}`,
  }));
}

/** Role fit: reports left out one compilation at a time, phrases of support 3 or more looked for in them. */
function roleFit(context: EvaluationContext): { fits: number; all: number; review: number } {
  let fits = 0;
  let review = 0;
  let all = 0;
  for (const file of context.files) {
    const rest = context.files.filter((other) => other !== file).flatMap((other) => other.reports);
    const phrases = minePhrases(rest, { limit: SIZES.at(-1)! })
      .filter(({ support }) => support >= 3)
      .map((phrase) => ({ first: Object.keys(phrase.roles)[0], matcher: new PhraseMatcher(phrase) }));
    for (const report of file.reports) {
      for (const paragraph of report.paragraphs) {
        if (paragraph.kind !== 'body' && paragraph.kind !== 'heading') continue;
        for (const { first, matcher } of phrases) {
          if (matcher.find(paragraph.text).length === 0) continue;
          all++;
          if (first === paragraph.role) fits++;
          if (paragraph.role === 'review') review++;
        }
      }
    }
  }
  return { fits, all, review };
}

/** How often a phrase's function is the annotators'; 党建, a subject and no function, left out. */
function functionFit(context: EvaluationContext): { fits: number; all: number } {
  let fits = 0;
  let all = 0;
  for (const file of context.files) {
    const gold = (context.gold(compilationOf(file.path), 'phrases') ?? []) as GoldPhrase[];
    for (const { phrase, function: wanted, line } of gold) {
      if (wanted === '党建') continue;
      const paragraph = file.reports.flatMap(({ paragraphs }) => paragraphs).find((one) => one.line === line);
      const { symbols } = symbolise(restoreLine(phrase).text, { placeAt: () => 0, isCommonQuote: () => true });
      all++;
      if (phraseFunction(symbols, { [paragraph?.role ?? 'other']: 1 }) === wanted) fits++;
    }
  }
  return { fits, all };
}

/** Coverage of the gold phrases, with and without their own compilation, role and function fit, and precision as marked. */
export async function evaluatePhrases(context: EvaluationContext): Promise<MeasureTable[]> {
  const withOwn: Coverage = { mined: [0, 0, 0], frequent: [0, 0, 0], all: 0 };
  const without: Coverage = { mined: [0, 0, 0], frequent: [0, 0, 0], all: 0 };
  const compilations = context.files.map((file) => compilationOf(file.path));
  const annotated = compilations.filter((compilation) => goldPhrases(context, compilation).length > 0);
  const allReports = context.files.flatMap((file) => file.reports);
  measure(
    allReports,
    annotated.flatMap((compilation) => goldPhrases(context, compilation)),
    withOwn,
  );
  for (const compilation of annotated) {
    const others = context.files.filter((file) => compilationOf(file.path) !== compilation);
    measure(
      others.flatMap((file) => file.reports),
      goldPhrases(context, compilation),
      without,
    );
  }
  const fit = roleFit(context);
  const functions = functionFit(context);
  return Promise.resolve([
    {
      title: 'Phrases: annotated phrases covered',
      measures: [
        ...rows('all compilations', withOwn, () => 'above the baseline'),
        ...rows('own compilation left out', without, (frequent) => `≥ ${2 * frequent} phrases`),
        {
          name: 'role fit, support ≥ 3',
          value: share(fit.fits, fit.all),
          baseline: `always 成绩 (review) ${share(fit.review, fit.all)}`,
        },
        { name: 'function as annotated', value: share(functions.fits, functions.all) },
        ...markedPrecision(minePhrases(allReports, { limit: SIZES.at(-1)! })),
      ],
      notes: ['Covered: equal, inside a phrase at most 4 characters longer, or matched as a pattern.'],
    },
  ]);
}
