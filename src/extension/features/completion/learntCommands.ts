/** Learning seen and forgotten: a list of what was accepted, each entry to be forgotten alone, or all at once. */
import * as vscode from 'vscode';
import type { Command } from '../../commands/command.ts';
import type { LearntTexts } from './learntTexts.ts';
import type { TakenItem } from './takenItem.ts';

/** VS Code runs it when an item of ours was accepted; nothing else tells. */
export class Accepted implements Command {
  readonly id = 'nigao.accepted';

  constructor(
    readonly learnt: LearntTexts,
    readonly taken: TakenItem,
  ) {}

  /** @param text what was accepted; absent when it was an item of the list */
  execute(text: unknown = this.taken.take()?.learnt): void {
    if (typeof text === 'string' && text.trim() !== '') this.learnt.accept(text);
  }
}

export class ShowLearnt implements Command {
  readonly id = 'nigao.showLearnt';

  constructor(readonly learnt: LearntTexts) {}

  async execute(): Promise<void> {
    const pick = vscode.window.createQuickPick();
    const forget = { iconPath: new vscode.ThemeIcon('trash'), tooltip: vscode.l10n.t('Forget') };
    const forgetAll = { iconPath: new vscode.ThemeIcon('clear-all'), tooltip: vscode.l10n.t('Forget All') };
    const fill = async () => {
      const accepted = [...(await this.learnt.all())].reverse();
      pick.items = accepted.map(({ text, times }) => ({
        label: text,
        description: vscode.l10n.t('accepted {0} times', times),
        buttons: [forget],
      }));
      pick.placeholder =
        accepted.length === 0
          ? vscode.l10n.t('Nothing has been learnt yet.')
          : vscode.l10n.t('What you have accepted, latest first. It stays on this machine and is offered sooner.');
    };
    pick.title = vscode.l10n.t('What Nigao Has Learnt');
    pick.buttons = [forgetAll];
    pick.onDidTriggerItemButton(({ item }) => void this.learnt.forget(item.label).then(fill));
    pick.onDidTriggerButton(() => void this.learnt.clear().then(fill));
    pick.onDidAccept(() => {
      pick.hide();
    });
    pick.onDidHide(() => {
      pick.dispose();
    });
    await fill();
    pick.show();
  }
}

/** 清除学习记录 */
export class ClearLearnt implements Command {
  readonly id = 'nigao.clearLearnt';

  constructor(readonly learnt: LearntTexts) {}

  async execute(): Promise<void> {
    await this.learnt.clear();
    void vscode.window.showInformationMessage(vscode.l10n.t('What was learnt from you was forgotten.'));
  }
}
