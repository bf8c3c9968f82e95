/**
 * Automatic numbers counted as a document goes on, for every format that stores lists instead of typed numbers: levels
 * that restart below each parent, lists that share one count, level texts such as （%2） (ECMA-376 Part 1, 17.9).
 */
import { formatNumber } from './numberFormats.ts';

export interface NumberLevel {
  /** A name of ST_NumberFormat. */
  format: string;
  /** %1 stands for the number of level 1. */
  text: string;
  start: number;
  /**
   * The level (1-based) whose coming starts this one anew; 0 for never, null for any level above, which is the rule.
   */
  restartAfter: number | null;
  /** Print the numbers of the levels above in digits too: 1.2 below 一、 */
  legal: boolean;
}

/** A list as paragraphs name it; several may go on counting together. */
export interface NumberList {
  /** Lists of one id share their count. */
  readonly sharedId: string;
  /** By level from 0. */
  readonly levels: ReadonlyMap<number, NumberLevel>;
  /** Levels this list starts anew, with their first number. */
  readonly restarts: ReadonlyMap<number, number>;
}

/** The signs behind a number that need no blank before the words. */
const CLOSED = /[、．.）)】〕：:\u3000]$|[⑴-⒛①-⑳㊀-㊉]$/;

/** Numbers with no count of their own: signs, and nothing at all. */
const SIGNS: ReadonlySet<string> = new Set(['bullet', 'none']);

/** Counts as a document goes on; one counter a document. */
export class NumberCounter {
  readonly #lists: ReadonlyMap<string, NumberList>;
  /** Current number of each level, by shared id. */
  readonly #counts = new Map<string, Map<number, number>>();
  readonly #started = new Set<string>();

  constructor(lists: ReadonlyMap<string, NumberList>) {
    this.#lists = lists;
  }

  /** The number of the next paragraph of this list and level, ready to stand before its words; '' for bullets. */
  next(listId: string, level: number): string {
    const list = this.#lists.get(listId);
    const definition = list?.levels.get(level);
    if (!list || !definition) return '';
    const counts = this.#countsOf(list, listId);
    const current = counts.get(level);
    counts.set(level, current === undefined ? definition.start : current + 1);
    restartBelow(counts, list, level);
    if (SIGNS.has(definition.format)) return '';
    const text = definition.text.replace(/%([1-9])/g, (_, digit: string) => {
      const at = Number(digit) - 1;
      const other = list.levels.get(at);
      if (!other) return '';
      const format = definition.legal && at !== level ? 'decimal' : other.format;
      return formatNumber(format, counts.get(at) ?? other.start);
    });
    return text === '' || CLOSED.test(text) ? text : `${text} `;
  }

  #countsOf(list: NumberList, listId: string): Map<number, number> {
    let counts = this.#counts.get(list.sharedId);
    if (!counts) {
      counts = new Map<number, number>();
      this.#counts.set(list.sharedId, counts);
    }
    if (!this.#started.has(listId)) {
      this.#started.add(listId);
      for (const [level, start] of list.restarts) counts.set(level, start - 1);
    }
    return counts;
  }
}

function restartBelow(counts: Map<number, number>, list: NumberList, level: number): void {
  for (const deeper of [...counts.keys()]) {
    if (deeper <= level) continue;
    const after = list.levels.get(deeper)?.restartAfter ?? null;
    if (after === null || (after > 0 && level < after)) counts.delete(deeper);
  }
}
