/** What VS Code keeps of the page while it is hidden and over a restart: the question, the switches, recent queries. */
import type { LookupRequest } from '../protocol/panel.ts';
import { isRequest } from './request.ts';

export interface PageState {
  readonly request: LookupRequest | null;
  readonly following: boolean;
  readonly pinned: boolean;
  readonly recent: readonly string[];
}

export const EMPTY_STATE: PageState = { request: null, following: false, pinned: false, recent: [] };

/** A state as it was kept, each part by itself: what is broken or of an older version starts anew. */
export function readState(kept: unknown): PageState {
  if (typeof kept !== 'object' || kept === null) return EMPTY_STATE;
  const { request, following, pinned, recent } = kept as Record<string, unknown>;
  return {
    request: isRequest(request) ? request : null,
    following: following === true,
    pinned: pinned === true,
    recent: Array.isArray(recent) ? recent.filter((one): one is string => typeof one === 'string') : [],
  };
}
