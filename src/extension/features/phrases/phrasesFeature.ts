/** Stock phrases by name. */
import type * as vscode from 'vscode';
import { registerCommand } from '../../commands/command.ts';
import type { Services } from '../../services.ts';
import { FindPhrase } from './findPhrase.ts';

export function registerPhrases(services: Services): vscode.Disposable {
  return registerCommand(new FindPhrase(services), services.log);
}
