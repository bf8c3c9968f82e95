/**
 * The settings that every key asks for, as they hold for a document. They are remembered until one changes: VS Code puts
 * all settings of the window together anew for each look at them, which is too dear to do ten times a key.
 */
import * as vscode from 'vscode';
import {
  completionEnabled,
  excludedFromCompletion,
  inlineEnabled,
  pinyinEnabled,
  unitProfile,
  type UnitProfile,
} from '../../settings.ts';

export interface DraftSetting {
  /** The language they were given for; a document can change it. */
  readonly language: string;
  readonly list: boolean;
  readonly ghost: boolean;
  readonly pinyin: boolean;
  /** Globs of places where nothing is offered. */
  readonly exclude: readonly string[];
  readonly profile: UnitProfile;
}

export class DraftSettings implements vscode.Disposable {
  #known = new WeakMap<vscode.TextDocument, DraftSetting>();
  readonly #subscription: vscode.Disposable;

  constructor() {
    this.#subscription = vscode.workspace.onDidChangeConfiguration(() => {
      this.#known = new WeakMap();
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
      list: completionEnabled(document),
      ghost: inlineEnabled(document),
      pinyin: pinyinEnabled(document),
      exclude: excludedFromCompletion(document),
      profile: unitProfile(),
    };
    this.#known.set(document, setting);
    return setting;
  }
}
