/**
 * Headings for the topics of a section, chosen as a set: those of the reports, free of another unit's facts, where
 * enough of them match one another in form, the rest made to match; else a set of our own, which does.
 */
import type { Role } from '../corpus/model.ts';
import type { HeadingAlternative } from './model.ts';
import { familyLine } from './familyLines.ts';
import { formLikeness, formOf, formsMatch } from './headingForm.ts';
import { frameOf } from './headingFrame.ts';
import { topicOf, TRADE_PLACES } from './headingTopics.ts';
import { generalise } from './headingVariables.ts';
import type { CommonWords } from './headingWords.ts';
import { claimsTooMuch } from './jointFaults.ts';
import { isDated } from './phraseTables.ts';
import { FAMILY_TOPICS } from './skeletonFamilies.ts';
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
  if (claimsTooMuch(text)) return null;
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
function ownHeading({ id }: TopicCluster, role: Role, family: Group['family']): Candidate | undefined {
  const topic = familyLine(family, id) ?? topicOf(id) ?? TRADE_PLACES.find((place) => place.id === id);
  if (!topic || (role !== 'review' && role !== 'plan')) return undefined;
  return { text: topic[role], support: 0, report: '' };
}

/** Topic by topic, what may stand there: the reports' headings and our own. */
interface Choice {
  readonly found: readonly Candidate[];
  readonly own: Candidate | undefined;
  /** Our own of a plan, which frames are filled from in any role. */
  readonly plain: string;
  /** The subject's bare name, for sets of names: 组织领导、主动公开、平台建设. */
  readonly name: string;
}

/** A heading that goes into a set, and what it is worth there. */
interface Placed {
  readonly candidate: Candidate;
  readonly worth: number;
}

/** What a heading of our own is worth in a set of our own, and one that was made to match the reports'. */
const OWN_WORTH = 0.8;
const FRAMED_WORTH = 0.7;

/** What it costs a set to hold one that does not match. */
const MISFIT = -0.5;

/** Headings of the reports that must match before a set is theirs. */
const FEWEST_MATCHES = 2;

function placeBeside(choice: Choice, anchor: Candidate): Placed | null {
  const form = formOf(anchor.text);
  const worthOf = (candidate: Candidate): number => {
    const kin = candidate.report === anchor.report ? 0.2 : 0;
    const often = 0.1 * Math.min(3, candidate.support - 1);
    return 0.5 + formLikeness(formOf(candidate.text), form) * 0.5 + kin + often;
  };
  const frame = frameOf(anchor.text);
  const matching = choice.found
    .filter(({ text }) => formsMatch(formOf(text), form) && (frame === null || text.startsWith(form.opening)))
    .map((candidate) => ({ candidate, worth: worthOf(candidate) }))
    .sort((a, b) => b.worth - a.worth || (a.candidate.text < b.candidate.text ? -1 : 1));
  if (matching[0]) return matching[0];
  const name = formsMatch(formOf(choice.name), form) ? choice.name : null;
  const made = frame?.(choice.plain) ?? name;
  if (made !== null) return { candidate: { text: made, support: 0, report: '' }, worth: FRAMED_WORTH };
  if (choice.own) return { candidate: choice.own, worth: formsMatch(formOf(choice.own.text), form) ? 0.5 : MISFIT };
  return choice.found[0] ? { candidate: choice.found[0], worth: MISFIT } : null;
}

function ownSet(choices: readonly Choice[]): (Placed | null)[] {
  const form = formOf(choices.find(({ own }) => own)?.own?.text ?? '');
  return choices.map(({ found, own }) => {
    if (own) return { candidate: own, worth: OWN_WORTH };
    const [nearest] = [...found].sort(
      (a, b) => formLikeness(formOf(b.text), form) - formLikeness(formOf(a.text), form) || (a.text < b.text ? -1 : 1),
    );
    return nearest ? { candidate: nearest, worth: 0 } : null;
  });
}

function worthOfSet(set: readonly (Placed | null)[]): number {
  return set.reduce((sum, placed) => sum + (placed?.worth ?? 0), 0);
}

/** No two headings of a set may be one; what was taken by an earlier topic is given up by a later. */
function isASet(set: readonly (Placed | null)[]): boolean {
  const texts = set.flatMap((placed) => (placed ? [placed.candidate.text] : []));
  return new Set(texts).size === texts.length;
}

function bestSet(choices: readonly Choice[]): (Placed | null)[] {
  let best = ownSet(choices);
  for (const anchor of choices.flatMap(({ found }) => found)) {
    const set = choices.map((choice) => placeBeside(choice, anchor));
    const matches = set.filter((placed) => placed && placed.candidate.support > 0 && placed.worth > 0).length;
    if (matches >= FEWEST_MATCHES && isASet(set) && worthOfSet(set) > worthOfSet(best)) best = set;
  }
  return best;
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
  { field, family, subject }: Group,
): (ChosenHeading | null)[] {
  const foreign = family === null ? null : FAMILY_TOPICS[family].foreignWords;
  const choices = clusters.map((cluster): Choice => {
    const found = candidatesOf(cluster, words, field).filter(({ text }) => !foreign?.test(text));
    const { plan: usual = '', label = '' } = topicOf(cluster.id) ?? {};
    const plain = familyLine(family, cluster.id)?.plan ?? usual;
    return { found, own: ownHeading(cluster, role, family), plain, name: subject === null ? '' : label };
  });
  return bestSet(choices).map((placed, at) => {
    if (!placed) return null;
    const { text: heading } = placed.candidate;
    const { found, own } = choices[at]!;
    const form = formOf(heading);
    const others = [...found, ...(own ? [own] : [])]
      .filter(({ text }) => text !== heading)
      .sort(
        (a, b) => formLikeness(formOf(b.text), form) - formLikeness(formOf(a.text), form) || (a.text < b.text ? -1 : 1),
      );
    return {
      heading,
      alternatives: others.slice(0, MOST_ALTERNATIVES).map(({ text, support }) => ({ text, support })),
    };
  });
}
