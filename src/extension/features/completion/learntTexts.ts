/**
 * What the clerk has accepted, so that it rises: kept in one small file of the extension's own storage on this machine,
 * to be seen and forgotten at any time. Windows share it: each adds to what it finds there.
 */
import * as vscode from 'vscode';
import { addAccepted, isStored, type Stored } from './acceptedTexts.ts';

/** Milliseconds after which acceptances are written down together. */
const PAUSE = 2000;

export class LearntTexts implements vscode.Disposable {
  readonly #folder: vscode.Uri;
  readonly #file: vscode.Uri;
  readonly #log: vscode.LogOutputChannel;
  readonly #changed = new vscode.EventEmitter<Stored>();
  /** What holds now, oldest first. */
  readonly onDidChange = this.#changed.event;
  #waiting: string[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(folder: vscode.Uri, log: vscode.LogOutputChannel) {
    this.#folder = folder;
    this.#file = vscode.Uri.joinPath(folder, 'accepted.json');
    this.#log = log;
  }

  dispose(): void {
    clearTimeout(this.#timer);
    void this.#write();
    this.#changed.dispose();
  }

  accept(text: string): void {
    this.#waiting.push(text);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#write(), PAUSE);
  }

  /** What is kept, with what was accepted a moment ago. */
  async all(): Promise<Stored> {
    return addAccepted(await this.#read(), this.#waiting);
  }

  async forget(text: string): Promise<void> {
    this.#waiting = this.#waiting.filter((waiting) => waiting !== text);
    await this.#save((await this.#read()).filter((entry) => entry.text !== text));
  }

  async clear(): Promise<void> {
    clearTimeout(this.#timer);
    this.#waiting = [];
    if (await this.#exists()) await vscode.workspace.fs.delete(this.#file);
    this.#changed.fire([]);
  }

  async #write(): Promise<void> {
    const texts = this.#waiting;
    this.#waiting = [];
    if (texts.length === 0) return;
    try {
      await this.#save(addAccepted(await this.#read(), texts));
    } catch (error) {
      this.#log.error(error instanceof Error ? error : String(error));
    }
  }

  async #read(): Promise<Stored> {
    if (!(await this.#exists())) return [];
    const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(this.#file));
    try {
      const value: unknown = JSON.parse(text);
      if (isStored(value)) return value;
    } catch {
      // Told below: damaged either way
    }
    this.#log.warn(vscode.l10n.t('What was learnt could not be read and is begun anew.'));
    return [];
  }

  async #exists(): Promise<boolean> {
    return vscode.workspace.fs.stat(this.#file).then(
      () => true,
      () => false,
    );
  }

  /** Written aside and renamed, so that a window that reads finds the old or the new. */
  async #save(stored: Stored): Promise<void> {
    await vscode.workspace.fs.createDirectory(this.#folder);
    const aside = vscode.Uri.joinPath(this.#folder, `accepted.${crypto.randomUUID()}.part`);
    await vscode.workspace.fs.writeFile(aside, new TextEncoder().encode(JSON.stringify(stored)));
    await vscode.workspace.fs.rename(aside, this.#file, { overwrite: true });
    this.#changed.fire(stored);
  }
}
