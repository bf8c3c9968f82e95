/**
 * A heading for each topic of a section, from what the reports themselves say, chosen together: among the headings
 * free of another unit's facts, the combination that matches best in form. Where the reports leave only headings that
 * belong to one place, a plain one of our own stands in.
 */
import type { Role } from '../corpus/model.ts';
import type { HeadingAlternative } from './model.ts';
import { formLikeness, formOf } from './headingForm.ts';
import { topicOf, TRADE_PLACES } from './headingTopics.ts';
import { generalise } from './headingVariables.ts';
import type { CommonWords } from './headingWords.ts';
import { isDated } from './phraseTables.ts';
import type { Group } from './skeletonGroups.ts';
import type { TopicHeading } from './skeletonOutline.ts';
import { isFirstSubject, type TopicCluster } from './skeletonTopics.ts';

/** Characters a heading may have: shorter says nothing, longer is a sentence. */
const SHORTEST = 4;
const LONGEST = 28;

/** Alternatives kept for a heading. */
const MOST_ALTERNATIVES = 8;

/** Candidates weighed for a heading: every one is held against every other. */
const MOST_CANDIDATES = 30;

/** Openings that make a heading part of a numbering, not of a draft. */
const NUMBERED = /^(?:是|[一二三四五六七八九十](?:是|抓|要)|第[一二三四五六七八九十])/u;

/** A heading that could go into another unit's report. */
export interface Candidate {
  readonly text: string;
  /** 0 for one of our own. */
  readonly support: number;
  /** Report of its first occurrence: siblings from one report match by birth. */
  readonly report: string;
}

/** The heading as a text for units of `field`; null where it belongs to its unit, its trade or its year. */
export function offerable({ text, report }: TopicHeading, words: CommonWords, field: string | null): string | null {
  const general = generalise(text, report);
  const length = formOf(text).length;
  if (general.hasFacts || length < SHORTEST || length > LONGEST) return null;
  if (general.text.includes('{{') || NUMBERED.test(text) || isDated(text) || !words.isCommon(text, field)) return null;
  return general.text;
}

/** Candidates of a cluster, most supported first: headings that are about its subject before any other. */
export function candidatesOf(cluster: TopicCluster, words: CommonWords, field: string | null): Candidate[] {
  const byText = new Map<string, Set<string>>();
  for (const heading of cluster.headings) {
    const text = offerable(heading, words, cluster.borrowed ? null : field);
    if (text !== null && isFirstSubject(cluster, heading))
      byText.set(text, (byText.get(text) ?? new Set()).add(heading.report.id));
  }
  return [...byText]
    .map(([text, reports]) => ({ text, support: reports.size, report: [...reports][0]! }))
    .sort((a, b) => b.support - a.support || (a.text < b.text ? -1 : 1))
    .slice(0, MOST_CANDIDATES);
}

/** A plain heading of our own for a topic; undefined for a subject that was found in the corpus only. */
function ownHeading(cluster: TopicCluster, role: Role): Candidate[] {
  const topic = topicOf(cluster.id) ?? TRADE_PLACES.find(({ id }) => id === cluster.id);
  if (!topic || (role !== 'review' && role !== 'plan')) return [];
  return [{ text: topic[role], support: 0, report: '' }];
}

/** 抓安全，促稳定 says what was done and to what end; 安全工作情况 only names the file. */
function isFull(text: string): boolean {
  return formOf(text).clauses === 2 && !/(?:情况|方面|工作)$/u.test(text);
}

/** What it costs a heading to be ours and not the reports'. */
const OWN_COST = 0.35;

/**
 * Worth of a candidate beside the anchor: form first, then kinship, then how often it was used. Where headings are
 * `plain` (主动公开, 依申请公开) a second clause is no merit.
 */
function worth(candidate: Candidate, anchor: Candidate, plain: boolean): number {
  const kin = candidate.report !== '' && candidate.report === anchor.report ? 0.3 : 0;
  const often = candidate.support === 0 ? -OWN_COST : 0.1 * Math.min(3, candidate.support - 1);
  const full = !plain && isFull(candidate.text) ? 0.6 : 0;
  return formLikeness(formOf(candidate.text), formOf(anchor.text)) + kin + often + full;
}

export interface ChosenHeading {
  readonly heading: string;
  readonly alternatives: readonly HeadingAlternative[];
}

/**
 * One heading for each cluster, chosen to match; alternatives follow, best match first. Null for a cluster that neither
 * the reports nor we have a heading for.
 */
export function chooseHeadings(
  clusters: readonly TopicCluster[],
  role: Role,
  words: CommonWords,
  { field, subject }: Group,
): (ChosenHeading | null)[] {
  const plain = subject !== null;
  const candidates = clusters.map((cluster) => {
    const found = candidatesOf(cluster, words, field);
    return [...found, ...ownHeading(cluster, role).filter(({ text }) => found.every((one) => one.text !== text))];
  });
  const scored = candidates.flat().map((anchor) => ({
    anchor,
    score: candidates.reduce(
      (sum, own) => sum + Math.max(0, ...own.map((candidate) => worth(candidate, anchor, plain))),
      0,
    ),
  }));
  scored.sort((a, b) => b.score - a.score || (a.anchor.text < b.anchor.text ? -1 : 1));
  const anchor = scored[0]?.anchor;
  return candidates.map((own) => {
    if (!anchor || own.length === 0) return null;
    const ranked = [...own].sort(
      (a, b) => worth(b, anchor, plain) - worth(a, anchor, plain) || (a.text < b.text ? -1 : 1),
    );
    return {
      heading: ranked[0]!.text,
      alternatives: ranked.slice(1, MOST_ALTERNATIVES + 1).map(({ text, support }) => ({ text, support })),
    };
  });
}
