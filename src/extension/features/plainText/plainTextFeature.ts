/** A finished draft out of the editor. */
import type * as vscode from 'vscode';
import { registerCommand } from '../../commands/command.ts';
import type { Services } from '../../services.ts';
import { CopyPlainText } from './copyPlainText.ts';

export function registerPlainText(services: Services): vscode.Disposable {
  return registerCommand(new CopyPlainText(services), services.log);
}
