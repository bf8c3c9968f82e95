/**
 * What the two doors ask and get: ghost text and the suggestion list are one question about one cursor. The cursor is
 * described by text alone (the paragraph up to it, the draft above it), so a terminal and an editor ask alike.
 */
import type { Role } from '../../corpus/model.ts';
import type { CompletionItem } from '../../protocol/answers.ts';
import type { Learnt } from './learnt.ts';

/** One question: what may stand at this cursor? */
export interface CompletionRequest {
  /** The paragraph up to the cursor, marker and indent included. Empty at the start of a line. */
  readonly before: string;
  /** The text above that paragraph, without its last line break; absent or empty for the first line. */
  readonly draft?: string;
  /** Role of the section; read from `draft` and `before` when absent. */
  readonly role?: Role;
  /** Short name of the kind of unit (镇, 统计局): its reports weigh more. */
  readonly unitKind?: string;
  /** Length of the list, default 5. */
  readonly k?: number;
  /** 区委、区政府: the clerk's own, first among the choices where a superior stands. */
  readonly superior?: string;
  /** Whether letters before the cursor may be the initials of a phrase; default no. */
  readonly pinyin?: boolean;
  /** What was accepted before, which rises. */
  readonly learnt?: Learnt;
}

/**
 * The answer. `inline.insert` stands at the cursor. An item replaces the `replace` characters before the cursor by
 * `insert`; `insert` begins with those characters, so what is new at the cursor is `insert.slice(replace)`, unless they were pinyin
 * initials. Slots stand in `insert` as 【what goes there】, in `snippet` as tab stops.
 */
export interface Completion {
  /** Ghost text, null when no continuation is sure enough to be shown. */
  readonly inline: { readonly insert: string } | null;
  /** Best first. */
  readonly items: readonly CompletionItem[];
}
