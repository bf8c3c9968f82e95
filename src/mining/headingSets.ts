/**
 * Parallel headings (对仗) in the sets they came in: three to six siblings that match in form, with the pattern they
 * share. A clerk who writes 聚焦X，全力Y once needs it three times more, so a set is worth more than its headings alone.
 */
import type { Heading, Report, Role } from '../corpus/model.ts';
import { clausesOf } from './headingForm.ts';
import { generalise } from './headingVariables.ts';
import { CommonWords } from './headingWords.ts';
import { fieldOf } from './headingFields.ts';
import { isDated } from './phraseTables.ts';

export interface HeadingSet {
  /** 聚焦X，全力Y; letters stand for what changes. 四字，七字 where only the lengths match. */
  readonly pattern: string;
  readonly role: Role;
  readonly level: number;
  /** Restored view, in order; every one free of its unit's facts. */
  readonly headings: readonly string[];
  /** Reports with a set of this pattern. */
  readonly support: number;
  readonly unitKind: string | null;
  readonly source: { readonly path: string; readonly line: number; readonly report: string };
}

/** Siblings a set has. */
const FEWEST = 3;
const MOST = 6;

/** Characters by which sibling clauses may differ in length and still match. */
const UNEVEN = 2;

/** Characters of a clause in which one shared verb makes a pattern: 强组织, 强管理. Longer ones share it by chance. */
const SHORT_CLAUSE = 5;

/** 党建工作情况, 项目工作情况: a list of files, no parallel. */
const FILE_NAMES = /^X(?:工作)?(?:开展|完成)?(?:情况|工作|方面)$/u;

/** 一抓…, 第一…: numbering written into the words. */
const NUMBERED = /^(?:是|[一二三四五六七八九十](?:是|抓|要)|第[一二三四五六七八九十])/u;

const VARIABLES = 'XYZW';
const NUMERALS = '零一二三四五六七八九十';

/** Joints inside a clause that a pattern may rest on beside its ends: 以X为Y, 在X上Y. */
const JOINTS: readonly { readonly start: string; readonly joints: readonly string[]; readonly example: string }[] = [
  { start: '以', joints: ['为', '促', '强'], example: '以党建为引领' },
  { start: '在', joints: ['上', '中', '方面'], example: '在服务企业上下功夫' },
  { start: '聚', joints: ['之'], example: '聚党建引领之力' },
  { start: '抓', joints: ['促', '强', '保'], example: '抓项目促发展' },
];

function commonStart(texts: readonly string[]): number {
  let at = 0;
  while (texts.every((text) => at < text.length - 1 && text.charAt(at) === texts[0]!.charAt(at))) at++;
  return at;
}

function commonEnd(texts: readonly string[], start: number): number {
  let count = 0;
  const last = (text: string): string => text.charAt(text.length - 1 - count);
  while (texts.every((text) => text.length - count - 1 > start && last(text) === last(texts[0]!))) count++;
  return count;
}

/** The joint that stands inside every clause, behind what it opens with and before what it ends with. */
function jointOf(start: string, inside: readonly string[]): string | null {
  const row = JOINTS.find((candidate) => start.startsWith(candidate.start));
  return row?.joints.find((joint) => inside.every((text) => text.indexOf(joint) > 0)) ?? null;
}

interface ClausePattern {
  readonly text: string;
  /** Characters that all siblings share here. */
  readonly fixed: number;
}

function clausePattern(texts: readonly string[], nextVariable: () => string): ClausePattern | null {
  const lengths = texts.map((text) => text.length);
  const usual = [...lengths].sort((a, b) => a - b)[Math.floor(lengths.length / 2)]!;
  const shared = commonStart(texts);
  const start = shared === 1 && usual > SHORT_CLAUSE ? 0 : shared;
  const end = commonEnd(texts, start);
  const head = texts[0]!.slice(0, start);
  const tail = texts[0]!.slice(texts[0]!.length - end);
  const inside = texts.map((text) => text.slice(start, text.length - end));
  const joint = jointOf(head, inside);
  if (joint !== null)
    return { text: `${head}${nextVariable()}${joint}${nextVariable()}${tail}`, fixed: start + end + 1 };
  if (start + end > 0) return { text: `${head}${nextVariable()}${tail}`, fixed: start + end };
  if (Math.max(...lengths) - Math.min(...lengths) > UNEVEN) return null;
  return { text: `${NUMERALS.charAt(usual) || String(usual)}字`, fixed: 0 };
}

/** The pattern siblings share; null where they do not match. */
export function patternOf(headings: readonly string[]): string | null {
  const clauses = headings.map(clausesOf);
  const count = clauses[0]!.length;
  if (clauses.some((own) => own.length !== count)) return null;
  let used = 0;
  const next = (): string => VARIABLES.charAt(Math.min(used++, VARIABLES.length - 1));
  const patterns: ClausePattern[] = [];
  for (let at = 0; at < count; at++) {
    const pattern = clausePattern(
      clauses.map((own) => own[at]!),
      next,
    );
    if (!pattern) return null;
    patterns.push(pattern);
  }
  const fixed = patterns.reduce((sum, pattern) => sum + pattern.fixed, 0);
  return fixed >= 2 || count >= 2 ? patterns.map(({ text }) => text).join('，') : null;
}

/** Headings with one parent, in order. */
function siblingsOf(headings: readonly Heading[]): Heading[][] {
  const groups: Heading[][] = [];
  const open: { level: number; group: Heading[] }[] = [];
  for (const heading of headings) {
    while (open.length > 0 && open.at(-1)!.level > heading.level) open.pop();
    let top = open.at(-1);
    if (top?.level !== heading.level) {
      top = { level: heading.level, group: [] };
      open.push(top);
      groups.push(top.group);
    }
    top.group.push(heading);
  }
  return groups;
}

/** Splits siblings where the role changes: 总结 and 计划 are different sets. */
function sameRole(siblings: readonly Heading[]): Heading[][] {
  const runs: Heading[][] = [];
  for (const heading of siblings) {
    const run = runs.at(-1);
    if (run?.[0]?.role === heading.role) run.push(heading);
    else runs.push([heading]);
  }
  return runs.filter((run) => run[0]!.role !== 'item');
}

function setsOf(report: Report, words: CommonWords): Omit<HeadingSet, 'support'>[] {
  const own = fieldOf(report);
  const free = (text: string): boolean =>
    !generalise(text, report).hasFacts && !NUMBERED.test(text) && !isDated(text) && words.isCommon(text, own);
  return siblingsOf(report.headings)
    .flatMap(sameRole)
    .flatMap((run) => {
      const kept = run.filter(({ text }) => text !== '' && free(text));
      const pattern = kept.length >= FEWEST ? patternOf(kept.map(({ text }) => text)) : null;
      if (pattern === null || FILE_NAMES.test(pattern)) return [];
      const first = kept[0]!;
      return [
        {
          pattern,
          role: first.role as Role,
          level: first.level,
          headings: kept.slice(0, MOST).map(({ text }) => text),
          unitKind: report.unit.kind,
          source: { path: report.path, line: first.line, report: report.title },
        },
      ];
    });
}

/** All heading sets of a corpus, patterns with most reports first. Deterministic. */
export function mineHeadingSets(reports: readonly Report[]): HeadingSet[] {
  const words = new CommonWords(reports);
  const sets = reports.flatMap((report) => setsOf(report, words));
  const supports = new Map<string, Set<string>>();
  for (const { pattern, source } of sets)
    supports.set(pattern, (supports.get(pattern) ?? new Set()).add(`${source.path}#${source.report}`));
  return sets
    .map((set) => ({ ...set, support: supports.get(set.pattern)!.size }))
    .sort(
      (a, b) =>
        b.support - a.support ||
        b.headings.length - a.headings.length ||
        (a.source.path < b.source.path ? -1 : a.source.path > b.source.path ? 1 : a.source.line - b.source.line),
    );
}
