/**
 * Section skeletons worth starting from. Whole reports are aligned, not single headings: a group of reports that stand
 * together has one order of roles, the one nearest to all of them; each role's section takes the usual heading, the
 * usual topics in their usual order with headings that match, and the text that leads into it.
 */
import type { Genre, Report, Role } from '../corpus/model.ts';
import { CommonWords } from './headingWords.ts';
import type { Skeleton } from './model.ts';
import { callingPlan, planWordOf } from './planWord.ts';
import { groupsOf, type Group } from './skeletonGroups.ts';
import { stableId } from './skeletonId.ts';
import { outlineOf, type Outline } from './skeletonOutline.ts';
import { Joints } from './joints.ts';
import { buildSections, closingsOf, openingsOf } from './skeletonSections.ts';
import { collapse, commonLength, nearestSequence, sequenceKey, type Sequence } from './skeletonSequence.ts';

/** A skeleton rests on this many reports or is not offered as one of a kind. */
const LEAST_SUPPORT = 2;

/** What the genre's other reports count for beside the group's own, when the order of roles is chosen. */
const STRANGER_WEIGHT = 0.25;

/** Orders of roles offered for a group beside the first. */
const MOST_VARIANTS = 2;

const GENRES: readonly Genre[] = ['综合总结计划', '专项总结计划', '综合总结', '专项总结'];

/** Parts that a report without a plan does not have. */
const FORWARD_ROLES: ReadonlySet<Role> = new Set(['problems', 'causes', 'plan', 'suggestions']);

const ROLE_NAMES: Readonly<Record<Role, string>> = {
  background: '情况',
  review: '总结',
  highlights: '亮点',
  problems: '问题',
  causes: '原因',
  plan: '计划',
  suggestions: '建议',
  statistics: '数据',
  other: '其他',
};

/** Reports of the pool that have these parts in this order. */
function supporters({ pool }: Group, sequence: Sequence): Outline[] {
  return pool.filter((outline) => commonLength(sequence, outline.sequence) === sequence.length);
}

function makeSkeleton(group: Group, sequence: Sequence, joints: Joints): Skeleton {
  const { genre, name, unitKinds, subject, servesAllBut } = group;
  const support = supporters(group, sequence);
  const sections = buildSections(sequence, group, support, joints);
  const word = planWordOf(sections);
  const [opening, ...openings] = openingsOf(sequence, group, joints).map((text) => callingPlan(text, word));
  const [closing, ...closings] = closingsOf(sections, group, joints);
  return {
    id: `m-${stableId([genre, name, sequenceKey(sequence)].join('|'))}`,
    name: `${name}：${sequence.map((role) => ROLE_NAMES[role]).join('、')}`,
    genre,
    unitKinds,
    support: support.length,
    ...(subject === null ? {} : { topic: subject }),
    ...(servesAllBut === null ? {} : { servesAllBut }),
    ...(opening === undefined ? {} : { opening, openings }),
    ...(closing === undefined ? {} : { closing, closings }),
    sections,
    sources: support.map(({ report }) => ({ path: report.path, line: report.titleLine, report: report.title })),
  };
}

/**
 * The group's first order of roles; towns and streets, apart in what they treat, are one in it. A genre without a plan that no report has borrows the sister genre's order, plan
 * and what goes with it left out.
 */
function firstOrder(group: Group, ofGenre: readonly Outline[]): Sequence {
  if (ofGenre.length > 0) {
    const own = new Set(group.family === null ? group.members : group.kin);
    return nearestSequence(
      ofGenre.map((outline) => ({ sequence: outline.sequence, weight: own.has(outline) ? 1 : STRANGER_WEIGHT })),
    );
  }
  if (group.genre.endsWith('计划')) return [];
  const withoutPlan = (sequence: Sequence): Sequence => collapse(sequence.filter((role) => !FORWARD_ROLES.has(role)));
  return nearestSequence(group.pool.map(({ sequence }) => ({ sequence: withoutPlan(sequence), weight: 1 })));
}

/** The group's orders of roles: the first, then other orders that several of its reports have. */
function ordersOf(group: Group, ofGenre: readonly Outline[]): Sequence[] {
  const first = firstOrder(group, ofGenre);
  const counts = new Map<string, { sequence: Sequence; count: number }>();
  for (const { sequence } of group.members)
    counts.set(sequenceKey(sequence), { sequence, count: (counts.get(sequenceKey(sequence))?.count ?? 0) + 1 });
  const variants = [...counts]
    .filter(([key, { count }]) => count >= LEAST_SUPPORT && key !== sequenceKey(first))
    .sort(([a, { count: ofA }], [b, { count: ofB }]) => ofB - ofA || (a < b ? -1 : 1))
    .slice(0, MOST_VARIANTS);
  return [first, ...variants.map(([, { sequence }]) => sequence)].filter((sequence) => sequence.length > 0);
}

/**
 * Skeletons of a corpus, best first: genres by how many reports they have; within one the group for kinds of unit that
 * have none of their own, then the families, kinds and subjects; every group's usual order before any variant.
 * Deterministic; ids are stable across builds of the same corpus.
 */
export function mineSkeletons(reports: readonly Report[]): Skeleton[] {
  const outlines = reports.map(outlineOf).filter(({ sequence }) => sequence.length > 0);
  const joints = new Joints(outlines, new CommonWords(reports));
  const genres = GENRES.map((genre) => ({
    genre,
    ofGenre: outlines.filter(({ report }) => report.genre === genre),
  })).sort((a, b) => b.ofGenre.length - a.ofGenre.length);
  return genres.flatMap(({ genre, ofGenre }) => {
    const made = groupsOf(genre, outlines).map((group) =>
      ordersOf(group, ofGenre).map((sequence) => makeSkeleton(group, sequence, joints)),
    );
    const firsts = made.flatMap((skeletons) => skeletons.slice(0, 1));
    const variants = made.flatMap((skeletons) => skeletons.slice(1));
    return [...firsts, ...variants].filter(({ support }) => support >= LEAST_SUPPORT);
  });
}
