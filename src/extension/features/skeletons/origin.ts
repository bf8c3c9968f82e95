/** Where a skeleton comes from, as the clerk is told: 自有模板, 见于 7 篇, 自带骨架. */
import * as vscode from 'vscode';
import type { Skeleton } from '../../../mining/model.ts';
import { supportLabel } from '../pastReports/labels.ts';
import { originOf, type Origin } from './originOf.ts';

/** 自有模板, 见于 7 篇, 自带骨架. */
export function originLabel(origin: Origin, support: number): string {
  if (origin === 'own') return vscode.l10n.t('own template');
  return origin === 'mined' ? supportLabel(support) : vscode.l10n.t('starter');
}

export function originOfSkeleton(skeleton: Skeleton): string {
  return originLabel(originOf(skeleton), skeleton.support);
}
