/**
 * Asks the library what may follow at the cursor. VS Code waits a while behind a key before it asks for list or ghost
 * text: the library is asked at the key, so that the answer is there by then. Both want the same answer for the same
 * place: it is asked once, and a question that was overtaken by typing is cancelled unless a list waits for it: a list
 * that is told of nothing is given up by VS Code, and not asked for again where the clerk is now.
 */
import * as vscode from 'vscode';
import type { AcceptedText, CompleteAnswer } from '../../../protocol/answers.ts';
import type { CorpusLibrary } from '../pastReports/corpusLibrary.ts';
import { DraftReader } from './draftReader.ts';
import type { DraftRule } from './draftRule.ts';
import { cursorBehind } from './pairedMarks.ts';
import type { LearntTexts } from './learntTexts.ts';

/** Items asked for; a longer list is not read while typing. */
const ITEMS = 8;

/** What is taken away, and a new paragraph: what may follow is asked for there when VS Code wants it. */
const NOT_TYPED = /^\s*$/u;
/** Letters are an input method's, whose text comes when they go. */
const LETTERS = /[a-z']$/iu;

export class CompletionSource implements vscode.Disposable {
  readonly #corpus: CorpusLibrary;
  readonly #rule: DraftRule;
  readonly #learnt: LearntTexts;
  readonly #log: vscode.LogOutputChannel;
  readonly #reader = new DraftReader();
  #place = '';
  /** Names of untitled documents are used again: the document itself tells one from the next. */
  #document: vscode.TextDocument | undefined;
  #answer: Promise<CompleteAnswer | null> = Promise.resolve(null);
  #pending: vscode.CancellationTokenSource | undefined;
  /** A list waits for the answer. */
  #awaited = false;
  readonly #subscription: vscode.Disposable;

  constructor(corpus: CorpusLibrary, rule: DraftRule, learnt: LearntTexts, log: vscode.LogOutputChannel) {
    this.#corpus = corpus;
    this.#rule = rule;
    this.#learnt = learnt;
    this.#log = log;
    this.#subscription = vscode.Disposable.from(
      corpus.onDidChange((state) => {
        if (state.kind === 'ready' && !state.progress) void this.#warmUp();
      }),
      learnt.onDidChange((accepted) => void this.#quietly(() => this.#tell(accepted))),
      vscode.workspace.onDidChangeTextDocument((event) => {
        this.#askAhead(event);
      }),
    );
  }

  /**
   * What may follow, or null where nothing is to be offered; null too when `token` was cancelled meanwhile.
   * @param forList a list waits for it, even when typing goes on
   */
  async at(
    document: vscode.TextDocument,
    position: vscode.Position,
    token: vscode.CancellationToken,
    forList = false,
  ): Promise<CompleteAnswer | null> {
    if (!this.#corpus.answers || !this.#rule.helps(document)) return null;
    const answered = this.#answerAt(document, position);
    this.#awaited ||= forList;
    const answer = await answered;
    return token.isCancellationRequested ? null : answer;
  }

  dispose(): void {
    this.#pending?.cancel();
    this.#pending?.dispose();
    this.#subscription.dispose();
  }

  #answerAt(document: vscode.TextDocument, position: vscode.Position): Promise<CompleteAnswer | null> {
    const place = `${document.version} ${position.line} ${position.character}`;
    if (place !== this.#place || document !== this.#document) {
      this.#place = place;
      this.#document = document;
      this.#answer = this.#ask(document, position);
    }
    return this.#answer;
  }

  /** What was typed says where the cursor is now, before VS Code does. */
  #askAhead({ document, contentChanges, reason }: vscode.TextDocumentChangeEvent): void {
    for (const { range } of contentChanges) this.#reader.changed(document, range.start.line);
    const [change, ...others] = contentChanges;
    if (!change || others.length > 0 || reason !== undefined || NOT_TYPED.test(change.text)) return;
    if (document !== vscode.window.activeTextEditor?.document || !this.#corpus.answers) return;
    const { list, ghost, pinyin } = this.#rule.settings.of(document);
    if ((!list && !ghost) || (LETTERS.test(change.text) && !pinyin) || !this.#rule.helps(document)) return;
    void this.#answerAt(document, document.positionAt(change.rangeOffset + cursorBehind(change.text)));
  }

  /** The first answer of a new library takes long; VS Code shows no ghost text that comes so late. */
  async #warmUp(): Promise<void> {
    this.#place = '';
    await this.#quietly(async () => {
      await this.#tell(await this.#learnt.all());
      await this.#corpus.request('complete', { before: '在', k: 1 });
    });
  }

  async #tell(accepted: readonly AcceptedText[]): Promise<void> {
    this.#place = '';
    if (this.#corpus.answers) await this.#corpus.request('learn', { accepted: [...accepted] });
  }

  async #quietly(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      this.#log.error(error instanceof Error ? error : String(error));
    }
  }

  #leavePending(): void {
    if (!this.#awaited) this.#pending?.cancel();
    this.#pending?.dispose();
    this.#awaited = false;
  }

  async #ask(document: vscode.TextDocument, position: vscode.Position): Promise<CompleteAnswer | null> {
    this.#leavePending();
    const pending = (this.#pending = new vscode.CancellationTokenSource());
    try {
      const draft = this.#reader.at(document, position);
      if (!draft) return null;
      const { profile, pinyin } = this.#rule.settings.of(document);
      const { kind, superior } = profile;
      const who = { ...(kind ? { unitKind: kind } : {}), ...(superior ? { superior } : {}) };
      const params = { ...draft, k: ITEMS, ...who, pinyin };
      return await this.#corpus.request('complete', params, pending.token);
    } catch (error) {
      if (!pending.token.isCancellationRequested) this.#log.error(error instanceof Error ? error : String(error));
      return null;
    }
  }
}
