/**
 * The catalogue: what a clerk finds by name (titles, headings, skeletons, phrases), fuzzy and by prefix as they type.
 * MiniSearch is made for thousands of short entries; Chinese has no spaces, so entries are indexed by character and
 * character pair.
 */
import MiniSearch from 'minisearch';
import type { Report } from '../corpus/model.ts';
import type { Phrase, Skeleton } from '../mining/model.ts';
import type { CatalogueEntry } from '../protocol/answers.ts';

type Kind = CatalogueEntry['kind'];

interface Document extends CatalogueEntry {
  readonly id: number;
}

/** Characters, and pairs of neighbouring Chinese characters; runs of Latin letters and digits stay whole. */
export function catalogueTerms(text: string): string[] {
  const terms: string[] = [];
  for (const [run] of text.toLowerCase().matchAll(/[\p{Script=Han}]+|[a-z0-9]+/gu)) {
    if (/^[a-z0-9]/.test(run)) {
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

function* entriesOf(
  reports: readonly Report[],
  skeletons: readonly Skeleton[],
  phrases: readonly Phrase[],
): Generator<CatalogueEntry> {
  for (const report of reports) {
    const at = { path: report.path, start: 0, end: 0 };
    yield {
      kind: 'report',
      text: report.title,
      detail: report.genre,
      support: 1,
      source: { ...at, line: report.titleLine },
    };
    for (const heading of report.headings)
      if (heading.text)
        yield {
          kind: 'heading',
          text: heading.text,
          detail: report.title,
          support: 1,
          source: { ...at, line: heading.line },
        };
  }
  for (const skeleton of skeletons)
    yield { kind: 'skeleton', text: skeleton.name, detail: skeleton.genre, support: skeleton.support, source: null };
  for (const phrase of phrases)
    yield {
      kind: 'phrase',
      text: phrase.text,
      detail: phrase.class,
      support: phrase.support,
      source: phrase.sources[0] ?? null,
    };
}

export class Catalogue {
  readonly #index = new MiniSearch<Document>({
    fields: ['text'],
    storeFields: ['kind', 'text', 'detail', 'support', 'source'],
    tokenize: catalogueTerms,
    processTerm: (term) => term,
  });

  constructor(reports: readonly Report[], skeletons: readonly Skeleton[], phrases: readonly Phrase[]) {
    let id = 0;
    for (const entry of entriesOf(reports, skeletons, phrases)) this.#index.add({ ...entry, id: id++ });
  }

  /** Entries that match, best first; `kinds` empty for all. */
  find(text: string, kinds: readonly Kind[], limit: number): CatalogueEntry[] {
    const hits = this.#index.search(text, {
      prefix: (term) => /^[a-z0-9]/.test(term),
      combineWith: 'OR',
      filter: (hit) => kinds.length === 0 || kinds.includes((hit as unknown as CatalogueEntry).kind),
    });
    return hits.slice(0, limit).map((hit) => {
      const { kind, text: found, detail, support, source } = hit as unknown as CatalogueEntry;
      return { kind, text: found, detail, support, source };
    });
  }
}
