/**
 * Section skeletons worth starting from. Whole reports are aligned, not single headings: those of one genre and family
 * of unit (or subject) make a group; its order of roles is the one nearest to all its reports; each role's section takes
 * the usual heading, the usual topics in their usual order with headings that match, and the text that leads into it.
 */
import type { Genre, Report, Role } from '../corpus/model.ts';
import { CommonWords } from './headingWords.ts';
import type { Skeleton } from './model.ts';
import { buildSections, openingOf, type SectionGround } from './skeletonSections.ts';
import { stableId } from './skeletonId.ts';
import { outlineOf, type Outline } from './skeletonOutline.ts';
import { nearestSequence, sequenceKey, type Sequence } from './skeletonSequence.ts';
import { groupsOf, type Group } from './skeletonGroups.ts';

/** A skeleton rests on this many reports or is not offered as one of a kind. */
const LEAST_SUPPORT = 2;

/** What the genre's other reports count for beside the group's own, when the order of roles is chosen. */
const STRANGER_WEIGHT = 0.25;

/** Orders of roles offered for a group beside the first. */
const MOST_VARIANTS = 2;

const GENRES: readonly Genre[] = ['综合总结计划', '专项总结计划', '综合总结', '专项总结'];

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

function makeSkeleton(sequence: Sequence, members: readonly Outline[], ground: SectionGround): Skeleton {
  const { genre, name, unitKinds, subject } = ground.group;
  const opening = openingOf(sequence, ground);
  return {
    id: `m-${stableId([genre, name, sequenceKey(sequence)].join('|'))}`,
    name: `${name}：${sequence.map((role) => ROLE_NAMES[role]).join('、')}`,
    genre,
    unitKinds,
    support: members.length,
    ...(subject === null ? {} : { topic: subject }),
    ...(opening === undefined ? {} : { opening }),
    sections: buildSections(sequence, ground),
    sources: members.map(({ report }) => ({ path: report.path, line: report.titleLine, report: report.title })),
  };
}

/** The group's first order of roles and its variants, each with the reports that have it. */
function ordersOf(group: Group, genreMembers: readonly Outline[]): { sequence: Sequence; members: Outline[] }[] {
  const own = new Set(group.members);
  const first = nearestSequence(
    genreMembers.map((outline) => ({ sequence: outline.sequence, weight: own.has(outline) ? 1 : STRANGER_WEIGHT })),
  );
  const byKey = new Map<string, Outline[]>();
  for (const outline of group.members)
    byKey.set(sequenceKey(outline.sequence), [...(byKey.get(sequenceKey(outline.sequence)) ?? []), outline]);
  const firstKey = sequenceKey(first);
  const variants = [...byKey.values()]
    .filter((members) => members.length >= LEAST_SUPPORT && sequenceKey(members[0]!.sequence) !== firstKey)
    .sort((a, b) => b.length - a.length || (sequenceKey(a[0]!.sequence) < sequenceKey(b[0]!.sequence) ? -1 : 1))
    .slice(0, MOST_VARIANTS)
    .map((members) => ({ sequence: members[0]!.sequence, members }));
  return [{ sequence: first, members: byKey.get(firstKey) ?? [] }, ...variants];
}

/**
 * Skeletons of a corpus, best first: genres by how many reports they have; within one the group for kinds of unit that
 * have none of their own, then the families, kinds and subjects; each group's usual order before its variants.
 * Deterministic; ids are stable across builds of the same corpus.
 */
export function mineSkeletons(reports: readonly Report[]): Skeleton[] {
  const words = new CommonWords(reports);
  const outlines = reports.map(outlineOf).filter(({ sequence }) => sequence.length > 0);
  const genres = GENRES.map((genre) => outlines.filter(({ report }) => report.genre === genre))
    .filter((members) => members.length >= LEAST_SUPPORT)
    .sort((a, b) => b.length - a.length);
  return genres.flatMap((genreMembers) => {
    const made = groupsOf(genreMembers).map((group) =>
      ordersOf(group, genreMembers)
        .filter(({ members }) => members.length > 0)
        .map(({ sequence, members }) => makeSkeleton(sequence, members, { group, genreMembers, words })),
    );
    return [...made.map((skeletons) => skeletons[0]), ...made.flatMap((skeletons) => skeletons.slice(1))]
      .filter((skeleton) => skeleton !== undefined)
      .filter(({ support }) => support >= LEAST_SUPPORT);
  });
}
