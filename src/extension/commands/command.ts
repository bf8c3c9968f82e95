/** One class a command; registering turns whatever it throws into one sentence and a line in the log. */
import * as vscode from 'vscode';
import { LibraryError } from '../../library/connection.ts';
import { showFailure } from '../ui/failure.ts';

export interface Command {
  /** As package.json contributes it. */
  readonly id: string;
  /** `args` come from menus, links and other extensions: unchecked. */
  execute(...args: readonly unknown[]): unknown;
}

export function registerCommand(command: Command, log: vscode.LogOutputChannel): vscode.Disposable {
  return vscode.commands.registerCommand(command.id, async (...args: readonly unknown[]) => {
    try {
      return await command.execute(...args);
    } catch (error) {
      if (error instanceof LibraryError && error.code === 'cancelled') return undefined;
      showFailure(error, log);
      return undefined;
    }
  });
}
