/** Messages from the extension, checked at the page's end too: only whole messages of a known kind are taken. */
import type { ToPanel } from '../protocol/panel.ts';
import { isRequest } from './request.ts';

type Parts = Readonly<Record<string, unknown>>;

function isRecord(value: unknown): value is Parts {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function areTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every((one) => typeof one === 'string');
}

function isUnit(value: unknown): boolean {
  return isRecord(value) && (value['name'] === null || typeof value['name'] === 'string');
}

function isCard(value: unknown): boolean {
  if (!isRecord(value) || !isRecord(value['hit'])) return false;
  const { text, section, highlights, report, duplicates, unit } = value['hit'];
  return (
    [value['id'], value['unit'], value['years'], value['roleLabel'], text, report].every(
      (part) => typeof part === 'string',
    ) &&
    typeof duplicates === 'number' &&
    areTexts(section) &&
    Array.isArray(highlights) &&
    highlights.every((one) => isRecord(one) && Number.isInteger(one['start']) && Number.isInteger(one['end'])) &&
    isUnit(unit)
  );
}

function isFacets(value: unknown): boolean {
  return (
    isRecord(value) &&
    typeof value['total'] === 'number' &&
    ['role', 'unitKind', 'level', 'genre', 'year'].every((name) => {
      const counts = value[name];
      return Array.isArray(counts) && counts.every((one) => isRecord(one) && typeof one['count'] === 'number');
    })
  );
}

function areHeadings(value: unknown): boolean {
  return (
    Array.isArray(value) &&
    value.every((one) => isRecord(one) && typeof one['text'] === 'string' && typeof one['reports'] === 'number')
  );
}

const CHECKS: Readonly<Record<ToPanel['kind'], (message: Parts) => boolean>> = {
  setUp: ({ strings, roles }) =>
    isRecord(strings) && areTexts(Object.values(strings)) && Array.isArray(roles) && roles.every(isRecord),
  noCorpus: () => true,
  reading: ({ detail, share }) => typeof detail === 'string' && (share === null || typeof share === 'number'),
  library: ({ samples, reading, ownUnit }) =>
    typeof samples === 'boolean' && (reading === null || typeof reading === 'string') && typeof ownUnit === 'string',
  ask: ({ request }) => request === null || isRequest(request),
  rest: ({ request }) => isRequest(request),
  following: ({ on }) => typeof on === 'boolean',
  results: ({ search, request, cards, more, facets, nearest }) =>
    Number.isInteger(search) &&
    isRequest(request) &&
    Array.isArray(cards) &&
    cards.every(isCard) &&
    typeof more === 'boolean' &&
    isFacets(facets) &&
    areTexts(nearest),
  suggestions: ({ text, headings }) => typeof text === 'string' && areHeadings(headings),
  marked: ({ ids }) => areTexts(ids),
  failure: ({ of, message }) => (of === 'question' || of === 'reading') && typeof message === 'string',
};

/** The message, or null when it is none of ours. */
export function readToPanel(message: unknown): ToPanel | null {
  if (!isRecord(message) || typeof message['kind'] !== 'string') return null;
  const kind = message['kind'];
  if (!Object.hasOwn(CHECKS, kind) || !CHECKS[kind as ToPanel['kind']](message)) return null;
  return message as unknown as ToPanel;
}
