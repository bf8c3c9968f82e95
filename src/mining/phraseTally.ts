/** Counts of a phrase after a change: what the old form of the changed files gave is taken off, what the new gives is added. */
import type { Report, Role, Source } from '../corpus/model.ts';
import { sourceOf } from '../corpus/sources.ts';
import type { Phrase, Slot } from './model.ts';
import { MOST_SOURCES, MOST_VALUES } from './phraseFill.ts';
import { PhraseMatcher, type Match } from './phraseMatcher.ts';
import { RoleCount } from './phraseRoles.ts';
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
      roles: rolesAfter(phrase, gone, come),
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

function rolesAfter(phrase: Phrase, gone: readonly Found[], come: readonly Found[]): Phrase['roles'] {
  const sums = new Map<Role, number>();
  const add = (roles: Phrase['roles'], weight: number): void => {
    for (const [role, share] of Object.entries(roles) as [Role, number][])
      sums.set(role, Math.max(0, (sums.get(role) ?? 0) + share * weight));
  };
  add(phrase.roles, phrase.support);
  for (const found of gone) add(rolesOf(found), -1);
  for (const found of come) add(rolesOf(found), 1);
  const all = [...sums.values()].reduce((sum, count) => sum + count, 0);
  if (all === 0) return phrase.roles;
  const shares = [...sums].map(([role, sum]) => [role, Math.round((sum / all) * 1000) / 1000] as const);
  return Object.fromEntries(shares.filter(([, share]) => share > 0).sort((one, other) => other[1] - one[1]));
}

function rolesOf({ report, places }: Found): Phrase['roles'] {
  const roles = new RoleCount();
  for (const { paragraph } of places) roles.add(0, report.paragraphs[paragraph]!.role);
  return roles.shares(new Map());
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
