/**
 * Where a passage speaks of its own unit alone. Several readers mark spans: the table of figures and dates, masks,
 * names known from the corpus or shaped like names, quotations and titles; overlapping spans become one.
 */
import { wordEndsIn } from '../completion/wordEnds.ts';
import { learnPlaces } from '../../mining/phraseNames.ts';
import { maskSpans } from '../../text/masks.ts';
import { COUNTY_NAMES } from './countyNames.ts';
import {
  COMMON_LATIN,
  COUNTED,
  FRAME_RULES,
  NOT_IN_UNIT,
  ORDINALS,
  PLACE_BEHIND,
  SET_EXPRESSIONS,
  UNIT_BEHIND,
  type SlotKind,
} from './frameRules.ts';
import { lonelyNames } from './lonelyNames.ts';
import { listedNames, withoutLead } from './nameLists.ts';
import { PLAIN_WORDS } from './plainWords.ts';
import {
  COMPOUND_HEAD,
  COMPOUND_TAIL,
  FUNCTION_WORD,
  GENERIC_BODY,
  NAME_BEARERS,
  NAME_LEAD,
  NAME_TAIL,
  NO_PLACE,
  NOT_A_PERSON,
  NOT_IN_NAME,
  NO_NAME,
  PLACE_END,
} from './nameTables.ts';
import { withAdjoining } from './adjoiningNames.ts';
import { quotedSpans } from './quotes.ts';
import { runs, strangeNames } from './strangeNames.ts';
import { namesOfUnit, syllablesBefore } from './unitNames.ts';
import { isCommonPair, readWording, type Wording } from './wording.ts';

/** What is known of names beyond the passage; `FactDetector` is one. */
export interface KnownFacts {
  /** For each character 1 where it belongs to one unit alone. */
  closedIn(text: string, ends?: Uint8Array): Uint8Array;
  /** The first place name in a text. */
  nameIn(text: string): string | null;
}

export interface FactSpan {
  readonly start: number;
  readonly end: number;
  readonly kind: SlotKind;
}

/** Where kinds meet in one span, the first of these names it. */
const PRECEDENCE: readonly SlotKind[] = ['名称', '单位', '人名', '项目', '日期', '地名', '数'];

/** Characters of a name at most. */
const LONGEST_NAME = 4;

/** Around a member of a list. */
const LISTED_BEFORE = /(?:^|[，。；：、（])$/u;
const LISTED_BEHIND = /^(?:[、和与及]|等)/u;

/** Between two dates, or two figures, that are one. */
const DATE_JOINT = /^(?:[-—–~～－至到、]{0,2})$/;
const FIGURE_JOINT = /^[-—–~～－至]{0,2}$/;

const NO_NAMES: ReadonlySet<string> = new Set();

/**
 * Spans of a passage that are facts, in order, none touching another of its kind.
 * @param own names of the unit that wrote it, from `unitNames`
 */
export function factSpans(text: string, known: KnownFacts, own: ReadonlySet<string> = NO_NAMES): FactSpan[] {
  const kept = keptSpans(text);
  const isKept = ({ start, end }: FactSpan): boolean =>
    kept.some((span) => span.start <= start && end <= span.end) && !/[0-9０-９%％]/.test(text.slice(start, end));
  const quoted = quotedSpans(text, known, (content) => factSpans(content, known, own));
  const open = quoted.filter(({ common }) => common);
  const isQuoted = ({ start, end }: FactSpan): boolean =>
    open.some((quote) => quote.start <= start && end <= quote.end);
  const ruled = ruledSpans(text).filter(
    (span) => !isKept(span) && (!isQuoted(span) || /[0-9０-９%％]/.test(text.slice(span.start, span.end))),
  );
  const bare = withoutMasks(text);
  const wording = readWording(bare, known);
  const strange = quoted.filter(({ common }) => !common);
  const single = tidied(bare, [
    ...placeSpans(text, known, wording.ends),
    ...countySpans(text, wording.ends),
    ...latinSpans(bare),
    ...closedSpans(bare, known),
    ...strangeSpans(wording),
    ...lonelyNames(wording),
    ...strangeNames(wording),
  ]);
  const listed = listedNames(wording, [...single, ...maskedSpans(text)]);
  const names = [...single, ...listed, ...namesOfUnit(bare, wording.ends, own)];
  const whole = withAdjoining(wording, names).map((name) => compound(wording, name));
  const again = [...namedAgain(wording, names), ...placesAgain(bare, whole)];
  const told = [...whole, ...again].filter((span) => !isKept(span) && !isQuoted(span));
  const titled = quoted.flatMap(({ facts }) => facts);
  const masked = maskedSpans(text).map((name) => compound(wording, name));
  return merge(text, [...ruled, ...masked, ...told, ...strange, ...titled]);
}

function ruledSpans(text: string): FactSpan[] {
  return FRAME_RULES.flatMap(({ kind, pattern }) =>
    [...text.matchAll(pattern)]
      .map((match) => {
        const fact = match.groups?.['fact'] ?? match[0];
        const start = match.index + match[0].indexOf(fact);
        return { start, end: start + fact.length, kind };
      })
      .filter(({ start, kind }) => kind !== '人名' || !NOT_A_PERSON.test(text.slice(start))),
  );
}

/** Set expressions and ordinals. */
function keptSpans(text: string): { start: number; end: number }[] {
  const spans: { start: number; end: number }[] = [];
  for (const words of SET_EXPRESSIONS)
    for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
      spans.push({ start: at, end: at + words.length });
  for (const { pattern } of ORDINALS)
    for (const match of text.matchAll(pattern)) spans.push({ start: match.index, end: match.index + match[0].length });
  return spans;
}

/** Masks: of a figure before a measure word, of a unit before its kind, else of a place. */
function maskedSpans(text: string): FactSpan[] {
  return maskSpans(text).map(({ start, end }) => {
    const behind = text.slice(end);
    if (
      /^[余多]?[百千万亿]|^[余多]?(?:元|人|名|户|个|家|件|次|亩|吨|公里|平方|米|处|起|台|套|项|条|份|篇|场|期|批|年|月|日|栋|座|间|辆|艘|头|只|株|棵|盏|宗|例|岁|倍|类|种|级|天|小时|公斤|幢|孔|眼|%)/.test(
        behind,
      )
    )
      return { start, end: end + (/^[余多百千万亿%]*/.exec(behind)?.[0].length ?? 0), kind: '数' as const };
    return named(text, start, end);
  });
}

/** Masks as signs that are neither letters nor words. */
function withoutMasks(text: string): string {
  let bare = text;
  for (const { start, end } of maskSpans(text)) bare = bare.slice(0, start) + '□'.repeat(end - start) + bare.slice(end);
  return bare;
}

/** A name with what it carries: 清泉 + 镇, 清泉 + 镇卫生院. */
function named(text: string, start: number, end: number): FactSpan {
  const behind = text.slice(end, end + 24);
  const unit = UNIT_BEHIND.exec(behind)?.[0];
  if (unit !== undefined && !NOT_IN_UNIT.test(unit)) return { start, end: end + unit.length, kind: '单位' };
  return { start, end: end + (PLACE_BEHIND.exec(behind)?.[0].length ?? 0), kind: '地名' };
}

/** Names that the corpus knows, and words before 镇 or 村 in the passage itself that no dictionary has. */
function placeSpans(text: string, known: KnownFacts, ends: Uint8Array): FactSpan[] {
  const spans: FactSpan[] = [];
  const mark = (name: string): void => {
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length))
      spans.push(named(text, at, at + name.length));
  };
  const seen = new Set<string>();
  for (let rest = text, name = known.nameIn(rest); name !== null; name = known.nameIn(rest)) {
    if (!NO_PLACE.test(name)) seen.add(name);
    rest = rest.slice(rest.indexOf(name) + name.length);
  }
  for (const name of learnPlaces([[text]])) {
    const at = text.indexOf(name);
    const isUnknown = ends.slice(at + 1, at + name.length).every((end) => end === 1);
    const suffix = PLACE_BEHIND.exec(text.slice(at + name.length))?.[0].length ?? 1;
    if (!NO_PLACE.test(name) && isUnknown && ends[at + name.length] === 1 && ends[at + name.length + suffix] === 1)
      seen.add(name);
  }
  for (const name of seen) mark(name);
  return spans;
}

/** The strange word of a name wherever else it stands: 岫蘅公司 … 岫蘅. */
function namedAgain({ text, strange }: Wording, names: readonly FactSpan[]): FactSpan[] {
  return names.flatMap(({ start, end, kind }) =>
    runs(strange.subarray(start, end)).flatMap((run) => {
      const word = text.slice(start + run.start, start + run.end);
      const again: FactSpan[] = [];
      for (let at = text.indexOf(word); at >= 0 && word.length > 1; at = text.indexOf(word, at + word.length))
        if (!names.some((name) => name.start < at + word.length && at < name.end))
          again.push({ start: at, end: at + word.length, kind });
      return again;
    }),
  );
}

/** A place without what it is (栖梧 of 栖梧村) as a member of a list elsewhere: 栖梧、青石村. */
function placesAgain(text: string, names: readonly FactSpan[]): FactSpan[] {
  const places = names.filter(({ kind }) => kind === '地名').map(({ start, end }) => text.slice(start, end));
  return [...new Set(places.map((place) => place.replace(PLACE_END, '')))].flatMap((place) => {
    const spans: FactSpan[] = [];
    for (let at = text.indexOf(place); place.length > 1 && at >= 0; at = text.indexOf(place, at + place.length))
      if (LISTED_BEFORE.test(text.slice(0, at)) && LISTED_BEHIND.test(text.slice(at + place.length)))
        spans.push({ start: at, end: at + place.length, kind: '地名' });
    return spans;
  });
}

/** A place with the rest of the name that it is a part of: 岫溪 in 岫溪远山田园综合体. */
function compound({ text, ends }: Wording, name: FactSpan): FactSpan {
  const tail = name.kind === '地名' ? COMPOUND_TAIL.exec(text.slice(name.end)) : null;
  if (!tail) return name;
  const head = COMPOUND_HEAD.exec(text.slice(0, name.start))?.[0] ?? '';
  const isName = head !== '' && !NO_NAME.test(head) && !PLAIN_WORDS.has(head) && ends[name.start - head.length] === 1;
  return { ...name, start: isName ? name.start - head.length : name.start, end: name.end + tail[0].length };
}

/** Names without the verb in front, and without those that are only words: 修缮花桥村, 机耕路. */
function tidied(text: string, spans: readonly FactSpan[]): FactSpan[] {
  return spans.flatMap((span) => {
    if (span.kind === '人名' || span.kind === '数') return [span];
    const words = text.slice(span.start, span.end);
    const start = span.start + (NAME_LEAD.exec(words)?.[0].length ?? 0);
    const name = text.slice(start, span.end);
    if (NO_PLACE.test(name.replace(PLACE_END, '')) || (span.kind !== '名称' && NOT_IN_NAME.test(name))) return [];
    return /^[\u4e00-\u9fff]$/u.test(name) ? [] : [{ ...span, start }];
  });
}

/** Counties and cities by the public list, where they stand as words of their own. */
function countySpans(text: string, ends: Uint8Array): FactSpan[] {
  const spans: FactSpan[] = [];
  for (let at = 0; at + 2 <= text.length; at++) {
    if (at > 0 && ends[at] !== 1) continue;
    const length = [4, 3, 2].find(
      (count) =>
        (ends[at + count] === 1 || /^[县市区州]/u.test(text.slice(at + count))) &&
        COUNTY_NAMES.has(text.slice(at, at + count)),
    );
    if (length !== undefined) spans.push(named(text, at, at + length));
  }
  return spans;
}

function latinSpans(text: string): FactSpan[] {
  return [...text.matchAll(/[A-Za-zＡ-Ｚａ-ｚ](?:[\w&+.-]|[Ａ-Ｚａ-ｚ０-９])*/gu)]
    .filter(([word]) => !COMMON_LATIN.has(word))
    .map((match) => ({ start: match.index, end: match.index + match[0].length, kind: '名称' as const }));
}

/** What else the corpus knows to be one unit's own, its test of company left out, which closes mere wording. */
function closedSpans(text: string, known: KnownFacts): FactSpan[] {
  const closed = known.closedIn(text, new Uint8Array(text.length + 1));
  const spans: FactSpan[] = [];
  for (let start = closed.indexOf(1); start >= 0;) {
    let end = start;
    while (closed[end] === 1) end++;
    const words = text.slice(start, end);
    const behind = text.slice(end, end + 6);
    const numeral = /[〇零一二两三四五六七八九十百千万亿]+[余多几]?/u.exec(words);
    if (numeral && !isInName(words, numeral)) {
      const at = start + numeral.index;
      spans.push({ start: at, end: at + numeral[0].length, kind: '数' });
    } else if (!COMMON_LATIN.has(words) && !behind.startsWith('中学习')) {
      const { kind, length } = bearerOf(behind);
      const from = length > 0 ? end - withoutLead(words).length : start;
      if (!GENERIC_BODY.test(behind) || !isAllPlain(text.slice(from, end)))
        spans.push({ start: from, end: end + length, kind });
    }
    start = closed.indexOf(1, end);
  }
  return spans;
}

/** 九岫山, unlike 九座山: nothing is counted. */
function isInName(words: string, { 0: numeral, index }: RegExpExecArray): boolean {
  const rest = words.slice(numeral.length);
  return index === 0 && rest.length > 1 && /^[\u4e00-\u9fff]+$/u.test(rest) && !COUNTED.test(rest);
}

/** 扎实推进 before 医院, 综合 before 大学: words in which nobody is named. */
function isAllPlain(words: string): boolean {
  const ends = wordEndsIn(words);
  for (let start = 0; start < words.length;) {
    const end = ends.indexOf(1, start + 1);
    if (end - start === 1 ? !FUNCTION_WORD.test(words.slice(start, end)) : !PLAIN_WORDS.has(words.slice(start, end)))
      return false;
    start = end;
  }
  return true;
}

/** Before 村, 路, 集团 and their like: single characters that make no word of the dictionary, hence a name. */
function strangeSpans({ text, ends }: Wording): FactSpan[] {
  return [...text.matchAll(NAME_TAIL)].flatMap((match) => {
    if (isWithinWord(text, match.index, ends)) return [];
    const name = syllablesBefore(text, match.index, LONGEST_NAME);
    if (name.length < 2 || NO_PLACE.test(name) || isCommonPair(name.slice(-2))) return [];
    const { kind, start, end } = named(text, match.index - name.length, match.index);
    return [{ start, end: Math.max(end, match.index + match[0].length), kind }];
  });
}

/** 道路 in 全线道路: the tail is the end of a word. Words that hardly anybody writes do not count (溪村 in 岫溪村). */
function isWithinWord(text: string, at: number, ends: Uint8Array): boolean {
  if (at === 0 || ends[at] === 1) return false;
  return PLAIN_WORDS.has(text.slice(Math.max(0, ends.lastIndexOf(1, at - 1)), ends.indexOf(1, at)));
}

/** Whose name stands before these words, and how much of them belongs to it. */
function bearerOf(behind: string): { kind: SlotKind; length: number } {
  for (const { kind, pattern, takes } of NAME_BEARERS) {
    const match = pattern.exec(behind);
    if (match) return { kind, length: takes ? match[0].length : 0 };
  }
  return { kind: '地名', length: 0 };
}

/** Overlapping spans as one, and those of a kind with nothing but a dash between them. */
function merge(text: string, spans: readonly FactSpan[]): FactSpan[] {
  const sorted = spans
    .filter(({ start, end }) => end > start)
    .sort((one, other) => one.start - other.start || other.end - one.end);
  const apart = joinWhere(sorted, (last, next) => next.start < last.end);
  return joinWhere(apart, (last, next) => {
    const joint = next.kind === '日期' ? DATE_JOINT : FIGURE_JOINT;
    return last.kind === next.kind && joint.test(text.slice(last.end, next.start));
  });
}

function joinWhere(spans: readonly FactSpan[], belong: (last: FactSpan, next: FactSpan) => boolean): FactSpan[] {
  const joined: FactSpan[] = [];
  for (const span of spans) {
    const last = joined.at(-1);
    if (!last || !belong(last, span)) {
      joined.push(span);
      continue;
    }
    const isWithin = span.end <= last.end && span.end - span.start < last.end - last.start;
    const kind = isWithin || PRECEDENCE.indexOf(last.kind) <= PRECEDENCE.indexOf(span.kind) ? last.kind : span.kind;
    joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, span.end), kind };
  }
  return joined;
}
