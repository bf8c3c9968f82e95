/** 拟稿 on or off for the file in view: in the status bar for all that could be drafts, with the reason, and by command. */
import * as vscode from 'vscode';
import type { Command } from '../../commands/command.ts';
import { isDraft } from '../../drafts.ts';
import type { DraftRule, DraftStanding } from './draftRule.ts';

function reason(standing: DraftStanding): string {
  switch (standing) {
    case 'on':
      return vscode.l10n.t('Nigao helps while you type in this file. Click to switch it off here.');
    case 'switched off':
      return vscode.l10n.t('Nigao is switched off in this file. Click to switch it on.');
    case 'excluded':
      return vscode.l10n.t(
        'Nigao is quiet here: the setting nigao.completion.exclude names this place. Click to switch it on for this file.',
      );
    case 'disabled':
      return vscode.l10n.t(
        'Nigao is quiet here: suggestions are off in the settings. Click to switch it on for this file.',
      );
    case 'corpus':
      return vscode.l10n.t('This file belongs to the corpus: it is read, not written.');
    case 'no draft':
      return '';
  }
}

export class DraftSwitch implements vscode.Disposable {
  readonly #rule: DraftRule;
  readonly #item = vscode.window.createStatusBarItem('nigao.draft', vscode.StatusBarAlignment.Right, 90);
  readonly #subscriptions: vscode.Disposable;

  constructor(rule: DraftRule) {
    this.#rule = rule;
    this.#item.name = vscode.l10n.t('Nigao: drafting');
    const show = () => {
      this.#show();
    };
    this.#subscriptions = vscode.Disposable.from(
      rule.onDidChange(show),
      vscode.window.onDidChangeActiveTextEditor(show),
      vscode.workspace.onDidOpenTextDocument(show),
    );
    this.#show();
  }

  dispose(): void {
    this.#subscriptions.dispose();
    this.#item.dispose();
  }

  #show(): void {
    const document = vscode.window.activeTextEditor?.document;
    const standing = document ? this.#rule.standing(document) : 'no draft';
    if (standing === 'no draft') {
      this.#item.hide();
      return;
    }
    this.#item.text =
      standing === 'on' ? `$(edit) ${vscode.l10n.t('Nigao')}` : `$(circle-slash) ${vscode.l10n.t('Nigao')}`;
    this.#item.tooltip = reason(standing);
    this.#item.accessibilityInformation = { label: reason(standing) };
    this.#item.command = standing === 'corpus' ? undefined : 'nigao.toggleDraft';
    this.#item.show();
  }
}

export class ToggleDraft implements Command {
  readonly id = 'nigao.toggleDraft';

  constructor(readonly rule: DraftRule) {}

  async execute(): Promise<void> {
    const document = vscode.window.activeTextEditor?.document;
    if (!document || !isDraft(document)) {
      void vscode.window.showInformationMessage(vscode.l10n.t('Open a draft first: plain text or Markdown.'));
      return;
    }
    await this.rule.toggle(document);
  }
}
