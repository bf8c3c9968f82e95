/**
 * Which wording is common property. A heading or a lead may go to another unit when every character of it lies in a
 * pair of characters that several other units write too: names of places, projects and people are what only one says.
 */
import type { Report } from '../corpus/model.ts';
import { reportText } from '../corpus/sources.ts';
import { fieldOf, FieldWords } from './headingFields.ts';
import { learnPlaces, learnQuotes, PlaceNames } from './phraseNames.ts';

/** Units a pair must stand with, the text's own counted; fewer when the corpus is small. */
const COMMON = 3;

/** Fields of work a pair must stand in before it may go to any of them. */
const COMMON_KINDS = 6;

/** One-character verbs and joints of heading language, common by themselves: 抓、促、强、优… */
const COMMON_CHARACTERS = new Set(
  '年度也还是将一不全各等其并把对有各抓促强优稳保提扩惠聚以在为的和与及上下中着好高新不更大实严紧细深广推固守建美护创战治兴富办快准求务谋增亮添夯筑拓展',
);

const VARIABLE = /\{\{[^{}]*\}\}/g;
const HAN = /\p{Script=Han}/u;
/** A slogan in quotation marks is a name unless files of several units have it. */
const QUOTED = /[“"]([^”"]*)[”"]/g;

/** Reports of one unit count once: a unit's own place stands in each of its yearly reports. */
function unitKey({ unit, id }: Report): string {
  return unit.name !== null && unit.name.length >= 3 ? unit.name : id;
}

function pairKey(text: string, at: number): number {
  return text.charCodeAt(at) * 0x10000 + text.charCodeAt(at + 1);
}

/** How many texts of a list of groups hold each pair of characters; a group counts once. */
function countPairs(groups: readonly (readonly string[])[]): Map<number, number> {
  const lastSeen = new Map<number, number>();
  const counts = new Map<number, number>();
  for (const [index, texts] of groups.entries()) {
    for (const text of texts) {
      for (let at = 0; at + 1 < text.length; at++) {
        const key = pairKey(text, at);
        if (lastSeen.get(key) === index) continue;
        lastSeen.set(key, index);
        counts.set(key, (counts.get(key) ?? 0) + 1);
      }
    }
  }
  return counts;
}

function groupTexts(reports: readonly Report[], keyOf: (report: Report) => string): string[][] {
  const groups = new Map<string, string[]>();
  for (const report of reports) {
    const key = keyOf(report);
    const group = groups.get(key);
    if (group) group.push(reportText(report));
    else groups.set(key, [reportText(report)]);
  }
  return [...groups.values()];
}

/** What the units of a corpus have in common, and what belongs to one of them. */
export class CommonWords {
  readonly #units: ReadonlyMap<number, number>;
  readonly #files: ReadonlyMap<number, number>;
  readonly #kinds: ReadonlyMap<number, number>;
  readonly #neededKinds: number;
  readonly #neededUnits: number;
  readonly #neededFiles: number;
  readonly #places: PlaceNames;
  readonly #quotes: ReadonlySet<string>;
  readonly #fields: FieldWords;

  constructor(reports: readonly Report[]) {
    const units = groupTexts(reports, unitKey);
    const files = groupTexts(reports, ({ path }) => path);
    this.#units = countPairs(units);
    this.#files = countPairs(files);
    this.#neededUnits = Math.min(COMMON, Math.max(2, Math.ceil(units.length / 3)));
    this.#neededFiles = Math.min(2, files.length);
    const kinds = groupTexts(reports, fieldOf);
    this.#kinds = countPairs(kinds);
    this.#neededKinds = Math.min(COMMON_KINDS, Math.ceil(kinds.length / 4));
    this.#places = new PlaceNames(learnPlaces(units));
    this.#quotes = learnQuotes(files);
    this.#fields = new FieldWords(reports);
  }

  /**
   * Whether nothing in `text` is peculiar to one unit or to another field than `field` (null: to any field). Text with
   * variables may be given.
   */
  isCommon(text: string, field: string | null): boolean {
    if (this.#fields.isForeign(text.replace(VARIABLE, '，'), field)) return false;
    const plain = text.replace(VARIABLE, '，');
    for (let at = 0; at < plain.length; at++) {
      const character = plain.charAt(at);
      if (!HAN.test(character)) continue;
      if (this.#places.lengthAt(plain, at) > 0) return false;
      if (COMMON_CHARACTERS.has(character)) continue;
      const anyField = field === null;
      if (!this.#pairIsCommon(plain, at, anyField) && !(at > 0 && this.#pairIsCommon(plain, at - 1, anyField))) return false;
    }
    return [...plain.matchAll(QUOTED)].every(([, quoted = '']) => this.#quotes.has(quoted));
  }

  #pairIsCommon(text: string, at: number, anyField: boolean): boolean {
    if (at + 1 >= text.length) return false;
    const key = pairKey(text, at);
    if (anyField && (this.#kinds.get(key) ?? 0) < this.#neededKinds) return false;
    return (this.#units.get(key) ?? 0) >= this.#neededUnits && (this.#files.get(key) ?? 0) >= this.#neededFiles;
  }
}
