/** What is offered before any corpus is there: the shipped templates as skeletons, and three sections alone. */
import type { Skeleton, SkeletonSection } from '../../mining/model.ts';
import { shippedTemplates } from './shippedTemplates.ts';
import { skeletonOfTemplate } from './templateSkeleton.ts';

/** Whole reports, general ones first. */
const ORDER: readonly string[] = [
  'bureau',
  'town',
  'street',
  'open-government',
  'rule-of-law',
  'review-only',
  'special-review',
];

/** Starter skeletons of whole reports; support 0, ids stable. */
export function starterSkeletons(): Skeleton[] {
  const rank = (id: string): number => (ORDER.includes(id) ? ORDER.indexOf(id) : ORDER.length);
  return [...shippedTemplates().values()]
    .filter(({ front }) => front.part === 'report')
    .sort((a, b) => rank(a.id) - rank(b.id))
    .map(skeletonOfTemplate);
}

/** A section that can be inserted by itself. */
export interface StarterSection {
  readonly id: string;
  /** 开头, 存在问题, 下年计划. */
  readonly name: string;
  readonly section: SkeletonSection;
}

/** Opening, problems and plan alone. The opening is a section without a heading. */
export function starterSections(): StarterSection[] {
  return [...shippedTemplates().values()]
    .filter(({ front }) => front.part === 'opening' || front.part === 'problems' || front.part === 'plan')
    .map((template) => {
      const { id, name, opening, sections } = skeletonOfTemplate(template);
      const section = sections[0] ?? { role: 'background', heading: '', alternatives: [], support: 0, children: [] };
      return { id, name, section: opening === undefined ? section : { ...section, lead: opening } };
    });
}
