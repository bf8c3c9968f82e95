/** Taking ghost text piece by piece, and turning to another one for the same place. */
import * as vscode from 'vscode';
import type { Command } from '../../commands/command.ts';
import type { CorpusLibrary } from '../pastReports/corpusLibrary.ts';
import { firstClause } from './firstClause.ts';
import type { ShownGhost } from './shownGhost.ts';

/** Takes the first part of what stands at the cursor; the rest stays offered. */
class AcceptPart implements Command {
  constructor(
    readonly id: string,
    readonly shown: ShownGhost,
    readonly part: (text: string) => string | Promise<string>,
    readonly otherwise: string,
  ) {}

  async execute(): Promise<void> {
    const editor = vscode.window.activeTextEditor;
    const standing = editor && this.shown.at(editor.document, editor.selection.active);
    if (!editor || !standing) {
      // Ghost text of another extension
      await vscode.commands.executeCommand(this.otherwise);
      return;
    }
    const part = await this.part(standing.rest);
    // Typed on meanwhile: what was asked for stands here no more
    if (this.shown.at(editor.document, editor.selection.active)?.rest !== standing.rest) return;
    await editor.edit((edit) => {
      for (const { active } of editor.selections) edit.insert(active, part);
    });
    if (part === standing.rest) await vscode.commands.executeCommand('nigao.accepted', standing.whole);
    else await vscode.commands.executeCommand('editor.action.inlineSuggest.trigger');
  }
}

/** Turns to another ghost text for the same place. */
class TurnTo implements Command {
  constructor(
    readonly id: string,
    readonly shown: ShownGhost,
    readonly by: 1 | -1,
    readonly command: string,
  ) {}

  async execute(): Promise<void> {
    await vscode.commands.executeCommand(this.command);
    this.shown.turn(this.by);
  }
}

export function ghostCommands(shown: ShownGhost, corpus: CorpusLibrary): Command[] {
  const suggest = 'editor.action.inlineSuggest';
  const firstWord = async (text: string) => (await corpus.request('firstWord', { text })).word;
  return [
    new AcceptPart('nigao.acceptWord', shown, firstWord, `${suggest}.acceptNextWord`),
    new AcceptPart('nigao.acceptClause', shown, firstClause, `${suggest}.acceptNextLine`),
    new TurnTo('nigao.nextContinuation', shown, 1, `${suggest}.showNext`),
    new TurnTo('nigao.previousContinuation', shown, -1, `${suggest}.showPrevious`),
  ];
}
