/** 查找常用语: a list over the mined phrases; what is typed is looked up in the catalogue, not matched by VS Code. */
import * as vscode from 'vscode';
import type { Phrase } from '../../../mining/model.ts';
import type { Command } from '../../commands/command.ts';
import { isDraft } from '../../drafts.ts';
import type { Services } from '../../services.ts';
import { roleLabel, ROLES, supportLabel } from '../pastReports/labels.ts';
import { phraseSnippet } from './phraseSnippet.ts';

/** Phrases listed at a time; more are found by typing. */
const LISTED = 100;

/** Milliseconds of rest before what was typed is looked up. */
const REST = 120;

interface PhraseItem extends vscode.QuickPickItem {
  readonly phrase: Phrase;
}

function phraseItem(phrase: Phrase): PhraseItem {
  const roles = ROLES.filter((role) => (phrase.roles[role] ?? 0) >= 0.3).map(roleLabel);
  const dated = phrase.dated ? vscode.l10n.t('may be out of date ({0})', phrase.years.join('、')) : '';
  return {
    phrase,
    label: phrase.text,
    description: supportLabel(phrase.support),
    detail: [phrase.class, phrase.function, ...roles, dated].filter((part) => part !== '').join(' · '),
    alwaysShow: true,
    buttons: [{ iconPath: new vscode.ThemeIcon('go-to-file'), tooltip: vscode.l10n.t('Open Sources') }],
  };
}

export class FindPhrase implements Command {
  readonly id = 'nigao.findPhrase';

  constructor(readonly services: Services) {}

  async execute(): Promise<void> {
    const { corpus } = this.services;
    const editor = vscode.window.activeTextEditor;
    const { phrases } = await corpus.request('phrases', {});
    if (phrases.length === 0) {
      void vscode.window.showInformationMessage(vscode.l10n.t('The corpus has yielded no phrases yet.'));
      return;
    }
    const phrase = await this.#choose(phrases);
    if (!phrase) return;
    if (editor && isDraft(editor.document)) {
      await vscode.window.showTextDocument(editor.document, editor.viewColumn);
      await editor.insertSnippet(new vscode.SnippetString(phraseSnippet(phrase)));
    } else {
      await vscode.env.clipboard.writeText(phrase.text);
      void vscode.window.showInformationMessage(vscode.l10n.t('No draft is open; the phrase was copied.'));
    }
  }

  #choose(phrases: readonly Phrase[]): Promise<Phrase | undefined> {
    const byText = new Map(phrases.map((phrase) => [phrase.text, phrase]));
    const pick = vscode.window.createQuickPick<PhraseItem>();
    pick.title = vscode.l10n.t('Find Stock Phrase');
    pick.placeholder = vscode.l10n.t('Type some of its words');
    pick.items = phrases.slice(0, LISTED).map(phraseItem);
    let timer: ReturnType<typeof setTimeout> | undefined;
    return new Promise<Phrase | undefined>((resolve) => {
      pick.onDidChangeValue((value) => {
        clearTimeout(timer);
        timer = setTimeout(() => void this.#list(pick, value.trim(), phrases, byText), REST);
      });
      pick.onDidTriggerItemButton(({ item }) => {
        void vscode.commands.executeCommand('nigao.openSources', item.phrase.sources);
      });
      pick.onDidAccept(() => {
        resolve(pick.selectedItems[0]?.phrase);
        pick.hide();
      });
      pick.onDidHide(() => {
        resolve(undefined);
      });
      pick.show();
    }).finally(() => {
      clearTimeout(timer);
      pick.dispose();
    });
  }

  async #list(
    pick: vscode.QuickPick<PhraseItem>,
    value: string,
    phrases: readonly Phrase[],
    byText: ReadonlyMap<string, Phrase>,
  ): Promise<void> {
    const found =
      value === ''
        ? phrases.slice(0, LISTED)
        : (await this.services.corpus.request('find', { text: value, kinds: ['phrase'], k: LISTED })).entries.flatMap(
            ({ text }) => byText.get(text) ?? [],
          );
    if (pick.value.trim() === value) pick.items = found.map(phraseItem);
  }
}
