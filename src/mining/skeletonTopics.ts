/**
 * The subjects a kind of unit usually treats in a section, and their usual order. Headings are clustered over reports:
 * first by the subjects headingTopics.ts knows, then, for what only some bureaus write about, by a pair of characters
 * that several reports share.
 */
import { topicOf, topicsOf } from './headingTopics.ts';
import type { TopicHeading } from './skeletonOutline.ts';

export interface TopicCluster {
  /** Id of a known topic, or `词:` and the shared pair. */
  readonly id: string;
  readonly headings: readonly TopicHeading[];
  /** Reports that treat it. */
  readonly support: number;
  /** Mean place among the topics of a report, 0 first to 1 last. */
  readonly position: number;
}

/** Pairs that say nothing about the subject: verbs and joints of heading language. */
const EMPTY_PAIRS: ReadonlySet<string> = new Set(
  (
    '加强 强化 推进 推动 提升 提高 优化 完善 深化 坚持 聚焦 聚力 着力 持续 进一 一步 不断 全面 全力 扎实 切实 认真 积极 稳步 有序 有效 抓好 抓实 做好 做优 ' +
    '做强 开展 工作 情况 建设 发展 管理 水平 质效 成效 效能 实施 落实 促进 加快 加大 力度 大力 统筹 规范 健全 夯实 筑牢 增强 打造 构建 主要 重点 其他 方面 ' +
    '有待 不足 不够 问题 存在 较大 提质 增效 精准 高效 多措 措并 并举 主动 作为 动作 综合 合施 施策 年度 完成 任务'
  ).split(' '),
);

const HAN_PAIR = /^\p{Script=Han}{2}$/u;

function reportsOf(headings: readonly TopicHeading[]): number {
  return new Set(headings.map(({ report }) => report.id)).size;
}

function makeCluster(id: string, headings: readonly TopicHeading[]): TopicCluster {
  const position = headings.reduce((sum, heading) => sum + heading.position, 0) / headings.length;
  return { id, headings, support: reportsOf(headings), position };
}

function pairsOf(text: string): Set<string> {
  const pairs = new Set<string>();
  for (let at = 0; at + 1 < text.length; at++) {
    const pair = text.slice(at, at + 2);
    if (HAN_PAIR.test(pair) && !EMPTY_PAIRS.has(pair)) pairs.add(pair);
  }
  return pairs;
}

/** Groups what has keys: the key with most reports first takes its headings, the rest choose among what remains. */
function groupGreedily(
  entries: readonly { readonly heading: TopicHeading; readonly keys: readonly string[] }[],
): Map<string, TopicHeading[]> {
  const groups = new Map<string, TopicHeading[]>();
  let rest = entries.filter(({ keys }) => keys.length > 0);
  while (rest.length > 0) {
    const byKey = new Map<string, TopicHeading[]>();
    for (const { heading, keys } of rest) for (const key of keys) byKey.set(key, [...(byKey.get(key) ?? []), heading]);
    const ranked = [...byKey].map(([key, headings]) => ({ key, headings, reports: reportsOf(headings) }));
    ranked.sort((a, b) => b.reports - a.reports || (a.key < b.key ? -1 : 1));
    const best = ranked[0]!;
    groups.set(best.key, best.headings);
    rest = rest.filter(({ keys }) => !keys.includes(best.key));
  }
  return groups;
}

/** Clusters the topic headings of one role; most supported first, ties by place. */
export function clusterTopics(headings: readonly TopicHeading[]): TopicCluster[] {
  const known = headings.map((heading) => ({ heading, keys: topicsOf(heading.text) }));
  const unknown = known
    .filter(({ keys }) => keys.length === 0)
    .map(({ heading }) => ({ heading, keys: [...pairsOf(heading.text)].map((pair) => `词:${pair}`) }));
  const clusters = [...groupGreedily(known), ...groupGreedily(unknown)].map(([id, group]) => makeCluster(id, group));
  return clusters.sort((a, b) => b.support - a.support || a.position - b.position || (a.id < b.id ? -1 : 1));
}

/** The subject in a few characters. */
export function clusterLabel({ id }: TopicCluster): string {
  return topicOf(id)?.label ?? id.replace(/^词:/u, '');
}
