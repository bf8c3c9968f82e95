/** One section of a skeleton as text, at a given level and number. */
import type { SkeletonSection } from '../../mining/model.ts';
import type { DraftFields } from '../templates/fields.ts';
import { renderSections } from '../templates/renderSkeleton.ts';
import { STANDARD_FAMILIES, type WriteOptions, type Written } from '../templates/write.ts';

export interface SectionPlace {
  /** Depth of the section's heading, from 1. */
  readonly level: number;
  /** Its number among its siblings, from 1. */
  readonly ordinal: number;
  readonly fields: DraftFields;
  /** Marker families by level; the standard's where absent. */
  readonly families?: WriteOptions['families'];
  /** How many # a top heading has in Markdown. */
  readonly topHashes?: number;
}

/** Renders a section with all that is below it. */
export function renderSection(section: SkeletonSection, place: SectionPlace): Written {
  return renderSectionList([section], place);
}

/** Renders siblings, the first with the place's number. */
export function renderSectionList(sections: readonly SkeletonSection[], place: SectionPlace): Written {
  const { level, ordinal, fields, families, topHashes } = place;
  return renderSections(sections, level, fields, {
    format: fields.format ?? 'text',
    families: families ?? STANDARD_FAMILIES,
    start: new Map([[level, ordinal]]),
    ...(topHashes === undefined ? {} : { topHashes }),
  });
}
