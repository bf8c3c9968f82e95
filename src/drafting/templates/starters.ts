/** What is offered before any corpus is there: the shipped templates as skeletons, and three sections alone. */
import type { Skeleton } from '../../mining/model.ts';
import type { NamedSection } from '../../protocol/answers.ts';
import { shippedTemplates } from './shippedTemplates.ts';
import type { Template } from './template.ts';
import { skeletonOfTemplate, STARTER_PREFIX } from './templateSkeleton.ts';

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
    .map((template) => skeletonOfTemplate(template));
}

/** Parts of a report that stand alone: their templates are sections, not reports. */
export function standsAlone({ front: { part } }: Template): boolean {
  return part === 'opening' || part === 'problems' || part === 'plan';
}

/** The section a template of a part stands for. The opening is a section without a heading. */
export function namedSection(template: Template, prefix: string): NamedSection {
  const { id, name, opening, sections } = skeletonOfTemplate(template, prefix);
  const section = sections[0] ?? { role: 'background', heading: '', alternatives: [], support: 0, children: [] };
  return { id, name, section: opening === undefined ? section : { ...section, lead: opening } };
}

/** Opening, problems and plan alone. */
export function starterSections(): NamedSection[] {
  return [...shippedTemplates().values()].filter(standsAlone).map((template) => namedSection(template, STARTER_PREFIX));
}
