/** Skeletons into drafts: a whole report, or a section at the cursor. */
import * as vscode from 'vscode';
import { registerCommand } from '../../commands/command.ts';
import type { Services } from '../../services.ts';
import { InsertSection } from './insertSection.ts';
import { NewReport } from './newReport.ts';

export function registerSkeletons(services: Services): vscode.Disposable {
  const commands = [new NewReport(services), new InsertSection(services)];
  return vscode.Disposable.from(...commands.map((command) => registerCommand(command, services.log)));
}
