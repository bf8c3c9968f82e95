/** One section a role of the chosen order: its usual heading, its usual topics, the text that leads into it. */
import type { Role } from '../corpus/model.ts';
import { headingCue } from '../corpus/roleCues.ts';
import { isGeneralTopic, isUniversalTopic, OWN_TRADE } from './headingTopics.ts';
import { generalise } from './headingVariables.ts';
import type { CommonWords } from './headingWords.ts';
import type { HeadingAlternative, SkeletonSection } from './model.ts';
import type { Group } from './skeletonGroups.ts';
import { chooseHeadings } from './skeletonHeadings.ts';
import type { LeadKind } from './skeletonLeadClauses.ts';
import { bestLead, leadKindOf, type SharedWords } from './skeletonLeads.ts';
import type { Block, Outline } from './skeletonOutline.ts';
import type { Sequence } from './skeletonSequence.ts';
import { clusterTopics, type TopicCluster } from './skeletonTopics.ts';

/** Topics a section is offered with. */
const TOPIC_LIMITS: Readonly<Partial<Record<Role, number>>> = { review: 7, plan: 6, problems: 3 };
const OTHER_TOPICS = 3;

/** A topic is usual when this share of the reports that have topics there treats it; two reports at the least. */
const USUAL_SHARE = 0.25;

/** Topics to which a section is filled up: first with rarer ones of the group, then with those of the genre. */
const ENOUGH_TOPICS: Readonly<Partial<Record<Role, number>>> = { review: 6, plan: 6 };

/** A section has topics when this share of its reports has. */
const TOPICS_SHARE = 0.4;

/** Characters of a part's heading, variables counted as one each. */
const LONGEST_HEAD = 20;

/** Headings of the parts themselves, of our own, for parts whose reports give none. */
const PLAIN_HEADS: Readonly<Record<Role, string>> = {
  background: '基本情况',
  review: '{{reviewYear}}年工作开展情况',
  highlights: '特色亮点工作',
  problems: '存在的主要问题',
  causes: '原因分析',
  plan: '{{planYear}}年工作计划',
  suggestions: '有关意见和建议',
  statistics: '主要数据',
  other: '其他情况',
};

/** Leads of our own, for groups none of whose reports has one that others could use. */
export const PLAIN_LEADS: Readonly<Record<LeadKind, string>> = {
  opening:
    '{{reviewYear}}年，在{{superior}}的坚强领导下，{{we}}{{slot 工作主线和总体概括}}，各项工作有序推进。现将有关情况报告如下：',
  problems: '一年来，{{we}}各项工作取得了一定成效，但对照上级要求和群众期盼，还存在一些不足：',
  plan: '{{planYear}}年，{{we}}将{{slot 总体要求}}，重点做好以下工作：',
};

function headsOf(blocks: readonly Block[], group: Group, words: CommonWords): Map<string, number> {
  const reports = new Map<string, Set<string>>();
  for (const { head, report } of blocks) {
    if (!head || headingCue(head.text, report.reviewYear) === null) continue;
    const { text, hasFacts } = generalise(head.text, report);
    const length = text.replace(/\{\{\w+\}\}/g, '年').length;
    if (hasFacts || length > LONGEST_HEAD || !words.isCommon(text, group.field)) continue;
    reports.set(text, (reports.get(text) ?? new Set()).add(report.id));
  }
  return new Map([...reports].map(([text, ids]) => [text, ids.size]));
}

function blocksOf(members: readonly Outline[], role: Role): Block[] {
  return members.flatMap(({ blocks }) => blocks.filter((block) => block.role === role));
}

/** A part's headings, most usual first: in the group, then in the one above it. */
function headings(role: Role, group: Group, words: CommonWords): HeadingAlternative[] {
  const atLarge = headsOf(blocksOf(group.kin, role), group, words);
  return [...headsOf(blocksOf(group.pool, role), group, words)]
    .map(([text, support]) => ({ text, support, atLarge: atLarge.get(text) ?? 0 }))
    .sort((a, b) => b.support - a.support || b.atLarge - a.atLarge || (a.text < b.text ? -1 : 1))
    .map(({ text, support }) => ({ text, support }));
}

/** Topics that two reports or more treat, where enough of the reports have topics at all. */
function clustersOf(blocks: readonly Block[], group: Group): TopicCluster[] {
  const withTopics = blocks.filter(({ topics }) => topics.length >= 2);
  if (withTopics.length === 0 || withTopics.length < TOPICS_SHARE * blocks.length) return [];
  const trade = group.field === '乡镇' ? null : group.field;
  const topics = withTopics.flatMap((block) => block.topics);
  return clusterTopics(topics, trade).filter(({ support }) => support >= 2);
}

/** The trades of departments that share none: one topic, supported by every report that has one of its own. */
function ownTrade(blocks: readonly Block[]): TopicCluster[] {
  const headings = blocks
    .filter(({ topics }) => topics.length >= 2)
    .flatMap(({ topics }) => topics.filter((topic) => !topic.topics.some(isGeneralTopic)));
  const support = new Set(headings.map(({ report }) => report.id)).size;
  return support < 2 ? [] : [{ id: OWN_TRADE.id, headings: [], support, position: 0.25, borrowed: false }];
}

/** The usual topics in their usual order. */
function usualTopics(role: Role, group: Group): TopicCluster[] {
  const blocks = blocksOf(group.pool, role);
  const withTopics = blocks.filter(({ topics }) => topics.length >= 2).length;
  const ofAllTrades = group.field === null && group.genre.startsWith('综合') && (role === 'review' || role === 'plan');
  const fits = ({ id }: TopicCluster): boolean => !ofAllTrades || isGeneralTopic(id);
  const own = [...(ofAllTrades ? ownTrade(blocks) : []), ...clustersOf(blocks, group).filter(fits)];
  const least = Math.max(2, Math.ceil(USUAL_SHARE * withTopics));
  const chosen = own.filter(({ support }) => support >= least).slice(0, TOPIC_LIMITS[role] ?? OTHER_TOPICS);
  const enough = withTopics > 0 ? (ENOUGH_TOPICS[role] ?? 0) : 0;
  const lent = clustersOf(blocksOf(group.kin, role), group)
    .filter(({ id }) => isUniversalTopic(id))
    .map((cluster) => ({ ...cluster, borrowed: true }));
  const has = (id: string): boolean => chosen.some((cluster) => cluster.id === id);
  for (const cluster of [...own, ...lent]) if (chosen.length < enough && !has(cluster.id)) chosen.push(cluster);
  return chosen.sort((a, b) => a.position - b.position || (a.id < b.id ? -1 : 1));
}

function buildSection(role: Role, group: Group, words: SharedWords, withPlan: boolean): SkeletonSection {
  const blocks = blocksOf(group.pool, role);
  const [head, ...others] = headings(role, group, words.common);
  const kind = leadKindOf(role);
  const leads = blocks.flatMap(({ report, lead }) => lead.slice(0, 1).map((text) => ({ report, text })));
  const place = { field: group.field, withPlan };
  const lead = kind === null ? undefined : (bestLead(leads, { kind, ...place }, words) ?? PLAIN_LEADS[kind]);
  const clusters = usualTopics(role, group);
  const chosen = chooseHeadings(clusters, role, words.common, group);
  return {
    role,
    heading: head?.text ?? PLAIN_HEADS[role],
    alternatives: others,
    support: new Set(blocks.map(({ report }) => report.id)).size,
    children: clusters.flatMap(({ support }, at) => {
      const found = chosen[at];
      return found ? [{ role, ...found, support, children: [] }] : [];
    }),
    ...(lead === undefined ? {} : { lead }),
  };
}

/** Sections in an order of roles. */
export function buildSections(sequence: Sequence, group: Group, words: SharedWords): SkeletonSection[] {
  const withPlan = sequence.includes('plan');
  return sequence.map((role) => buildSection(role, group, words, withPlan));
}

/** The opening to offer. */
export function openingOf(sequence: Sequence, { pool, field }: Group, words: SharedWords): string {
  const openings = pool.flatMap(({ report, opening }) => opening.slice(0, 1).map((text) => ({ report, text })));
  const place = { kind: 'opening', field, withPlan: sequence.includes('plan') } as const;
  return bestLead(openings, place, words) ?? PLAIN_LEADS.opening;
}
