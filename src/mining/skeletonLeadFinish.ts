/**
 * A lead put together from clauses that stayed and places to fill, made to read as one: it has a subject, a year, its
 * conjunction, and it ends as leads of its kind end.
 */
import type { LeadKind } from './skeletonLeadClauses.ts';

/** Clauses that stand before an opening's subject: the time, and under whose leadership. */
const BEFORE_SUBJECT =
  /^(?:(?:今年以来|一年来|过去一年|(?:刚刚)?过去的一年|\{\{reviewYear\}\}年(?:度|以来)?)[，]?)?(?:在[^，。；]*?下，)*/u;

/** The clause that announces the report. */
const ANNOUNCEMENT = /[，；]?(?=现将)/u;

/** The time a plan lead begins with. */
const PLAN_TIME = /\{\{planYear\}\}|^(?:新的一年|下一步|今后|明年|来年|下步|接下来)/u;

/** Ends of a lead that announce a list. */
const LIST_AHEAD = /(?:如下|以下[^，。]*|几[个项点]?方面[^，。]*|不足|问题|差距|表现在|主要是)$/u;

/** What an opening says before anything else when it has little to say. */
const GUIDED = '坚持以习近平新时代中国特色社会主义思想为指导';

/** Clauses an opening has beside leadership and announcement; fewer are too few. */
const FEWEST_SAID = 2;

/** 今年以来，推动2024年各项工作落实: the time is said already. */
const YEAR_AGAIN = /\{\{reviewYear\}\}年(?:度)?(?=各项)/gu;

const SUBJECT = /^(?:\{\{(?:unit|we)\}\})?/u;

function isEnough(said: string): boolean {
  const own = said.split('，').filter((clause) => !clause.includes('{{slot'));
  return own.length >= FEWEST_SAID || said.includes('社会主义思想');
}

/** An opening whose subject went with its clauses gets one again, and the announcement a sentence of its own. */
function finishOpening(text: string): string {
  const [body = '', ...announced] = text.split(ANNOUNCEMENT);
  const announcement = announced.length > 0 ? announced.join('') : '现将有关情况报告如下';
  const before = BEFORE_SUBJECT.exec(body)?.[0] ?? '';
  const rest = body
    .slice(before.length)
    .replace(/[，；：。、]+$/u, '')
    .replace(YEAR_AGAIN, '');
  const subject = /\{\{(?:unit|we)\}\}/u.test(body) ? '' : '{{we}}';
  const said = isEnough(rest) ? rest : rest.replace(SUBJECT, (own) => `${own}${GUIDED}，`);
  return `${before}${subject}${said}。${announcement}`;
}

/** Praise first, then the comparison: the turn between them is marked. */
function withTurn(text: string): string {
  const turned = text.replace(/，(?<comparison>(?:对照|比照|与)[^，]*)，但(?=[还仍存])/u, '，但$<comparison>，');
  if (turned !== text || /但|然而|同时，/u.test(text)) return turned;
  return text.replace(/(?<=[，；。])(?=对照|还存在|仍存在|存在)/u, '但');
}

/** Who plans, and that it is a plan: the year, the unit, 将. */
const PLANNER = /\{\{(?:unit|we)\}\}|我们|目标是|任务是/u;

/** A plan's lead says when and who. */
function finishPlan(text: string): string {
  const timed = PLAN_TIME.test(text) ? text : `{{planYear}}年，${text}`;
  const [first = ''] = timed.split('。');
  const planned = PLANNER.test(first)
    ? timed
    : timed.replace(/^[^，]*，(?:将)?/u, (begun) => `${begun.replace(/将$/u, '')}{{we}}将`);
  return planned
    .replace(/(?<=^\{\{planYear\}\}年)(?=\{\{(?:we|unit)\}\})/u, '，')
    .replace(/(?<=^[^。]*\{\{(?:we|unit)\}\})要(?=以|坚持|深入|认真|继续)/u, '将');
}

/** A plan names the guiding thought once: where its lead does not, it gets it behind the unit and 将. */
export function withGuidance(lead: string): string {
  if (lead.includes('社会主义思想')) return lead;
  return lead.replace(/(?<=\{\{(?:we|unit)\}\}将)(?:继续)?(?!以)/u, `${GUIDED}，`);
}

/** A closing says when and who. */
function finishClosing(text: string): string {
  const time = PLAN_TIME.test(text) ? '' : '新的一年，';
  const begun = time + text;
  if (/\{\{(?:unit|we)\}\}|我们/u.test(begun)) return begun;
  return begun.replace(/^[^，]*，/u, (when) => `${when}{{we}}${/^将|^要/u.test(begun.slice(when.length)) ? '' : '将'}`);
}

/** 深入学习贯彻甲，深入学习贯彻乙: the second time the verb is another. */
const STUDIED_TWICE = /(?<before>学习贯彻[^。]*，)深入学习贯彻(?=\{\{slot)/u;

/** A lead ends as one: what announces a list with a colon (problems always do), all else with a full stop. */
export function finishLead(text: string, kind: LeadKind): string {
  let whole = text;
  if (kind === 'opening') whole = finishOpening(text);
  if (kind === 'problems') whole = withTurn(text);
  if (kind === 'closing') whole = finishClosing(text);
  if (kind === 'plan') whole = finishPlan(text);
  whole = whole.replace(STUDIED_TWICE, '$<before>认真落实');
  const bare = whole.replace(/[，；：。、\s]+$/u, '');
  return kind === 'problems' || (kind !== 'closing' && LIST_AHEAD.test(bare)) ? `${bare}：` : `${bare}。`;
}
