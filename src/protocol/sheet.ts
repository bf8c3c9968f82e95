/**
 * A sheet: a page beside the editor that lays out what is known of one thing (a report as it was read, a phrase with its
 * sources), each row a way into the source. Text only, never HTML; the page has no words of its own.
 */
import type { HeadingRole } from '../corpus/model.ts';

/** A stretch of text; `slot` is a place to fill, `mark` what the row is about. */
export interface SheetSpan {
  readonly text: string;
  readonly look?: 'slot' | 'mark';
}

/** A row that opens something: a heading, a source. */
export interface SheetRow {
  /** Steps of indentation. */
  readonly depth: number;
  readonly text: readonly SheetSpan[];
  /** Colours the row's edge. */
  readonly role: HeadingRole;
  /** Words at the row's end: the role, how sure the reader is. */
  readonly beside: readonly string[];
  /** A warning below the text; empty for none. */
  readonly doubt: string;
  /** A quieter line above the text; empty for none. */
  readonly above: string;
  /** What opens, as an index that only the extension can read; -1 for a row that leads nowhere. */
  readonly link: number;
}

export type SheetBlock =
  | { readonly kind: 'facts'; readonly facts: readonly { readonly label: string; readonly value: string }[] }
  | {
      readonly kind: 'shares';
      readonly title: string;
      /** `share` is 0..1. */
      readonly shares: readonly { readonly label: string; readonly share: number; readonly role: HeadingRole | null }[];
    }
  | { readonly kind: 'warning'; readonly text: string }
  | { readonly kind: 'note'; readonly text: string }
  | { readonly kind: 'rows'; readonly title: string; readonly rows: readonly SheetRow[] }
  /** A heading above folds. */
  | { readonly kind: 'part'; readonly title: string }
  /** A quieter heading within a part. */
  | { readonly kind: 'genre'; readonly title: string }
  /** Rows that are opened when wanted. */
  | {
      readonly kind: 'fold';
      readonly title: string;
      readonly beside: string;
      /** How much of the whole it holds, 0..1, drawn as a bar; absent where it is no part of one. */
      readonly share?: number;
      readonly open: boolean;
      readonly rows: readonly SheetRow[];
    };

export interface Sheet {
  readonly title: readonly SheetSpan[];
  readonly blocks: readonly SheetBlock[];
}

/** To the page. */
export interface ToSheet {
  readonly kind: 'show';
  readonly sheet: Sheet;
}

/** From the page. */
export type FromSheet = { readonly kind: 'ready' } | { readonly kind: 'open'; readonly link: number };
