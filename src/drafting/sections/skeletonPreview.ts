/** A skeleton as it will read: title and headings with their numbers, roles and support, before any draft is made. */
import type { Role } from '../../corpus/model.ts';
import type { Skeleton, SkeletonSection } from '../../mining/model.ts';
import type { SkeletonPreview, PreviewLine } from '../../protocol/answers.ts';
import { formatMarker } from '../../text/markers.ts';
import type { DraftFields } from '../templates/fields.ts';
import { withOwnTrade } from '../templates/ownTrade.ts';
import { usualTitle } from '../templates/renderSkeleton.ts';
import { variableText } from '../templates/variableText.ts';
import { STANDARD_FAMILIES } from '../templates/write.ts';

function linesOf(sections: readonly SkeletonSection[], level: number, fields: DraftFields): PreviewLine[] {
  let ordinal = 0;
  return sections.flatMap(({ role, heading, support, children }) => {
    const below = (depth: number): PreviewLine[] => linesOf(children, depth, fields);
    if (heading === '') return below(level);
    const marker = formatMarker(STANDARD_FAMILIES[level - 1] ?? 'circled', ++ordinal);
    return [
      { level, role: role satisfies Role, text: marker + variableText(heading, fields), support },
      ...below(level + 1),
    ];
  });
}

/** The outline that `skeleton` gives a draft with these fields; what nobody knows yet stands as 【提示】. */
export function skeletonPreview(skeleton: Skeleton, fields: DraftFields): SkeletonPreview {
  const title = skeleton.title ?? usualTitle(skeleton);
  return { title: variableText(title, fields), lines: linesOf(withOwnTrade(skeleton, fields).sections, 1, fields) };
}
