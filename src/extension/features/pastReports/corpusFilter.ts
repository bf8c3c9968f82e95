/** 筛选: what the corpus tree is narrowed to. The library matches, by words and by pinyin initials; this keeps the last answer. */
import * as vscode from 'vscode';
import type { ReportMatch } from '../../../protocol/answers.ts';
import type { CorpusLibrary } from './corpusLibrary.ts';

export class CorpusFilter implements vscode.Disposable {
  readonly #corpus: CorpusLibrary;
  readonly #changed = new vscode.EventEmitter<undefined>();
  /** Fires when other reports fit than before. */
  readonly onDidChange = this.#changed.event;
  readonly #subscription: vscode.Disposable;
  #text = '';
  #matches: ReadonlyMap<string, ReportMatch> | null = null;
  #asked: vscode.CancellationTokenSource | undefined;
  #reports: unknown;

  constructor(corpus: CorpusLibrary) {
    this.#corpus = corpus;
    this.#subscription = corpus.onDidChange(() => {
      if (this.#reports === corpus.reports) return;
      this.#reports = corpus.reports;
      if (this.#text) void this.set(this.#text);
    });
  }

  /** What was typed; empty when nothing is filtered. */
  get text(): string {
    return this.#text;
  }

  /** Reports that fit, by id; null when nothing is filtered. */
  get matches(): ReadonlyMap<string, ReportMatch> | null {
    return this.#matches;
  }

  /** Narrows the tree to what fits; blank text shows everything again. Of answers that overtake each other the last asked for counts. */
  async set(typed: string): Promise<void> {
    this.#asked?.cancel();
    const asked = (this.#asked = new vscode.CancellationTokenSource());
    const text = typed.trim();
    const matches = text === '' ? null : await this.#match(text, asked.token);
    if (asked.token.isCancellationRequested) return;
    this.#text = text;
    this.#matches = matches;
    this.#changed.fire(undefined);
  }

  dispose(): void {
    this.#asked?.cancel();
    this.#subscription.dispose();
    this.#changed.dispose();
  }

  async #match(text: string, token: vscode.CancellationToken): Promise<ReadonlyMap<string, ReportMatch> | null> {
    try {
      const { matches } = await this.#corpus.request('match', { text }, token);
      return new Map(matches.map((match) => [match.id, match]));
    } catch (error) {
      if (token.isCancellationRequested) return null;
      throw error;
    }
  }
}
