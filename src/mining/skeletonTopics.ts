/**
 * The subjects a kind of unit usually treats in a section, and their usual order. Headings are clustered over reports
 * by what they share: a subject that headingTopics.ts knows, or, for the trade of a bureau, a word. What
 * many reports share wins; what one report shares with itself only does not count.
 */
import { dictionaryWords } from '../text/words.ts';
import { TOPICS } from './headingTopicTable.ts';
import type { TopicHeading } from './skeletonOutline.ts';

export interface TopicCluster {
  /** Id of a known topic, or `词:` and the shared word. */
  readonly id: string;
  readonly headings: readonly TopicHeading[];
  /** Reports that treat it. */
  readonly support: number;
  /** Usual place among the topics of a report, 0 first to 1 last. */
  readonly position: number;
  /** Lent by the group above: only what suits everybody may be said of it. */
  readonly borrowed: boolean;
}

/** Words that say nothing about the subject: verbs and joints of heading language. */
const EMPTY_WORDS: ReadonlySet<string> = new Set(
  (
    '加强 强化 推进 推动 提升 提高 优化 完善 深化 坚持 聚焦 聚力 着力 持续 不断 全面 全力 扎实 切实 认真 积极 稳步 有序 有效 抓好 抓实 做好 做优 ' +
    '做强 开展 工作 情况 建设 发展 管理 水平 质效 成效 效能 实施 落实 促进 加快 加大 力度 大力 统筹 规范 健全 夯实 筑牢 增强 打造 构建 主要 重点 其他 方面 ' +
    '有待 不足 不够 问题 存在 较大 提质 增效 精准 高效 多措并举 主动 作为 综合 综合施策 年度 完成 任务 体系 能力 引领 治理 服务 保障 机制 设施 ' +
    '业务 指导 化建 质量 升级 突出 行动 进一步 服务 强化 提高 做实 深入 加快 创新 责任 基础 全面 聚力 抓紧 职责 各项 优势 作用 发挥 形成 实现'
  ).split(' '),
);

const HAN_WORD = /^\p{Script=Han}{2,4}$/u;

/** What a heading counts for under a key: fully under the most telling of its subjects, less under the others. */
const SECOND_TOPIC = 0.4;
const SHARED_WORD = 0.8;

/** What each further heading of one report under a key takes from it: a subject is treated once a report. */
const REPEATED = 0.3;

interface Keyed {
  readonly heading: TopicHeading;
  readonly keys: ReadonlyMap<string, number>;
}

function reportsOf(headings: readonly TopicHeading[]): number {
  return new Set(headings.map(({ report }) => report.id)).size;
}

function keysOf(heading: TopicHeading, trade: string | null): Keyed {
  const keys = new Map<string, number>();
  for (const [rank, id] of heading.topics.entries()) keys.set(id, rank === 0 ? 1 : SECOND_TOPIC);
  if (trade === null) return { heading, keys };
  for (const { segment } of dictionaryWords(heading.text))
    if (HAN_WORD.test(segment) && !EMPTY_WORDS.has(segment) && !trade.includes(segment))
      keys.set(`词:${segment}`, SHARED_WORD);
  return { heading, keys };
}

/** How well a key holds headings together: reports under it, less what is repeated within a report. */
function strength(members: readonly Keyed[], key: string): number {
  const best = new Map<string, number>();
  for (const { heading, keys } of members)
    best.set(heading.report.id, Math.max(best.get(heading.report.id) ?? 0, keys.get(key)!));
  const sum = [...best.values()].reduce((total, weight) => total + weight, 0);
  return sum - REPEATED * (members.length - best.size);
}

function rankOf(key: string): number {
  const at = TOPICS.findIndex(({ id }) => id === key);
  return at < 0 ? TOPICS.length : at;
}

/** 党建 stands first or last, never in the middle: the mean of the fullest third, not of all. */
function usualPosition(headings: readonly TopicHeading[]): number {
  const thirds: number[][] = [[], [], []];
  for (const { position } of headings) thirds[Math.min(2, Math.floor(position * 3))]!.push(position);
  const fullest = thirds.reduce((best, third) => (third.length > best.length ? third : best));
  return fullest.reduce((sum, position) => sum + position, 0) / fullest.length;
}

function makeCluster(id: string, headings: readonly TopicHeading[]): TopicCluster {
  return { id, headings, support: reportsOf(headings), position: usualPosition(headings), borrowed: false };
}

/** The headings that share a key, and how well it holds them together. */
interface Group {
  readonly key: string;
  readonly members: readonly Keyed[];
  readonly strength: number;
}

function groupOf(key: string, members: readonly Keyed[]): Group {
  return { key, members, strength: strength(members, key) };
}

function groupsByKey(all: readonly Keyed[]): Map<string, Group> {
  const byKey = new Map<string, Keyed[]>();
  for (const keyed of all) {
    for (const key of keyed.keys.keys()) {
      const members = byKey.get(key);
      if (members) members.push(keyed);
      else byKey.set(key, [keyed]);
    }
  }
  return new Map([...byKey].map(([key, members]) => [key, groupOf(key, members)]));
}

function strongest(groups: ReadonlyMap<string, Group>): Group | undefined {
  let best: Group | undefined;
  for (const group of groups.values()) if (!best || goesBefore(group, best)) best = group;
  return best;
}

function goesBefore(one: Group, other: Group): boolean {
  const order = other.strength - one.strength || rankOf(one.key) - rankOf(other.key);
  return order < 0 || (order === 0 && one.key < other.key);
}

/**
 * A heading goes to a stronger subject only where its own first one makes no cluster: 依申请公开情况 is no 主动公开 where two
 * reports tell of 依申请公开.
 */
function withoutOthersOwn({ key, members }: Group, groups: ReadonlyMap<string, Group>): readonly Keyed[] {
  const isOwn = ({ heading }: Keyed): boolean => heading.topics[0] === undefined || heading.topics[0] === key;
  const own = members.filter(isOwn);
  if (key.startsWith('词:') || own.length === 0) return members;
  const standsAlone = ({ heading }: Keyed): boolean => {
    const first = heading.topics[0]!;
    const kin = groups.get(first)?.members.filter((one) => one.heading.topics[0] === first) ?? [];
    return reportsOf(kin.map((one) => one.heading)) >= 2;
  };
  return members.filter((keyed) => isOwn(keyed) || !standsAlone(keyed));
}

/** Headings that found their cluster leave all other groups. */
function takeAway(groups: Map<string, Group>, members: readonly Keyed[]): void {
  const gone = new Set(members);
  const touched = new Set(members.flatMap(({ keys }) => [...keys.keys()]));
  for (const key of touched) {
    const left = groups.get(key)!.members.filter((keyed) => !gone.has(keyed));
    if (left.length === 0) groups.delete(key);
    else groups.set(key, groupOf(key, left));
  }
}

/**
 * Clusters the topic headings of one role; most supported first, ties by place. The strongest key takes its headings
 * first; what one report alone has makes no cluster. With a `trade` (统计局, 政务公开), words that several of its
 * reports share make subjects too, the trade's own name apart; without one, chance shares words. Where reports are on one
 * subject, their parts are `named` by what they are about (平台建设, 依申请公开), and a heading's first subject is its own.
 */
export function clusterTopics(headings: readonly TopicHeading[], trade: string | null, named = false): TopicCluster[] {
  const clusters: TopicCluster[] = [];
  const groups = groupsByKey(headings.map((heading) => keysOf(heading, trade)));
  for (let best = strongest(groups); best && best.strength > 1; best = strongest(groups)) {
    const { key } = best;
    const members = named ? withoutOthersOwn(best, groups) : best.members;
    clusters.push(
      makeCluster(
        key,
        members.map(({ heading }) => heading),
      ),
    );
    takeAway(groups, members);
  }
  return clusters.sort((a, b) => b.support - a.support || a.position - b.position || (a.id < b.id ? -1 : 1));
}

/** Whether the cluster's subject is what the heading is about first. */
export function isFirstSubject({ id }: TopicCluster, { topics }: TopicHeading): boolean {
  return id.startsWith('词:') || topics[0] === id;
}
