/** Messages from the extension, checked at the page's end too: only whole messages of a known kind are taken. */
import type { LookupRequest, ToPanel } from '../protocol/panel.ts';

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isCard(value: unknown): boolean {
  if (!isRecord(value) || !isRecord(value['hit'])) return false;
  const { text, section, highlights, report } = value['hit'];
  return (
    typeof value['unit'] === 'string' &&
    typeof value['years'] === 'string' &&
    typeof text === 'string' &&
    typeof report === 'string' &&
    Array.isArray(section) &&
    Array.isArray(highlights)
  );
}

export function isRequest(value: unknown): value is LookupRequest {
  if (!isRecord(value)) return false;
  const { origin, text, role, unitKind, onlyOthers } = value;
  return (
    (origin === 'query' || origin === 'similar') &&
    typeof text === 'string' &&
    (role === null || typeof role === 'string') &&
    (unitKind === null || typeof unitKind === 'string') &&
    typeof onlyOthers === 'boolean'
  );
}

const CHECKS: Readonly<Record<ToPanel['kind'], (message: Record<string, unknown>) => boolean>> = {
  setUp: ({ strings, roles }) => isRecord(strings) && Array.isArray(roles),
  noCorpus: () => true,
  reading: ({ detail }) => typeof detail === 'string',
  library: ({ reports, unitKinds }) => typeof reports === 'number' && Array.isArray(unitKinds),
  ask: ({ request }) => request === null || isRequest(request),
  results: ({ search, request, cards }) =>
    Number.isInteger(search) && isRequest(request) && Array.isArray(cards) && cards.every(isCard),
  failure: ({ message }) => typeof message === 'string',
};

/** The message, or null when it is none of ours. */
export function readToPanel(message: unknown): ToPanel | null {
  if (!isRecord(message) || typeof message['kind'] !== 'string') return null;
  const kind = message['kind'];
  if (!Object.hasOwn(CHECKS, kind) || !CHECKS[kind as ToPanel['kind']](message)) return null;
  return message as unknown as ToPanel;
}
