/** A look-up's question to the library and its answer as cards. */
import type * as vscode from 'vscode';
import type { LookupHit, SearchResult } from '../../../protocol/answers.ts';
import type { LookupFilter } from '../../../protocol/methods.ts';
import type { Card, HeadingSuggestion, LookupFilters, LookupRequest, ToPanel } from '../../../protocol/panel.ts';
import { unitProfile } from '../../settings.ts';
import type { CorpusLibrary } from '../pastReports/corpusLibrary.ts';
import { roleLabel, unitLabel, yearsLabel } from '../pastReports/labels.ts';
import { orderCards } from './orderCards.ts';

/** Headings offered while one types, and where nothing was found. */
const SUGGESTED = 6;

/** The catalogue has a heading once for every report that has it. */
const LOOKED_THROUGH = 60;

export type LookupAnswer = Pick<Extract<ToPanel, { kind: 'results' }>, 'cards' | 'more' | 'facets' | 'nearest'>;

const NOTHING = { total: 0, role: [], unitKind: [], level: [], genre: [], year: [] };

function card(hit: LookupHit): Card {
  return {
    id: `${hit.reportId}:${hit.line}:${hit.start}`,
    unit: unitLabel(hit.unit),
    years: yearsLabel(hit.reviewYear, hit.planYear),
    roleLabel: roleLabel(hit.role),
    hit,
  };
}

/** The page's filters as the library takes them. */
function filterOf({ role, unitKind, level, genre, year, unit, onlyOthers }: LookupFilters): LookupFilter {
  const { name } = unitProfile();
  return {
    ...(role ? { role } : {}),
    ...(unitKind ? { unitKind } : {}),
    ...(level ? { level } : {}),
    ...(genre ? { genre } : {}),
    ...(year === null ? {} : { year }),
    ...(unit ? { unit } : {}),
    ...(onlyOthers && name ? { otherThanUnit: name } : {}),
  };
}

async function ask(
  corpus: CorpusLibrary,
  { origin, text, heading, filters, limit: k }: LookupRequest,
  token: vscode.CancellationToken,
): Promise<SearchResult<LookupHit> | undefined> {
  const asked = { ...filterOf(filters), k, facets: true };
  const { results } =
    origin === 'query'
      ? await corpus.request('search', { query: text, ...asked }, token)
      : await corpus.request('similar', { text, ...(heading === undefined ? {} : { heading }), ...asked }, token);
  return results[0];
}

export async function searchCards(
  corpus: CorpusLibrary,
  request: LookupRequest,
  token: vscode.CancellationToken,
): Promise<LookupAnswer> {
  const result = await ask(corpus, request, token);
  const hits = result?.hits ?? [];
  const cards = orderCards(hits, request.sort).map(card);
  const nearest = cards.length > 0 ? [] : await suggestHeadings(corpus, request.text, token);
  const more = hits.length >= request.limit;
  return { cards, more, facets: result?.facets ?? NOTHING, nearest: nearest.map(({ text }) => text) };
}

/** Headings of the corpus that fit what was typed, each once, best first. */
export async function suggestHeadings(
  corpus: CorpusLibrary,
  text: string,
  token: vscode.CancellationToken,
): Promise<HeadingSuggestion[]> {
  const asked = { text, kinds: ['heading' as const], k: LOOKED_THROUGH };
  const { entries } = await corpus.request('find', asked, token);
  const reports = new Map<string, number>();
  for (const { text: heading } of entries) reports.set(heading, (reports.get(heading) ?? 0) + 1);
  return [...reports].slice(0, SUGGESTED).map(([heading, count]) => ({ text: heading, reports: count }));
}
