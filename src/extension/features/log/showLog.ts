/** The output channel 拟稿, brought to the front. */
import type * as vscode from 'vscode';
import type { Command } from '../../commands/command.ts';

export class ShowLog implements Command {
  readonly id = 'nigao.showLog';

  constructor(readonly log: vscode.LogOutputChannel) {}

  execute(): void {
    this.log.show();
  }
}
