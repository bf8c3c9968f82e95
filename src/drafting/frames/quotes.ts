/**
 * Quotations and titles: which of them anybody may write. A saying of plain words stays, the same words as somebody's
 * name do not; the title of a document stays but for the places, dates and figures in it.
 */
import { COUNTY_NAMES } from './countyNames.ts';
import { isCommonQuote } from '../../text/commonQuotes.ts';
import { wordEndsIn } from '../completion/wordEnds.ts';
import type { FactSpan, KnownFacts } from './factSpans.ts';
import { PUBLIC_TITLE, SET_EXPRESSIONS } from './frameRules.ts';
import { FUNCTION_WORD } from './nameTables.ts';
import { PLAIN_WORDS } from './plainWords.ts';
import {
  DOCUMENT_END,
  KIND_BEFORE,
  NAMED_BEFORE,
  NAMED_BEHIND,
  NAMED_WITHIN,
  NUMERAL_SAYING,
  SAYING_FORMS,
} from './quoteTables.ts';
import { readWording } from './wording.ts';

/** What stands between “” or 《》, without the marks. */
export interface Quote extends FactSpan {
  /** Whether anybody may write it. */
  readonly common: boolean;
  /** Facts in a document's title, which stays but for them. */
  readonly facts: readonly FactSpan[];
}

const PHRASE_CHARACTER = /[不谁长均亩户非两三四五六七八九十，、；]/u;
const DIGIT = /[0-9０-９%％]/;
const SERIES_BEFORE = /(?:[“《][^“”《》]{1,60}[”》](?:[、和与及]|以及)?)+$/u;
const SERIES_BEHIND =
  /^(?:(?:[、和与及]|以及)?[“《][^“”《》]{1,60}[”》])*等?[一二两三四五六七八九十多\d]*[个项条类大]?/u;

/** @param factsIn facts of a text by themselves */
export function quotedSpans(text: string, known: KnownFacts, factsIn: (text: string) => FactSpan[]): Quote[] {
  return [...text.matchAll(/“([^“”]{1,60})”|《([^《》]{1,80})》/gu)].map((match) => {
    const quoted = match[1];
    const content = quoted ?? match[2]!;
    const start = match.index + 1;
    const span = { start, end: start + content.length, kind: '名称' as const };
    if (isKnown(content, quoted === undefined) || isShared(match[0], content, known))
      return { ...span, common: true, facts: [] };
    const facts = factsIn(content).map((fact) => ({ ...fact, start: start + fact.start, end: start + fact.end }));
    if (quoted === undefined) {
      const common = DOCUMENT_END.test(content) && isPlainWording(content, known, facts, start);
      return { ...span, common, facts: common ? facts : [] };
    }
    const before = text.slice(0, match.index).replace(SERIES_BEFORE, '');
    const behind = text.slice(match.index + match[0].length).replace(SERIES_BEHIND, '');
    const isName =
      NAMED_BEFORE.some(({ pattern }) => pattern.test(before)) ||
      NAMED_BEHIND.some(({ pattern }) => pattern.test(behind));
    return { ...span, common: !isName && isSaying(content, known, facts, start), facts: [] };
  });
}

function isKnown(content: string, isTitle: boolean): boolean {
  return (
    SET_EXPRESSIONS.includes(content) ||
    (isTitle ? PUBLIC_TITLE.test(content) : isCommonQuote(content) || PLAIN_WORDS.has(content))
  );
}

/** Several units of the corpus quote it. */
function isShared(quote: string, content: string, known: KnownFacts): boolean {
  return !DIGIT.test(content) && known.closedIn(quote, new Uint8Array(quote.length + 1))[1] === 0;
}

/** A title's words, its facts apart, hold nothing strange. */
function isPlainWording(content: string, known: KnownFacts, facts: readonly FactSpan[], from: number): boolean {
  const { strange } = readWording(content, known);
  return strange.every((one, at) => one === 0 || facts.some(({ start, end }) => start <= from + at && from + at < end));
}

function isSaying(content: string, known: KnownFacts, facts: readonly FactSpan[], start: number): boolean {
  if (DIGIT.test(content) || facts.some(({ kind }) => kind !== '数')) return false;
  if (facts.length > 0 && !NUMERAL_SAYING.test(content)) return false;
  if (SAYING_FORMS.some(({ pattern }) => pattern.test(content))) return true;
  if (isMetaphor(content)) return true;
  if ((NAMED_WITHIN.test(content) && !isKindOfThing(content)) || !/^[\u4e00-\u9fff，、；]+$/u.test(content))
    return false;
  return (
    (content.length > 3 || NUMERAL_SAYING.test(content)) &&
    isPlainWording(content, known, [], start) &&
    hasNoSyllables(content, wordEndsIn(content))
  );
}

/** A word and one character: what a thing is likened to (牵引力), not what it is called. */
function isMetaphor(content: string): boolean {
  return (
    content.length === 3 && !NAMED_WITHIN.test(content) && (isWord(content.slice(0, 2)) || isWord(content.slice(1)))
  );
}

function isWord(two: string): boolean {
  return PLAIN_WORDS.has(two) && !COUNTY_NAMES.has(two);
}

/** What kind of thing it is, or whose: 示范道路, 区长信箱. */
function isKindOfThing(content: string): boolean {
  const kind = KIND_BEFORE.exec(content)?.[0];
  return kind !== undefined && PLAIN_WORDS.has(content.slice(kind.length));
}

/** Between words of the dictionary only single characters that phrases are made of. */
function hasNoSyllables(content: string, ends: Uint8Array): boolean {
  return Array.from(content).every(
    (character, at) =>
      (at > 0 && ends[at] !== 1) ||
      ends[at + 1] !== 1 ||
      PHRASE_CHARACTER.test(character) ||
      FUNCTION_WORD.test(character) ||
      PLAIN_WORDS.has(content.slice(at, at + 2)) ||
      PLAIN_WORDS.has(content.slice(Math.max(0, at - 1), at + 1)),
  );
}
