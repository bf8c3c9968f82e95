/**
 * The text that joins the parts: openings, and the leads of problems and plan sections. A lead is taken apart at its
 * commas; clauses that say what others say too stay, with variables; what is peculiar to the unit or its year becomes
 * one place to fill. Of all leads of a group the one that keeps most of its frame is offered.
 */
import type { Report, Role } from '../corpus/model.ts';
import { generalise } from './headingVariables.ts';
import type { CommonWords } from './headingWords.ts';
import { isDated } from './phraseTables.ts';

export type LeadKind = 'opening' | 'problems' | 'plan';

export interface LeadSource {
  readonly report: Report;
  readonly text: string;
}

interface ClauseRow {
  readonly pattern: RegExp;
  /** What to fill in where the clause's own words cannot stay. */
  readonly prompt: string;
  /** Worth of keeping it. */
  readonly worth: number;
  readonly example: string;
}

/** What a clause of a lead does. First match wins. */
const CLAUSES: readonly ClauseRow[] = [
  { pattern: /现将|报告如下|汇报如下|总结如下/u, prompt: '过渡语', worth: 3, example: '现将有关情况报告如下' },
  { pattern: /领导下|指导下|支持下/u, prompt: '领导和支持', worth: 3, example: '在区委、区政府的坚强领导下' },
  { pattern: /为指导|为引领|为统领|指引下/u, prompt: '指导思想', worth: 2, example: '坚持以先进理论为指导' },
  {
    pattern: /存在.*(?:不足|问题|差距|短板|困难)|差距和不足|薄弱环节/u,
    prompt: '总体不足',
    worth: 3,
    example: '还存在一些问题和不足',
  },
  { pattern: /成绩|成效|进展/u, prompt: '总体成效', worth: 2, example: '各项工作取得了一定成效' },
  {
    pattern: /以下|几个方面|几方面|下列|重点抓好|重点做好/u,
    prompt: '过渡语',
    worth: 3,
    example: '重点抓好以下几项工作',
  },
  { pattern: /学习|贯彻|精神|决策部署|部署/u, prompt: '重要会议和部署', worth: 1, example: '全面贯彻落实上级部署' },
  { pattern: /围绕|聚焦|紧扣|立足|锚定|对标|以.*为/u, prompt: '工作主线', worth: 1, example: '紧紧围绕中心工作' },
  { pattern: /将|继续|进一步|努力|推动|实现/u, prompt: '总体要求', worth: 1, example: '我局将继续强化担当' },
];

const OTHER_PROMPTS: Readonly<Record<LeadKind, string>> = {
  opening: '总体概括',
  problems: '对照要求',
  plan: '总体要求',
};

/** Characters of a lead worth offering. */
const LIMITS: Readonly<Record<LeadKind, readonly [shortest: number, longest: number]>> = {
  opening: [40, 280],
  problems: [15, 140],
  plan: [15, 200],
};

/** What a lead must keep to be one of its kind. */
const REQUIRED: Readonly<Record<LeadKind, RegExp>> = {
  opening: /现将|报告如下|汇报如下|总结如下|领导下/u,
  problems: /存在|不足|问题|差距/u,
  plan: /将|以下|重点|以.*为/u,
};

/** A problem told outright: the list itself, not what leads to it. */
const PROBLEM_TOLD = /有待|不够|不强|较低|较弱|仍然存在|不准|不高|不到位/u;

/** Where the list begins that a lead announces. */
const ENUMERATION = /(?:一是|首先|第一[，、]|1[.、]|（一）|主要(?:表现|体现)(?:在|为)[：:]?一).*$/su;

/** A lead of one clause is a heading over again. */
const FEWEST_CLAUSES = 2;

/** A place to fill costs what keeping two clauses earns. */
const SLOT_COST = 2.5;

/** A frame that earns less is not worth offering. */
const LEAST_SCORE = 2;

/** A lead that announces the list after it. */
const ANNOUNCES = 2;

/** An opening that says whose report this is. */
const NAMED = 3;

/** What an opening that announces the plan too is worth more where a plan follows, and less where none does. */
const PLAN_ANNOUNCED = 4;

interface Clause {
  readonly text: string;
  readonly stop: string;
}

interface Part extends Clause {
  readonly slot: boolean;
}

function clausesOf(text: string): Clause[] {
  return [...text.matchAll(/((?:“[^”]*”|《[^》]*》|[^，。；：！])+)([，。；：！]?)/gu)].map(
    ([, clause = '', stop = '']) => ({
      text: clause,
      stop,
    }),
  );
}

function rowOf(clause: string, kind: LeadKind): { prompt: string; worth: number } {
  return CLAUSES.find(({ pattern }) => pattern.test(clause)) ?? { prompt: OTHER_PROMPTS[kind], worth: 0 };
}

/** A mutilated formula is none: a doctrine or a speech without the name it had. */
function isWhole(clause: string): boolean {
  if (/社会主义思想(?![为，、和及的]|主题|指引|武装|凝心)/u.test(clause)) return false;
  return !/(?<!习近平)新时代中国特色社会主义思想|(?<!总书记|同志)(?:系列)?重要(?:讲话|指示|论述)/u.test(clause);
}

export interface GeneralLead {
  readonly text: string;
  readonly score: number;
}

/** Sentences of nothing but places to fill say nothing; of several places within one sentence one is enough. */
function withoutEmptySentences(parts: readonly Part[]): Part[] {
  const sentences: Part[][] = [[]];
  for (const part of parts) {
    sentences.at(-1)!.push(part);
    if (/[。！]/u.test(part.stop)) sentences.push([]);
  }
  return sentences.filter((sentence) => sentence.some(({ slot }) => !slot)).flat();
}

function joinParts(parts: readonly Part[]): string {
  return parts.map((part) => part.text + part.stop).join('');
}

/** An opening whose own subject went with a unit's name gets one again: 在…领导下，我局【…】. */
function withSubject(opening: string): string {
  if (/\{\{(?:unit|we)\}\}/u.test(opening)) return opening;
  return opening.replace(/(下，)\{\{slot [^{}]*\}\}/u, '$1{{we}}{{slot 指导思想和工作主线}}');
}

/** Where and to whom a lead of a kind is offered. */
export interface LeadPlace {
  readonly kind: LeadKind;
  readonly field: string | null;
  /** A plan follows in the skeleton. */
  readonly withPlan: boolean;
}

/** Turns one lead into a frame; null where too little of it is left, or it is none of its kind. */
export function generaliseLead({ report, text }: LeadSource, place: LeadPlace, words: CommonWords): GeneralLead | null {
  const { kind, field, withPlan } = place;
  const cut = kind === 'opening' ? text : text.replace(ENUMERATION, '');
  const [shortest, longest] = LIMITS[kind];
  if (cut.length < shortest || cut.length > longest || !REQUIRED[kind].test(cut)) return null;
  if (kind === 'problems' && PROBLEM_TOLD.test(cut)) return null;
  const parts: Part[] = [];
  let kept = 0;
  for (const clause of clausesOf(cut)) {
    const general = generalise(clause.text, report);
    const { prompt, worth } = rowOf(clause.text, kind);
    const common =
      !general.hasFacts && !isDated(clause.text) && isWhole(clause.text) && words.isCommon(general.text, field);
    const last = parts.at(-1);
    if (common) {
      parts.push({ text: general.text, stop: clause.stop, slot: false });
      kept += 1 + worth;
    } else if (last?.slot && last.stop === '，') {
      parts[parts.length - 1] = { ...last, stop: clause.stop };
    } else {
      parts.push({ text: `{{slot ${prompt}}}`, stop: clause.stop, slot: true });
    }
  }
  const left = withoutEmptySentences(parts);
  const named = kind === 'opening' && /\{\{(?:unit|we)\}\}/u.test(left.map((part) => part.text).join('')) ? NAMED : 0;
  if (left.length < FEWEST_CLAUSES) return null;
  const joined = kind === 'opening' ? withSubject(joinParts(left)) : joinParts(left);
  if (!REQUIRED[kind].test(joined.replace(/\{\{slot [^{}]*\}\}/gu, ''))) return null;
  const announcesPlan = kind === 'opening' && /计划|打算|思路|安排/u.test(joined.split('。').slice(-2).join(''));
  const planBonus = announcesPlan ? (withPlan ? PLAN_ANNOUNCED : -PLAN_ANNOUNCED) : 0;
  const frame = closed(joined, kind);
  const announces = kind === 'plan' && frame.endsWith('：') ? ANNOUNCES : 0;
  const slots = left.filter(({ slot }) => slot).length;
  return { text: frame, score: kept - SLOT_COST * slots + planBonus + announces + named };
}

/** A lead ends as one: what announces a list with a colon (problems always do), all else with a full stop. */
function closed(text: string, kind: LeadKind): string {
  const bare = text.replace(/[，；：。、\s]+$/u, '');
  if (kind === 'problems') return `${bare}：`;
  return /(?:如下|以下[^。]*|几[个项点]?方面[^。]*|不足|问题|差距|表现在|主要是)$/u.test(bare)
    ? `${bare}：`
    : `${bare}。`;
}

/** The best frame among the leads; undefined where none is good enough. */
export function bestLead(leads: readonly LeadSource[], place: LeadPlace, words: CommonWords): string | undefined {
  const frames = leads
    .map((lead) => generaliseLead(lead, place, words))
    .filter((frame) => frame !== null && frame.score >= LEAST_SCORE)
    .map((frame) => frame!);
  frames.sort((a, b) => b.score - a.score || (a.text < b.text ? -1 : 1));
  return frames[0]?.text;
}

/** Which leads a role's section has. */
export function leadKindOf(role: Role): LeadKind | null {
  return role === 'problems' || role === 'plan' ? role : null;
}
