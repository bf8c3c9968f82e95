/**
 * How good the skeleton is that a clerk is offered first: does it have the sections their report turns out to have, and
 * the topics? Each report is left out in turn, and, harder, each whole compilation; on the gold structures and on
 * Nigao's own reading.
 */
import type { Heading, Report, Role } from '../../src/corpus/model.ts';
import { withOwnTrade } from '../../src/drafting/templates/ownTrade.ts';
import { starterSkeletons } from '../../src/drafting/templates/starters.ts';
import { topicsOf } from '../../src/mining/headingTopics.ts';
import type { Skeleton } from '../../src/mining/model.ts';
import { mineSkeletons } from '../../src/mining/skeletonMiner.ts';
import { subjectOf } from '../../src/mining/skeletonFamilies.ts';
import { outlineOf } from '../../src/mining/skeletonOutline.ts';
import {
  collapse,
  nearestSequence,
  sequenceF1,
  sequenceKey,
  type Sequence,
} from '../../src/mining/skeletonSequence.ts';
import { randomSource } from '../bench/generator.ts';
import { compilationOf, type EvaluationContext, type Measure, type MeasureTable } from './context.ts';
import { countJoinedTexts, sampleJoinedTexts } from './joinedTexts.ts';

interface GoldHeading {
  readonly line: number;
  readonly level: number;
  readonly marker: string;
  readonly text: string;
  readonly runIn: boolean;
  readonly role: Heading['role'];
}

interface GoldDocument {
  readonly title: string;
  readonly titleLine: number;
  readonly genre: Report['genre'];
  readonly topic: string | null;
  readonly reviewYear: number | null;
  readonly planYear: number | null;
  readonly orgLevel: Report['unit']['level'];
  readonly orgKind: string | null;
  readonly headings: readonly GoldHeading[];
}

/** The read report with the annotators' structure in place of ours; texts stay in the restored view. */
function withGold(read: Report, gold: GoldDocument): Report {
  const restored = new Map(read.paragraphs.map((paragraph) => [paragraph.line, paragraph.text]));
  const headings = gold.headings.map((heading): Heading => {
    const line = restored.get(heading.line) ?? '';
    const plain = heading.text.replace(/D/g, '党');
    return { ...heading, text: line.includes(plain) ? plain : heading.text, confidence: 1 };
  });
  const { genre, topic, reviewYear, planYear } = gold;
  const unit = { ...read.unit, level: gold.orgLevel, kind: gold.orgKind };
  return { ...read, genre, topic, reviewYear, planYear, unit, headings };
}

function goldReports(context: EvaluationContext): Report[] {
  return context.files.flatMap((file) => {
    const gold = context.gold(compilationOf(file.path), 'structure') as { documents: GoldDocument[] } | null;
    return (gold?.documents ?? []).flatMap((document) => {
      const read = file.reports.find(({ titleLine }) => titleLine === document.titleLine);
      return read ? [withGold(read, document)] : [];
    });
  });
}

function sequenceOf(report: Report): Role[] {
  return collapse([...outlineOf(report).sequence]);
}

/** What a clerk sees first who also names the subject of a 专项 report; it decides on topics, not on the order of roles. */
function firstOnSubject(skeletons: readonly Skeleton[], report: Report): Skeleton | undefined {
  const subject = subjectOf(report);
  const onSubject = skeletons.find(
    ({ genre, topic }) => genre === report.genre && subject !== null && topic === subject,
  );
  return onSubject ?? firstOffered(skeletons, report);
}

/** What a clerk of this kind of unit sees first for this genre. */
export function firstOffered(skeletons: readonly Skeleton[], report: Report): Skeleton | undefined {
  const ofGenre = skeletons.filter(({ genre }) => genre === report.genre);
  const kind = report.unit.kind;
  return ofGenre.find(({ unitKinds }) => kind !== null && unitKinds.includes(kind)) ?? ofGenre[0];
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

interface Trial {
  readonly report: Report;
  readonly skeleton: Skeleton | undefined;
  readonly onSubject: Skeleton | undefined;
}

/** The skeleton with the lines of work that the report's kind of unit has by law, as preview and draft show it. */
function asSeen(skeleton: Skeleton | undefined, { unit }: Report): Skeleton | undefined {
  return skeleton && withOwnTrade(skeleton, { unit: '', unitKind: unit.kind ?? '' });
}

/** One trial a report; reports that share a fold are mined without one another. */
function trials(reports: readonly Report[], foldOf: (report: Report) => string): Trial[] {
  const starters = starterSkeletons();
  return [...new Set(reports.map(foldOf))].flatMap((fold) => {
    const skeletons = [...mineSkeletons(reports.filter((report) => foldOf(report) !== fold)), ...starters];
    return reports
      .filter((report) => foldOf(report) === fold)
      .map((report) => ({
        report,
        skeleton: asSeen(firstOffered(skeletons, report), report),
        onSubject: asSeen(firstOnSubject(skeletons, report), report),
      }));
  });
}

function rolesOf(skeleton: Skeleton | undefined): Role[] {
  return collapse((skeleton?.sections ?? []).map(({ role }) => role));
}

function sequenceScore(all: readonly Trial[]): number {
  return mean(all.map(({ report, skeleton }) => sequenceF1(rolesOf(skeleton), sequenceOf(report))));
}

/** The most common order of the other reports, overall or of the same genre. */
function commonest(reports: readonly Report[], left: Report, sameGenre: boolean): Sequence {
  const counts = new Map<string, { sequence: Sequence; count: number }>();
  for (const report of reports) {
    if (report === left || (sameGenre && report.genre !== left.genre)) continue;
    const sequence = sequenceOf(report);
    const known = counts.get(sequenceKey(sequence));
    counts.set(sequenceKey(sequence), { sequence, count: (known?.count ?? 0) + 1 });
  }
  return [...counts.values()].sort((a, b) => b.count - a.count)[0]?.sequence ?? [];
}

function baseline(reports: readonly Report[], sameGenre: boolean): number {
  return mean(reports.map((report) => sequenceF1(commonest(reports, report, sameGenre), sequenceOf(report))));
}

/** The best any skeleton per genre could do that knows all reports, the one asked for included. */
function oracle(reports: readonly Report[]): number {
  return mean(
    reports.map((report) => {
      const kin = reports.filter(({ genre, unit }) => genre === report.genre && unit.kind === report.unit.kind);
      return sequenceF1(
        nearestSequence(kin.map((one) => ({ sequence: sequenceOf(one), weight: 1 }))),
        sequenceOf(report),
      );
    }),
  );
}

function pairsOf(text: string): Set<string> {
  const han = text.replace(/[^\p{Script=Han}]/gu, '');
  return new Set(Array.from({ length: Math.max(0, han.length - 1) }, (_, at) => han.slice(at, at + 2)));
}

/** Share of the shorter heading's character pairs that both have, above which two headings are about the same. */
const SAME_WORDS = 0.4;

/** What the matching rule is, as it is printed. */
const MATCHING_RULE =
  'Topics match when the first subject of one is among the subjects of the other (table in headingTopics.ts), or two ' +
  'fifths of the shorter heading’s character pairs are shared. A heading that is a place for the unit’s own trade ' +
  '(聚焦【第一项主业】) offers no topic and is not counted.';

/** The matching rule: a first subject of one among those of the other, or character pairs shared by 0.4 of the shorter. */
export function sameTopic(one: string, other: string): boolean {
  const subjects = topicsOf(one);
  const others = topicsOf(other);
  if (subjects.slice(0, 1).some((first) => others.includes(first))) return true;
  if (others.slice(0, 1).some((first) => subjects.includes(first))) return true;
  const a = pairsOf(one);
  const b = pairsOf(other);
  const shared = [...a].filter((pair) => b.has(pair)).length;
  return shared > 0 && shared / Math.min(a.size, b.size) >= SAME_WORDS;
}

interface TopicScore {
  readonly precision: number;
  readonly recall: number;
}

/** Topics offered against those the report has, role by role; null where the report has none. */
function topicScore(report: Report, skeleton: Skeleton | undefined): TopicScore | null {
  const had = outlineOf(report).blocks.filter(
    ({ role, topics }) => topics.length >= 2 && (role === 'review' || role === 'plan'),
  );
  if (had.length === 0) return null;
  let matchedOffers = 0;
  let offers = 0;
  let matchedTopics = 0;
  let topics = 0;
  for (const block of had) {
    const offered = (skeleton?.sections ?? [])
      .filter(({ role }) => role === block.role)
      .flatMap(({ children }) => children)
      .filter(({ heading }) => !heading.includes('{{slot'));
    offers += offered.length;
    topics += block.topics.length;
    matchedOffers += offered.filter(({ heading }) => block.topics.some(({ text }) => sameTopic(heading, text))).length;
    matchedTopics += block.topics.filter(({ text }) => offered.some(({ heading }) => sameTopic(heading, text))).length;
  }
  return { precision: offers === 0 ? 0 : matchedOffers / offers, recall: matchedTopics / topics };
}

function topicMeasures(name: string, all: readonly Trial[]): Measure[] {
  const starters = starterSkeletons();
  const scores = (pick: (trial: Trial) => Skeleton | undefined): TopicScore[] =>
    all.map((trial) => topicScore(trial.report, pick(trial))).filter((score) => score !== null);
  const mined = scores(({ onSubject }) => onSubject);
  const started = scores(({ report }) => starterFor(starters, report));
  const show = (list: readonly TopicScore[]): string =>
    `${mean(list.map(({ precision }) => precision)).toFixed(2)} / ${mean(list.map(({ recall }) => recall)).toFixed(2)}`;
  return [
    {
      name: `${name}: second-level topics, precision / recall`,
      value: show(mined),
      baseline: `starter ${show(started)}`,
    },
  ];
}

function starterFor(starters: readonly Skeleton[], report: Report): Skeleton | undefined {
  const kind = report.unit.kind ?? '';
  const fits = (skeleton: Skeleton): boolean => skeleton.unitKinds.some((own) => kind.endsWith(own));
  const ofGenre = starters.filter(({ genre }) => genre === report.genre);
  const subject = subjectOf(report);
  const onSubject = ofGenre.find(({ topic }) => subject !== null && topic === subject);
  return onSubject ?? ofGenre.find(fits) ?? ofGenre[0] ?? starters.find(fits) ?? starters[0];
}

/** Joining texts drawn for a person to read. */
const SAMPLED = 50;

/** With `--sample=SEED`: texts to be read, and by how many a clerk elsewhere could begin. */
function sampleToRead({ files, sample }: EvaluationContext): string[] {
  if (sample === null) return [];
  const drawn = sampleJoinedTexts(files, randomSource(sample), SAMPLED);
  return [drawn.map(({ text, from }, at) => `${at + 1}. [${from}] ${text}`).join('\n')];
}

export async function evaluateSkeletons(context: EvaluationContext): Promise<MeasureTable[]> {
  const read = context.files.flatMap(({ reports }) => reports);
  const gold = goldReports(context);
  const byReport = (report: Report): string => report.id;
  const byFile = (report: Report): string => report.path;
  const sets = [
    { name: `gold structures (${gold.length} reports)`, reports: gold },
    { name: `own reading (${read.length} reports)`, reports: read },
  ];
  const measures = sets.flatMap(({ name, reports }): Measure[] => {
    if (reports.length === 0) return [];
    const common = baseline(reports, false).toFixed(3);
    const perGenre = baseline(reports, true).toFixed(3);
    const comparison = `commonest ${common}, per genre ${perGenre}, oracle ${oracle(reports).toFixed(3)}`;
    const single = trials(reports, byReport);
    const compiled = trials(reports, byFile);
    return [
      {
        name: `${name}: roles F1, each report left out`,
        value: sequenceScore(single).toFixed(3),
        target: '≥ 0.90',
        baseline: comparison,
      },
      { name: `${name}: roles F1, each compilation left out`, value: sequenceScore(compiled).toFixed(3) },
      ...topicMeasures(`${name}, each report left out`, single),
      ...topicMeasures(`${name}, each compilation left out`, compiled),
    ];
  });
  const joined = countJoinedTexts(context.files);
  const sorts = [...joined].map(([kind, texts]) => `${kind} ${texts}`).join(', ');
  const total = [...joined.values()].reduce((sum, texts) => sum + texts, 0);
  const joinedTexts = { name: `different joining texts offered (${sorts})`, value: String(total), target: '≥ 50' };
  return Promise.resolve([
    {
      title: 'Skeletons',
      measures: [...measures, joinedTexts],
      notes: [
        'Roles: F1 by longest common subsequence of the collapsed top-level roles, first skeleton of the genre and kind of unit.',
        MATCHING_RULE,
        ...sampleToRead(context),
      ],
    },
  ]);
}
