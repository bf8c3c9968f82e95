/** Messages from the page, checked before anything is believed: a page shows text that came from elsewhere. */
import type { Role } from '../../../corpus/model.ts';
import type { CardAction, FromPanel, LookupRequest } from '../../../protocol/panel.ts';
import { ROLES } from '../pastReports/roles.ts';

/** Longest text a look-up takes: a very long paragraph. */
const LONGEST = 5000;

const ACTIONS: readonly CardAction[] = ['open', 'insert', 'copy'];

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function readRequest(value: unknown): LookupRequest | null {
  if (!isRecord(value)) return null;
  const { origin, text, role, unitKind, onlyOthers } = value;
  if (origin !== 'query' && origin !== 'similar') return null;
  if (typeof text !== 'string' || typeof onlyOthers !== 'boolean') return null;
  if (role !== null && !ROLES.includes(role as Role)) return null;
  if (unitKind !== null && typeof unitKind !== 'string') return null;
  return { origin, text: text.slice(0, LONGEST), role: role as Role | null, unitKind, onlyOthers };
}

/** The message, or null when it is none of ours. */
export function readFromPanel(message: unknown): FromPanel | null {
  if (!isRecord(message)) return null;
  switch (message['kind']) {
    case 'ready':
      return { kind: 'ready', request: readRequest(message['request']) };
    case 'lookup': {
      const request = readRequest(message['request']);
      return request && { kind: 'lookup', request };
    }
    case 'card': {
      const { action, search, hit } = message;
      const known = ACTIONS.find((candidate) => candidate === action);
      return known && Number.isInteger(search) && Number.isInteger(hit)
        ? { kind: 'card', action: known, search: Number(search), hit: Number(hit) }
        : null;
    }
    case 'similarHere':
      return { kind: 'similarHere' };
    case 'chooseFolder':
      return { kind: 'chooseFolder' };
    case 'showLog':
      return { kind: 'showLog' };
    default:
      return null;
  }
}
