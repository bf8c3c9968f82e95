/** The draft a look-up serves: the one last written in, even while a source or the panel has the focus. */
import * as vscode from 'vscode';
import { isDraft } from '../../drafts.ts';
import { isOpen } from '../../insertion.ts';
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

  /** The very editor, one on the same draft beside it, the draft behind another tab; else any draft on screen. */
  get editor(): vscode.TextEditor | undefined {
    this.#remember();
    const last = this.#last;
    const visible = vscode.window.visibleTextEditors.filter((editor) => this.#fits(editor));
    if (!last) return visible[0];
    if (visible.includes(last)) return last;
    const onSameDraft = visible.filter(({ document }) => document === last.document);
    const inItsPlace = onSameDraft.find(({ viewColumn }) => viewColumn === last.viewColumn) ?? onSameDraft[0];
    return inItsPlace ?? (isOpen(last) ? last : visible[0]);
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
