/** The page's words in the user's language. */
import * as vscode from 'vscode';
import type { PanelStrings, RoleOption } from '../../../protocol/panel.ts';
import { roleLabel, ROLES } from '../pastReports/labels.ts';

export function panelStrings(): PanelStrings {
  const { t } = vscode.l10n;
  return {
    queryLabel: t('Look up comparable passages'),
    queryHint: t('What do you want to write about?'),
    clear: t('Clear'),
    similar: t('Like my paragraph'),
    similarTo: t('Passages like this one:'),
    anyRole: t('All sections'),
    anyKind: t('All kinds of unit'),
    roleFilter: t('Section'),
    kindFilter: t('Kind of unit'),
    onlyOthers: t('Other units only'),
    found: t('{0} passages', '{0}'),
    open: t('Open Source'),
    insert: t('Insert'),
    copy: t('Copy with Source'),
    more: t('Show all'),
    less: t('Show less'),
    duplicates: t('{0} more nearly alike', '{0}'),
    damaged: t('Damaged in the source: for reading only'),
    welcome: t('See how other units put it'),
    welcomeHint: t('Type a few words, or put the cursor in a paragraph of your draft and choose “Like my paragraph”.'),
    samples: t('These are the samples that come with Nigao. Choose the folder of your own reports.'),
    noCorpus: t('There are no reports to look in yet.'),
    chooseFolder: t('Choose Corpus Folder…'),
    reading: t('Reading past reports'),
    nothing: t('Nothing comparable was found.'),
    nothingHint: t('Try fewer or other words.'),
    dropFilters: t('Search all sections and units'),
    failure: t('The look-up failed.'),
    showLog: t('Show Log'),
  };
}

export function roleOptions(): RoleOption[] {
  return ROLES.map((role) => ({ role, label: roleLabel(role) }));
}
