/** Messages between the extension and the look-up page: two discriminated unions, no code. Text only, never HTML. */
import type { Genre, Role, UnitLevel } from '../corpus/model.ts';
import type { Facets } from '../search/passageFilter.ts';
import type { LookupHit } from './answers.ts';

/** What a look-up is narrowed to; null takes any. */
export interface LookupFilters {
  readonly role: Role | null;
  /** 统计局, 镇. */
  readonly unitKind: string | null;
  readonly level: UnitLevel | null;
  readonly genre: Genre | null;
  /** Reviewed or planned. */
  readonly year: number | null;
  /** Name of the only unit looked at. */
  readonly unit: string | null;
  /** Leave out reports of the clerk's own unit. */
  readonly onlyOthers: boolean;
}

/** The filters that are chosen from a list. */
export type ListedFilter = 'role' | 'unitKind' | 'level' | 'genre' | 'year';

/** What the panel is asking for. */
export interface LookupRequest {
  /** `query`: a few own words. `similar`: a passage whose like is sought. */
  readonly origin: 'query' | 'similar';
  readonly text: string;
  /** The heading that a paragraph of the draft stands under, where it is known. */
  readonly heading?: string;
  /** Whether it was taken from where the cursor rests. */
  readonly followed: boolean;
  readonly filters: LookupFilters;
  readonly sort: 'fit' | 'year';
  /** Cards at most. */
  readonly limit: number;
}

/** Every word the page shows that is not a report's: it has no language of its own. */
export type PanelStrings = Readonly<Record<PanelString, string>>;

export type PanelString =
  | 'queryLabel'
  | 'queryHint'
  | 'clear'
  | 'similar'
  | 'similarTo'
  | 'followed'
  | 'held'
  | 'suggestions'
  | 'headings'
  | 'forget'
  | 'forgetAll'
  | 'filters'
  | 'role'
  | 'unitKind'
  | 'level'
  | 'genre'
  | 'year'
  | 'any'
  | 'onlyOthers'
  | 'onlyOthersUnknown'
  | 'onlyUnit'
  | 'sort'
  | 'sortFit'
  | 'sortYear'
  | 'follow'
  | 'followHint'
  | 'pin'
  | 'pinHint'
  | 'goOn'
  | 'goOnHint'
  | 'found'
  | 'foundOf'
  | 'showMore'
  | 'open'
  | 'insert'
  | 'frame'
  | 'frameHint'
  | 'moreActions'
  | 'copy'
  | 'moreLike'
  | 'thisUnit'
  | 'diff'
  | 'mark'
  | 'markHint'
  | 'marked'
  | 'markedTray'
  | 'markedOne'
  | 'compare'
  | 'clearMarks'
  | 'more'
  | 'less'
  | 'duplicates'
  | 'damaged'
  | 'control'
  | 'whyQuery'
  | 'whyLexicon'
  | 'whyRelated'
  | 'welcome'
  | 'welcomeHint'
  | 'followingHint'
  | 'samples'
  | 'noCorpus'
  | 'noCorpusHint'
  | 'chooseFolder'
  | 'reading'
  | 'readingHint'
  | 'stillReading'
  | 'nothing'
  | 'fewerWords'
  | 'dropFilter'
  | 'dropFilters'
  | 'withOwnUnit'
  | 'allUnits'
  | 'nearest'
  | 'failure'
  | 'readingFailed'
  | 'retry'
  | 'showLog';

export interface RoleOption {
  readonly role: Role;
  readonly label: string;
}

/** A hit as a card shows it: labels in the user's language, made by the extension. */
export interface Card {
  /** The same for the same passage in every answer. */
  readonly id: string;
  readonly unit: string;
  readonly years: string;
  readonly roleLabel: string;
  readonly hit: LookupHit;
}

/** A heading of the corpus that begins with, or is like, what was typed. */
export interface HeadingSuggestion {
  readonly text: string;
  /** How many reports have it. */
  readonly reports: number;
}

/** What the extension does with a card. */
export type CardAction = 'open' | 'insert' | 'frame' | 'copy' | 'diff' | 'mark';

/** From the page. `search` names the results that `hit` counts in, so that a click never meets another answer. */
export type FromPanel =
  | { readonly kind: 'ready'; readonly request: LookupRequest | null; readonly follow: boolean }
  | { readonly kind: 'lookup'; readonly request: LookupRequest }
  | { readonly kind: 'suggest'; readonly text: string }
  | { readonly kind: 'card'; readonly action: CardAction; readonly search: number; readonly hit: number }
  /** Whether the page wants to hear where the cursor rests. */
  | { readonly kind: 'follow'; readonly on: boolean }
  | { readonly kind: 'compare' }
  | { readonly kind: 'clearMarks' }
  | { readonly kind: 'similarHere' }
  | { readonly kind: 'setUnit' }
  | { readonly kind: 'chooseFolder' }
  | { readonly kind: 'readAgain' }
  | { readonly kind: 'showLog' };

/** To the page. */
export type ToPanel =
  | { readonly kind: 'setUp'; readonly strings: PanelStrings; readonly roles: readonly RoleOption[] }
  | { readonly kind: 'noCorpus' }
  /** Nothing to answer from yet; `share` of the work is done, null where that is unknown. */
  | { readonly kind: 'reading'; readonly detail: string; readonly share: number | null }
  /** A library answers; `reading` says how far the next one is. */
  | {
      readonly kind: 'library';
      readonly samples: boolean;
      readonly reading: string | null;
      /** Name of the clerk's own unit; empty where nobody has said. */
      readonly ownUnit: string;
    }
  | { readonly kind: 'ask'; readonly request: LookupRequest | null }
  /** The cursor rests somewhere: asked unless the cards are held. */
  | { readonly kind: 'rest'; readonly request: LookupRequest }
  /** Following was switched by its command. */
  | { readonly kind: 'following'; readonly on: boolean }
  | {
      readonly kind: 'results';
      readonly search: number;
      readonly request: LookupRequest;
      readonly cards: readonly Card[];
      /** Asked for another helping there would be more. */
      readonly more: boolean;
      readonly facets: Facets;
      /** Headings to try, where there are no cards. */
      readonly nearest: readonly string[];
    }
  | { readonly kind: 'suggestions'; readonly text: string; readonly headings: readonly HeadingSuggestion[] }
  /** Ids of the cards marked for laying side by side. */
  | { readonly kind: 'marked'; readonly ids: readonly string[] }
  /** `of`: what failed, a question or reading the corpus. */
  | { readonly kind: 'failure'; readonly of: 'question' | 'reading'; readonly message: string };
