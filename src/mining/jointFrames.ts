/**
 * A joining text for any unit, made of what a report's own text says: every part in its place, clauses of everybody's words
 * as they stand, others opened up or left out; what such a text must not lack and the report's own does not give comes from
 * what other reports say there, or is plain.
 */
import type { JointClause, RawJoint, Told } from './jointClauses.ts';
import { JOINT_ORDERS, type JointKind, type JointPart } from './jointTable.ts';

/** What a text of a kind must not lack, and what it says there when no report of the corpus gives it. */
export type Needs = Readonly<Partial<Record<JointPart, string>>>;

/** Clauses of each part. */
export type Clauses = Readonly<Partial<Record<JointPart, readonly string[]>>>;

/** To whom a text is offered, as far as making it goes. */
export interface FramePlace {
  readonly kind: JointKind;
  /** A plan follows in the report. */
  readonly withPlan: boolean;
  readonly needs: Needs;
  /** Clauses that every text of the place has: what the law lays down for a subject. */
  readonly always: Clauses;
  /** Parts that no other may stand in for: the closing of a special report names its work. */
  readonly irreplaceable: readonly JointPart[];
  /** What the units' work is called: 各项工作, 政务公开工作. */
  readonly work: string;
  /** A clause with the place's own name for its work where others leave a place to fill. */
  readonly named: (clause: string) => string;
  /** Whether an announcement names the place's subject, or none. */
  readonly isOfSubject: (announcement: string) => boolean;
  /** Whether a clause may go to the place's units as it stands. */
  mayStay(clause: string, raw: RawJoint): boolean;
}

export interface Frame {
  readonly text: string;
  /** Worth by what is the corpus's own in it. */
  readonly score: number;
  /** What it says, but for slogans: two texts that differ in those alone are one. */
  readonly clauses: readonly string[];
}

/** Worth of a clause that stayed, of one opened up, and of one that another report lent. */
const WORTH = { own: 1.5, opened: 0.5, lent: 0.2 };

/** Places to fill in one text beside the summary. */
const MOST_SLOTS = 3;

/** Characters that make a phrase long enough to be heard when it comes again. */
const HEARD = 4;

/** What may come again: names, years, titles, and the words for the work itself. */
const MAY_REPEAT = /\{\{[^{}]*\}\}|《[^》]*》|各项工作|工作任务/gu;

/** Words that a text says once, whatever stands beside them. */
const ONCE = ['部署', '围绕', '新台阶', '有关要求'];

const PLAN = /计划|打算|思路|安排/u;
const NEUTRAL = /^现将(?:\{\{we\}\}|\{\{unit\}\})?有关(?:工作)?情况/u;

/** Parts that stand only behind another: bureaus above guide where party and government lead. */
const BEHIND: Readonly<Partial<Record<JointPart, JointPart>>> = { support: 'leadership' };

/** Parts that are not missed where another says as much. */
const INSTEAD: Readonly<Partial<Record<JointPart, readonly JointPart[]>>> = {
  aim: ['purpose'],
  orders: ['leadership', 'instruction', 'meeting'],
  line: ['instruction', 'meeting', 'orders', 'deed'],
  meeting: ['instruction', 'orders', 'line'],
};

/** What a text is not worth offering without, of a report's own. */
const CORE: Readonly<Partial<Record<JointKind, readonly JointPart[]>>> = {
  problems: ['lack'],
  closing: ['aim', 'purpose'],
};

interface Chosen {
  readonly part: JointPart;
  readonly text: string;
  readonly worth: number;
}

/** Clauses that reports give for each part, the most usual first. */
export type Inventory = ReadonlyMap<JointPart, readonly string[]>;

/** Whether what an announcement names is what follows: the plan where there is one, and no other subject's work. */
function announcesRightly(clause: string, { kind, withPlan, isOfSubject }: FramePlace): boolean {
  if (kind !== 'opening') return true;
  if (!clause.startsWith('现将') || !isOfSubject(clause)) return false;
  return withPlan ? PLAN.test(clause) || NEUTRAL.test(clause) : !PLAN.test(clause);
}

function resolve(clause: JointClause, raw: RawJoint, place: FramePlace): Chosen | null {
  const { part, text, opened } = clause;
  if (part === 'announcement' && !announcesRightly(text ?? '', place)) return null;
  if (text !== null && place.mayStay(text, raw)) return { part, text: place.named(text), worth: WORTH.own };
  return opened !== null && place.mayStay(opened, raw)
    ? { part, text: place.named(opened), worth: WORTH.opened }
    : null;
}

/** What the reports of a place say of each part in words that may stay. */
export function inventoryOf(raws: readonly RawJoint[], place: FramePlace): Inventory {
  const counts = new Map<JointPart, Map<string, Set<string>>>();
  for (const raw of raws) {
    for (const clause of raw.clauses) {
      const found = resolve(clause, raw, place);
      if (!found || found.worth < WORTH.own) continue;
      const texts = counts.get(found.part) ?? new Map<string, Set<string>>();
      counts.set(found.part, texts.set(found.text, (texts.get(found.text) ?? new Set()).add(raw.report.id)));
    }
  }
  return new Map(
    [...counts].map(([part, texts]) => [
      part,
      [...texts].sort(([a, of], [b, by]) => by.size - of.size || (a < b ? -1 : 1)).map(([text]) => text),
    ]),
  );
}

function phrasesOf(text: string): Set<string> {
  const phrases = new Set<string>();
  for (const run of text.replace(MAY_REPEAT, '，').split(/[^\p{Script=Han}]+/u))
    for (let at = 0; at + HEARD <= run.length; at += 1) phrases.add(run.slice(at, at + HEARD));
  return phrases;
}

function repeats(text: string, said: ReadonlySet<string>): boolean {
  return [...phrasesOf(text)].some((phrase) => said.has(phrase));
}

function slotsIn(text: string): number {
  return text.split('{{slot').length - 1;
}

/** A text under way: what it has said already, and how many places it holds. */
class Telling {
  readonly chosen: Chosen[] = [];
  readonly #said = new Set<string>();
  readonly #prompts = new Set<string>();
  #slots = 0;

  /** Takes a clause unless it says again what was said, or asks for more than a clerk fills. */
  take(one: Chosen): boolean {
    const prompts = [...one.text.matchAll(/\{\{slot ([^{}]*)\}\}/gu)].map(([, prompt]) => prompt!);
    const again = (word: string): boolean =>
      one.text.includes(word) && this.chosen.some(({ text }) => text.includes(word));
    if (one.part !== 'announcement' && (repeats(one.text, this.#said) || ONCE.some(again))) return false;
    if (prompts.some((prompt) => this.#prompts.has(prompt)) || this.#slots + slotsIn(one.text) > MOST_SLOTS)
      return false;
    for (const phrase of phrasesOf(one.text)) this.#said.add(phrase);
    for (const prompt of prompts) this.#prompts.add(prompt);
    this.#slots += prompts.length;
    this.chosen.push(one);
    return true;
  }

  has(part: JointPart): boolean {
    return this.chosen.some((one) => one.part === part);
  }
}

/** Clauses of each part as they may be told, a report's own. */
type Resolved = readonly Chosen[];

/** The clauses of a text in the order of its kind. `turn` tells which of several lent clauses it gets. */
function tell(own: Resolved, place: FramePlace, inventory: Inventory, turn: number): readonly Chosen[] {
  const telling = new Telling();
  for (const { part, most } of JOINT_ORDERS[place.kind].parts) {
    const before = BEHIND[part];
    if (before !== undefined && !telling.has(before)) continue;
    let taken = 0;
    for (const text of place.always[part] ?? []) if (telling.take({ part, text, worth: 0 })) taken++;
    for (const one of own) if (one.part === part && taken < most && telling.take(one)) taken++;
    const plain = place.needs[part] ?? '';
    const isSaid = (other: JointPart): boolean => telling.has(other) || own.some((one) => one.part === other);
    const isReplaced = !place.irreplaceable.includes(part) && INSTEAD[part]?.some(isSaid) === true;
    if (plain === '' || telling.has(part) || isReplaced) continue;
    const lent = inventory.get(part) ?? [];
    const turned = lent.map((_, at) => ({ part, text: lent[(at + turn) % lent.length]!, worth: WORTH.lent }));
    if (!turned.some((one) => telling.take(one))) telling.take({ part, text: plain, worth: 0 });
  }
  return telling.chosen;
}

/** 在县委的领导下 … 落实县委的部署: the second time it is 上级; 中心工作 needs nobody's name. */
function namedOnce(text: string): string {
  const first = text.indexOf('{{superior}}');
  if (first < 0) return text;
  const from = first + '{{superior}}'.length;
  const rest = text
    .slice(from)
    .replace(/\{\{superior\}\}(?=中心工作)/gu, '')
    .replaceAll('{{superior}}', '上级');
  return text.slice(0, from) + rest;
}

/** 县统计局 … 现将县统计局情况: the second time it is 我局; and where it was 我局 from the first, it stays that. */
function calledOnce(text: string): string {
  const [first, ...others] = text.split('{{unit}}');
  if (first!.includes('{{we}}')) return text.replaceAll('{{unit}}', '{{we}}');
  return others.length < 2 ? text : `${first!}{{unit}}${others.join('{{we}}')}`;
}

function joined(chosen: readonly Chosen[], parts: readonly JointPart[]): string[] {
  return chosen.filter(({ part }) => parts.includes(part)).map(({ text }) => text);
}

const SUMMARY = '{{slot 总体概括}}';
const WHOLE = '{{slot 总体要求}}';

/** What a plan's lead says of its own, beside what everybody's says. */
const OWN_AIMS: readonly JointPart[] = ['deed', 'spirit', 'aim'];

/** 扎实做好各项工作，重点抓好以下工作: one of them is enough. */
const DO_WELL = /[做抓]好/u;

/** How a text looks back on the year where no result leads over to what is lacking. */
const BACK = '回顾{{reviewYear}}年的工作';

/** 今年以来 would be wrong once the draft is read in the next: only what holds for any year stays. */
function timeAhead({ time }: Pick<Told, 'time'>, otherwise: string): string {
  return time !== undefined && /^(?:新的|下一步|\{\{plan)/u.test(time) ? time : otherwise;
}

type Writer = (raw: Omit<Told, 'clauses'>, chosen: readonly Chosen[], work: string) => string;

function saidBetween(chosen: readonly Chosen[], without: readonly JointPart[]): string[] {
  return chosen.filter(({ part }) => !without.includes(part)).map(({ text }) => text);
}

const WRITERS: Readonly<Record<JointKind, Writer>> = {
  opening: (raw, chosen) => {
    const led = joined(chosen, ['leadership', 'support']);
    const told = saidBetween(chosen, ['leadership', 'support', 'announcement']);
    // 在县委的领导下，在业务部门的指导下: said in one breath
    const under = led.join('，').replace(/领导下，在(?=上级[^，]*下$)/u, '领导和');
    const body = [
      '{{reviewYear}}年',
      ...(under === '' ? [] : [under]),
      raw.subject + [...told, SUMMARY].join('，'),
    ].join('，');
    return `${body}。${joined(chosen, ['announcement']).join('')}：`;
  },
  plan: (raw, chosen) => {
    const announced = joined(chosen, ['announcement']).join('');
    const twice = (text: string): boolean => DO_WELL.test(text) && DO_WELL.test(announced);
    const told = saidBetween(chosen, ['announcement']).filter((text) => !twice(text));
    const asked = told.some((text) => joined(chosen, OWN_AIMS).includes(text)) ? told : [...told, WHOLE];
    return `${timeAhead(raw, '{{planYear}}年')}，{{we}}将${[...asked, announced].join('，')}：`;
  },
  closing: (raw, chosen) => `${timeAhead(raw, '新的一年')}，{{we}}将${chosen.map(({ text }) => text).join('，')}。`,
  problems: (raw, chosen, work) => {
    const praise = joined(chosen, ['praise'])[0];
    const behind = saidBetween(chosen, ['praise']).map((text) => text.replace(/^也/u, '我们也'));
    if (praise === undefined)
      return `${BACK}，${behind.map((text) => text.replace(/^(?=还|仍|存在)/u, `{{we}}${work}`)).join('，')}：`;
    const looksBack = raw.time?.startsWith('回顾') === true && !raw.time.includes('{{');
    const time = looksBack ? raw.time : '一年来';
    const rest = behind.join('，');
    const turned = praise.endsWith('同时') ? rest : `但${rest}`;
    const whose = praise.startsWith('在')
      ? ''
      : praise.startsWith('虽然') && work !== '工作'
        ? `{{we}}${work}`
        : '{{we}}';
    return `${time}，${whose}${praise}，${turned}：`;
  },
};

/** Makes the text that a report's own gives for a place; null where too little of it is the report's. */
export function frameOf(raw: RawJoint, place: FramePlace, inventory: Inventory, turn: number): Frame | null {
  const own = raw.clauses.map((clause) => resolve(clause, raw, place)).filter((one) => one !== null);
  const chosen = tell(own, place, inventory, turn);
  const core = CORE[place.kind];
  if (!chosen.some(({ part, worth }) => worth >= WORTH.opened && (core?.includes(part) ?? true))) return null;
  return {
    text: calledOnce(namedOnce(WRITERS[place.kind](raw, chosen, place.work))),
    score: chosen.reduce((sum, { worth }) => sum + worth, 0),
    clauses: saidBetween(chosen, ['spirit']),
  };
}

/** The text of a place that no report gives one for. */
export function plainText(place: FramePlace): string {
  return namedOnce(WRITERS[place.kind]({ subject: '{{we}}' }, tell([], place, new Map(), 0), place.work));
}
