/** Where a skeleton comes from, as the clerk is told: one's own template, so many reports, a starter. */
import * as vscode from 'vscode';
import type { Skeleton } from '../../../mining/model.ts';
import { supportLabel } from '../pastReports/labels.ts';

/** Ids of the user's own templates begin so. */
const OWN = 'own:';

export type Origin = 'own' | 'mined' | 'starter';

export function originOf({ id, support }: Pick<Skeleton, 'id' | 'support'>): Origin {
  if (id.startsWith(OWN)) return 'own';
  return support > 0 ? 'mined' : 'starter';
}

/** 自有模板, 见于 7 篇, 范本. */
export function originLabel(origin: Origin, support: number): string {
  if (origin === 'own') return vscode.l10n.t('own template');
  return origin === 'mined' ? supportLabel(support) : vscode.l10n.t('starter');
}

export function originOfSkeleton(skeleton: Skeleton): string {
  return originLabel(originOf(skeleton), skeleton.support);
}
