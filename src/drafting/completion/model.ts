/**
 * The completion model of a corpus: segments of coded text, and what was mined beside them. A segment belongs to a
 * group of files, so that a changed file costs its group only; a small corpus is one group.
 */
import type { Report } from '../../corpus/model.ts';
import type { Phrase } from '../../mining/model.ts';
import { ContextModel } from '../../strings/contextModel.ts';
import { PrefixLexicon } from '../../strings/prefixLexicon.ts';
import { FactDetector } from './facts.ts';
import { type KnownHeading, knownHeadings } from './headingLine.ts';
import { lexiconEntries } from './lexicon.ts';
import { type CompletionSegment, segmentInSteps } from './segmentText.ts';

/** Characters a segment holds before another is begun, and how many segments there are at most. */
const SEGMENT_CHARACTERS = 6_000_000;
const MOST_SEGMENTS = 3;
/** A larger corpus is not taken whole: more text no longer helps a clause, and every keystroke pays for it. */
const MOST_CHARACTERS = 20_000_000;

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
  readonly signals: Signals;
  /** Reports that were left out because the corpus is too large; the model says nothing of them. */
  readonly leftOut: number;
  /** Knows the names of these reports. */
  readonly facts: FactDetector;
}

/** How a model is built. */
export interface CompletionOptions {
  /** Default: all. */
  readonly signals?: Signals;
  /** Short name of the writer's kind of unit: its reports come first when the corpus is too large to be taken whole. */
  readonly unitKind?: string;
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
  const facts = new FactDetector(reports);
  yield;
  const segments: CompletionSegment[] = [];
  for (const group of groupReports(reports)) segments.push(yield* segmentInSteps(group, facts));
  yield;
  const context = new ContextModel(
    segments.map((segment) => segment.context),
    new PrefixLexicon(lexiconEntries()),
  );
  context.sources = { corpus: signals.corpus, draft: signals.draft, lexicon: signals.starterFormulas };
  yield;
  return {
    reports,
    leftOut: all.length - reports.length,
    phrases,
    signals,
    facts,
    segments,
    context,
    headings: knownHeadings(reports, facts),
  };
}

/** What a task with pauses comes to when it is done without any. */
export function lastOf<T>(task: Generator<undefined, T>): T {
  for (;;) {
    const step = task.next();
    if (step.done) return step.value;
  }
}

/** The whole corpus, or of a very large one the reports of the same kind of unit and the most recent first. */
function choosePart(reports: readonly Report[], unitKind: string | null): readonly Report[] {
  const size = (report: Report): number => report.paragraphs.reduce((sum, { text }) => sum + text.length, 0);
  let room = MOST_CHARACTERS;
  if (reports.reduce((sum, report) => sum + size(report), 0) <= room) return reports;
  const rank = (report: Report): number =>
    (unitKind !== null && report.unit.kind === unitKind ? 10_000 : 0) + (report.reviewYear ?? report.planYear ?? 0);
  const chosen = new Set<Report>();
  for (const report of [...reports].sort((one, other) => rank(other) - rank(one))) {
    room -= size(report);
    if (room < 0) break;
    chosen.add(report);
  }
  return reports.filter((report) => chosen.has(report));
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
