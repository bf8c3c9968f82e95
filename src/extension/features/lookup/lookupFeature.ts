/** 对照: how other units put it, in a panel of the side bar. */
import * as vscode from 'vscode';
import { registerCommand } from '../../commands/command.ts';
import type { Services } from '../../services.ts';
import { CardActions } from './cardActions.ts';
import { CompareTab } from './compareTab.ts';
import { FollowCursor } from './followCursor.ts';
import { Lookup, LookupHeading, LookupSimilar } from './lookupCommands.ts';
import { LOOKUP_VIEW, LookupView } from './lookupView.ts';
import { MarkedCards } from './markedCards.ts';
import { PassageDiff } from './passageDiff.ts';
import { PassageInserter } from './passageInserter.ts';
import { TargetDraft } from './targetDraft.ts';
import { ToggleFollow } from './toggleFollow.ts';

export function registerLookup({ context, corpus, documents, log }: Services): vscode.Disposable {
  const target = new TargetDraft(corpus);
  const inserter = new PassageInserter(corpus, target);
  const diff = new PassageDiff(target);
  const marked = new MarkedCards();
  const compare = new CompareTab(context.extensionUri, documents, inserter, log);
  const follow = new FollowCursor(corpus, target, log);
  const actions = new CardActions(documents, inserter, diff, marked);
  const view = new LookupView(context.extensionUri, corpus, actions, compare, follow, log);
  const commands = [
    new Lookup(view),
    new LookupSimilar(view, target, corpus),
    new LookupHeading(view),
    new ToggleFollow(view),
  ];
  const options = { webviewOptions: { retainContextWhenHidden: true } };
  return vscode.Disposable.from(
    target,
    diff,
    marked,
    compare,
    follow,
    view,
    vscode.window.registerWebviewViewProvider(LOOKUP_VIEW, view, options),
    ...commands.map((command) => registerCommand(command, log)),
  );
}
