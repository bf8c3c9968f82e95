/**
 * The corpus narrowed to what was typed: reports by unit, title, kind and year, sections by heading. Each word typed may
 * stand in the report's own line or in the heading; Latin letters are also taken for pinyin initials (xczx: 乡村振兴).
 */
import type { Report } from '../corpus/model.ts';
import type { ReportMatch } from '../protocol/answers.ts';
import { pinyinInitials } from '../text/pinyin.ts';

/** Milliseconds of work before other questions are let through. */
const BREATH = 12;

interface Searchable {
  readonly text: string;
  /** Made when letters are first typed: it takes a dictionary. */
  initials?: string;
}

interface SearchableReport {
  readonly id: string;
  readonly about: Searchable;
  readonly headings: readonly Searchable[];
}

const LATIN = /^[a-z0-9]+$/;

function searchable(text: string): Searchable {
  return { text: text.toLowerCase() };
}

/** What stands in a report's line of the tree. */
function aboutOf({ unit, title, topic, genre, reviewYear, planYear }: Report): string {
  return [unit.name, unit.kind, title, topic, genre, reviewYear, planYear].filter((part) => part !== null).join(' ');
}

function holds({ text, initials }: Searchable, word: string): boolean {
  return text.includes(word) || (initials !== undefined && LATIN.test(word) && initials.includes(word));
}

export class ReportFilter {
  readonly #reports: readonly SearchableReport[];
  #initialsMade = false;

  constructor(reports: readonly Report[]) {
    this.#reports = reports.map((report) => ({
      id: report.id,
      about: searchable(aboutOf(report)),
      headings: report.headings.map(({ text }) => searchable(text)),
    }));
  }

  /**
   * Reports that fit, in their order. The first letters typed take a moment, in which other questions are answered.
   * @throws DOMException AbortError once `signal` is aborted
   */
  async match(typed: string, signal?: AbortSignal): Promise<ReportMatch[]> {
    signal?.throwIfAborted();
    const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
    if (words.length === 0) return [];
    if (words.some((word) => LATIN.test(word))) await this.#makeInitials(signal);
    return this.#reports.flatMap(({ id, about, headings }): ReportMatch[] => {
      const left = words.filter((word) => !holds(about, word));
      if (left.length === 0) return [{ id, whole: true, headings: [] }];
      const fitting = headings.flatMap((heading, i) => (left.every((word) => holds(heading, word)) ? [i] : []));
      return fitting.length > 0 ? [{ id, whole: false, headings: fitting }] : [];
    });
  }

  async #makeInitials(signal: AbortSignal | undefined): Promise<void> {
    if (this.#initialsMade) return;
    const known = new Map<string, string>();
    let breath = performance.now();
    for (const { about, headings } of this.#reports)
      for (const each of [about, ...headings]) {
        if (each.initials !== undefined) continue;
        if (performance.now() - breath > BREATH) {
          await new Promise((resolve) => setTimeout(resolve, 0));
          signal?.throwIfAborted();
          breath = performance.now();
        }
        const initials = known.get(each.text) ?? pinyinInitials(each.text);
        known.set(each.text, initials);
        each.initials = initials;
      }
    this.#initialsMade = true;
  }
}
