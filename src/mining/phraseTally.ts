/** Counts of a phrase after a change: what the old form of the changed files gave is taken off, what the new gives is added. */
import type { Report, Source } from '../corpus/model.ts';
import { sourceOf } from '../corpus/sources.ts';
import type { Phrase, Slot } from './model.ts';
import { commonestFirst, MOST_SOURCES, MOST_VALUES, unitKindsOf } from './phraseFill.ts';
import { PhraseMatcher, type Match } from './phraseMatcher.ts';
import { positionOf, Spread } from './phraseSpread.ts';
import { rescored } from './phraseScore.ts';
import type { Change } from './phraseUpdate.ts';

/** Where a phrase stands in one report. */
interface Found {
  readonly report: Report;
  readonly places: readonly { readonly paragraph: number; readonly match: Match }[];
}

/** A report with its paragraphs as one text, so that what is not in it is known at once. */
interface Searched {
  readonly report: Report;
  readonly text: string;
}

export class PhraseTally {
  readonly #before: readonly Searched[];
  readonly #after: readonly Searched[];
  /** Files that changed. */
  readonly #paths: ReadonlySet<string>;

  constructor({ before, after }: Change) {
    this.#before = before.map(searched);
    this.#after = after.map(searched);
    this.#paths = new Set([...before, ...after].map(({ path }) => path));
  }

  /** The phrase as it stands now, itself where nothing of it changed; null where it is gone. */
  count(phrase: Phrase): Phrase | null {
    const matcher = new PhraseMatcher(phrase);
    const gone = findIn(this.#before, matcher);
    const come = findIn(this.#after, matcher);
    const stays = phrase.sources.filter(({ path }) => !this.#paths.has(path));
    if (gone.length === 0 && come.length === 0 && stays.length === phrase.sources.length) return phrase;
    const support = Math.max(stays.length > 0 ? 1 : 0, phrase.support - gone.length) + come.length;
    if (support === 0) return null;
    const units = Math.max(1, Math.min(support, phrase.units - unitsIn(gone) + unitsIn(come)));
    const isFrame = phrase.slots.some(({ kind }) => kind === '内容' || kind === '副词');
    if (isFrame && units < 2) return null;
    return {
      ...phrase,
      class: units < 2 ? '可借鉴' : phrase.slots.length > 0 ? '句式' : '套语',
      slots: withValues(phrase.slots, come),
      roles: spreadAfter(phrase.roles, phrase.support, gone, come, ({ report }, paragraph) => {
        return report.paragraphs[paragraph]!.role;
      }),
      positions: spreadAfter(phrase.positions, phrase.support, gone, come, ({ report }, paragraph) => {
        return positionOf(report, paragraph);
      }),
      unitKinds: unitKindsAfter(phrase, gone, come),
      support,
      units,
      years: yearsAfter(phrase, come),
      score: rescored(phrase.score, phrase.units, units),
      sources: [...stays, ...sourcesOf(come)].slice(0, MOST_SOURCES),
    };
  }
}

function searched(report: Report): Searched {
  return { report, text: report.paragraphs.map(({ text }) => text).join('\n') };
}

function findIn(reports: readonly Searched[], matcher: PhraseMatcher): Found[] {
  return reports
    .filter(({ text }) => matcher.find(text).length > 0)
    .map(({ report }) => ({
      report,
      places: report.paragraphs.flatMap(({ text, kind }, paragraph) =>
        kind === 'body' || kind === 'heading' ? matcher.find(text).map((match) => ({ paragraph, match })) : [],
      ),
    }))
    .filter(({ places }) => places.length > 0);
}

/** Reports of one name are of one unit. */
function unitsIn(found: readonly Found[]): number {
  return new Set(found.map(({ report }) => report.unit.name ?? report.id)).size;
}

function withValues(slots: readonly Slot[], come: readonly Found[]): Slot[] {
  const values = come.flatMap(({ places }) => places.map(({ match }) => match.values));
  return slots.map((slot, index) => ({
    ...slot,
    values: [...new Set([...slot.values, ...values.map((row) => row[index]!)])].slice(0, MOST_VALUES),
  }));
}

/** Shares of the places a phrase stands in, those of the reports that went taken off and those that came added. */
function spreadAfter<K extends string>(
  shares: Partial<Record<K, number>>,
  support: number,
  gone: readonly Found[],
  come: readonly Found[],
  placeOf: (found: Found, paragraph: number) => K,
): Partial<Record<K, number>> {
  const sums = new Map<K, number>();
  const add = (some: Partial<Record<K, number>>, weight: number): void => {
    for (const [place, share] of Object.entries(some) as [K, number][])
      sums.set(place, Math.max(0, (sums.get(place) ?? 0) + share * weight));
  };
  const own = (found: Found): Partial<Record<K, number>> => {
    const spread = new Spread<K>();
    for (const { paragraph } of found.places) spread.add(0, placeOf(found, paragraph));
    return spread.shares();
  };
  add(shares, support);
  for (const found of gone) add(own(found), -1);
  for (const found of come) add(own(found), 1);
  const all = [...sums.values()].reduce((sum, count) => sum + count, 0);
  if (all === 0) return shares;
  const now = [...sums].map(([place, sum]) => [place, Math.round((sum / all) * 1000) / 1000] as const);
  const left = now.filter(([, share]) => share > 0).sort((one, other) => other[1] - one[1]);
  return Object.fromEntries(left) as Partial<Record<K, number>>;
}

function unitKindsAfter({ unitKinds }: Phrase, gone: readonly Found[], come: readonly Found[]): Phrase['unitKinds'] {
  const counts = new Map(Object.entries(unitKinds));
  const add = (found: readonly Found[], sign: number): void => {
    for (const [kind, count] of Object.entries(unitKindsOf(found.map(({ report }) => report))))
      counts.set(kind, (counts.get(kind) ?? 0) + sign * count);
  };
  add(gone, -1);
  add(come, 1);
  return commonestFirst(new Map([...counts].filter(([, count]) => count > 0)));
}

function yearsAfter({ years }: Phrase, come: readonly Found[]): number[] {
  const found = come.map(({ report }) => report.reviewYear).filter((year) => year !== null);
  return [...new Set([...years, ...found])].sort((one, other) => one - other);
}

function sourcesOf(come: readonly Found[]): Source[] {
  return come.flatMap(({ report, places }) =>
    places.map(({ paragraph, match }) => sourceOf(report, paragraph, match.start, match.end)),
  );
}
