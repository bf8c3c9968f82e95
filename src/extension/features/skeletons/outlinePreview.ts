/**
 * The outline of the skeleton the clerk is looking at in a list. One read-only document whose text changes, opened
 * without taking the focus: nothing flickers, the layout stays, and Escape leaves nothing behind.
 */
import * as vscode from 'vscode';
import type { Skeleton } from '../../../mining/model.ts';
import type { PreviewLine } from '../../../protocol/answers.ts';
import type { DraftFields } from '../../../protocol/methods.ts';
import type { CorpusLibrary } from '../pastReports/corpusLibrary.ts';
import { roleLabel, supportLabel } from '../pastReports/labels.ts';
import { originOfSkeleton } from './origin.ts';
import { outlineText } from './outlineText.ts';

export const OUTLINE_SCHEME = 'nigao-outline';

/** Lines that the list covers: VS Code opens it over the top of the editor, at most two fifths of the window high. */
const BEHIND_THE_LIST = '\n'.repeat(22);

export class OutlinePreview implements vscode.TextDocumentContentProvider, vscode.Disposable {
  readonly #corpus: CorpusLibrary;
  readonly #log: vscode.LogOutputChannel;
  readonly #changed = new vscode.EventEmitter<vscode.Uri>();
  readonly onDidChange = this.#changed.event;
  readonly #registration: vscode.Disposable;
  readonly #uri: vscode.Uri;
  #text = '';
  /** Counts what was asked for, so that a late answer shows nothing. */
  #asked = 0;
  #opened: Thenable<unknown> | undefined;

  constructor(corpus: CorpusLibrary, log: vscode.LogOutputChannel) {
    this.#corpus = corpus;
    this.#log = log;
    this.#uri = vscode.Uri.from({ scheme: OUTLINE_SCHEME, path: `/${vscode.l10n.t('Outline Preview')}` });
    this.#registration = vscode.workspace.registerTextDocumentContentProvider(OUTLINE_SCHEME, this);
  }

  provideTextDocumentContent(): string {
    return this.#text;
  }

  /** Shows what `skeleton` would make of a draft with these fields; `made` may have to be asked for first. */
  async show(made: Skeleton | Promise<Skeleton>, fields: DraftFields): Promise<void> {
    const asked = ++this.#asked;
    try {
      const skeleton = await made;
      const preview = await this.#corpus.request('preview', { skeleton, ...fields });
      if (asked !== this.#asked) return;
      const about = [skeleton.topic ?? skeleton.genre, originOfSkeleton(skeleton)].join(' · ');
      const label = ({ role, support }: PreviewLine): string =>
        [roleLabel(role), support > 1 ? supportLabel(support) : ''].filter((part) => part !== '').join(' · ');
      this.#text = BEHIND_THE_LIST + outlineText(preview, about, label);
      this.#changed.fire(this.#uri);
      this.#opened ??= vscode.window.showTextDocument(this.#uri, {
        viewColumn: vscode.ViewColumn.Active,
        preserveFocus: true,
        preview: false,
      });
      await this.#opened;
    } catch (error) {
      this.#log.warn(error instanceof Error ? error.message : String(error));
    }
  }

  /** Closes the document; whatever is still on its way is dropped. */
  async close(): Promise<void> {
    this.#asked++;
    const opened = this.#opened;
    this.#opened = undefined;
    if (!opened) return;
    await opened;
    const tabs = vscode.window.tabGroups.all.flatMap(({ tabs: ofGroup }) =>
      ofGroup.filter(
        ({ input }) => input instanceof vscode.TabInputText && input.uri.toString() === this.#uri.toString(),
      ),
    );
    if (tabs.length > 0) await vscode.window.tabGroups.close(tabs, true);
  }

  dispose(): void {
    this.#registration.dispose();
    this.#changed.dispose();
  }
}
