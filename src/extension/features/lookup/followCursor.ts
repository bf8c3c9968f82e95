/**
 * Where the cursor rests in the draft, for a panel that follows it: the heading or paragraph there, with the role of its
 * section, told once a place and never while the clerk is still moving.
 */
import * as vscode from 'vscode';
import type { DraftPlace } from '../../../protocol/answers.ts';
import type { CorpusLibrary } from '../pastReports/corpusLibrary.ts';
import { placeHere } from './placeHere.ts';
import type { TargetDraft } from './targetDraft.ts';

/** Milliseconds that the cursor rests before it is followed. */
const REST = 600;

export class FollowCursor implements vscode.Disposable {
  readonly #corpus: CorpusLibrary;
  readonly #target: TargetDraft;
  readonly #log: vscode.LogOutputChannel;
  readonly #rested = new vscode.EventEmitter<DraftPlace>();
  readonly onDidRest = this.#rested.event;
  readonly #subscription: vscode.Disposable;
  #on = false;
  #told = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(corpus: CorpusLibrary, target: TargetDraft, log: vscode.LogOutputChannel) {
    this.#corpus = corpus;
    this.#target = target;
    this.#log = log;
    const moved = () => {
      this.#wait();
    };
    this.#subscription = vscode.Disposable.from(
      vscode.window.onDidChangeTextEditorSelection(moved),
      vscode.window.onDidChangeActiveTextEditor(moved),
      this.#rested,
    );
  }

  /** Switched on, it tells at once where the cursor is. */
  set on(on: boolean) {
    this.#on = on;
    this.#told = '';
    clearTimeout(this.#timer);
    if (on) void this.#tell();
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#subscription.dispose();
  }

  #wait(): void {
    clearTimeout(this.#timer);
    if (this.#on) this.#timer = setTimeout(() => void this.#tell(), REST);
  }

  async #tell(): Promise<void> {
    const { editor } = this.#target;
    if (!editor || !this.#corpus.answers) return;
    try {
      const place = await placeHere(editor, this.#corpus);
      const known = JSON.stringify(place);
      if (!place || !this.#on || known === this.#told) return;
      this.#told = known;
      this.#rested.fire(place);
    } catch (error) {
      this.#log.error(error instanceof Error ? error : String(error));
    }
  }
}
