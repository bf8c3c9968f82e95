/** The page's words in the user's language. */
import * as vscode from 'vscode';
import type { PanelStrings, RoleOption } from '../../../protocol/panel.ts';
import { roleLabel } from '../pastReports/labels.ts';
import { ROLES } from '../pastReports/roles.ts';

export function panelStrings(): PanelStrings {
  return {
    queryLabel: vscode.l10n.t('Look up comparable passages'),
    queryHint: vscode.l10n.t('What do you want to write about?'),
    clear: vscode.l10n.t('Clear'),
    similar: vscode.l10n.t('Like my paragraph'),
    similarTo: vscode.l10n.t('Passages like this one:'),
    anyRole: vscode.l10n.t('All sections'),
    anyKind: vscode.l10n.t('All kinds of unit'),
    roleFilter: vscode.l10n.t('Section'),
    kindFilter: vscode.l10n.t('Kind of unit'),
    onlyOthers: vscode.l10n.t('Other units only'),
    found: vscode.l10n.t('{0} passages', '{0}'),
    open: vscode.l10n.t('Open Source'),
    insert: vscode.l10n.t('Insert'),
    insertHint: vscode.l10n.t('Insert as a frame: figures, dates and names of places are left to fill'),
    copy: vscode.l10n.t('Copy with Source'),
    more: vscode.l10n.t('Show all'),
    less: vscode.l10n.t('Show less'),
    duplicates: vscode.l10n.t('{0} more nearly alike', '{0}'),
    damaged: vscode.l10n.t('Damaged in the source: for reading only'),
    welcome: vscode.l10n.t('See how other units put it'),
    welcomeHint: vscode.l10n.t(
      'Type a few words, or put the cursor in a paragraph of your draft and choose “Like my paragraph”.',
    ),
    samples: vscode.l10n.t('These are the samples that come with Nigao. Choose the folder of your own reports.'),
    noCorpus: vscode.l10n.t('There are no reports to look in yet.'),
    chooseFolder: vscode.l10n.t('Choose Corpus Folder…'),
    reading: vscode.l10n.t('Reading past reports'),
    nothing: vscode.l10n.t('Nothing comparable was found.'),
    nothingHint: vscode.l10n.t('Try fewer or other words.'),
    dropFilters: vscode.l10n.t('Search all sections and units'),
    failure: vscode.l10n.t('The look-up failed.'),
    showLog: vscode.l10n.t('Show Log'),
  };
}

export function roleOptions(): RoleOption[] {
  return ROLES.map((role) => ({ role, label: roleLabel(role) }));
}
