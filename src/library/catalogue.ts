/**
 * The catalogue: what a clerk finds by name (titles, headings, skeletons, phrases), fuzzy and by prefix as they type.
 * MiniSearch is made for thousands of short entries; Chinese has no spaces, so entries are indexed by character and
 * character pair, and by their pinyin initials from every character on. Each kind has an index of its own, made when it
 * is first asked for.
 */
import MiniSearch, { type SearchResult } from 'minisearch';
import type { Report } from '../corpus/model.ts';
import type { Phrase, Skeleton } from '../mining/model.ts';
import type { CatalogueEntry } from '../protocol/answers.ts';
import { pinyinInitials } from '../text/pinyin.ts';

type Kind = CatalogueEntry['kind'];

interface Document extends CatalogueEntry {
  readonly id: number;
  readonly initials: string;
}

const KINDS: readonly Kind[] = ['report', 'heading', 'skeleton', 'phrase'];

/** Letters of initials that are told apart: nobody types more. */
const LONGEST_INITIALS = 12;

/** The share of what was typed that an entry must have, where it does not have all of it. */
const ENOUGH = 0.4;

/** How much more an entry counts that has what was typed as it stands, and that begins with it. */
const WHOLE = 4;
const BEGINNING = 8;

/** Letters from which on a slip of the keyboard is forgiven. */
const FORGIVEN_FROM = 4;

const LATIN = /^[a-z0-9]/;

/** What of a name is spoken: a slot's mark is not. */
function spoken(text: string): string {
  return text.replace(/\{[^}]*\}/g, '').toLowerCase();
}

/** Characters, and pairs of neighbouring Chinese characters; runs of Latin letters and digits stay whole. */
export function catalogueTerms(text: string): string[] {
  const terms: string[] = [];
  for (const [run] of text.toLowerCase().matchAll(/[\p{Script=Han}]+|[a-z0-9]+/gu)) {
    if (LATIN.test(run)) {
      terms.push(run);
      continue;
    }
    for (let i = 0; i < run.length; i++) {
      terms.push(run[i]!);
      if (i > 0) terms.push(run.slice(i - 1, i + 1));
    }
  }
  return terms;
}

/** jcyd is found by jcyd, cyd and yd. */
function initialTerms(initials: string): string[] {
  return Array.from(initials, (_, i) => initials.slice(i, i + LONGEST_INITIALS)).filter(({ length }) => length > 1);
}

function* reportEntries(reports: readonly Report[]): Generator<CatalogueEntry> {
  for (const { path, title, titleLine, genre } of reports) {
    const source = { path, line: titleLine, start: 0, end: 0 };
    yield { kind: 'report', text: title, detail: genre, support: 1, source };
  }
}

function* headingEntries(reports: readonly Report[]): Generator<CatalogueEntry> {
  for (const { path, title, headings } of reports)
    for (const { text, line } of headings) {
      const source = { path, line, start: 0, end: 0 };
      if (text) yield { kind: 'heading', text, detail: title, support: 1, source };
    }
}

function* skeletonEntries(skeletons: readonly Skeleton[]): Generator<CatalogueEntry> {
  for (const { name, genre, support } of skeletons)
    yield { kind: 'skeleton', text: name, detail: genre, support, source: null };
}

function* phraseEntries(phrases: readonly Phrase[]): Generator<CatalogueEntry> {
  for (const { text, function: does, support, sources } of phrases)
    yield { kind: 'phrase', text, detail: does, support, source: sources[0] ?? null };
}

export class Catalogue {
  readonly #entries: Readonly<Record<Kind, () => Iterable<CatalogueEntry>>>;
  readonly #initialsOf: (text: string) => string;
  readonly #indices = new Map<Kind, MiniSearch<Document>>();

  /** @param initials pinyin initials that are known already, by text; the others take a dictionary. */
  constructor(
    reports: readonly Report[],
    skeletons: () => readonly Skeleton[],
    phrases: () => readonly Phrase[],
    initials: ReadonlyMap<string, string>,
  ) {
    this.#initialsOf = (text) => initials.get(text) ?? pinyinInitials(spoken(text));
    this.#entries = {
      report: () => reportEntries(reports),
      heading: () => headingEntries(reports),
      skeleton: () => skeletonEntries(skeletons()),
      phrase: () => phraseEntries(phrases()),
    };
  }

  /** Entries that match, best first; `kinds` empty for all. */
  find(text: string, kinds: readonly Kind[], limit: number): CatalogueEntry[] {
    const typed = text.toLowerCase().replace(/\s+/g, '');
    const hits = (kinds.length > 0 ? kinds : KINDS).flatMap((kind) => this.#indexOf(kind).search(text));
    const rank = (hit: SearchResult) => {
      const { text: name, initials } = hit as unknown as Document;
      const at = Math.max(spoken(name).indexOf(typed), initials.indexOf(typed));
      return hit.score * (at < 0 ? 1 : at === 0 ? BEGINNING : WHOLE);
    };
    const terms = new Set(catalogueTerms(text)).size;
    return hits
      .filter(({ queryTerms }) => queryTerms.length >= terms * ENOUGH)
      .map((hit) => ({ hit, score: rank(hit) }))
      .sort((left, right) => right.score - left.score)
      .slice(0, limit)
      .map(({ hit }) => {
        const { kind, text: found, detail, support, source } = hit as unknown as CatalogueEntry;
        return { kind, text: found, detail, support, source };
      });
  }

  #indexOf(kind: Kind): MiniSearch<Document> {
    const known = this.#indices.get(kind);
    if (known) return known;
    const index = new MiniSearch<Document>({
      fields: ['text', 'detail', 'initials'],
      storeFields: ['kind', 'text', 'detail', 'support', 'source', 'initials'],
      tokenize: (text, field) => (field === 'initials' ? initialTerms(text) : catalogueTerms(text)),
      processTerm: (term) => term,
      searchOptions: {
        prefix: (term) => LATIN.test(term),
        fuzzy: (term) => (LATIN.test(term) && term.length >= FORGIVEN_FROM ? 1 : false),
        boost: { detail: 0.3 },
        combineWith: 'OR',
        tokenize: catalogueTerms,
      },
    });
    let id = 0;
    for (const entry of this.#entries[kind]())
      index.add({ ...entry, id: id++, initials: this.#initialsOf(entry.text) });
    this.#indices.set(kind, index);
    return index;
  }
}

/** The initials of names that are looked up most, made once with the library and stored. */
export function initialsOf(names: Iterable<string>): Map<string, string> {
  return new Map(Array.from(names, (name) => [name, pinyinInitials(spoken(name))]));
}
