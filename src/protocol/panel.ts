/** Messages between the extension and the look-up page: two discriminated unions, no code. Text only, never HTML. */
import type { Role } from '../corpus/model.ts';
import type { LookupHit } from './answers.ts';
import type { BuildProgress } from './worker.ts';

/** What the panel is asking for. */
export interface LookupRequest {
  readonly query: string;
  /** null: any section. */
  readonly role: Role | null;
  /** null: any kind of unit. */
  readonly unitKind: string | null;
  readonly onlyOthers: boolean;
}

/** From the page. */
export type FromPanel =
  | { readonly kind: 'ready' }
  | { readonly kind: 'lookup'; readonly request: LookupRequest }
  | { readonly kind: 'similarToSelection' }
  | { readonly kind: 'openSource'; readonly hit: number }
  | { readonly kind: 'insert'; readonly hit: number }
  | { readonly kind: 'copy'; readonly hit: number }
  | { readonly kind: 'chooseFolder' }
  | { readonly kind: 'showLog' };

/** To the page. */
export type ToPanel =
  | { readonly kind: 'strings'; readonly strings: Readonly<Record<string, string>> }
  | { readonly kind: 'noCorpus' }
  | { readonly kind: 'building'; readonly progress: BuildProgress }
  | { readonly kind: 'library'; readonly reports: number; readonly unitKinds: readonly string[] }
  | {
      readonly kind: 'results';
      readonly request: LookupRequest;
      readonly origin: 'query' | 'selection';
      readonly hits: readonly LookupHit[];
    }
  | { readonly kind: 'failure'; readonly message: string };
