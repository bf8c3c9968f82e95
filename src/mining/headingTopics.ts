/**
 * What a heading is about. Year-end reports of one kind of unit treat the same dozen subjects under ever new words; a
 * row of the table names the words by which a subject is known, and rows are tried in order.
 */
import type { Report } from '../corpus/model.ts';
import { TOPICS, type Topic } from './headingTopicTable.ts';
import { lineOfWork, linesNamed, tradeOf, type Trade } from './trades.ts';

/** Places for a department's own trades where its kin each have another: 统计, 民政, 审计. */
export const TRADE_PLACES: readonly Pick<Topic, 'id' | 'review' | 'plan'>[] = [
  {
    id: 'trade-1',
    review: '聚焦{{slot 第一项主业}}，重点任务落地见效',
    plan: '持续聚焦{{slot 第一项主业}}，抓实重点任务',
  },
  {
    id: 'trade-2',
    review: '聚力{{slot 第二项主业}}，履职水平稳步提升',
    plan: '持续聚力{{slot 第二项主业}}，提升履职水平',
  },
];

/** By what means any piece of work is done: all that 专项 reports on different subjects share. */
export const MEANS_TOPICS: ReadonlySet<string> = new Set(['leadership', 'supervision', 'publicity', 'team', 'service']);

/** Topics any department may have; the others are somebody's trade. */
const GENERAL_TOPICS: ReadonlySet<string> = new Set([
  'party',
  'integrity',
  'safety',
  'law',
  'team',
  'publicity',
  'supervision',
  'leadership',
  'service',
  'reform',
]);

/** Those that every department has, whatever its reports say. */
const UNIVERSAL_TOPICS: ReadonlySet<string> = new Set(['party', 'integrity', 'team', 'safety', 'law']);

/** Whether the topic may be lent to a unit whose own kind does not mention it. */
export function isUniversalTopic(id: string): boolean {
  return UNIVERSAL_TOPICS.has(id);
}

/** Whether the topic suits any department. */
export function isGeneralTopic(id: string): boolean {
  return GENERAL_TOPICS.has(id);
}

const BY_ID: ReadonlyMap<string, Topic> = new Map(TOPICS.map((one) => [one.id, one]));

/** What is known of a subject or a line of work. */
export type KnownTopic = Omit<Topic, 'cues' | 'example'>;

/** The topic with this id; undefined for a subject that was found in the corpus only. */
export function topicOf(id: string): KnownTopic | undefined {
  return BY_ID.get(id) ?? lineOfWork(id);
}

/** The trade whose lines a report's headings are about first; null for a town, a 专项 report, or a trade nobody listed. */
export function tradeOfReport({ topic, unit }: Report): Trade | null {
  return topic === null && unit.kind !== null ? tradeOf(unit.kind) : null;
}

/** Ids of every topic a heading's words name, in table order; empty where none does. */
export function topicsOf(text: string): string[] {
  return TOPICS.filter(({ cues }) => cues.test(text)).map(({ id }) => id);
}

/** What a heading about the party is about, whatever trade is in it: 党建引领夯实基层基础 is no 统计基层基础. */
const BEFORE_TRADE: ReadonlySet<string> = new Set(['party', 'integrity']);

/** The same for a heading of a trade: its lines of work go before all subjects but the party's. */
export function topicsInTrade(text: string, trade: Trade | null): string[] {
  const subjects = topicsOf(text);
  if (trade === null) return subjects;
  const first = subjects.filter((id) => BEFORE_TRADE.has(id));
  return [...first, ...linesNamed(text, trade), ...subjects.filter((id) => !BEFORE_TRADE.has(id))];
}

/** Whether a heading only keeps the place of a trade. */
export function isTradePlace(heading: string): boolean {
  return TRADE_PLACES.some(({ review, plan }) => heading === review || heading === plan);
}

/** Id of the place for a trade that a heading is; undefined for any other. */
export function tradePlaceId(heading: string): string | undefined {
  return TRADE_PLACES.find(({ review, plan }) => heading === review || heading === plan)?.id;
}
