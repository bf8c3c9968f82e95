/**
 * Whether a lead says something a clerk can sign: what is done, or that a list follows. Claims that were true of one unit
 * in one year are no clause for another; a lead that only bows, or says a thing twice, is none at all.
 */
import { isDeed } from './skeletonLeadOrder.ts';
import type { LeadKind } from './skeletonLeadClauses.ts';

interface SenseRow {
  readonly pattern: RegExp;
  readonly example: string;
}

/** Results and praise that a frame must not settle before the clerk knows the year's figures. */
const OVERCLAIMS: readonly SenseRow[] = [
  { pattern: /重大(?:进展|突破|成就|成果)|历史性/u, example: '各项事业取得了重大进展' },
  { pattern: /(?:显著|良好|优异|丰硕|巨大|可喜)的?(?:成效|成绩|成果|效果)|硕果/u, example: '取得了良好成效' },
  { pattern: /领导重视|高度重视|形式多样|机制健全|责任明确/u, example: '做到领导重视、责任明确' },
  { pattern: /向好|圆满完成|走在前列|名列前茅/u, example: '经济运行稳中向好' },
];

/** What a lead may not say where it stands. */
const MISPLACED: Readonly<Partial<Record<LeadKind, readonly SenseRow[]>>> = {
  opening: [{ pattern: /作出新的?贡献/u, example: '为发展作出新的贡献，结尾才这样说' }],
  plan: [
    { pattern: /作出新的?贡献/u, example: '为发展作出新的贡献，结尾才这样说' },
    { pattern: /目标是[：:]?(?:坚持)?以/u, example: '总体目标是：以……为指导，思想不是目标' },
  ],
};

/** Characters that make a phrase long enough to be heard when it comes again. */
const HEARD = 4;

/** What may come again: names, years, and the words for the work itself. */
const MAY_REPEAT = /\{\{[^{}]*\}\}|《[^》]*》|各项工作|工作任务/gu;

const SENTENCE_END = /[。：！]/u;

const ANNOUNCES_LIST = /以下|如下|下列|几[个项点]?方面|几项/u;

/** Whether a clause claims what only its own unit may. */
export function claimsTooMuch(clause: string): boolean {
  return OVERCLAIMS.some(({ pattern }) => pattern.test(clause));
}

function repeatsItself(text: string): boolean {
  const seen = new Set<string>();
  for (const run of text.replace(MAY_REPEAT, '，').split(/[^\p{Script=Han}]+/u)) {
    for (let at = 0; at + HEARD <= run.length; at += 1) {
      const phrase = run.slice(at, at + HEARD);
      if (seen.has(phrase)) return true;
      seen.add(phrase);
    }
  }
  return false;
}

/** The lead without the sentence that announces the report. */
function bodyOf(frame: string): string {
  return frame.replace(/[，。；]现将.*$/su, '。');
}

/** Whether every sentence of an opening, and the last one of a plan's lead, ends on a deed or announces a list. */
function hasPredicate(body: string, kind: LeadKind): boolean {
  const sentences = body.split(SENTENCE_END).filter((one) => one !== '');
  const told = kind === 'plan' ? sentences.slice(-1) : sentences;
  return told.every((one) => ANNOUNCES_LIST.test(one) || isDeed(one.split('，').at(-1)!));
}

/** Whether a finished opening or plan's lead can stand in any unit's report. Leads of other kinds are judged elsewhere. */
export function makesSense(frame: string, kind: LeadKind): boolean {
  if (kind !== 'opening' && kind !== 'plan') return true;
  const body = bodyOf(frame);
  if (MISPLACED[kind]?.some(({ pattern }) => pattern.test(body)) === true) return false;
  return !repeatsItself(body) && hasPredicate(body, kind);
}
