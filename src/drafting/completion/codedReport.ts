/**
 * A report as the context model reads it: its paragraphs coded, what is closed and where words end. Finding words and
 * names is most of the work of building a model, so a report that did not change is taken from the segment it was in.
 */
import type { Report } from '../../corpus/model.ts';
import { nextCode, PARAGRAPH } from './draftCodes.ts';
import type { FactDetector } from './facts.ts';
import type { CompletionSegment } from './segmentText.ts';
import { wordEndsIn } from './wordEnds.ts';

/** All positions count from the report's first code. */
export interface CodedReport {
  readonly codes: ArrayLike<number>;
  /** Where each paragraph begins. */
  readonly starts: readonly number[];
  /** Index of each paragraph in the report. */
  readonly paragraphs: readonly number[];
  readonly closed: readonly number[];
  readonly wordEnds: readonly number[];
}

/** Codes the body: no title, salutation, signature and date, which are the unit's own. */
export function codeReport(report: Report, facts: FactDetector): CodedReport {
  const codes: number[] = [];
  const starts: number[] = [];
  const paragraphs: number[] = [];
  const closed: number[] = [];
  const wordEnds: number[] = [];
  report.paragraphs.forEach((paragraph, index) => {
    if (paragraph.kind !== 'heading' && paragraph.kind !== 'body') return;
    const text = paragraph.text;
    const ends = wordEndsIn(text);
    const shut = facts.closedIn(text, ends);
    closeDamage(report, index, shut);
    starts.push(codes.length);
    paragraphs.push(index);
    codes.push(PARAGRAPH);
    let last = PARAGRAPH;
    for (let at = 0; at < text.length; at++) {
      const code = nextCode(last, text.charAt(at), codes.at(-2) === PARAGRAPH);
      if (code !== null) {
        if (shut[at] === 1) closed.push(codes.length);
        codes.push(code);
        last = code;
      }
      if (ends[at + 1] === 1) wordEnds.push(codes.length);
    }
  });
  return { codes, starts, paragraphs, closed, wordEnds };
}

/** Passages whose damage could not be mended are closed as a whole. */
function closeDamage(report: Report, paragraph: number, closed: Uint8Array): void {
  for (const passage of report.passages) {
    if (passage.damaged && passage.paragraph === paragraph) closed.fill(1, passage.start, passage.end);
  }
}

/** The reports that segments hold, each as it was coded, without looking at its text again. */
export function codedReportsOf(segments: readonly CompletionSegment[]): Map<Report, () => CodedReport> {
  const coded = new Map<Report, () => CodedReport>();
  for (const segment of segments) {
    const { places } = segment;
    for (let from = 0; from < places.length;) {
      const { report } = places[from]!;
      let to = from;
      while (to < places.length && places[to]!.report === report) to++;
      const [first, behind] = [from, to];
      coded.set(report, () => cutOut(segment, first, behind));
      from = to;
    }
  }
  return coded;
}

/** The paragraphs [from, to) of a segment. */
function cutOut({ context, places }: CompletionSegment, from: number, to: number): CodedReport {
  const start = context.starts[from]!;
  const end = context.starts[to]!;
  const closed: number[] = [];
  const wordEnds: number[] = [];
  for (let at = start; at < end; at++) {
    if (context.closed.has(at)) closed.push(at - start);
    if (context.wordEnds.has(at + 1)) wordEnds.push(at + 1 - start);
  }
  return {
    codes: context.codes.subarray(start, end),
    starts: Array.from(context.starts.subarray(from, to), (at) => at - start),
    paragraphs: places.slice(from, to).map(({ paragraph }) => paragraph),
    closed,
    wordEnds,
  };
}
