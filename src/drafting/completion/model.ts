/**
 * The completion model of a corpus: segments of coded text, and what was mined beside them. A segment belongs to a
 * group of files, so that a changed file costs its group only; a small corpus is one group.
 */
import type { Heading, Report } from '../../corpus/model.ts';
import type { Phrase } from '../../mining/model.ts';
import { type Change, isSmallChange, shareOf } from '../../mining/phraseUpdate.ts';
import { ContextModel } from '../../strings/contextModel.ts';
import { PrefixLexicon } from '../../strings/prefixLexicon.ts';
import { choosePart } from './chosenPart.ts';
import { codedReportsOf, codeReport } from './codedReport.ts';
import { FactDetector } from './facts.ts';
import { type KnownHeading, knownHeadings, openHeadingsOf } from './headingLine.ts';
import { lexiconEntries } from './lexicon.ts';
import { type CompletionSegment, segmentInSteps } from './segmentText.ts';

/** Characters a segment holds before another is begun, and how many segments there are at most. */
const SEGMENT_CHARACTERS = 6_000_000;
const MOST_SEGMENTS = 3;

/** What the engine listens to; each can be switched off to measure what it earns. */
export interface Signals {
  readonly corpus: boolean;
  /** The draft's own text. */
  readonly draft: boolean;
  readonly starterFormulas: boolean;
  /** Paragraphs of the cursor's role and of its kind of unit weigh more. */
  readonly weights: boolean;
  /** （三） after （二）, 二是 after 一是. */
  readonly ordinals: boolean;
}

export const ALL_SIGNALS: Signals = { corpus: true, draft: true, starterFormulas: true, weights: true, ordinals: true };

/** Everything `complete` asks; build it once a corpus, throw it away with it. */
export interface CompletionModel {
  readonly reports: readonly Report[];
  readonly phrases: readonly Phrase[];
  readonly segments: readonly CompletionSegment[];
  readonly context: ContextModel;
  readonly headings: readonly KnownHeading[];
  /** Of each report the headings that hold nobody's facts. */
  readonly openHeadings: ReadonlyMap<Report, readonly Heading[]>;
  readonly signals: Signals;
  /** Reports that were left out because the corpus is too large; the model says nothing of them. */
  readonly leftOut: number;
  /** Knows the names of these reports. */
  readonly facts: FactDetector;
  /** Share of the corpus that changed since all names were learnt. */
  readonly drift: number;
}

/** How a model is built. */
export interface CompletionOptions {
  /** Default: all. */
  readonly signals?: Signals;
  /** Short name of the writer's kind of unit: its reports come first when the corpus is too large to be taken whole. */
  readonly unitKind?: string;
  /**
   * The model of an earlier state of the corpus: where little has changed, what it holds of the other reports and of names
   * is taken over, so that a change costs the segment it falls in.
   */
  readonly earlier?: CompletionModel;
  /** Knows the names of these reports already; asked where there is no earlier model. */
  readonly facts?: FactDetector;
}

/** Builds the model from reports and the phrases mined from them. */
export function buildCompletionModel(
  all: readonly Report[],
  phrases: readonly Phrase[],
  options: CompletionOptions = {},
): CompletionModel {
  return lastOf(completionInSteps(all, phrases, options));
}

/** The same with pauses, so that a worker can answer something else in between. */
export function* completionInSteps(
  all: readonly Report[],
  phrases: readonly Phrase[],
  options: CompletionOptions = {},
): Generator<undefined, CompletionModel> {
  const signals = options.signals ?? ALL_SIGNALS;
  const reports = choosePart(all, options.unitKind ?? null);
  const { earlier, drift } = stillGood(options.earlier, reports);
  const facts = earlier ? factsAfter(earlier, reports) : (options.facts ?? new FactDetector(reports));
  yield;
  const coded = codedReportsOf(earlier?.segments ?? []);
  const segments: CompletionSegment[] = [];
  for (const group of groupReports(reports)) {
    const same = earlier?.segments.find((segment) => sameList(segment.reports, group));
    segments.push(
      same ?? (yield* segmentInSteps(group, (report) => coded.get(report)?.() ?? codeReport(report, facts))),
    );
  }
  yield;
  const openHeadings = new Map<Report, readonly Heading[]>();
  for (const report of reports) {
    openHeadings.set(report, earlier?.openHeadings.get(report) ?? openHeadingsOf(report, facts));
    yield;
  }
  const headings = knownHeadings(reports, openHeadings);
  yield;
  const leftOut = all.length - reports.length;
  return modelOf({ reports, leftOut, facts, drift, segments, headings, openHeadings }, phrases, signals);
}

/** What takes time to make of a model; the rest follows from it at once. */
export type ModelParts = Omit<CompletionModel, 'phrases' | 'signals' | 'context'>;

/** The model of these parts and of the phrases mined beside them. */
export function modelOf(parts: ModelParts, phrases: readonly Phrase[], signals = ALL_SIGNALS): CompletionModel {
  const context = new ContextModel(
    parts.segments.map((segment) => segment.context),
    new PrefixLexicon(lexiconEntries()),
  );
  context.sources = { corpus: signals.corpus, draft: signals.draft, lexicon: signals.starterFormulas };
  return { ...parts, phrases, signals, context };
}

/** What a task with pauses comes to when it is done without any. */
export function lastOf<T>(task: Generator<undefined, T>): T {
  for (;;) {
    const step = task.next();
    if (step.done) return step.value;
  }
}

/** The earlier model, unless too much has changed since its names were learnt; and how much has. */
function stillGood(
  earlier: CompletionModel | undefined,
  reports: readonly Report[],
): { earlier?: CompletionModel; drift: number } {
  if (earlier === undefined) return { drift: 0 };
  const known = new Set(earlier.reports);
  const now = new Set(reports);
  const change: Change = {
    before: earlier.reports.filter((report) => !now.has(report)),
    after: reports.filter((report) => !known.has(report)),
    others: reports.filter((report) => known.has(report)),
  };
  if (change.before.length + change.after.length === 0) return { earlier, drift: earlier.drift };
  const drift = earlier.drift + shareOf(change);
  return isSmallChange(change, drift) ? { earlier, drift } : { drift: 0 };
}

/** What the earlier model knows of names, and those of the reports that are new. */
function factsAfter(earlier: CompletionModel, reports: readonly Report[]): FactDetector {
  const known = new Set(earlier.reports);
  const now = new Set(reports);
  return earlier.facts.withMore(
    reports.filter((report) => !known.has(report)),
    (text) => isWrittenIn(earlier, now, text),
  );
}

/** Whether a report of the model that is still there holds a text. */
function isWrittenIn({ segments }: CompletionModel, reports: ReadonlySet<Report>, text: string): boolean {
  const codes = Array.from(text, (character) => character.charCodeAt(0));
  return segments.some(({ context, places }) => {
    const { low, high } = context.find(codes);
    for (let rank = low; rank < high; rank++)
      if (reports.has(places[context.paragraphAt(context.suffixes[rank]!)]!.report)) return true;
    return false;
  });
}

function sameList(one: readonly Report[], other: readonly Report[]): boolean {
  return one.length === other.length && one.every((report, at) => report === other[at]);
}

/** Groups whole files by a hash of their path, so that a file stays in its group whatever happens to others. */
function groupReports(reports: readonly Report[]): Report[][] {
  let characters = 0;
  for (const report of reports) for (const paragraph of report.paragraphs) characters += paragraph.text.length;
  const count = Math.min(MOST_SEGMENTS, Math.max(1, Math.ceil(characters / SEGMENT_CHARACTERS)));
  const groups: Report[][] = Array.from({ length: count }, () => []);
  for (const report of reports) groups[hash(report.path) % count]!.push(report);
  return groups.filter((group) => group.length > 0);
}

function hash(text: string): number {
  let value = 0;
  for (let at = 0; at < text.length; at++) value = (Math.imul(value, 31) + text.charCodeAt(at)) >>> 0;
  return value;
}

/** Bytes of the model's arrays, caches at their fullest not counted, and the characters of the corpus they stand for. */
export function modelBytes(model: CompletionModel): { bytes: number; characters: number } {
  let bytes = 0;
  let characters = 0;
  for (const { context } of model.segments) bytes += context.bytes;
  for (const report of model.reports) for (const { text } of report.paragraphs) characters += text.length;
  return { bytes, characters };
}
