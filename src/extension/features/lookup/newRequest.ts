/** A question put to the panel from outside of it. */
import type { Role } from '../../../corpus/model.ts';
import type { LookupRequest } from '../../../protocol/panel.ts';
import { LONGEST_TEXT } from './panelMessages.ts';

/** Cards of a first answer. */
const CARDS = 20;

export function newRequest(asked: {
  readonly origin: LookupRequest['origin'];
  readonly text: string;
  readonly heading?: string;
  readonly role?: Role | null;
}): LookupRequest {
  return {
    origin: asked.origin,
    text: asked.text.slice(0, LONGEST_TEXT),
    ...(asked.heading === undefined ? {} : { heading: asked.heading.slice(0, LONGEST_TEXT) }),
    followed: false,
    filters: {
      role: asked.role ?? null,
      unitKind: null,
      level: null,
      genre: null,
      year: null,
      unit: null,
      onlyOthers: false,
    },
    sort: 'fit',
    limit: CARDS,
  };
}
