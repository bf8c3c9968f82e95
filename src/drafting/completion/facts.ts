/**
 * Finds what must never be continued from another unit's text: figures and dates, names of places, people, projects
 * and brands. Three tests, any of which closes a character: a pattern table, names learnt from the corpus (a word
 * before 镇 or 村 that one unit alone writes, quotations and titles of one unit alone), and the test of company: a
 * pair of characters that only one unit ever writes side by side, and that no dictionary word joins, is not offered,
 * since names live there.
 */
import type { Report } from '../../corpus/model.ts';
import { learnPlaces, learnQuotes, PlaceNames } from '../../mining/phraseNames.ts';
import { unitsOf } from '../../mining/phraseUnits.ts';
import { FACT_RULES, GENERIC_OWNERS } from './factRules.ts';
import { PairUnits } from './pairUnits.ts';
import { wordEndsIn } from './wordEnds.ts';

/** Suffixes that belong to a place name in front of them. */
const PLACE_SUFFIX = /^(?:省|市|县|区|镇|乡|街道|街|村|社区|州|旗|路|河|湖|山)/;
const TITLED = /《([^《》]{1,60})》/gu;
const QUOTED = /“([^“”]{1,40})”|《([^《》]{1,60})》/gu;

/** What was learnt from a set of reports. */
export interface LearntNames {
  readonly places: ReadonlySet<string>;
  readonly commonQuotes: ReadonlySet<string>;
  readonly commonTitles: ReadonlySet<string>;
  readonly pairs: PairUnits;
}

/** Knows whose words are whose in a set of reports. */
export class FactDetector {
  readonly #learnt: LearntNames;
  readonly #places: PlaceNames;

  constructor(from: readonly Report[] | LearntNames) {
    this.#learnt = 'pairs' in from ? from : learnFrom(from);
    this.#places = new PlaceNames(this.#learnt.places);
  }

  /** What it knows; another made of it knows the same. */
  get learnt(): LearntNames {
    return this.#learnt;
  }

  /**
   * Knows a few more reports beside those it was made of, at the cost of these alone. What nobody else writes stays
   * theirs: of their pairs of characters, quotations and titles only those that two units wrote before are offered, so
   * that it closes rather too much.
   * @param isElsewhere whether the other reports hold a text
   */
  withMore(reports: readonly Report[], isElsewhere: (text: string) => boolean): FactDetector {
    const names = learnPlaces(reports.map(({ paragraphs }) => paragraphs.map(({ text }) => text)));
    const places = new Set(this.#learnt.places);
    for (const name of names) if (!isElsewhere(name)) places.add(name);
    return new FactDetector({ ...this.#learnt, places });
  }

  /** For each character of a paragraph of these reports, 1 where it must not be offered; `ends` as `wordEndsIn` gives them. */
  closedIn(text: string, ends = wordEndsIn(text)): Uint8Array {
    const closed = new Uint8Array(text.length);
    for (const { pattern } of FACT_RULES) {
      for (const match of text.matchAll(pattern)) {
        const fact = match.groups?.['fact'];
        if (fact !== undefined && GENERIC_OWNERS.has(fact)) continue;
        closed.fill(1, match.index, match.index + (fact ?? match[0]).length);
      }
    }
    for (const match of text.matchAll(QUOTED)) {
      const common =
        match[1] !== undefined
          ? this.#learnt.commonQuotes.has(match[1])
          : this.#learnt.commonTitles.has(match[2]!) && this.nameIn(match[2]!) === null;
      if (!common) closed.fill(1, match.index + 1, match.index + match[0].length - 1);
    }
    for (let at = 0; at < text.length; at++) {
      const length = this.#places.lengthAt(text, at);
      if (length > 0) closed.fill(1, at, at + length + (PLACE_SUFFIX.exec(text.slice(at + length))?.[0].length ?? 0));
      if (at > 0 && ends[at] === 1 && this.#learnt.pairs.isLonely(text.charCodeAt(at - 1), text.charCodeAt(at)))
        closed[at] = 1;
    }
    return closed;
  }

  /** The first place name in a text, null when there is none. */
  nameIn(text: string): string | null {
    for (let at = 0; at < text.length; at++) {
      const length = this.#places.lengthAt(text, at);
      if (length > 0) return text.slice(at, at + length);
    }
    return null;
  }
}

function learnFrom(reports: readonly Report[]): LearntNames {
  const units = unitsOf(reports);
  const texts: string[][] = [];
  const pairs = new PairUnits();
  const titles = new Map<string, number>();
  const commonTitles = new Set<string>();
  reports.forEach((report, index) => {
    const unit = units[index]!;
    const own = (texts[unit] ??= []);
    for (const { text } of report.paragraphs) {
      own.push(text);
      pairs.add(text, unit);
      for (const match of text.matchAll(TITLED)) {
        const owner = titles.get(match[1]!) ?? unit;
        if (owner !== unit) commonTitles.add(match[1]!);
        titles.set(match[1]!, owner);
      }
    }
  });
  return { places: learnPlaces(texts), commonQuotes: learnQuotes(texts), commonTitles, pairs };
}
