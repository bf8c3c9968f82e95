/** The output channel 拟稿, brought to the front. */
import * as vscode from 'vscode';
import type { Command } from '../../commands/command.ts';

/** How often, in milliseconds, the window is asked whether it has the channel by now, and how many times. */
const EVERY = 100;
const TIMES = 100;

/**
 * The window takes up a log channel only once its file has come about, and drops a request to show it until then; the
 * channel's own command tells that it is there. So the log shows even when asking for it was what woke the extension.
 */
async function untilRegistered(name: string): Promise<void> {
  for (let time = 0; time < TIMES; time++) {
    if ((await vscode.commands.getCommands()).some((command) => command.startsWith(name))) return;
    await new Promise((resolve) => setTimeout(resolve, EVERY));
  }
}

export class ShowLog implements Command {
  readonly id = 'nigao.showLog';

  constructor(
    readonly log: vscode.LogOutputChannel,
    readonly extensionId: string,
  ) {}

  async execute(): Promise<void> {
    await untilRegistered(`workbench.action.output.show.${this.extensionId}.${this.log.name}`);
    this.log.show();
  }
}
