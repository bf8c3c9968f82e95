/**
 * A joining text taken apart: the time it begins with, how its unit calls itself, and its clauses, each with the part it
 * plays (jointTable.ts). What a clause says with its own words opened up is kept beside it. Nothing here depends on who is
 * offered it.
 */
import type { Report } from '../corpus/model.ts';
import { generalise } from './headingVariables.ts';
import { claimsTooMuch, isWhole } from './jointFaults.ts';
import { mendLead } from './jointMends.ts';
import { PARTS, type JointKind, type JointPart } from './jointTable.ts';
import { isSpirit } from './jointWords.ts';
import { isDated } from './phraseTables.ts';

export interface JointClause {
  readonly part: JointPart;
  /** With variables; null where it holds facts, a year's event, a claim, or is not whole. */
  readonly text: string | null;
  /** The same opened up, where its part can be. */
  readonly opened: string | null;
}

export interface Told {
  /** 今年以来, {{planYear}}年; absent where it names none. */
  readonly time?: string;
  /** How the unit calls itself: {{we}} or {{unit}}. */
  readonly subject: string;
  readonly clauses: readonly JointClause[];
}

/** A joining text of a report, taken apart. */
export interface RawJoint extends Told {
  readonly report: Report;
}

/** What belongs to the problems. */
const TOLD_ELSEWHERE = /存在.{0,6}(?:问题|不足)/u;

/** Parts whose clauses begin with 在 or 现将 by their nature. */
const MAY_LEAN: ReadonlySet<JointPart> = new Set(['announcement', 'leadership', 'support']);

/** Comparisons that name no standard: 与先进单位相比 says nothing of what is asked. */
const STANDARD = /要求|期盼|期望|期待|需求/u;

/** Characters below which a deed has no object: 强化落实. Slogans are no deeds. */
const SHORTEST_DEED = 6;

/** Characters of a slogan: 踔厉奋发. */
const SLOGAN_LENGTH = 4;

const HALF_WIDTH: Readonly<Record<string, string>> = { ':': '：', ',': '，', ';': '；', '!': '！' };

/** What follows the announcement is the report itself. */
const AFTER_ANNOUNCEMENT = /(?<=(?:报告|汇报|总结|介绍|通报)如下)[：。，].*$/su;

/** Where the list begins that a lead announces. */
const ENUMERATION =
  /[：，。；]?(?:[一1]是|首先|第一[，、]|1[.、]|（一）|主要(?:表现|体现)(?:在|为)[：:]?一是?|如(?=经济)).*$/su;

/** 但与群众的期盼相比仍存在不足: two clauses without a comma. */
const COMPARED = /(?<=相比)(?=[仍还也存])/gu;

const TIME =
  /^(?:\{\{(?:review|plan)Year\}\}年(?:度)?(?:以来)?|今年以来|一年来|过去一年|(?:刚刚)?过去的一年|新的一年|今年|今后|下一步|明年|来年|回顾(?:过去的?一年|\{\{reviewYear\}\}年))(?=，|\{|[X＊\p{Script=Han}])/u;

/** How a unit speaks of itself at a clause's head, with the verbs that look ahead. */
const SUBJECT =
  /^(?!在)(?:我们|\p{Script=Han}{0,3}\{\{(?:unit|we)\}\}|全\{\{area\}\}(?:上下)?|[XＸ]{2}\p{Script=Han}{0,8}?(?:局|街道|镇|乡|委|中心|单位|学区|环卫|办|院))(?:党委、政府|党委|党组)?(?:(?:始终|继续|将|要(?!求))+)?/u;

/** 现将我局有关情况: the unit is announced, not the one who acts. */
const ANNOUNCED = /^现?将/u;

/** 今年以来，推动2024年各项工作落实: the time is said already. */
const YEAR_AGAIN = /\{\{reviewYear\}\}年(?:度)?(?=各项)/gu;

/** The turn between praise and comparison: it is made again where the text is written. */
const TURN = /^但是?/u;

/** Verbs that look ahead without a subject. */
const AHEAD = /^(?:并?将|要)(?=继续|坚持|以|深入|认真|持续|进一步|紧|全)(?:继续)?/u;

/** The part a clause plays in a text of a kind; null for one that plays none. */
export function partOf(clause: string, kind: JointKind): JointPart | null {
  if (kind !== 'problems' && TOLD_ELSEWHERE.test(clause)) return null;
  if (isSpirit(clause)) return kind === 'problems' ? null : 'spirit';
  const row = PARTS.find(({ kinds, pattern }) => kinds.includes(kind) && pattern.test(clause));
  if (row) return row.part;
  return kind === 'problems' ? null : 'deed';
}

/** The clause with what is its unit's own opened up; null where its part has no such form for it. */
function openedOf(clause: string, part: JointPart, kind: JointKind): string | null {
  const forms = PARTS.filter((row) => row.part === part && row.kinds.includes(kind)).flatMap(
    ({ opened = [] }) => opened,
  );
  for (const { pattern, to } of forms) {
    const found = pattern.exec(clause);
    if (found) return to.replace(/\$(\d)/gu, (_, group: string) => found[Number(group)] ?? '');
  }
  return null;
}

function clauseOf(text: string, kind: JointKind, report: Report): JointClause | null {
  const part = partOf(text, kind);
  if (part === null) return null;
  const unfit =
    generalise(text, report).hasFacts ||
    isDated(text) ||
    claimsTooMuch(text) ||
    (!MAY_LEAN.has(part) && !isWhole(text)) ||
    (part === 'comparison' && !STANDARD.test(text)) ||
    (part === 'deed' && text.length < SHORTEST_DEED);
  return { part, text: unfit ? null : text, opened: openedOf(text, part, kind) };
}

function clausesIn(text: string): string[] {
  const clauses = text.matchAll(/(?:“[^”]*”|《[^》]*》|（[^）]*）|[^，。；：！])+/gu);
  return [...clauses].map(([clause]) => clause.trim()).filter((clause) => clause !== '');
}

/** One slogan by itself: two that follow one another are said in one breath. */
function isLone({ part, text }: JointClause): boolean {
  return part === 'spirit' && text?.length === SLOGAN_LENGTH;
}

/** Reads a joining text of a report. */
export function readJoint(source: string, kind: JointKind, report: Report): RawJoint {
  const full = source.replace(/[:,;!](?!\d)/gu, (mark) => HALF_WIDTH[mark]!);
  const cut = full.replace(kind === 'opening' ? AFTER_ANNOUNCEMENT : ENUMERATION, '');
  const joined = mendLead(kind === 'problems' ? cut.replace(COMPARED, '，') : cut);
  let time: string | undefined;
  let subject: string | undefined;
  const clauses: JointClause[] = [];
  for (const clause of clausesIn(joined)) {
    const { text } = generalise(clause, report);
    const begins = TIME.exec(`${text}，`)?.[0] ?? '';
    if (begins !== '' && clauses.length === 0) time ??= begins;
    const timeless = text.slice(begins.length);
    const called = ANNOUNCED.test(timeless) ? '' : (SUBJECT.exec(timeless)?.[0] ?? '');
    if (called !== '') subject ??= /\{\{we\}\}|^我们/u.test(called) ? '{{we}}' : '{{unit}}';
    const told = timeless.slice(called.length).replace(AHEAD, '').replace(YEAR_AGAIN, '').replace(TURN, '');
    const found = told === '' ? null : clauseOf(told, kind, report);
    const last = clauses.at(-1);
    if (found?.part === 'spirit' && last?.part === 'spirit' && isLone(found) && isLone(last))
      clauses[clauses.length - 1] = { ...last, text: `${last.text!}、${found.text!}` };
    else if (found) clauses.push(found);
  }
  const told = clauses.map((clause) => (isLone(clause) ? { ...clause, text: null } : clause));
  return { report, ...(time === undefined ? {} : { time }), subject: subject ?? '{{we}}', clauses: told };
}
