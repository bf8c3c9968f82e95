/**
 * Which wording is common property. A heading or a lead may go to another unit when every character of it lies in a
 * pair of characters that several other units write too: names of places, projects and people are what only one says.
 */
import type { Report } from '../corpus/model.ts';
import { reportText } from '../corpus/sources.ts';
import { fieldOf, FieldWords } from './headingFields.ts';
import { groupReports, ReportPairs, unitKey, type PairCounts } from './headingPairs.ts';
import { learnPlaces, PlaceNames } from './phraseNames.ts';

/** Units a pair must stand with, the text's own counted; fewer when the corpus is small. */
const COMMON = 3;

/** Units of one trade that make a word the trade's common property. */
const COMMON_IN_FIELD = 2;

/** Fields of work a pair must stand in before it may go to any of them. */
const COMMON_KINDS = 6;

/** One-character verbs and joints of heading language, common by themselves: 抓、促、强、优… */
const COMMON_CHARACTERS = new Set(
  '年度也还是将一不全各等其并把对有各抓促强优稳保提扩惠聚以在为的和与及上下中着好高新不更大实严紧细深广推固守建美护创战治兴富办快准求务谋增亮添夯筑拓展',
);

const VARIABLE = /\{\{[^{}]*\}\}/g;
const HAN = /\p{Script=Han}/u;
/** A slogan in quotation marks is a name, and neighbours share one: only what many files have is everybody's. */
const QUOTED = /[“"]([^”"]*)[”"]/g;

/** Files that must quote a slogan before it may go on: those of one file may be neighbours under one slogan. */
const COMMON_QUOTE = 2;

/** How many files quote each slogan. */
function countQuotes(files: readonly (readonly string[])[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const texts of files) {
    const own = new Set(texts.flatMap((text) => [...text.matchAll(QUOTED)].map(([, quoted = '']) => quoted)));
    for (const quoted of own) counts.set(quoted, (counts.get(quoted) ?? 0) + 1);
  }
  return counts;
}

/** What the units of a corpus have in common, and what belongs to one of them. */
export class CommonWords {
  readonly #reports: readonly Report[];
  readonly #pairs: ReportPairs;
  readonly #units: PairCounts;
  readonly #files: PairCounts;
  readonly #kinds: PairCounts;
  /** By field; null where its units are of one file. */
  readonly #inField = new Map<string, PairCounts | null>();
  readonly #neededUnits: number;
  readonly #neededFiles: number;
  readonly #neededKinds: number;
  readonly #places: PlaceNames;
  readonly #quotes: ReadonlyMap<string, number>;
  readonly #neededQuotes: number;
  readonly #fields: FieldWords;
  readonly #judged = new Map<string, boolean>();

  constructor(reports: readonly Report[]) {
    this.#reports = reports;
    this.#pairs = new ReportPairs(reports);
    const units = groupReports(reports, unitKey);
    const files = groupReports(reports, ({ path }) => path);
    const kinds = groupReports(reports, fieldOf);
    this.#units = this.#pairs.count(units.values());
    this.#files = this.#pairs.count(files.values());
    this.#kinds = this.#pairs.count(kinds.values());
    this.#neededUnits = Math.min(COMMON, Math.max(2, Math.ceil(units.size / 3)));
    this.#neededFiles = Math.min(2, files.size);
    this.#neededKinds = Math.min(COMMON_KINDS, Math.ceil(kinds.size / 4));
    const texts = (groups: Iterable<readonly Report[]>): string[][] =>
      [...groups].map((group) => group.map(reportText));
    this.#places = new PlaceNames(learnPlaces(texts(units.values())));
    this.#quotes = countQuotes(texts(files.values()));
    this.#neededQuotes = Math.max(COMMON_QUOTE, Math.min(COMMON, files.size));
    this.#fields = new FieldWords(reports);
  }

  /**
   * Whether nothing in `text` is peculiar to one unit or to another field than `field` (null: to any field). Text with
   * variables may be given.
   */
  isCommon(text: string, field: string | null): boolean {
    const question = `${field ?? ''}|${text}`;
    let answer = this.#judged.get(question);
    if (answer === undefined) {
      answer = this.#judge(text, field);
      this.#judged.set(question, answer);
    }
    return answer;
  }

  #judge(text: string, field: string | null): boolean {
    const plain = text.replace(VARIABLE, '，');
    if (this.#fields.isForeign(plain, field)) return false;
    for (let at = 0; at < plain.length; at++) {
      const character = plain.charAt(at);
      if (!HAN.test(character)) continue;
      if (this.#places.lengthAt(plain, at) > 0) return false;
      if (COMMON_CHARACTERS.has(character)) continue;
      if (!this.#pairIsCommon(plain, at, field) && !(at > 0 && this.#pairIsCommon(plain, at - 1, field))) return false;
    }
    return [...plain.matchAll(QUOTED)].every(
      ([, quoted = '']) => (this.#quotes.get(quoted) ?? 0) >= this.#neededQuotes,
    );
  }

  #pairIsCommon(text: string, at: number, field: string | null): boolean {
    const pair = this.#pairs.numberAt(text, at);
    if (pair < 0) return false;
    if (field !== null && (this.#countsIn(field)?.[pair] ?? 0) >= COMMON_IN_FIELD) return true;
    if (field === null && this.#kinds[pair]! < this.#neededKinds) return false;
    return this.#units[pair]! >= this.#neededUnits && this.#files[pair]! >= this.#neededFiles;
  }

  /** How many units of a field write each pair; units of one file may be neighbours, so two files or none. */
  #countsIn(field: string): PairCounts | null {
    let counts = this.#inField.get(field);
    if (counts === undefined) {
      const own = this.#reports.filter((report) => fieldOf(report) === field);
      const files = groupReports(own, ({ path }) => path);
      counts = files.size < COMMON_IN_FIELD ? null : this.#pairs.count(files.values());
      this.#inField.set(field, counts);
    }
    return counts;
  }
}
