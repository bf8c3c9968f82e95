/** One section a role of the chosen order: its usual heading, its usual topics, the text that leads into it. */
import type { Report, Role } from '../corpus/model.ts';
import { headingCue } from '../corpus/roleCues.ts';
import { generalise } from './headingVariables.ts';
import type { CommonWords } from './headingWords.ts';
import type { HeadingAlternative, SkeletonSection } from './model.ts';
import type { Group } from './skeletonGroups.ts';
import { topicOf } from './headingTopics.ts';
import { chooseHeadings } from './skeletonHeadings.ts';
import type { LeadKind } from './skeletonLeadClauses.ts';
import { withGuidance } from './skeletonLeadFinish.ts';
import { bestLead, leadKindOf, type SharedWords } from './skeletonLeads.ts';
import type { Block, Outline } from './skeletonOutline.ts';
import { SUBJECT_OUTLINES } from './subjectOutlines.ts';
import type { Sequence } from './skeletonSequence.ts';
import { blocksOf, usualTopics } from './skeletonUsualTopics.ts';

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
    '{{reviewYear}}年，在{{superior}}的坚强领导下，{{we}}坚持以习近平新时代中国特色社会主义思想为指导，紧紧围绕{{slot 中心任务}}，{{slot 总体概括}}。现将有关情况报告如下：',
  problems: '一年来，{{we}}各项工作取得了一定成效，但对照上级要求和群众期盼，还存在一些不足：',
  plan: '{{planYear}}年，{{we}}将坚持以习近平新时代中国特色社会主义思想为指导，深入学习贯彻{{slot 重要会议精神}}，{{slot 总体要求}}，重点做好以下工作：',
  closing:
    '新的一年，{{we}}将在{{superior}}的坚强领导下，以更加饱满的热情、更加务实的作风、更加有力的举措，推动各项工作再上新台阶。',
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

/** A part's headings, most usual first: in the group, then in the one above it. */
function headings(role: Role, group: Group, words: CommonWords): HeadingAlternative[] {
  const atLarge = headsOf(blocksOf(group.kin, role), group, words);
  return [...headsOf(blocksOf(group.pool, role), group, words)]
    .map(([text, support]) => ({ text, support, atLarge: atLarge.get(text) ?? 0 }))
    .sort((a, b) => b.support - a.support || b.atLarge - a.atLarge || (a.text < b.text ? -1 : 1))
    .map(({ text, support }) => ({ text, support }));
}

/** Of the reports that a skeleton rests on, how many have a section: never more than have what it stands in. */
type Counting = (reports: Iterable<Report>) => number;

function countingIn(supporters: readonly Outline[]): Counting {
  const ids = new Set(supporters.map(({ report }) => report.id));
  return (reports) => new Set([...reports].map(({ id }) => id).filter((id) => ids.has(id))).size;
}

interface Building {
  readonly group: Group;
  readonly words: SharedWords;
  readonly withPlan: boolean;
  readonly count: Counting;
}

function buildSection(role: Role, { group, words, withPlan, count }: Building): SkeletonSection {
  const blocks = blocksOf(group.pool, role);
  const [head, ...others] = headings(role, group, words.common);
  const kind = leadKindOf(role);
  const lead = kind === null ? undefined : leadOf(kind, blocks, group, words, withPlan);
  const whole = count(blocks.map(({ report }) => report));
  const clusters = usualTopics(role, group);
  const chosen = chooseHeadings(clusters, role, words.common, group);
  return {
    role,
    heading: SUBJECT_OUTLINES.get(group.subject ?? '')?.heads[role] ?? head?.text ?? PLAIN_HEADS[role],
    alternatives: others,
    support: whole,
    children: clusters.flatMap(({ id, headings: own, support: all }, at) => {
      const support = own.length > 0 ? count(own.map(({ report }) => report)) : Math.min(all, whole);
      const found = chosen[at];
      return found ? [{ role, ...found, support, children: [], ...(topicOf(id) ? { topic: id } : {}) }] : [];
    }),
    ...(lead === undefined ? {} : { lead }),
  };
}

/** Leads of all blocks of a role that may go to the group's units, best first, or the plain one. */
function leadOf(kind: LeadKind, blocks: readonly Block[], group: Group, words: SharedWords, withPlan: boolean): string {
  const leads = blocks.flatMap(({ report, lead }) => lead.slice(0, 1).map((text) => ({ report, text })));
  const place = { kind, field: group.field, family: group.family, withPlan };
  const own = SUBJECT_OUTLINES.get(group.subject ?? '');
  const plain = (kind === 'plan' ? own?.planLead : undefined) ?? PLAIN_LEADS[kind];
  const lead = bestLead(leads, place, words) ?? plain;
  return kind === 'plan' ? withGuidance(lead) : lead;
}

/**
 * Sections in an order of roles. Where a plan follows but no part of its own tells the problems, the part before the plan
 * ends with them: half of the reports do so, and a review without a but is not believed.
 */
export function buildSections(
  sequence: Sequence,
  group: Group,
  supporters: readonly Outline[],
  words: SharedWords,
): SkeletonSection[] {
  const count = countingIn(supporters);
  const plan = sequence.indexOf('plan');
  const ends = plan > 0 && !sequence.includes('problems') ? plan - 1 : -1;
  return sequence.map((role, at) => {
    const section = buildSection(role, { group, words, withPlan: plan >= 0, count });
    if (at !== ends) return section;
    const usual = headings('problems', { ...group, pool: group.kin }, words.common).find(
      ({ text }) => !text.includes('{{'),
    );
    const problems = leadOf('problems', blocksOf(group.kin, 'problems'), group, words, true);
    return { ...section, problems, problemsHeading: usual?.text ?? PLAIN_HEADS.problems };
  });
}

/** What the plan's lead asks for, a closing does not ask again. */
const ASKED_ALREADY = /\{\{slot 总体要求\}\}，/u;

/**
 * The closing to offer below sections that end in a plan: a mined one, unless the plan's lead says so already, or, for a
 * yearly report, the plain one.
 */
export function closingOf(sections: readonly SkeletonSection[], group: Group, words: SharedWords): string | undefined {
  const plan = sections.at(-1);
  if (plan?.role !== 'plan') return undefined;
  const closings = group.kin.flatMap(({ report, closings: own }) => own.map((text) => ({ report, text })));
  const place = { kind: 'closing', field: group.field, family: group.family, withPlan: true } as const;
  const mined = bestLead(closings, place, words)?.replace(ASKED_ALREADY, '');
  const end = mined?.split('，').at(-1)?.replace('。', '') ?? '';
  if (mined !== undefined && plan.lead?.includes(end) !== true) return mined;
  return group.subject === null ? PLAIN_LEADS.closing : PLAIN_LEADS.closing.replace('各项', group.subject);
}

/** The opening to offer. */
export function openingOf(sequence: Sequence, group: Group, words: SharedWords): string {
  const openings = group.pool.flatMap(({ report, opening }) => opening.slice(0, 1).map((text) => ({ report, text })));
  const { field, family } = group;
  const place = { kind: 'opening', field, family, withPlan: sequence.includes('plan') } as const;
  const plain = SUBJECT_OUTLINES.get(group.subject ?? '')?.opening ?? PLAIN_LEADS.opening;
  return bestLead(openings, place, words) ?? plain;
}
