/** One section a role of the chosen order: its usual heading, its usual topics, the text that leads into it. */
import type { Report, Role } from '../corpus/model.ts';
import { headingCue } from '../corpus/roleCues.ts';
import { generalise } from './headingVariables.ts';
import type { CommonWords } from './headingWords.ts';
import type { Joints } from './joints.ts';
import type { HeadingAlternative, SkeletonSection } from './model.ts';
import type { Group } from './skeletonGroups.ts';
import { topicOf } from './headingTopics.ts';
import { chooseHeadings } from './skeletonHeadings.ts';
import type { Block, Outline, TopicHeading } from './skeletonOutline.ts';
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
  readonly joints: Joints;
  readonly withPlan: boolean;
  readonly count: Counting;
}

function sourceAt(
  place: { readonly report: Report; readonly line: number } | undefined,
): Pick<SkeletonSection, 'source'> {
  if (!place) return {};
  const { report, line } = place;
  return { source: { path: report.path, line, report: report.title } };
}

/** The heading that the skeleton's was taken from, else the first on the subject. */
function worded(headings: readonly TopicHeading[], wanted: string): TopicHeading | undefined {
  return headings.find(({ text, report }) => generalise(text, report).text === wanted) ?? headings[0];
}

function buildSection(role: Role, { group, joints, withPlan, count }: Building): SkeletonSection {
  const { common } = joints;
  const blocks = blocksOf(group.pool, role);
  const [head, ...others] = headings(role, group, common);
  const [lead, ...leads] = role === 'problems' || role === 'plan' ? joints.offered(role, group, withPlan) : [];
  const whole = count(blocks.map(({ report }) => report));
  const clusters = usualTopics(role, group);
  const chosen = chooseHeadings(clusters, role, common, group);
  return {
    role,
    heading: SUBJECT_OUTLINES.get(group.subject ?? '')?.heads[role] ?? head?.text ?? PLAIN_HEADS[role],
    alternatives: others,
    support: whole,
    children: clusters.flatMap(({ id, headings: own, support: all }, at) => {
      const support = own.length > 0 ? count(own.map(({ report }) => report)) : Math.min(all, whole);
      const found = chosen[at];
      if (!found) return [];
      const topic = topicOf(id) ? { topic: id } : {};
      return [{ role, ...found, support, children: [], ...sourceAt(worded(own, found.heading)), ...topic }];
    }),
    ...(lead === undefined ? {} : { lead, leads }),
    ...sourceAt(blocks.flatMap(({ head: own, report }) => (own ? [{ report, line: own.line }] : []))[0]),
  };
}

/**
 * Sections in an order of roles. Where a plan follows but no part of its own tells the problems, the part before the plan
 * ends with them: half of the reports do so, and a review without a but is not believed.
 */
export function buildSections(
  sequence: Sequence,
  group: Group,
  supporters: readonly Outline[],
  joints: Joints,
): SkeletonSection[] {
  const count = countingIn(supporters);
  const plan = sequence.indexOf('plan');
  const ends = plan > 0 && !sequence.includes('problems') ? plan - 1 : -1;
  return sequence.map((role, at) => {
    const section = buildSection(role, { group, joints, withPlan: plan >= 0, count });
    if (at !== ends) return section;
    const usual = headings('problems', { ...group, pool: group.kin }, joints.common).find(
      ({ text }) => !text.includes('{{'),
    );
    const [problems, ...problemsLeads] = joints.offered('problems', group, true);
    const problemsHeading = usual?.text ?? PLAIN_HEADS.problems;
    return problems === undefined ? section : { ...section, problems, problemsLeads, problemsHeading };
  });
}

function promptsIn(text: string): string[] {
  return [...text.matchAll(/\{\{slot ([^{}]*)\}\}/gu)].map(([, prompt]) => prompt!);
}

/** Closings to offer below sections that end in a plan, best first; what the plan's lead asks for or says comes last. */
export function closingsOf(sections: readonly SkeletonSection[], group: Group, joints: Joints): string[] {
  const plan = sections.at(-1);
  if (plan?.role !== 'plan') return [];
  const { lead = '' } = plan;
  const asked = new Set(promptsIn(lead));
  const saysAgain = (closing: string): boolean =>
    promptsIn(closing).some((prompt) => asked.has(prompt)) ||
    closing.split(/[，。]/u).some((clause) => clause !== '' && !clause.includes('年') && lead.includes(clause));
  const closings = joints.offered('closing', group, true);
  return [...closings.filter((one) => !saysAgain(one)), ...closings.filter(saysAgain)];
}

/** The openings to offer, best first. */
export function openingsOf(sequence: Sequence, group: Group, joints: Joints): string[] {
  return joints.offered('opening', group, sequence.includes('plan'));
}
