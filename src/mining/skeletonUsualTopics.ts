/**
 * The topics a section is offered with, in their usual order: those that enough of a group's reports treat, then, where
 * these are few, rarer ones, those that a plan takes over from its review, and those that every unit has.
 */
import type { Role } from '../corpus/model.ts';
import { fieldOf } from './headingFields.ts';
import { isGeneralTopic, isUniversalTopic, topicOf, TRADE_PLACES, MEANS_TOPICS } from './headingTopics.ts';
import type { Group } from './skeletonGroups.ts';
import type { Block, Outline } from './skeletonOutline.ts';
import { byPlace, byPrecedence } from './skeletonTopicOrder.ts';
import { clusterTopics, type TopicCluster } from './skeletonTopics.ts';

/** Topics a section is offered with. */
const TOPIC_LIMITS: Readonly<Partial<Record<Role, number>>> = { review: 7, plan: 6, problems: 3 };
const OTHER_TOPICS = 3;

/** A topic is usual when this share of the reports that have topics there treats it; two reports at the least. */
const USUAL_SHARE = 0.25;

/** Topics to which a section is filled up with what is less usual. */
const ENOUGH_TOPICS: Readonly<Partial<Record<Role, number>>> = { review: 6, plan: 6 };

/** Topics to which a section for units of any trade is filled up, their own trades counted: the rest they know. */
const ENOUGH_FOR_ALL = 5;

/** A section has topics when this share of its reports has. */
const TOPICS_SHARE = 0.4;

/** Blocks of a role. */
export function blocksOf(members: readonly Outline[], role: Role): Block[] {
  return members.flatMap(({ blocks }) => blocks.filter((block) => block.role === role));
}

function withTopicsOf(blocks: readonly Block[]): Block[] {
  return blocks.filter(({ topics }) => topics.length >= 2);
}

function fieldsIn(headings: readonly { readonly report: Block['report'] }[]): number {
  return new Set(headings.map(({ report }) => fieldOf(report))).size;
}

/**
 * Topics that two reports or more treat, where enough of the reports have topics at all; for units of any trade, those
 * that two trades treat, most trades first.
 */
function clustersOf(blocks: readonly Block[], { field, subject }: Group): TopicCluster[] {
  const withTopics = withTopicsOf(blocks);
  if (withTopics.length === 0 || withTopics.length < TOPICS_SHARE * blocks.length) return [];
  const topics = withTopics.flatMap((block) => block.topics);
  const clusters = clusterTopics(topics, field === '乡镇' ? null : field, subject !== null).filter(
    ({ support }) => support >= 2,
  );
  if (field !== null) return clusters;
  return clusters
    .map((cluster) => ({ cluster, fields: fieldsIn(cluster.headings) }))
    .filter(({ fields }) => fields >= 2)
    .sort((a, b) => b.fields - a.fields)
    .map(({ cluster }) => cluster);
}

/** The trades of departments that share none: places for two of them, supported by every report that has its own. */
function ownTrades(blocks: readonly Block[]): TopicCluster[] {
  const headings = withTopicsOf(blocks).flatMap(({ topics }) =>
    topics.filter((topic) => !topic.topics.some(isGeneralTopic)),
  );
  const support = new Set(headings.map(({ report }) => report.id)).size;
  if (support < 2) return [];
  return TRADE_PLACES.map(({ id }) => ({ id, headings: [], support, position: 0.25, borrowed: false }));
}

/** Whether a topic may be offered to units of any trade: a 专项 report shares only its means with others. */
function suitsAll({ id }: TopicCluster, group: Group): boolean {
  return group.genre.startsWith('综合') ? isGeneralTopic(id) : MEANS_TOPICS.has(id);
}

/** What the review treats, a plan may take up again, under headings of our own. */
function takenOver(group: Group): TopicCluster[] {
  return clustersOf(blocksOf(group.pool, 'review'), group)
    .filter(({ id }) => topicOf(id) !== undefined)
    .map((cluster) => ({ ...cluster, headings: [] }));
}

/** The usual topics in their usual order. */
export function usualTopics(role: Role, group: Group): TopicCluster[] {
  const blocks = blocksOf(group.pool, role);
  const ofAllTrades = group.field === null && (role === 'review' || role === 'plan');
  const departments = ofAllTrades && group.genre.startsWith('综合');
  const clusters = clustersOf(blocks, group);
  const own = ofAllTrades ? clusters.filter((cluster) => suitsAll(cluster, group)) : clusters;
  const withTopics = withTopicsOf(blocks);
  const share = USUAL_SHARE * (group.field === null ? fieldsIn(withTopics) : withTopics.length);
  const least = Math.max(2, Math.ceil(share));
  const counted = (cluster: TopicCluster): number =>
    group.field === null ? fieldsIn(cluster.headings) : cluster.support;
  const trades = departments ? ownTrades(blocks) : [];
  const usual = own.filter((cluster) => counted(cluster) >= least);
  const chosen = [...trades, ...usual].slice(0, TOPIC_LIMITS[role] ?? OTHER_TOPICS);
  const full = ofAllTrades ? ENOUGH_FOR_ALL : (ENOUGH_TOPICS[role] ?? 0);
  const enough = withTopics.length > 0 ? full : 0;
  const again = role === 'plan' && !ofAllTrades && group.subject === null ? takenOver(group) : [];
  const lent = clustersOf(blocksOf(group.kin, role), group)
    .filter(({ id }) => isUniversalTopic(id))
    .map((cluster) => ({ ...cluster, borrowed: true }));
  const has = (id: string): boolean => chosen.some((cluster) => cluster.id === id);
  for (const cluster of [...own, ...again, ...lent])
    if (chosen.length < enough && !has(cluster.id)) chosen.push(cluster);
  return group.subject === null ? byPlace(chosen) : byPrecedence(chosen);
}
