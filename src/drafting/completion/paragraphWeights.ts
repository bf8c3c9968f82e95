/**
 * How much each paragraph of the corpus counts for this cursor: those of the same role and of the same kind of unit
 * more. Weights average to one, so that evidence means the same everywhere.
 */
import type { Role } from '../../corpus/model.ts';
import type { CompletionSegment } from './segmentText.ts';

export const WEIGHTS = {
  /** Times a paragraph of the cursor's role counts. */
  sameRole: 2,
  /** Times a paragraph of a unit of the same kind counts. */
  sameKind: 1.5,
};

/** One weight a paragraph, by segment. */
export function paragraphWeights(
  segments: readonly CompletionSegment[],
  role: Role | null,
  unitKind: string | null,
): Float32Array[] {
  let sum = 0;
  let characters = 0;
  const weights = segments.map(({ context, places }) => {
    const own = new Float32Array(context.starts.length).fill(1);
    places.forEach(({ report, paragraph }, index) => {
      const { role: paragraphRole, text } = report.paragraphs[paragraph]!;
      const weight =
        (paragraphRole === role ? WEIGHTS.sameRole : 1) *
        (unitKind !== null && report.unit.kind === unitKind ? WEIGHTS.sameKind : 1);
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
