/** Where the cursor stands in a draft: the heading or paragraph there, with the role and the heading of its section. */
import * as vscode from 'vscode';
import type { DraftPlace } from '../../../protocol/answers.ts';
import type { CorpusLibrary } from '../pastReports/corpusLibrary.ts';
import { LONGEST_TEXT } from './panelMessages.ts';

/** @returns null where the line has hardly a word of its own */
export async function placeHere(editor: vscode.TextEditor, corpus: CorpusLibrary): Promise<DraftPlace | null> {
  const { line } = editor.selection.active;
  const { place } = await corpus.request('place', {
    line: editor.document.lineAt(line).text.slice(0, LONGEST_TEXT),
    draft: editor.document.getText(new vscode.Range(0, 0, line, 0)).replace(/\r?\n$/, ''),
  });
  return place;
}
