/**
 * The topics a section is offered with, in their usual order: those that enough of a group's reports treat, then, where
 * these are few, rarer ones, those that a plan takes over from its review, and those that every unit has.
 */
import type { Role } from '../corpus/model.ts';
import { fieldOf } from './headingFields.ts';
import { isGeneralTopic, isUniversalTopic, topicOf, TRADE_PLACES, MEANS_TOPICS } from './headingTopics.ts';
import { linesOfFamily } from './familyLines.ts';
import { FAMILY_TOPICS, familyOf } from './skeletonFamilies.ts';
import type { Group } from './skeletonGroups.ts';
import type { Block, Outline } from './skeletonOutline.ts';
import { byPlace, byPrecedence } from './skeletonTopicOrder.ts';
import { clusterTopics, type TopicCluster } from './skeletonTopics.ts';
import { SUBJECT_OUTLINES } from './subjectOutlines.ts';
import { lineOfWork, tradeOf, type Trade } from './trades.ts';

/** Topics a section is offered with. */
const TOPIC_LIMITS: Readonly<Partial<Record<Role, number>>> = { review: 7, plan: 6, problems: 3 };
const OTHER_TOPICS = 3;

/** A topic is usual when this share of the reports that have topics there treats it; two reports at the least. */
const USUAL_SHARE = 0.25;

/** Topics to which a section is filled up with what is less usual. */
const ENOUGH_TOPICS: Readonly<Partial<Record<Role, number>>> = { review: 6, plan: 6 };

/** Topics to which a section for units of any trade is filled up, their own trades counted: the rest they know. */
const ENOUGH_FOR_ALL = 5;

/** Lines of its own trade that a section is offered with, beside what every department treats. */
const MOST_LINES = 5;

/** Where lines of work stand among a section's topics: behind what opens a report, before what closes it. */
const LINES_BEGIN = 0.2;
const LINES_STEP = 0.12;
const LINES_END = LINES_BEGIN + MOST_LINES * LINES_STEP;

/** The topic that nobody's plan leaves out after the review told of it. */
const SAFETY = 'safety';

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

/** The lines that a group's units share by their kind; null for towns, subjects, and trades nobody listed. */
function ownTrade({ field, subject, family }: Group): Trade | null {
  return field === null || subject !== null || family !== null ? null : tradeOf(field);
}

/** Whether a subject that the other family has of its own is one of this family too: two of its own reports treat it. */
function isOfFamily({ id, headings }: TopicCluster, family: Group['family']): boolean {
  if (family === null || !FAMILY_TOPICS[family].foreign.has(id)) return true;
  const own = headings.filter(({ report }) => familyOf(report) === family);
  return new Set(own.map(({ report }) => report.id)).size >= 2;
}

/** Whether a heading may stand in a report of the group's family: no 乡村振兴 for a street. */
function suitsFamily(text: string, { family }: Group): boolean {
  return family === null || !FAMILY_TOPICS[family].foreignWords.test(text);
}

/**
 * Topics that two reports or more treat, where enough of the reports have topics at all; for units of any trade, those
 * that two trades treat, most trades first.
 */
function clustersOf(blocks: readonly Block[], group: Group): TopicCluster[] {
  const { field, subject, family } = group;
  const withTopics = withTopicsOf(blocks);
  if (withTopics.length === 0 || withTopics.length < TOPICS_SHARE * blocks.length) return [];
  const topics = withTopics.flatMap((block) => block.topics).filter(({ text }) => suitsFamily(text, group));
  const sharing = field === '乡镇' || ownTrade(group) !== null ? null : field;
  const clusters = clusterTopics(topics, sharing, subject !== null).filter(
    (cluster) => cluster.support >= 2 && isOfFamily(cluster, family),
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

/** Lines of the group's own trade, those first that most reports name wherever they name them; 0 for one nobody names. */
function linesOfTrade(blocks: readonly Block[], clusters: readonly TopicCluster[], trade: Trade): TopicCluster[] {
  const counted = trade.lines.map(({ id }) => {
    const support = new Set(blocks.filter(({ lines }) => lines.has(id)).map(({ report }) => report.id)).size;
    const headings = clusters.find((cluster) => cluster.id === id)?.headings ?? [];
    return { id, headings, support, borrowed: false };
  });
  const chosen = [...counted].sort((a, b) => b.support - a.support).slice(0, MOST_LINES);
  const kept = counted.filter((line) => chosen.includes(line));
  return kept.map((line, at) => ({ ...line, position: LINES_BEGIN + at * LINES_STEP }));
}

/** Topics of a section of towns or streets, their own lines counted. */
const MOST_OF_FAMILY = 8;

/**
 * What a town or a street treats: its lines of work in their order, whatever the reports at hand leave out, and between
 * them what is usual beside.
 */
function topicsOfFamily(clusters: readonly TopicCluster[], least: number, family: Group['family']): TopicCluster[] {
  const lines = linesOfFamily(family);
  const known = new Set(lines.flatMap(({ id, covers }) => [id, ...covers]));
  const own = lines.map(({ id }, at): TopicCluster => {
    const found = clusters.find((cluster) => cluster.id === id);
    const place = { position: (at + 0.5) / lines.length, borrowed: false };
    return { id, headings: found?.headings ?? [], support: found?.support ?? 0, ...place };
  });
  const others = clusters.filter(({ id, support }) => support >= least && !known.has(id));
  return byPlace([...own, ...others.slice(0, MOST_OF_FAMILY - own.length)]);
}

/** The topics of a subject whose parts are laid down, in that order. */
function topicsLaidDown(ids: readonly string[], clusters: readonly TopicCluster[]): TopicCluster[] {
  return ids.map((id, at) => {
    const { headings = [], support = 0 } = clusters.find((cluster) => cluster.id === id) ?? {};
    return { id, headings, support, position: at / ids.length, borrowed: false };
  });
}

/** Where the review tells of safety, the plan does not keep silent on it. */
function withSafety(plan: readonly TopicCluster[], group: Group): TopicCluster[] {
  const isSafety = ({ id }: TopicCluster): boolean =>
    id === SAFETY || (lineOfWork(id)?.words.includes('安全') ?? false);
  const reviewed = usualTopics('review', group).find(isSafety);
  if (reviewed?.id !== SAFETY || plan.some(isSafety)) return [...plan];
  return byPlace([...plan.slice(0, TOPIC_LIMITS.plan! - 1), { ...reviewed, headings: [] }]);
}

/** The usual topics of units that have a trade of their own in common: its lines, and what every department treats. */
function topicsOfTrade(role: Role, group: Group, trade: Trade): TopicCluster[] {
  const blocks = blocksOf(group.pool, role);
  const clusters = clustersOf(blocks, group);
  const lines = linesOfTrade(blocks, clusters, trade);
  const general = [...clusters, ...lentTopics(role, group)].filter(({ id }) => isGeneralTopic(id));
  const distinct = general
    .filter(({ id }, at) => general.findIndex((one) => one.id === id) === at)
    .map((topic) => (topic.id === 'party' ? topic : { ...topic, position: Math.max(topic.position, LINES_END) }));
  return byPlace([...lines, ...distinct.slice(0, (TOPIC_LIMITS[role] ?? 0) - lines.length)]);
}

/** What the group above treats and every unit has. */
function lentTopics(role: Role, group: Group): TopicCluster[] {
  return clustersOf(blocksOf(group.kin, role), { ...group, field: null })
    .filter(({ id }) => isUniversalTopic(id))
    .map((cluster) => ({ ...cluster, borrowed: true }));
}

/** The usual topics in their usual order. */
export function usualTopics(role: Role, group: Group): TopicCluster[] {
  const topics = topicsTreated(role, group);
  const isPlan = role === 'plan' && group.subject === null && group.family === null && topics.length > 0;
  return isPlan ? withSafety(topics, group) : topics;
}

function topicsTreated(role: Role, group: Group): TopicCluster[] {
  const forAll = role === 'review' || role === 'plan';
  const trade = forAll ? ownTrade(group) : null;
  if (trade !== null) return topicsOfTrade(role, group, trade);
  const blocks = blocksOf(group.pool, role);
  const ofAllTrades = group.field === null && forAll;
  const departments = ofAllTrades && group.genre.startsWith('综合');
  const clusters = clustersOf(blocks, group);
  const laidDown = SUBJECT_OUTLINES.get(group.subject ?? '')?.topics[role];
  if (laidDown) return topicsLaidDown(laidDown, clusters);
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
  if (group.family !== null && forAll && blocks.length > 0) return topicsOfFamily(own, least, group.family);
  const again = role === 'plan' && !ofAllTrades && group.subject === null ? takenOver(group) : [];
  const lent = group.family === null ? lentTopics(role, group) : [];
  const has = (id: string): boolean => chosen.some((cluster) => cluster.id === id);
  for (const cluster of [...own, ...again, ...lent])
    if (chosen.length < enough && !has(cluster.id)) chosen.push(cluster);
  return group.subject === null ? byPlace(chosen) : byPrecedence(chosen);
}
