/** Messages between the extension and the tab that lays marked passages side by side (对比摘编): unions, no code. */

/** A passage in the tab: what the page shows, and what the extension needs to insert from it or open its source. */
export interface ComparedPassage {
  readonly unit: string;
  readonly years: string;
  readonly roleLabel: string;
  readonly section: readonly string[];
  readonly text: string;
  readonly damaged: boolean;
  /** Name of its unit as the report gives it; null where nobody signed. */
  readonly of: string | null;
  readonly path: string;
  readonly line: number;
  readonly start: number;
  readonly end: number;
}

export type CompareStrings = Readonly<Record<'title' | 'hint' | 'open' | 'pick' | 'damaged' | 'control', string>>;

/** From the page; `passage` counts in the passages shown, `start` and `end` in its text. */
export type FromCompare =
  | { readonly kind: 'ready' }
  | { readonly kind: 'pick'; readonly passage: number; readonly start: number; readonly end: number }
  | { readonly kind: 'open'; readonly passage: number };

/** To the page. */
export interface ToCompare {
  readonly kind: 'show';
  readonly strings: CompareStrings;
  readonly passages: readonly ComparedPassage[];
}
