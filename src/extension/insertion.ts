/**
 * Inserting into a draft: always into the editor where the clerk stood, which may be one of two on the same draft, may
 * have lost the focus to the panel, or may lie behind a source that was opened over it. An insertion takes the focus.
 */
import * as vscode from 'vscode';

/** The group that holds a draft in one of its tabs: the one it was last seen in, else any. */
function columnOf({ document, viewColumn }: vscode.TextEditor): vscode.ViewColumn | undefined {
  const holding = vscode.window.tabGroups.all.filter(({ tabs }) =>
    tabs.some(({ input }) => input instanceof vscode.TabInputText && input.uri.toString() === document.uri.toString()),
  );
  return (holding.find((group) => group.viewColumn === viewColumn) ?? holding[0])?.viewColumn;
}

/** Whether a draft is on screen or one of the tabs behind. */
export function isOpen(editor: vscode.TextEditor): boolean {
  return vscode.window.visibleTextEditors.includes(editor) || columnOf(editor) !== undefined;
}

/** The editor itself as long as it is on screen, else its draft, brought to the front again. */
export async function bringUp(editor: vscode.TextEditor): Promise<vscode.TextEditor> {
  if (vscode.window.visibleTextEditors.includes(editor)) return editor;
  return vscode.window.showTextDocument(editor.document, columnOf(editor));
}

/** @throws Error with one sentence when the editor could not be changed. */
export async function insertInto(
  editor: vscode.TextEditor,
  snippet: string,
  place: vscode.Position | vscode.Range,
): Promise<void> {
  const shown = await bringUp(editor);
  if (!(await shown.insertSnippet(new vscode.SnippetString(snippet), place)))
    throw new Error(vscode.l10n.t('The draft could not be changed.'));
}
