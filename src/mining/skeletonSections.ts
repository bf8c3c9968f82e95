/** One section a role of the chosen order: its usual heading, its usual topics, the text that leads into it. */
import type { Role } from '../corpus/model.ts';
import { generalise } from './headingVariables.ts';
import type { CommonWords } from './headingWords.ts';
import type { HeadingAlternative, SkeletonSection } from './model.ts';
import type { Group } from './skeletonGroups.ts';
import { chooseHeadings } from './skeletonHeadings.ts';
import { bestLead, leadKindOf } from './skeletonLeads.ts';
import type { Block, Outline } from './skeletonOutline.ts';
import type { Sequence } from './skeletonSequence.ts';
import { clusterTopics, type TopicCluster } from './skeletonTopics.ts';

/** Topics a section is offered with. */
const TOPIC_LIMITS: Readonly<Partial<Record<Role, number>>> = { review: 6, plan: 6, problems: 3 };
const OTHER_TOPICS = 3;

/** A topic is usual when this share of the reports that have topics there treats it; two reports at the least. */
const USUAL_SHARE = 0.3;

/** Topics below which the next most usual ones are taken in. */
const FEWEST_TOPICS = 4;

/** A section has topics when this share of its reports has. */
const TOPICS_SHARE = 0.4;

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

function countHeads(blocks: readonly Block[], words: CommonWords): HeadingAlternative[] {
  const reports = new Map<string, Set<string>>();
  for (const { head, report } of blocks) {
    if (!head) continue;
    const general = generalise(head.text, report);
    if (general.hasFacts || general.text.length > 24 + 2 * '{{reviewYear}}'.length || !words.isCommon(general.text)) continue;
    reports.set(general.text, (reports.get(general.text) ?? new Set()).add(report.id));
  }
  return [...reports]
    .map(([text, ids]) => ({ text, support: ids.size }))
    .sort((a, b) => b.support - a.support || a.text.length - b.text.length || (a.text < b.text ? -1 : 1));
}

/** The usual topics in their usual order. */
function usualTopics(blocks: readonly Block[], role: Role): TopicCluster[] {
  const withTopics = blocks.filter(({ topics }) => topics.length >= 2);
  if (withTopics.length === 0 || withTopics.length < TOPICS_SHARE * blocks.length) return [];
  const limit = TOPIC_LIMITS[role] ?? OTHER_TOPICS;
  const least = Math.max(2, Math.ceil(USUAL_SHARE * withTopics.length));
  const clusters = clusterTopics(withTopics.flatMap(({ topics }) => topics)).filter(({ support }) => support >= 2);
  const usual = clusters.filter(({ support }) => support >= least).slice(0, limit);
  const chosen = usual.length >= FEWEST_TOPICS ? usual : clusters.slice(0, Math.min(FEWEST_TOPICS, limit));
  return [...chosen].sort((a, b) => a.position - b.position || (a.id < b.id ? -1 : 1));
}

function buildTopics(blocks: readonly Block[], role: Role, words: CommonWords): SkeletonSection[] {
  const clusters = usualTopics(blocks, role);
  const chosen = chooseHeadings(clusters, role, words);
  return clusters.map(({ support }, at) => ({ role, ...chosen[at]!, support, children: [] }));
}

function buildSection(group: Group, role: Role, blocks: readonly Block[], words: CommonWords): SkeletonSection {
  const heads = countHeads(blocks, words);
  const [head, ...others] = heads;
  const kind = leadKindOf(role);
  const leads = group.members.flatMap((outline) => outline.blocks).filter((block) => block.role === role && block.head);
  const lead =
    kind === null
      ? undefined
      : bestLead(
          leads.flatMap((block) => block.lead.slice(0, 1).map((text) => ({ report: block.report, text }))),
          kind,
          words,
        );
  return {
    role,
    heading: head?.text ?? PLAIN_HEADS[role],
    alternatives: others,
    support: new Set(blocks.map(({ report }) => report.id)).size,
    children: buildTopics(blocks, role, words),
    ...(lead === undefined ? {} : { lead }),
  };
}

/**
 * Sections of a group in an order of roles. Topics and headings come from all the group's reports; `members` are those
 * that have the order themselves.
 */
export function buildSections(
  group: Group,
  sequence: Sequence,
  members: readonly Outline[],
  words: CommonWords,
): SkeletonSection[] {
  const pool = group.members.length > members.length ? group.members : members;
  return sequence.map((role) =>
    buildSection(
      group,
      role,
      pool.flatMap(({ blocks }) => blocks.filter((block) => block.role === role)),
      words,
    ),
  );
}

/** The opening to offer; undefined where none is good enough. */
export function openingOf(members: readonly Outline[], words: CommonWords): string | undefined {
  return bestLead(
    members.flatMap(({ report, opening }) => opening.slice(0, 1).map((text) => ({ report, text }))),
    'opening',
    words,
  );
}
