/** Reports as one segment of the context model: their paragraphs coded, what is closed and where words end. */
import type { Report } from '../../corpus/model.ts';
import { Bits, ContextSegment } from '../../strings/contextSegment.ts';
import { nextCode, PARAGRAPH } from './draftCodes.ts';
import type { FactDetector } from './facts.ts';
import { wordEndsIn } from './wordEnds.ts';

/** Where a paragraph of a segment stands. */
export interface ParagraphPlace {
  readonly report: Report;
  /** Index into the report's paragraphs. */
  readonly paragraph: number;
}

export interface CompletionSegment {
  readonly context: ContextSegment;
  /** One for each paragraph of `context`. */
  readonly places: readonly ParagraphPlace[];
}

/**
 * Codes the reports' body: no title, salutation, signature and date, which are their unit's own. Pauses after every
 * report, so that a worker can answer in between.
 */
export function* segmentInSteps(
  reports: readonly Report[],
  facts: FactDetector,
): Generator<undefined, CompletionSegment> {
  const codes: number[] = [];
  const starts: number[] = [];
  const closed: number[] = [];
  const wordEnds: number[] = [];
  const places: ParagraphPlace[] = [];
  for (const report of reports) {
    yield;
    report.paragraphs.forEach((paragraph, index) => {
      if (paragraph.kind !== 'heading' && paragraph.kind !== 'body') return;
      const text = paragraph.text;
      const ends = wordEndsIn(text);
      const shut = facts.closedIn(text, ends);
      closeDamage(report, index, shut);
      starts.push(codes.length);
      places.push({ report, paragraph: index });
      codes.push(PARAGRAPH);
      let last = PARAGRAPH;
      for (let at = 0; at < text.length; at++) {
        const code = nextCode(last, text.charAt(at));
        if (code !== null) {
          if (shut[at] === 1) closed.push(codes.length);
          codes.push(code);
          last = code;
        }
        if (ends[at + 1] === 1) wordEnds.push(codes.length);
      }
    });
  }
  starts.push(codes.length);
  codes.push(PARAGRAPH);
  yield;
  const context = new ContextSegment(
    Uint16Array.from(codes),
    Int32Array.from(starts),
    bitsOf(codes.length, closed),
    bitsOf(codes.length + 1, wordEnds),
  );
  return { context, places };
}

/** Passages whose damage could not be mended are closed as a whole. */
function closeDamage(report: Report, paragraph: number, closed: Uint8Array): void {
  for (const passage of report.passages) {
    if (passage.damaged && passage.paragraph === paragraph) closed.fill(1, passage.start, passage.end);
  }
}

function bitsOf(length: number, positions: readonly number[]): Bits {
  const bits = new Bits(length);
  for (const position of positions) bits.set(position);
  return bits;
}
