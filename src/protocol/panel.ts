/** Messages between the extension and the look-up page: two discriminated unions, no code. Text only, never HTML. */
import type { Role } from '../corpus/model.ts';
import type { LookupHit } from './answers.ts';

/** What the panel is asking for. */
export interface LookupRequest {
  /** `query`: a few own words. `similar`: a passage whose like is sought. */
  readonly origin: 'query' | 'similar';
  readonly text: string;
  /** null: any section. */
  readonly role: Role | null;
  /** null: any kind of unit. */
  readonly unitKind: string | null;
  /** Leave out reports of the clerk's own unit. */
  readonly onlyOthers: boolean;
}

/** Every word the page shows that is not a report's: it has no language of its own. */
export interface PanelStrings {
  readonly queryLabel: string;
  readonly queryHint: string;
  readonly clear: string;
  readonly similar: string;
  readonly similarTo: string;
  readonly anyRole: string;
  readonly anyKind: string;
  readonly roleFilter: string;
  readonly kindFilter: string;
  readonly onlyOthers: string;
  readonly found: string;
  readonly open: string;
  readonly insert: string;
  readonly insertHint: string;
  readonly copy: string;
  readonly more: string;
  readonly less: string;
  readonly duplicates: string;
  readonly damaged: string;
  readonly welcome: string;
  readonly welcomeHint: string;
  readonly samples: string;
  readonly noCorpus: string;
  readonly chooseFolder: string;
  readonly reading: string;
  readonly nothing: string;
  readonly nothingHint: string;
  readonly dropFilters: string;
  readonly failure: string;
  readonly showLog: string;
}

export interface RoleOption {
  readonly role: Role;
  readonly label: string;
}

/** A hit as a card shows it: labels in the user's language, made by the extension. */
export interface Card {
  readonly unit: string;
  readonly years: string;
  readonly role: Role;
  readonly hit: LookupHit;
}

/** What can be done with a card. */
export type CardAction = 'open' | 'insert' | 'copy';

/** From the page. `search` names the results that `hit` counts in, so that a click never meets another answer. */
export type FromPanel =
  | { readonly kind: 'ready'; readonly request: LookupRequest | null }
  | { readonly kind: 'lookup'; readonly request: LookupRequest }
  | { readonly kind: 'similarHere' }
  | { readonly kind: 'card'; readonly action: CardAction; readonly search: number; readonly hit: number }
  | { readonly kind: 'chooseFolder' }
  | { readonly kind: 'showLog' };

/** To the page. */
export type ToPanel =
  | { readonly kind: 'setUp'; readonly strings: PanelStrings; readonly roles: readonly RoleOption[] }
  | { readonly kind: 'noCorpus' }
  | { readonly kind: 'reading'; readonly detail: string }
  | {
      readonly kind: 'library';
      readonly reports: number;
      readonly unitKinds: readonly string[];
      readonly samples: boolean;
    }
  | { readonly kind: 'ask'; readonly request: LookupRequest | null }
  | {
      readonly kind: 'results';
      readonly search: number;
      readonly request: LookupRequest;
      readonly cards: readonly Card[];
    }
  | { readonly kind: 'failure'; readonly message: string };
