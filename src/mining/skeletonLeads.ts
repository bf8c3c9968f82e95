/**
 * The text that joins the parts: openings, and the leads of problems and plan sections. A lead is taken apart at its
 * commas; clauses that say what others say too stay, with variables; what is peculiar to the unit or its year becomes
 * one place to fill. Of all leads of a group the one that keeps most of its frame is offered.
 */
import type { Report, Role } from '../corpus/model.ts';
import { generalise } from './headingVariables.ts';
import type { CommonWords } from './headingWords.ts';
import { isDated } from './phraseTables.ts';
import { FAMILY_TOPICS, type Family } from './skeletonFamilies.ts';
import { finishLead } from './skeletonLeadFinish.ts';
import { mendLead } from './skeletonLeadMends.ts';
import { inOrder } from './skeletonLeadOrder.ts';
import { claimsTooMuch, makesSense } from './skeletonLeadSense.ts';
import { clauseRow, isWholeClause, leansOnLast, standInFor, type LeadKind } from './skeletonLeadClauses.ts';
import type { JoiningWords } from './skeletonLeadWords.ts';

export interface LeadSource {
  readonly report: Report;
  readonly text: string;
}

/** Characters of a lead worth offering. */
const LIMITS: Readonly<Record<LeadKind, readonly [shortest: number, longest: number]>> = {
  opening: [40, 280],
  problems: [15, 140],
  plan: [15, 200],
  closing: [15, 120],
};

/** What a lead must keep to be one of its kind. */
const REQUIRED: Readonly<Record<LeadKind, RegExp>> = {
  opening: /现将|报告如下|汇报如下|总结如下|领导下|指导下|支持下/u,
  problems: /存在|不足|问题|差距/u,
  plan: /将|以下|重点|以.*为/u,
  closing: /将|努力|继续|贡献|新台阶|新局面|新篇章/u,
};

/** A problem told outright: the list itself, not what leads to it. */
const PROBLEM_TOLD = /有待|不够|不强|较低|较弱|仍然存在|不准|不高|不到位/u;

/** 回顾一年的成绩，在取得成绩的同时: a word that turns on itself. */
const TOLD_TWICE = /(成绩|不足|问题).*\1/u;

/** A closing that ends in a place to fill closes nothing. */
const EMPTY_END = '{{slot 总体要求}}';

/** Where the list begins that a lead announces. */
const ENUMERATION = /(?:一是|首先|第一[，、]|1[.、]|（一）|主要(?:表现|体现)(?:在|为)[：:]?一).*$/su;

/** A lead of one clause is a heading over again. */
const FEWEST_CLAUSES = 2;

/** A place to fill costs what keeping two clauses earns. */
const SLOT_COST = 2.5;

/** A frame that earns less is not worth offering: the plain one says more. */
const LEAST_EARNED: Readonly<Record<LeadKind, number>> = { opening: 5, problems: 3, plan: 2, closing: -3 };

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

const HALF_WIDTH: Readonly<Record<string, string>> = { ':': '：', ',': '，', ';': '；', '!': '！' };

/** What follows the announcement is the report itself. */
const AFTER_ANNOUNCEMENT = /(?<=(?:报告|汇报|总结|介绍|通报)如下)[：。，].*$/su;

function clausesOf(text: string): Clause[] {
  const clauses = text.matchAll(/((?:“[^”]*”|《[^》]*》|[^，。；：！])+)([，。；：！]*)/gu);
  return [...clauses].map(([, clause = '', stops = '']) => ({ text: clause.trim(), stop: stops.charAt(0) }));
}

/** The part of a lead that joins: up to the list it announces, in full-width punctuation. */
function joiningText(text: string, kind: LeadKind): string {
  const full = text.replace(/[:,;!](?!\d)/gu, (mark) => HALF_WIDTH[mark]!);
  return full.replace(kind === 'opening' ? AFTER_ANNOUNCEMENT : ENUMERATION, '');
}

export interface GeneralLead {
  readonly text: string;
  readonly score: number;
}

/** Where and to whom a lead of a kind is offered. */
export interface LeadPlace {
  readonly kind: LeadKind;
  readonly field: string | null;
  readonly family: Exclude<Family, '部门'> | null;
  /** A plan follows in the skeleton. */
  readonly withPlan: boolean;
}

/** What others have in common with the lead's writer: all their words, and those of their joining texts. */
export interface SharedWords {
  readonly common: CommonWords;
  readonly joining: JoiningWords;
}

/** Whether a clause may go to the place's units as it stands. */
function mayStay(clause: string, { report }: LeadSource, place: LeadPlace, words: SharedWords): boolean {
  const { text, hasFacts } = generalise(clause, report);
  if (hasFacts || isDated(clause) || !isWholeClause(clause) || claimsTooMuch(clause)) return false;
  if (place.family !== null && FAMILY_TOPICS[place.family].foreignWords.test(text)) return false;
  return words.common.isCommon(text, place.field) && (place.field !== null || words.joining.areShared(text));
}

/** By what a sentence shows that it says already what would stand in. */
const SAID: Readonly<Record<string, RegExp>> = {
  '在{{superior}}的坚强领导下': /领导下/u,
  坚持以习近平新时代中国特色社会主义思想为指导: /社会主义思想/u,
  对照上级要求和群众期盼: /相比|对照|比照/u,
};

/** Appends what stands in for a clause; within a sentence a place is filled once, and a label before ： is left out. */
function standIn(parts: Part[], { text, stop }: Clause, kind: LeadKind): void {
  if (stop === '：') return;
  const part: Part = { ...standInFor(clauseRow(text, kind).prompt, kind), stop };
  const sentence = parts.slice(parts.findLastIndex((one) => /[。！]/u.test(one.stop)) + 1);
  const last = sentence.at(-1);
  const said = SAID[part.text];
  const repeats =
    sentence.some((one) => one.text === part.text || said?.test(one.text)) || (part.slot && last?.slot === true);
  if (repeats && last) parts[parts.length - 1] = { ...last, stop };
  else if (!repeats) parts.push(part);
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

/** Sentences with their clauses in the order such clauses have. What stands before a ： is a label and stays. */
function ordered(parts: readonly Part[], kind: LeadKind): Part[] {
  const sentences: Part[][] = [[]];
  for (const part of parts) {
    sentences.at(-1)!.push(part);
    if (/[。！：]/u.test(part.stop)) sentences.push([]);
  }
  return sentences.flatMap((sentence) => inOrder(sentence, kind === 'problems'));
}

function joinParts(parts: readonly Part[]): string {
  return parts.map((part) => part.text + part.stop).join('');
}

/** Turns one lead into a frame; null where too little of it is left, or it is none of its kind. */
export function generaliseLead(source: LeadSource, place: LeadPlace, words: SharedWords): GeneralLead | null {
  const { kind, withPlan } = place;
  const text = mendLead(joiningText(source.text, kind));
  const [shortest, longest] = LIMITS[kind];
  if (text.length < shortest || text.length > longest || !REQUIRED[kind].test(text)) return null;
  if (kind === 'problems' && (PROBLEM_TOLD.test(text) || TOLD_TWICE.test(text))) return null;
  const parts: Part[] = [];
  let kept = 0;
  for (const clause of clausesOf(text)) {
    const hangs = leansOnLast(clause.text) && parts.at(-1)?.slot === true;
    if (!hangs && mayStay(clause.text, source, place, words)) {
      parts.push({ text: generalise(clause.text, source.report).text, stop: clause.stop, slot: false });
      kept += 1 + clauseRow(clause.text, kind).worth;
    } else standIn(parts, clause, kind);
  }
  const left = withoutEmptySentences(parts);
  if (kind === 'closing' && (text.includes('：') || left.at(-1)?.text === EMPTY_END)) return null;
  const slots = left.filter(({ slot }) => slot).length;
  const earned = kept - SLOT_COST * slots;
  if (left.length < FEWEST_CLAUSES || earned < LEAST_EARNED[kind] || (kind === 'problems' && slots > 0)) return null;
  const joined = joinParts(ordered(left, kind));
  if (!REQUIRED[kind].test(joined.replace(/\{\{slot [^{}]*\}\}/gu, ''))) return null;
  const frame = finishLead(joined, kind);
  if (!makesSense(frame, kind)) return null;
  const announcesPlan = kind === 'opening' && /计划|打算|思路|安排/u.test(frame.split('。').slice(-2).join(''));
  const planBonus = announcesPlan ? (withPlan ? PLAN_ANNOUNCED : -PLAN_ANNOUNCED) : 0;
  const announces = kind === 'plan' && frame.endsWith('：') ? ANNOUNCES : 0;
  const named = kind === 'opening' && /\{\{(?:unit|we)\}\}/u.test(joined) ? NAMED : 0;
  return { text: frame, score: earned + planBonus + announces + named };
}

/** The best frame among the leads; undefined where none is good enough. */
export function bestLead(leads: readonly LeadSource[], place: LeadPlace, words: SharedWords): string | undefined {
  const frames = leads.map((lead) => generaliseLead(lead, place, words)).filter((frame) => frame !== null);
  frames.sort((a, b) => b.score - a.score || (a.text < b.text ? -1 : 1));
  return frames[0]?.text;
}

/** Which leads a role's section has. */
export function leadKindOf(role: Role): LeadKind | null {
  return role === 'problems' || role === 'plan' ? role : null;
}
