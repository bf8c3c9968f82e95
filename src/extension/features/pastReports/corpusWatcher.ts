/** Watches the corpus folders; a burst of changes is read once, after it has calmed down. */
import * as vscode from 'vscode';
import type { CorpusLibrary } from './corpusLibrary.ts';

/** Milliseconds without a change before the corpus is read again. */
const CALM = 1500;

export class CorpusWatcher implements vscode.Disposable {
  readonly #corpus: CorpusLibrary;
  readonly #read: () => void;
  readonly #subscription: vscode.Disposable;
  #watchers: vscode.Disposable[] = [];
  #watched = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param read reads again what changed */
  constructor(corpus: CorpusLibrary, read: () => void) {
    this.#corpus = corpus;
    this.#read = read;
    this.#subscription = corpus.onDidChange(() => {
      this.#follow();
    });
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#subscription.dispose();
    for (const watcher of this.#watchers) watcher.dispose();
  }

  /** Watches the folders that are read now; the samples never change. */
  #follow(): void {
    const { origin, uris } = this.#corpus.folders;
    const watched = origin === 'samples' ? '' : uris.join('\n');
    if (watched === this.#watched) return;
    this.#watched = watched;
    for (const watcher of this.#watchers) watcher.dispose();
    this.#watchers = watched === '' ? [] : uris.map((uri) => this.#watch(uri));
  }

  #watch(folder: vscode.Uri): vscode.Disposable {
    const watcher = vscode.workspace.createFileSystemWatcher(new vscode.RelativePattern(folder, '**'));
    const changed = () => {
      this.#changed();
    };
    watcher.onDidChange(changed);
    watcher.onDidCreate(changed);
    watcher.onDidDelete(changed);
    return watcher;
  }

  #changed(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#read, CALM);
  }
}
