/** A look-up's question to the library and its answer as cards. */
import type * as vscode from 'vscode';
import type { LookupHit } from '../../../protocol/answers.ts';
import type { Card, LookupRequest } from '../../../protocol/panel.ts';
import { unitProfile } from '../../settings.ts';
import type { CorpusLibrary } from '../pastReports/corpusLibrary.ts';
import { unitLabel, yearsLabel } from '../pastReports/labels.ts';
import { spreadOverReports } from './spread.ts';

/** Cards shown. */
const CARDS = 20;

/** `similar` knows no kinds of unit: more are asked for, and those of the kind are kept. */
const SIMILAR_OF_ALL_KINDS = 100;

function card(hit: LookupHit): Card {
  return { unit: unitLabel(hit.unit), years: yearsLabel(hit.reviewYear, hit.planYear), role: hit.role, hit };
}

export async function searchCards(
  corpus: CorpusLibrary,
  { origin, text, role, unitKind, onlyOthers }: LookupRequest,
  token: vscode.CancellationToken,
): Promise<Card[]> {
  const { name } = unitProfile();
  const filters = { ...(role ? { role } : {}), ...(onlyOthers && name ? { otherThanUnit: name } : {}) };
  if (origin === 'query') {
    const kinds = unitKind ? { unitKind } : {};
    const { results } = await corpus.request('search', { query: text, ...filters, ...kinds, k: CARDS }, token);
    return spreadOverReports(results[0]?.hits ?? []).map(card);
  }
  const k = unitKind ? SIMILAR_OF_ALL_KINDS : CARDS;
  const { results } = await corpus.request('similar', { text, ...filters, k }, token);
  const hits = (results[0]?.hits ?? []).filter(({ unit }) => !unitKind || unit.kind === unitKind);
  return spreadOverReports(hits.slice(0, CARDS)).map(card);
}
