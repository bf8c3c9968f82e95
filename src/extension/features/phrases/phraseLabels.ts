/** How kinds and functions of phrases are called in the interface, and the order in which lists have them. */
import * as vscode from 'vscode';
import type { Phrase, PhraseClass, PhraseFunction } from '../../../mining/model.ts';

/** As a report goes. */
export const FUNCTIONS: readonly PhraseFunction[] = [
  '开头依据',
  '过渡',
  '做法',
  '成效',
  '问题',
  '原因',
  '计划',
  '保障',
  '结尾',
  '其他',
];

export function functionLabel(does: PhraseFunction): string {
  switch (does) {
    case '开头依据':
      return vscode.l10n.t('Grounds, at the opening');
    case '过渡':
      return vscode.l10n.t('Transitions');
    case '做法':
      return vscode.l10n.t('What was done');
    case '成效':
      return vscode.l10n.t('Results');
    case '问题':
      return vscode.l10n.t('Problems');
    case '原因':
      return vscode.l10n.t('Causes');
    case '计划':
      return vscode.l10n.t('Plans');
    case '保障':
      return vscode.l10n.t('Safeguards');
    case '结尾':
      return vscode.l10n.t('Closings');
    case '其他':
      return vscode.l10n.t('Other');
  }
}

export function classLabel(kind: PhraseClass): string {
  switch (kind) {
    case '套语':
      return vscode.l10n.t('formula');
    case '句式':
      return vscode.l10n.t('pattern');
    case '可借鉴':
      return vscode.l10n.t('worth borrowing');
  }
}

/** Said of a phrase that is tied to events of years before the one the draft reviews; empty of all others. */
export function datedLabel({ dated, years }: Pick<Phrase, 'dated' | 'years'>, year: number): string {
  const old = dated && Math.max(...years) < year;
  return old ? vscode.l10n.t('may be out of date ({0})', years.join('、')) : '';
}
