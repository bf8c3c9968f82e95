/** Skeletons as the clerk chooses them: own templates and what fits the own unit first, mined ones before starters. */
import * as vscode from 'vscode';
import type { Skeleton, SkeletonSection } from '../../../mining/model.ts';
import type { JoiningSection, NamedSection } from '../../../protocol/answers.ts';
import { roleIcon, roleLabel } from '../pastReports/labels.ts';
import type { Choice } from '../../ui/steps.ts';
import { childrenLabel, headingLabel, outlineLabel, type HeadingValues } from './headingLabel.ts';
import { DistinctSections } from './distinctSections.ts';
import { originLabel, originOfSkeleton } from './origin.ts';
import { originOf, type Origin } from './originOf.ts';

/** What can be put at the cursor. */
export type SectionChoice =
  | { readonly kind: 'whole'; readonly skeleton: Skeleton }
  | { readonly kind: 'section'; readonly section: SkeletonSection };

function separator<T>(label: string): Choice<T> {
  return { label, kind: vscode.QuickPickItemKind.Separator };
}

function groupOf(skeleton: Skeleton): string {
  const origin = originOf(skeleton);
  if (origin === 'own') return vscode.l10n.t('Own templates: {0}', skeleton.genre);
  return origin === 'mined' ? skeleton.genre : vscode.l10n.t('Starters: {0}', skeleton.genre);
}

/** Whole skeletons, grouped by genre; own templates and starters apart. */
export function skeletonChoices(skeletons: readonly Skeleton[], values: HeadingValues): Choice<Skeleton>[] {
  const choices: Choice<Skeleton>[] = [];
  let group = '';
  for (const skeleton of skeletons) {
    const heading = groupOf(skeleton);
    if (heading !== group) choices.push(separator(heading));
    group = heading;
    choices.push({
      label: skeleton.name,
      description: originOfSkeleton(skeleton),
      detail: outlineLabel(skeleton.sections, values),
      value: skeleton,
    });
  }
  return choices;
}

/** A section of a skeleton. Many are named alike: each says where it comes from and which skeleton it belongs to. */
function sectionChoice(
  section: SkeletonSection,
  skeleton: Skeleton,
  values: HeadingValues,
  nested: boolean,
): Choice<SectionChoice> {
  const others = section.alternatives
    .map(({ text }) => headingLabel(text, values))
    .filter((text) => text !== headingLabel(section.heading, values));
  const details = [
    childrenLabel(section, values),
    others.length > 0 ? vscode.l10n.t('or: {0}', others.join(' ／ ')) : '',
  ];
  const detail = details.filter((part) => part !== '').join('    ');
  return {
    label: `${nested ? '　' : ''}$(${roleIcon(section.role).id}) ${headingLabel(section.heading, values)}`,
    description: [roleLabel(section.role), originLabel(originOf(skeleton), section.support), skeleton.name].join(' · '),
    ...(detail ? { detail } : {}),
    value: { kind: 'section', section },
  };
}

/** A text that joins parts: an opening to take instead of the draft's own. */
function joiningChoice(
  { name, section }: JoiningSection,
  skeleton: Skeleton,
  values: HeadingValues,
): Choice<SectionChoice> {
  return {
    label: `$(${roleIcon(section.role).id}) ${name}`,
    // The reports are its skeleton's: a text of several clauses seldom stands in one of them word for word
    description: [skeleton.name, originLabel(originOf(skeleton), section.support)].join(' · '),
    detail: headingLabel(section.lead ?? '', values),
    value: { kind: 'section', section },
  };
}

/** A section alone, under the name its template gives it. */
function aloneChoice({ id, name, section }: NamedSection, values: HeadingValues): Choice<SectionChoice> {
  const detail = [headingLabel(section.heading, values), childrenLabel(section, values)].filter((part) => part !== '');
  return {
    label: `$(${roleIcon(section.role).id}) ${name}`,
    description: [roleLabel(section.role), originLabel(originOf({ id, support: 0 }), 0)].join(' · '),
    ...(detail.length > 0 ? { detail: detail.join('    ') } : {}),
    value: { kind: 'section', section },
  };
}

/** What can be inserted beside the sections of skeletons. */
export interface SectionsAlone {
  readonly sections: readonly NamedSection[];
  readonly joining: readonly JoiningSection[];
}

/** Sections to insert: skeleton by skeleton the whole, its sections, and theirs; what stands alone before or behind. */
export function sectionChoices(
  skeletons: readonly Skeleton[],
  { sections: alone, joining }: SectionsAlone,
  values: HeadingValues,
): Choice<SectionChoice>[] {
  const choices: Choice<SectionChoice>[] = [];
  const distinct = new DistinctSections();
  const joined = new Set<string>();
  for (const skeleton of skeletons) {
    choices.push(separator(`${skeleton.name} · ${originOfSkeleton(skeleton)}`));
    choices.push({
      label: `$(list-tree) ${vscode.l10n.t('Whole skeleton: {0}', skeleton.name)}`,
      description: originOfSkeleton(skeleton),
      detail: outlineLabel(skeleton.sections, values),
      value: { kind: 'whole', skeleton },
    });
    for (const section of skeleton.sections) {
      if (distinct.isNew(section)) choices.push(sectionChoice(section, skeleton, values, false));
      for (const child of section.children)
        if (distinct.isNew(child)) choices.push(sectionChoice(child, skeleton, values, true));
    }
    // Of a genre, those of the skeleton that fits best: they come before all others
    const texts = joining.filter((text) => text.skeleton === skeleton.id);
    if (texts.length === 0 || joined.has(skeleton.genre)) continue;
    joined.add(skeleton.genre);
    choices.push(...texts.map((text) => joiningChoice(text, skeleton, values)));
  }
  return [...aloneChoices(alone, 'own', values), ...choices, ...aloneChoices(alone, 'starter', values)];
}

function aloneChoices(
  sections: readonly NamedSection[],
  origin: Origin,
  values: HeadingValues,
): Choice<SectionChoice>[] {
  const chosen = sections.filter(({ id }) => originOf({ id, support: 0 }) === origin);
  if (chosen.length === 0) return [];
  const heading = vscode.l10n.t('Sections alone: {0}', originLabel(origin, 0));
  return [separator(heading), ...chosen.map((one) => aloneChoice(one, values))];
}
