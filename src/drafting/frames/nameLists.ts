/**
 * Names in company: where one member of a list is a name the others seldom are not (甲村、乙村、丙), and what stands before
 * 等三家企业 is told one by one because each has a name. Members that everybody writes stay, since trades and departments
 * stand in lists too.
 */
import type { FactSpan } from './factSpans.ts';
import { LIST_ENDS, LIST_HEADS, LIST_LEADS, NO_NAME, SHARED_TAILS } from './nameTables.ts';
import type { Wording } from './wording.ts';

/** A member of a list, without what leads to it or follows it. */
interface Member {
  readonly start: number;
  readonly end: number;
}

interface List {
  readonly members: readonly Member[];
  /** What follows the last member. */
  readonly behind: string;
}

/** Characters of a member at most, and of one without any strange word. */
const LONGEST_MEMBER = 16;
const LONGEST_PLAIN = 4;
/** A member up to this long is a name as a whole: 半里花舍; a longer one from its first strange word. */
const LONGEST_WHOLE = 8;
const BEHIND = 24;

/** Between the members of a list. */
const CLAUSE = /[^，。；：！？\s“”《》]+/gu;

export function listedNames(wording: Wording, names: readonly FactSpan[]): FactSpan[] {
  return listsIn(wording.text).flatMap((list) => [...told(wording, list, names), ...sharing(wording, list, names)]);
}

function listsIn(text: string): List[] {
  return [...text.matchAll(CLAUSE)].flatMap(({ 0: clause, index }) => {
    const parts = clause.split('、');
    if (parts.length < 2) return [];
    const members: Member[] = [];
    let at = index;
    let behind = '';
    for (const [number, part] of parts.entries()) {
      let start = at;
      let end = at + part.length;
      at = end + 1;
      if (number === 0) start = end - withoutLead(part).length;
      if (number === parts.length - 1) {
        const cut = LIST_ENDS.exec(part);
        if (cut && cut.index > 0) end = start + cut.index;
        behind = text.slice(end, end + BEHIND);
      }
      const joint = /^([\u4e00-\u9fff]{2,8})[和与及]([\u4e00-\u9fff]{2,8})$/u.exec(text.slice(start, end));
      if (joint) members.push({ start, end: start + joint[1]!.length }, { start: end - joint[2]!.length, end });
      else members.push({ start, end });
    }
    return [{ members, behind }];
  });
}

/** 走访甲、 → 甲: what stands behind the last word that leads to a list. */
export function withoutLead(part: string): string {
  let rest = part;
  for (const { pattern } of LIST_LEADS) {
    const last = [...rest.matchAll(pattern)].at(-1);
    if (last && last.index + last[0].length < rest.length) rest = rest.slice(last.index + last[0].length);
  }
  return rest;
}

/** Members before 等3家企业, or of a shape with a name beside them: those with a strange word, and lonely short ones. */
function told({ text, strange, lonely }: Wording, { members, behind }: List, names: readonly FactSpan[]): FactSpan[] {
  const head = LIST_HEADS.find(({ pattern }) => pattern.test(behind));
  const isName = members.map((member) => isNamed(member, names));
  const isStrange = members.map(({ start, end }) => strange.subarray(start, end).includes(1));
  const known = members.filter((_, at) => isName[at] === true || isStrange[at] === true).length;
  return members.flatMap((member, at) => {
    const { start, end } = member;
    if (isName[at] || end - start > LONGEST_MEMBER) return [];
    if (head) {
      if (isStrange[at])
        return [{ start: end - start > LONGEST_WHOLE ? strange.indexOf(1, start) : start, end, kind: head.kind }];
      const words = text.slice(start, end);
      const isAlone = words.length <= LONGEST_PLAIN && lonely.subarray(start + 1, end).includes(1);
      return known * 2 >= members.length && isAlone && !NO_NAME.test(words) ? [{ start, end, kind: head.kind }] : [];
    }
    const beside = [members[at - 1], members[at + 1]]
      .flatMap((other) =>
        other && (isAlike(text, member, other) || isAllStrange(strange, member))
          ? names.filter((name) => covers(name, other))
          : [],
      )
      .at(0);
    const words = text.slice(start, end);
    const isAmong =
      members.length > 2 && members.every((_, i) => i === at || isName[i]) && words.length <= LONGEST_PLAIN;
    if (beside && isAmong && !NO_NAME.test(words) && isShort(members)) return [{ start, end, kind: beside.kind }];
    return beside && isStrange[at] ? [{ start: strange.indexOf(1, start), end, kind: beside.kind }] : [];
  });
}

/** Nothing but names can be so short: 甲某、爱民、乙某. */
function isShort(members: readonly Member[]): boolean {
  return members.every(({ start, end }) => end - start <= LONGEST_PLAIN);
}

function isAllStrange(strange: Uint8Array, { start, end }: Member): boolean {
  return !strange.subarray(start, end).includes(0);
}

/** Of about one length, or with the same ending. */
function isAlike(text: string, one: Member, other: Member): boolean {
  return (
    Math.abs(one.end - one.start - (other.end - other.start)) <= 1 ||
    text.charAt(one.end - 1) === text.charAt(other.end - 1)
  );
}

/** The name is all of the member, but for an ending of one character. */
function covers(name: FactSpan, { start, end }: Member): boolean {
  return (
    name.start <= start && name.end >= end - 1 && name.kind !== '数' && name.kind !== '日期' && name.kind !== '项目'
  );
}

/** 甲、乙、丙村: all of them are villages when one of them has a name that no dictionary knows. */
function sharing({ text, strange }: Wording, { members, behind }: List, names: readonly FactSpan[]): FactSpan[] {
  const last = members.at(-1)!;
  const tail = SHARED_TAILS.exec(text.slice(last.start, last.end))?.[0];
  if (tail === undefined || (behind !== '' && !/^[，。；：等和与及）（超达]/u.test(behind))) return [];
  const short = members.filter(({ start, end }) => {
    const words = text.slice(start, end).replace(SHARED_TAILS, '');
    return (
      words.length >= 2 && words.length <= LONGEST_PLAIN && /^[\u4e00-\u9fff]+$/u.test(words) && !NO_NAME.test(words)
    );
  });
  if (short.length < 2 || short.length < members.length - 1) return [];
  if (!members.some((member) => isNamed(member, names) || strange.subarray(member.start, member.end).includes(1)))
    return [];
  return short.map(({ start, end }) => ({ start, end, kind: '地名' as const }));
}

/** A name stands in the member: its beginning or its end is one. */
function isNamed({ start, end }: Member, names: readonly FactSpan[]): boolean {
  return names.some((name) => name.start < end && start < name.end && name.kind !== '数' && name.kind !== '日期');
}
