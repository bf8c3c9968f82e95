/** Messages from the page, checked before anything is believed: a page shows text that came from elsewhere. */
import type { Genre, Role, UnitLevel } from '../../../corpus/model.ts';
import type { CardAction, FromPanel, LookupFilters, LookupRequest } from '../../../protocol/panel.ts';
import { ROLES } from '../pastReports/roles.ts';

/** Longest text a look-up takes: a very long paragraph. */
export const LONGEST_TEXT = 5000;

/** Cards of one answer at most. */
const MOST_CARDS = 100;

const ACTIONS: readonly CardAction[] = ['open', 'insert', 'frame', 'copy', 'diff', 'mark'];
const LEVELS: readonly UnitLevel[] = ['省', '市', '区', '县', '镇', '乡', '街道', '单位'];
const GENRES: readonly Genre[] = ['综合总结计划', '综合总结', '专项总结计划', '专项总结'];

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isOneOfOrNull<T>(values: readonly T[], value: unknown): value is T | null {
  return value === null || values.includes(value as T);
}

function isTextOrNull(value: unknown): value is string | null {
  return value === null || (typeof value === 'string' && value.length <= LONGEST_TEXT);
}

function isYearOrNull(value: unknown): value is number | null {
  return value === null || (Number.isInteger(value) && Number(value) >= 1949 && Number(value) <= 2999);
}

function readFilters(value: unknown): LookupFilters | null {
  if (!isRecord(value)) return null;
  const { role, unitKind, level, genre, year, unit, onlyOthers } = value;
  if (!isOneOfOrNull<Role>(ROLES, role) || !isOneOfOrNull(LEVELS, level) || !isOneOfOrNull(GENRES, genre)) return null;
  if (!isTextOrNull(unitKind) || !isTextOrNull(unit) || !isYearOrNull(year)) return null;
  return typeof onlyOthers === 'boolean' ? { role, unitKind, level, genre, year, unit, onlyOthers } : null;
}

function readRequest(value: unknown): LookupRequest | null {
  if (!isRecord(value)) return null;
  const { origin, text, heading, followed, sort, limit } = value;
  const filters = readFilters(value['filters']);
  if (origin !== 'query' && origin !== 'similar') return null;
  if (sort !== 'fit' && sort !== 'year') return null;
  if (!filters || typeof text !== 'string' || typeof followed !== 'boolean') return null;
  if (!Number.isInteger(limit) || Number(limit) < 1) return null;
  return {
    origin,
    text: text.slice(0, LONGEST_TEXT),
    ...(typeof heading === 'string' ? { heading: heading.slice(0, LONGEST_TEXT) } : {}),
    followed,
    filters,
    sort,
    limit: Math.min(Number(limit), MOST_CARDS),
  };
}

/** The message, or null when it is none of ours. */
export function readFromPanel(message: unknown): FromPanel | null {
  if (!isRecord(message)) return null;
  switch (message['kind']) {
    case 'ready':
      return { kind: 'ready', request: readRequest(message['request']), follow: message['follow'] === true };
    case 'lookup': {
      const request = readRequest(message['request']);
      return request && { kind: 'lookup', request };
    }
    case 'suggest': {
      const { text } = message;
      return typeof text === 'string' ? { kind: 'suggest', text: text.slice(0, LONGEST_TEXT) } : null;
    }
    case 'card': {
      const { action, search, hit } = message;
      const known = ACTIONS.find((candidate) => candidate === action);
      return known && Number.isInteger(search) && Number.isInteger(hit)
        ? { kind: 'card', action: known, search: Number(search), hit: Number(hit) }
        : null;
    }
    case 'follow':
      return typeof message['on'] === 'boolean' ? { kind: 'follow', on: message['on'] } : null;
    case 'compare':
    case 'clearMarks':
    case 'similarHere':
    case 'setUnit':
    case 'chooseFolder':
    case 'readAgain':
    case 'showLog':
      return { kind: message['kind'] };
    default:
      return null;
  }
}
