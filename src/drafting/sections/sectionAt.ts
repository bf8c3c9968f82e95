/**
 * A skeleton section where the cursor stands (插入章节骨架): 一、 after 二、 becomes 三、; inside 三、 it starts at （一）. Which of
 * the two is meant follows from the roles: a section of another role closes the open one; a topic of the same role goes
 * into it; a whole section whose heading already stands there, still empty, only fills it.
 */
import type { SkeletonSection } from '../../mining/model.ts';
import type { DraftFields } from '../templates/fields.ts';
import type { Written } from '../templates/write.ts';
import { renderSectionList } from './renderSection.ts';
import { surroundingsOf, type OpenSection } from './surroundings.ts';

interface Fit {
  readonly level: number;
  readonly ordinal: number;
  readonly sections: readonly SkeletonSection[];
}

function fit(section: SkeletonSection, open: readonly OpenSection[]): Fit {
  const top = open[0];
  if (!top) return { level: 1, ordinal: 1, sections: [section] };
  const sameRole = top.role === section.role;
  const whole = section.children.length > 0;
  if (sameRole && whole && top.empty) return { level: 2, ordinal: 1, sections: section.children };
  if (sameRole && !whole) return { level: 2, ordinal: (open[1]?.ordinal ?? 0) + 1, sections: [section] };
  return { level: 1, ordinal: top.ordinal + 1, sections: [section] };
}

/** Renders `section` to follow `above`, the draft up to the cursor, in that draft's own markers. */
export function renderSectionAt(section: SkeletonSection, above: string, fields: DraftFields): Written {
  const { open, families, format } = surroundingsOf(above, fields.reviewYear);
  if (section.heading === '') return renderSectionList([section], { level: 1, ordinal: 1, fields, families });
  const { level, ordinal, sections } = fit(section, open);
  return renderSectionList(sections, { level, ordinal, families, fields: { format, ...fields } });
}
