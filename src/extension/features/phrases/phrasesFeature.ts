/** Stock phrases by name, and the page of each. */
import * as vscode from 'vscode';
import { registerCommand } from '../../commands/command.ts';
import type { Services } from '../../services.ts';
import { FindPhrase } from './findPhrase.ts';
import { ShowPhrase } from './showPhrase.ts';

export function registerPhrases(services: Services): vscode.Disposable {
  const page = new ShowPhrase(services);
  const commands = [page, new FindPhrase(services, page)];
  return vscode.Disposable.from(page, ...commands.map((command) => registerCommand(command, services.log)));
}
