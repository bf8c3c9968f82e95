/**
 * The library as the window sees it: which folders it reads, how far it is, and one way to ask it. What was stored
 * answers at once; reading what changed runs beside it, in a worker, and takes over when it is done.
 */
import * as vscode from 'vscode';
import type { ReadProblem } from '../../../corpus/model.ts';
import type { LibraryClient, Question } from '../../../library/client.ts';
import type { LibraryOptions } from '../../../library/knowledge.ts';
import { LibraryError } from '../../../library/connection.ts';
import type { BuildSummary, LoadedLibrary, ReportEntry } from '../../../protocol/answers.ts';
import type { Params, Result } from '../../../protocol/methods.ts';
import type { BuildProgress } from '../../../protocol/worker.ts';
import { abortOn } from '../../abort.ts';
import type { Host } from '../../host.ts';
import { restoresCorpus, unitProfile } from '../../settings.ts';
import { sentenceOf } from '../../ui/failure.ts';
import { resolveCorpusFolders, type CorpusFolders } from './corpusFolders.ts';

export type CorpusState =
  /** Nothing to answer from yet. */
  | { readonly kind: 'reading'; readonly progress: BuildProgress }
  /** A library answers; `progress` while the next one is made. */
  | { readonly kind: 'ready'; readonly summary: BuildSummary; readonly progress: BuildProgress | null }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly message: string };

/** What the library answers without any corpus: nobody waits for the first reading. */
const WITHOUT_CORPUS: ReadonlySet<Question> = new Set<Question>(['plainText', 'ownTemplates']);

const NO_PROBLEMS: readonly ReadProblem[] = [];

const BEGINNING: BuildProgress = { stage: 'listing', done: 0, total: 0 };

/** A build that another has replaced ends here: it may neither show what it found nor go on. */
function throwIfCancelled(token: vscode.CancellationToken): void {
  if (token.isCancellationRequested) throw new vscode.CancellationError();
}

export class CorpusLibrary implements vscode.Disposable {
  readonly #host: Host;
  readonly #extensionUri: vscode.Uri;
  readonly #log: vscode.LogOutputChannel;
  readonly #changed = new vscode.EventEmitter<CorpusState>();
  /** Fires whenever `state` has changed. */
  readonly onDidChange = this.#changed.event;
  #client: LibraryClient | undefined;
  #state: CorpusState = { kind: 'reading', progress: BEGINNING };
  #folders: CorpusFolders = { origin: 'samples', uris: [] };
  #summary: BuildSummary | undefined;
  #reports: readonly ReportEntry[] = [];
  #building: vscode.CancellationTokenSource | undefined;
  /** When the stored library was first asked for, until it answers. */
  #asked: number | undefined;
  /** What has been asked and answered in this window; how long the first answer took is logged. */
  readonly #answered = new Set<Question>();
  /** The paths that the library in force was made of. */
  #paths = '';

  constructor(host: Host, extensionUri: vscode.Uri, log: vscode.LogOutputChannel) {
    this.#host = host;
    this.#extensionUri = extensionUri;
    this.#log = log;
  }

  get state(): CorpusState {
    return this.#state;
  }

  get folders(): CorpusFolders {
    return this.#folders;
  }

  /** Whether there is a finished library, even while the next is made or has failed. */
  get answers(): boolean {
    return this.#summary !== undefined;
  }

  /** The reports of the last finished library. */
  get reports(): readonly ReportEntry[] {
    return this.#reports;
  }

  /** Files that the last finished library left out. */
  get problems(): readonly ReadProblem[] {
    return this.#summary?.problems ?? NO_PROBLEMS;
  }

  /** Starts the library's worker, which reads what is stored while it is still being found out which folders to ask for. */
  start(): void {
    this.#asked = performance.now();
    this.#running();
  }

  /**
   * Reads the folders that hold now; only what changed is read again. A build under way is ended first.
   * @returns what was found, or nothing when it was cancelled or failed (then `state` says why).
   */
  async build(token?: vscode.CancellationToken): Promise<BuildSummary | undefined> {
    this.cancel();
    const source = new vscode.CancellationTokenSource();
    const forward = token?.onCancellationRequested(() => {
      source.cancel();
    });
    this.#building = source;
    try {
      return await this.#build(source.token);
    } finally {
      forward?.dispose();
      if (this.#building === source) this.#building = undefined;
    }
  }

  /** Ends the build under way; the library in force stays. */
  cancel(): void {
    this.#building?.cancel();
  }

  /**
   * Asks the library, once there is one or it is clear that there will be none (then starters still answer).
   * @throws LibraryError when it could not answer, with code `cancelled` when `token` was cancelled.
   */
  async request<M extends Question>(
    method: M,
    params: Params<M>,
    token?: vscode.CancellationToken,
  ): Promise<Result<M>> {
    const began = performance.now();
    if (!WITHOUT_CORPUS.has(method)) await this.#firstBuild();
    const answer = await this.#running().request(method, params, token && abortOn(token));
    if (!this.#answered.has(method)) {
      this.#answered.add(method);
      this.#log.info(`First ${method} answered after ${Math.round(performance.now() - began)} ms`);
    }
    return answer;
  }

  /** Deletes every stored copy of the corpus. */
  clear(): Promise<void> {
    return this.#running().clear();
  }

  dispose(): void {
    this.cancel();
    const client = this.#client;
    this.#client = undefined;
    client?.dispose();
    this.#changed.dispose();
  }

  async #build(token: vscode.CancellationToken): Promise<BuildSummary | undefined> {
    this.#showProgress(BEGINNING);
    const began = this.#asked ?? performance.now();
    this.#asked = undefined;
    try {
      this.#running();
      const folders = await resolveCorpusFolders(this.#host, this.#extensionUri);
      throwIfCancelled(token);
      this.#folders = folders;
      const paths = this.#readable();
      const unitKind = unitProfile().kind;
      const options = { restore: restoresCorpus(), ...(unitKind === '' ? {} : { unitKind }) };
      if (this.#paths !== paths.join('\n')) await this.#loadStored(paths, options, token, began);
      const built = await this.#running().build(paths, abortOn(token), options);
      const summary = this.#takeOver(built, paths, null);
      const { reports, files, characters, leftOut, milliseconds } = summary;
      this.#log.info(`${reports} reports in ${files} files, ${characters} characters, ${milliseconds} ms`);
      if (leftOut > 0) this.#log.info(`Too large for completion as a whole: ${leftOut} reports are left out there`);
      return summary;
    } catch (error) {
      this.#stop(error, token);
      return undefined;
    }
  }

  /** What an earlier window stored answers while the disk is looked through. */
  async #loadStored(
    paths: readonly string[],
    options: LibraryOptions,
    token: vscode.CancellationToken,
    began: number,
  ): Promise<void> {
    this.#log.info(`Reading ${paths.join(', ')}`);
    const stored = await this.#running().load(paths, options);
    throwIfCancelled(token);
    if (!stored) return;
    this.#takeOver(stored, paths, BEGINNING);
    const after = Math.round(performance.now() - began);
    this.#log.info(`The stored library answers after ${after} ms, ${stored.milliseconds} ms of them in its worker`);
  }

  #takeOver(
    { entries, ...summary }: LoadedLibrary,
    paths: readonly string[],
    progress: BuildProgress | null,
  ): BuildSummary {
    this.#reports = entries;
    this.#summary = summary;
    this.#paths = paths.join('\n');
    this.#setState({ kind: 'ready', summary, progress });
    return summary;
  }

  #stop(error: unknown, token: vscode.CancellationToken): void {
    if (token.isCancellationRequested) {
      if (this.#building?.token !== token) return;
      this.#setState(this.#summary ? { kind: 'ready', summary: this.#summary, progress: null } : { kind: 'cancelled' });
      return;
    }
    this.#log.error(error instanceof LibraryError ? (error.detail ?? error.message) : String(error));
    this.#setState({ kind: 'failed', message: sentenceOf(error) });
  }

  #readable(): string[] {
    const { uris } = this.#folders;
    for (const uri of uris)
      if (!this.#host.reads(uri)) this.#log.warn(`Left out, not on this machine's disk: ${uri.toString()}`);
    return uris.filter((uri) => this.#host.reads(uri)).map((uri) => this.#host.toPath(uri));
  }

  #running(): LibraryClient {
    if (this.#client) return this.#client;
    const client = this.#host.startLibrary();
    client.onLog((message) => {
      this.#log.info(message);
    });
    client.onProgress((progress) => {
      if (this.#building) this.#showProgress(progress);
    });
    client.onEnd((error) => {
      if (this.#client !== client) return;
      this.#client = undefined;
      this.#summary = undefined;
      this.#paths = '';
      this.#log.error(error.message, error.detail ?? '');
      client.dispose();
      this.#setState({ kind: 'failed', message: sentenceOf(error) });
    });
    this.#client = client;
    return client;
  }

  #firstBuild(): Promise<void> {
    if (this.#state.kind !== 'reading') return Promise.resolve();
    return new Promise((resolve) => {
      const waiting = this.#changed.event((state) => {
        if (state.kind === 'reading') return;
        waiting.dispose();
        resolve();
      });
    });
  }

  #showProgress(progress: BuildProgress): void {
    this.#setState(this.#summary ? { kind: 'ready', summary: this.#summary, progress } : { kind: 'reading', progress });
  }

  #setState(state: CorpusState): void {
    this.#state = state;
    this.#changed.fire(state);
  }
}
