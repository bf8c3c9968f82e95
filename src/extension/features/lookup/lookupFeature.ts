/** 对照: how other units put it, in a panel of the side bar. */
import * as vscode from 'vscode';
import { registerCommand } from '../../commands/command.ts';
import type { Services } from '../../services.ts';
import { CardActions } from './cardActions.ts';
import { Lookup, LookupHeading, LookupSimilar } from './lookupCommands.ts';
import { LOOKUP_VIEW, LookupView } from './lookupView.ts';
import { TargetDraft } from './targetDraft.ts';

export function registerLookup({ context, corpus, documents, log }: Services): vscode.Disposable {
  const target = new TargetDraft(corpus);
  const view = new LookupView(context.extensionUri, corpus, new CardActions(corpus, documents, target), log);
  const commands = [new Lookup(view), new LookupSimilar(view, target), new LookupHeading(view)];
  const options = { webviewOptions: { retainContextWhenHidden: true } };
  return vscode.Disposable.from(
    target,
    view,
    vscode.window.registerWebviewViewProvider(LOOKUP_VIEW, view, options),
    ...commands.map((command) => registerCommand(command, log)),
  );
}
