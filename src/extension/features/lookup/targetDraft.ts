/** The draft a look-up serves: the one last written in, even while a source or the panel has the focus. */
import * as vscode from 'vscode';
import { isDraft } from '../../drafts.ts';
import { liesIn } from '../pastReports/corpusFolders.ts';
import type { CorpusLibrary } from '../pastReports/corpusLibrary.ts';

export class TargetDraft implements vscode.Disposable {
  readonly #corpus: CorpusLibrary;
  readonly #subscription: vscode.Disposable;
  #last: vscode.TextEditor | undefined;

  constructor(corpus: CorpusLibrary) {
    this.#corpus = corpus;
    this.#subscription = vscode.window.onDidChangeActiveTextEditor(() => {
      this.#remember();
    });
    this.#remember();
  }

  /** Its editor as long as it can be seen, else any draft that can. */
  get editor(): vscode.TextEditor | undefined {
    this.#remember();
    const visible = vscode.window.visibleTextEditors.filter((editor) => this.#fits(editor));
    return visible.find((editor) => editor.document === this.#last?.document) ?? visible[0];
  }

  dispose(): void {
    this.#subscription.dispose();
  }

  #remember(): void {
    const active = vscode.window.activeTextEditor;
    if (active && this.#fits(active)) this.#last = active;
  }

  #fits({ document }: vscode.TextEditor): boolean {
    return isDraft(document) && !liesIn(document.uri, this.#corpus.folders.uris);
  }
}

/** What a look-up takes from an editor: the selection, else the paragraph the cursor stands in. */
export function passageHere(editor: vscode.TextEditor): string {
  const selected = editor.document.getText(editor.selection).trim();
  return selected || editor.document.lineAt(editor.selection.active.line).text.trim();
}
