/**
 * Names made of common words, by the company they keep: 富裕 is a word and 路 is one, but only one unit ever writes them
 * side by side. Readers
 * each bound to words or forms that names come with, since mere wording is often one unit's own too.
 */
import type { FactSpan } from './factSpans.ts';
import type { SlotKind } from './frameRules.ts';
import {
  FIRM_TAIL,
  FUNCTION_WORD,
  LIMITED_PLACE,
  LISTED_PERSON,
  NO_NAME,
  NO_PLACE,
  PAID_PROJECT,
  PLACE_TAIL,
} from './nameTables.ts';
import { isCommonPair, type Wording } from './wording.ts';

/** Characters of a name in front of its tail. */
const LONGEST_NAME = 4;

/** Names in front of tails, listed persons, projects behind a sum. */
export function lonelyNames({ text, ends, lonely: everywhere }: Wording): FactSpan[] {
  const lonely = everywhere.map((one, at) => (one === 1 && ends[at] === 1 ? 1 : 0));
  return [
    ...beforeTails(text, ends, lonely, PLACE_TAIL, '地名'),
    ...beforeTails(text, ends, lonely, FIRM_TAIL, '名称'),
    ...limitedPlaces(text, everywhere),
    ...listedPersons(text),
    ...paidProjects(text, lonely),
  ];
}

/** `富裕` in 富裕路: the words in front of a tail, back to one that phrases are made of. */
function beforeTails(text: string, ends: Uint8Array, lonely: Uint8Array, tail: RegExp, kind: SlotKind): FactSpan[] {
  return [...text.matchAll(tail)].flatMap(({ 0: words, index }) => {
    if (lonely[index] !== 1) return [];
    let start = index;
    for (let at = index - 1; at >= 0 && index - at <= LONGEST_NAME; at--) {
      if (!/\p{Script=Han}/u.test(text.charAt(at))) break;
      if (at !== 0 && ends[at] !== 1) continue;
      const word = text.slice(at, start);
      if (NO_NAME.test(word) || (word.length === 1 && FUNCTION_WORD.test(word))) break;
      start = at;
    }
    return index - start < 2 ? [] : [{ start, end: index + words.length, kind }];
  });
}

/** Behind a mark, a place that one unit alone names, its characters being no word: 岫坑工业区. */
function limitedPlaces(text: string, lonely: Uint8Array): FactSpan[] {
  return [...text.matchAll(LIMITED_PLACE)].flatMap(({ 0: place, index }) => {
    const name = place.replace(/(?:村|片区|工业区|小区|园区|社区)$/u, '');
    const isName =
      lonely.subarray(index + 1, index + name.length).every((one) => one === 1) &&
      !isCommonPair(name.slice(0, 2)) &&
      !isCommonPair(name.slice(-2)) &&
      !NO_NAME.test(name) &&
      !NO_PLACE.test(name);
    return isName ? [{ start: index, end: index + place.length, kind: '地名' as const }] : [];
  });
}

/** The others of a list whose last member is called 同志: 由甲某、乙某、丙某同志组成. */
function listedPersons(text: string): FactSpan[] {
  return [...text.matchAll(LISTED_PERSON)].flatMap((match) => {
    const list = match.groups!['list']!;
    let at = match.index;
    return list.split('、').map((name) => {
      const span = { start: at, end: at + name.length, kind: '人名' as const };
      at = span.end + 1;
      return span;
    });
  });
}

/** What a sum was spent on, where anything in it is one unit's own: 投资3亿元某某新材料项目. */
function paidProjects(text: string, lonely: Uint8Array): FactSpan[] {
  return [...text.matchAll(PAID_PROJECT)].flatMap((match) => {
    const fact = match.groups!['fact']!;
    const start = match.index + match[0].indexOf(fact);
    const end = start + fact.length;
    return lonely.subarray(start + 1, end).includes(1) ? [{ start, end, kind: '项目' as const }] : [];
  });
}
