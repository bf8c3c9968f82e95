/** The first minutes with Nigao. */
import * as vscode from 'vscode';
import { registerCommand } from '../../commands/command.ts';
import type { Services } from '../../services.ts';
import { FirstSteps, OpenFirstSteps } from './firstSteps.ts';

export function registerWelcome({ corpus, log }: Services): vscode.Disposable {
  return vscode.Disposable.from(new FirstSteps(corpus), registerCommand(new OpenFirstSteps(), log));
}
