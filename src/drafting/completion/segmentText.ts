/** Reports as one segment of the context model, one coded after the other. */
import type { Report } from '../../corpus/model.ts';
import { Bits, ContextSegment } from '../../strings/contextSegment.ts';
import type { CodedReport } from './codedReport.ts';
import { PARAGRAPH } from './draftCodes.ts';

/** Where a paragraph of a segment stands. */
export interface ParagraphPlace {
  readonly report: Report;
  /** Index into the report's paragraphs. */
  readonly paragraph: number;
}

export interface CompletionSegment {
  /** In order. */
  readonly reports: readonly Report[];
  readonly context: ContextSegment;
  /** One for each paragraph of `context`. */
  readonly places: readonly ParagraphPlace[];
}

/** Builds the segment of these reports; pauses after every one, so that a worker can answer in between. */
export function* segmentInSteps(
  reports: readonly Report[],
  codedOf: (report: Report) => CodedReport,
): Generator<undefined, CompletionSegment> {
  const coded: CodedReport[] = [];
  for (const report of reports) {
    coded.push(codedOf(report));
    yield;
  }
  const length = coded.reduce((sum, { codes }) => sum + codes.length, 0) + 1;
  const codes = new Uint16Array(length);
  const closed = new Bits(length);
  const wordEnds = new Bits(length + 1);
  const starts: number[] = [];
  const places: ParagraphPlace[] = [];
  let offset = 0;
  for (const [index, part] of coded.entries()) {
    codes.set(part.codes, offset);
    for (const at of part.closed) closed.set(offset + at);
    for (const at of part.wordEnds) wordEnds.set(offset + at);
    for (const at of part.starts) starts.push(offset + at);
    for (const paragraph of part.paragraphs) places.push({ report: reports[index]!, paragraph });
    offset += part.codes.length;
  }
  starts.push(offset);
  codes[offset] = PARAGRAPH;
  return { reports, context: new ContextSegment(codes, Int32Array.from(starts), closed, wordEnds), places };
}
