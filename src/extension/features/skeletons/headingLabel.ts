/** A skeleton's headings as they will read in the draft, for lists and previews. */
import type { SkeletonSection } from '../../../mining/model.ts';

/** What stands for the variables of a heading template. */
export interface HeadingValues {
  readonly reviewYear: number;
  readonly unit: string;
  readonly superior: string;
}

/** `{{planYear}}年工作计划` → 2024年工作计划; a place to fill stands as 【提示】, a variable nobody knows as …. */
export function headingLabel(template: string, { reviewYear, unit, superior }: HeadingValues): string {
  const values: Readonly<Record<string, string>> = {
    reviewYear: String(reviewYear),
    planYear: String(reviewYear + 1),
    unit: unit || '本单位',
    superior: superior || '上级',
    we: '我单位',
    area: '域',
  };
  const named = (name: string): string => (name.startsWith('slot ') ? `【${name.slice('slot '.length)}】` : '…');
  return template.replace(/\{\{\s*([^}]*?)\s*\}\}/g, (_, name: string) => values[name] ?? named(name));
}

/** 总结（稳增长、惠民生、强治理 等 6 节）as one line: the section's children by their headings. */
export function childrenLabel(section: SkeletonSection, values: HeadingValues): string {
  return section.children.map(({ heading }) => headingLabel(heading, values)).join(' ｜ ');
}

/** The top headings of a skeleton in one line. */
export function outlineLabel(sections: readonly SkeletonSection[], values: HeadingValues): string {
  return sections
    .map(
      ({ heading, children }) => headingLabel(heading, values) + (children.length > 0 ? `（${children.length}）` : ''),
    )
    .join(' ｜ ');
}
