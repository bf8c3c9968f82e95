/**
 * The user's own templates on disk: `.nigao/templates/*.hbs` of the workspace's folders, read in a trusted workspace
 * only and again whenever one is saved. What is wrong with one is marked at its line and said once.
 */
import * as vscode from 'vscode';
import type { TemplateProblem } from '../../../protocol/answers.ts';
import type { CorpusLibrary } from '../pastReports/corpusLibrary.ts';

/** Where templates lie in a folder of the workspace. */
export const TEMPLATE_FOLDER = ['.nigao', 'templates'] as const;

const PATTERN = `${TEMPLATE_FOLDER.join('/')}/*.hbs`;

/** Milliseconds of rest before files that change together are read. */
const REST = 200;

/** Larger than any template: not read. */
const MAX_BYTES = 256 * 1024;

interface TemplateFile {
  readonly uri: vscode.Uri;
  readonly path: string;
  readonly source: string;
}

/** Templates of a folder; none where it has no such folder. */
async function filesIn(folder: vscode.WorkspaceFolder): Promise<TemplateFile[]> {
  const root = vscode.Uri.joinPath(folder.uri, ...TEMPLATE_FOLDER);
  let entries: [string, vscode.FileType][];
  try {
    entries = await vscode.workspace.fs.readDirectory(root);
  } catch {
    return [];
  }
  const files: TemplateFile[] = [];
  for (const [name, type] of entries.sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (!(type & vscode.FileType.File) || !name.endsWith('.hbs')) continue;
    const uri = vscode.Uri.joinPath(root, name);
    const bytes = await vscode.workspace.fs.readFile(uri);
    if (bytes.length > MAX_BYTES) continue;
    files.push({ uri, path: vscode.workspace.asRelativePath(uri), source: new TextDecoder().decode(bytes) });
  }
  return files;
}

export class OwnTemplateFiles implements vscode.Disposable {
  readonly #corpus: CorpusLibrary;
  readonly #log: vscode.LogOutputChannel;
  readonly #diagnostics = vscode.languages.createDiagnosticCollection('nigao');
  readonly #subscriptions: vscode.Disposable;
  /** Problems already said, so that a message comes once a mistake. */
  #told = new Set<string>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #loading: Promise<void> = Promise.resolve();
  /** Whether the library may hold templates that are to be taken back. */
  #sent = false;

  constructor(corpus: CorpusLibrary, log: vscode.LogOutputChannel) {
    this.#corpus = corpus;
    this.#log = log;
    const watcher = vscode.workspace.createFileSystemWatcher(`**/${PATTERN}`);
    const soon = (): void => {
      this.#soon();
    };
    let answering = false;
    this.#subscriptions = vscode.Disposable.from(
      watcher,
      watcher.onDidChange(soon),
      watcher.onDidCreate(soon),
      watcher.onDidDelete(soon),
      vscode.workspace.onDidSaveTextDocument(({ uri }) => {
        if (uri.path.includes(`/${TEMPLATE_FOLDER.join('/')}/`)) soon();
      }),
      vscode.workspace.onDidGrantWorkspaceTrust(soon),
      vscode.workspace.onDidChangeWorkspaceFolders(soon),
      // A library that was started anew knows of no templates
      corpus.onDidChange(() => {
        if (corpus.answers && !answering) soon();
        answering = corpus.answers;
      }),
    );
  }

  /** Reads the templates and hands them to the library; one reading after the other. */
  load(): Promise<void> {
    clearTimeout(this.#timer);
    this.#loading = this.#loading.then(() => this.#load());
    return this.#loading;
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#subscriptions.dispose();
    this.#diagnostics.dispose();
  }

  #soon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.load(), REST);
  }

  async #load(): Promise<void> {
    try {
      const folders = vscode.workspace.isTrusted ? (vscode.workspace.workspaceFolders ?? []) : [];
      const files = (await Promise.all(folders.map(filesIn))).flat();
      if (files.length === 0 && !this.#sent) return;
      this.#sent = files.length > 0;
      const templates = files.map(({ path, source }) => ({ path, source }));
      const { problems } = await this.#corpus.request('ownTemplates', { templates });
      this.#tell(files, problems);
    } catch (error) {
      this.#log.error(error instanceof Error ? error : String(error));
    }
  }

  #tell(files: readonly TemplateFile[], problems: readonly TemplateProblem[]): void {
    this.#diagnostics.clear();
    const told = new Set<string>();
    const chinese = vscode.env.language.toLowerCase().startsWith('zh');
    for (const { path, line, reason, reasonZh } of problems) {
      const file = files.find((candidate) => candidate.path === path);
      if (!file) continue;
      const says = chinese ? reasonZh : reason;
      const range = new vscode.Range(line - 1, 0, line - 1, Number.MAX_SAFE_INTEGER);
      const diagnostic = new vscode.Diagnostic(range, says, vscode.DiagnosticSeverity.Error);
      diagnostic.source = vscode.l10n.t('Nigao');
      this.#diagnostics.set(file.uri, [diagnostic]);
      const key = `${path}:${line}:${reason}`;
      told.add(key);
      if (!this.#told.has(key)) void this.#say(file, range, line, says);
    }
    this.#told = told;
  }

  async #say({ uri, path }: TemplateFile, range: vscode.Range, line: number, says: string): Promise<void> {
    const message = vscode.l10n.t('The template {0} cannot be used: line {1}, {2}.', path, line, says);
    this.#log.warn(message);
    const open = vscode.l10n.t('Open the Template');
    if ((await vscode.window.showWarningMessage(message, open)) === open)
      await vscode.window.showTextDocument(uri, { selection: new vscode.Range(range.start, range.start) });
  }
}
