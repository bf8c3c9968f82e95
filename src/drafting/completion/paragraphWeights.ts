/**
 * How much each paragraph of the corpus counts for this cursor: those of the same role, of the same kind of unit and of a
 * report on the same subject more, and those of long reports less, since a report has one voice however long it is.
 * Weights average to one, so that evidence means the same everywhere.
 */
import type { Report, Role } from '../../corpus/model.ts';
import type { CompletionSegment } from './segmentText.ts';

/** Times a paragraph counts that fits the cursor. */
const SAME_ROLE = 1.4;
const SAME_KIND = 1.5;
const SAME_TOPIC = 2;
/** A report of n characters speaks with n to the power of 1 - this. */
const ONE_VOICE = 0.35;
/** Added to every report's length, so that a notice of three lines does not outweigh all. */
const SHORT = 500;

/** What is known of the cursor. */
export interface CursorTraits {
  readonly role: Role;
  /** Short name of the kind of unit, null when it is not known. */
  readonly unitKind: string | null;
  /** The draft's first line. */
  readonly title: string;
}

/** One weight a paragraph, by segment. */
export function paragraphWeights(segments: readonly CompletionSegment[], cursor: CursorTraits): Float32Array[] {
  const reportWeights = new Map<Report, number>();
  let sum = 0;
  let characters = 0;
  const weights = segments.map(({ context, places }) => {
    const own = new Float32Array(context.starts.length).fill(1);
    places.forEach(({ report, paragraph }, index) => {
      let weight = reportWeights.get(report);
      if (weight === undefined) {
        weight = reportWeight(report, cursor);
        reportWeights.set(report, weight);
      }
      const { role, text } = report.paragraphs[paragraph]!;
      if (role === cursor.role) weight *= SAME_ROLE;
      own[index] = weight;
      sum += weight * text.length;
      characters += text.length;
    });
    return own;
  });
  const scale = sum > 0 ? characters / sum : 1;
  for (const own of weights) for (let index = 0; index < own.length; index++) own[index]! *= scale;
  return weights;
}

function reportWeight(report: Report, { unitKind, title }: CursorTraits): number {
  const length = report.paragraphs.reduce((total, { text }) => total + text.length, SHORT);
  let weight = length ** -ONE_VOICE;
  if (unitKind !== null && report.unit.kind === unitKind) weight *= SAME_KIND;
  if (report.topic !== null && title.includes(report.topic)) weight *= SAME_TOPIC;
  return weight;
}
