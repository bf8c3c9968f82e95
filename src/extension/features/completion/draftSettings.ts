/**
 * The settings that every key asks for, as they hold for a document. They are remembered until one changes: VS Code puts
 * all settings of the window together anew for each look at them, which is too dear to do ten times a key.
 */
import * as vscode from 'vscode';
import { completionSettings, listChoosesFirst, type CompletionSettings } from '../../settings.ts';

export interface DraftSetting extends CompletionSettings {
  /** The language they were given for; a document can change it. */
  readonly language: string;
}

export class DraftSettings implements vscode.Disposable {
  #known = new WeakMap<vscode.TextDocument, DraftSetting>();
  #choosing = new WeakMap<vscode.TextDocument, { readonly language: string; readonly chooses: boolean }>();
  readonly #subscription: vscode.Disposable;

  constructor() {
    this.#subscription = vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('nigao')) this.#known = new WeakMap();
      if (event.affectsConfiguration('editor.suggest')) this.#choosing = new WeakMap();
    });
  }

  dispose(): void {
    this.#subscription.dispose();
  }

  of(document: vscode.TextDocument): DraftSetting {
    const known = this.#known.get(document);
    if (known?.language === document.languageId) return known;
    const setting = {
      language: document.languageId,
      ...completionSettings(document),
    };
    this.#known.set(document, setting);
    return setting;
  }

  /**
   * Whether a list that opens by itself has its first item chosen. Then Enter takes it, and VS Code draws no ghost text that
   * says anything else: behind ； neither is what a clerk wants.
   */
  choosesFirst(document: vscode.TextDocument): boolean {
    const language = document.languageId;
    const known = this.#choosing.get(document);
    if (known?.language === language) return known.chooses;
    const chooses = listChoosesFirst(document);
    this.#choosing.set(document, { language, chooses });
    return chooses;
  }
}
