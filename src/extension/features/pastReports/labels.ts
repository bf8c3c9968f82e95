/** How roles, units and years are called in the interface, in one place for tree, lists and panel. */
import * as vscode from 'vscode';
import type { HeadingRole, Unit } from '../../../corpus/model.ts';

export function roleLabel(role: HeadingRole): string {
  switch (role) {
    case 'background':
      return vscode.l10n.t('Opening');
    case 'review':
      return vscode.l10n.t('Review');
    case 'highlights':
      return vscode.l10n.t('Highlights');
    case 'problems':
      return vscode.l10n.t('Problems');
    case 'causes':
      return vscode.l10n.t('Causes');
    case 'plan':
      return vscode.l10n.t('Plan');
    case 'suggestions':
      return vscode.l10n.t('Suggestions');
    case 'statistics':
      return vscode.l10n.t('Statistics');
    case 'item':
    case 'other':
      return vscode.l10n.t('Other');
  }
}

/** Codicons that say at a glance what a section does. */
const ROLE_ICONS: Readonly<Record<HeadingRole, string>> = {
  background: 'quote',
  review: 'checklist',
  highlights: 'star-empty',
  problems: 'warning',
  causes: 'question',
  plan: 'calendar',
  suggestions: 'comment',
  statistics: 'graph',
  item: 'list-ordered',
  other: 'symbol-text',
};

export function roleIcon(role: HeadingRole): vscode.ThemeIcon {
  return new vscode.ThemeIcon(ROLE_ICONS[role]);
}

/** 区统计局, else the kind (镇), else that nobody signed. */
export function unitLabel(unit: Unit): string {
  return unit.name ?? unit.kind ?? unit.level ?? vscode.l10n.t('Unit not named');
}

/** 2023 → 2024, or the one year that is known; empty where none is. */
export function yearsLabel(review: number | null, plan: number | null): string {
  if (review !== null && plan !== null) return `${review} → ${plan}`;
  return String(review ?? plan ?? '');
}

/** The last part of a path or URI, readable. */
export function fileName(path: string): string {
  const name = path.split(/[\\/]/).pop() ?? path;
  if (!/^[a-z][a-z0-9+.-]+:\/\//i.test(path)) return name;
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** 见于 7 篇 */
export function supportLabel(support: number): string {
  return vscode.l10n.t('in {0} reports', support);
}
