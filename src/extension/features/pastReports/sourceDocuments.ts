/**
 * Sources as documents: plain UTF-8 text opens as the file it is, everything else (docx, pdf, GB18030) as the text that was
 * read from it, read-only. Positions fit either way.
 */
import * as vscode from 'vscode';
import type { Source } from '../../../corpus/model.ts';
import type { Host } from '../../host.ts';
import { isDraft } from '../../drafts.ts';
import type { CorpusLibrary } from './corpusLibrary.ts';
import { fileName } from './labels.ts';
import { reasonOf } from '../../ui/failure.ts';

export const TEXT_SCHEME = 'nigao-text';

/** Formats and encodings that the editor shows line for line as the library counted them. */
function opensAsItIs(format: string, encoding: string): boolean {
  return (format === 'txt' || format === 'md') && encoding.toLowerCase() === 'utf-8';
}

/** Where a source opens; by default beside the draft, in the tab that the next one may take. */
export interface Opening {
  readonly column?: vscode.ViewColumn;
  readonly preview?: boolean;
  readonly preserveFocus?: boolean;
}

export class SourceDocuments implements vscode.TextDocumentContentProvider, vscode.Disposable {
  readonly #host: Host;
  readonly #corpus: CorpusLibrary;
  readonly #changed = new vscode.EventEmitter<vscode.Uri>();
  readonly #subscriptions: readonly { dispose(): unknown }[];
  readonly onDidChange = this.#changed.event;

  constructor(host: Host, corpus: CorpusLibrary) {
    this.#host = host;
    this.#corpus = corpus;
    this.#subscriptions = [
      this.#changed,
      vscode.workspace.registerTextDocumentContentProvider(TEXT_SCHEME, this),
      corpus.onDidChange((state) => {
        if (state.kind !== 'ready' || state.progress) return;
        for (const { uri } of vscode.workspace.textDocuments) if (uri.scheme === TEXT_SCHEME) this.#changed.fire(uri);
      }),
    ];
  }

  async provideTextDocumentContent(uri: vscode.Uri, token: vscode.CancellationToken): Promise<string> {
    return (await this.#corpus.request('text', { file: uri.query }, token)).text;
  }

  /** Opens a source beside the draft, its span selected. */
  async open(source: Source, { column, preview = true, preserveFocus = false }: Opening = {}): Promise<void> {
    const document = await this.#documentOf(source.path);
    const line = source.line - 1;
    const selection = new vscode.Range(line, source.start, line, source.end);
    const editor = await vscode.window.showTextDocument(document, {
      viewColumn: column ?? readingColumn(),
      preview,
      preserveFocus,
      selection,
    });
    editor.revealRange(selection, vscode.TextEditorRevealType.InCenter);
  }

  /** Opens a file that is no source, as VS Code does. */
  async openFile(path: string): Promise<void> {
    await vscode.commands.executeCommand('vscode.open', this.#host.toUri(path));
  }

  /** The file whose extracted text `uri` is. */
  originalOf(uri: vscode.Uri): vscode.Uri {
    return this.#host.toUri(uri.query);
  }

  /** How the library names the file that a document shows. */
  pathOf({ uri }: vscode.TextDocument): string {
    return uri.scheme === TEXT_SCHEME ? uri.query : this.#host.toPath(uri);
  }

  dispose(): void {
    for (const subscription of this.#subscriptions) subscription.dispose();
  }

  /** @throws Error in the user's words where the file is gone since it was read. */
  async #documentOf(path: string): Promise<vscode.TextDocument> {
    const uri = await this.#uriOf(path);
    try {
      return await vscode.workspace.openTextDocument(uri);
    } catch (cause) {
      throw new Error(vscode.l10n.t('{0} cannot be read any more.', fileName(path)), { cause });
    }
  }

  async #uriOf(path: string): Promise<vscode.Uri> {
    const { files, errors } = await this.#corpus.request('outline', { files: [path] });
    const [file] = files;
    const [problem] = errors ?? [];
    if (!file)
      throw new Error(problem ? reasonOf(problem) : vscode.l10n.t('{0} cannot be read any more.', fileName(path)));
    if (opensAsItIs(file.format, file.encoding)) return this.#host.toUri(path);
    return vscode.Uri.from({ scheme: TEXT_SCHEME, path: `/${fileName(path)}`, query: path });
  }
}

/** Where to read: beside the draft that is being written, in a group that is already there if there is one. */
function readingColumn(): vscode.ViewColumn {
  const active = vscode.window.activeTextEditor;
  if (!active || !isDraft(active.document)) return vscode.ViewColumn.Active;
  const other = vscode.window.tabGroups.all.find((group) => group.viewColumn !== active.viewColumn);
  return other?.viewColumn ?? vscode.ViewColumn.Beside;
}
