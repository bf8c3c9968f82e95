/** VS Code turns automatic suggestions off in Markdown. Asks once, at the first Chinese Markdown draft, and sets it for the workspace only. */
import * as vscode from 'vscode';
import type { DraftRule } from './draftRule.ts';

const ASKED = 'nigao.askedMarkdown';

/** Characters from a draft's start that are looked at for Chinese. */
const SAMPLE_LINES = 20;

function suggestionsOff(document: vscode.TextDocument): boolean {
  const setting = vscode.workspace
    .getConfiguration('editor', document)
    .get<boolean | Record<string, string>>('quickSuggestions');
  return typeof setting === 'object' ? setting['other'] === 'off' : setting === false;
}

function isChinese(document: vscode.TextDocument): boolean {
  return /[\u3400-\u9fff]/.test(document.getText(new vscode.Range(0, 0, SAMPLE_LINES, 0)));
}

/** The list only where there is no ghost text, which VS Code may not draw beside it; older versions of VS Code take the word for `on`. */
const WHEN = 'offWhenInlineCompletions';

/**
 * Turns suggestions on, and keeps Enter free for new paragraphs and ghost text in view: nothing of the list is chosen until the
 * clerk does. VS Code's own words stay out: to it a clause of Chinese is one word, and while it offers whole clauses, it asks nobody else.
 */
async function turnOn(document: vscode.TextDocument): Promise<void> {
  const settings = vscode.workspace.getConfiguration('editor', { uri: document.uri, languageId: 'markdown' });
  const target = vscode.workspace.workspaceFolders
    ? vscode.ConfigurationTarget.Workspace
    : vscode.ConfigurationTarget.Global;
  await settings.update('quickSuggestions', { other: WHEN, comments: WHEN, strings: WHEN }, target, true);
  await settings.update('suggest.selectionMode', 'never', target, true);
  await settings.update('wordBasedSuggestions', 'off', target, true);
}

export class AskMarkdown implements vscode.Disposable {
  readonly #context: vscode.ExtensionContext;
  readonly #rule: DraftRule;
  readonly #log: vscode.LogOutputChannel;
  readonly #subscriptions: vscode.Disposable[];
  /** Where VS Code suggests already: its settings are dear to look at, and this is asked at every key. */
  readonly #suggesting = new WeakSet<vscode.TextDocument>();

  constructor(context: vscode.ExtensionContext, rule: DraftRule, log: vscode.LogOutputChannel) {
    this.#context = context;
    this.#rule = rule;
    this.#log = log;
    if (context.workspaceState.get<boolean>(ASKED, false)) {
      this.#subscriptions = [];
      return;
    }
    this.#subscriptions = [
      vscode.window.onDidChangeActiveTextEditor(() => void this.#look()),
      vscode.workspace.onDidChangeTextDocument(({ document }) => {
        if (document === vscode.window.activeTextEditor?.document) void this.#look();
      }),
    ];
  }

  dispose(): void {
    vscode.Disposable.from(...this.#subscriptions).dispose();
  }

  /** What fails (settings that cannot be written, since their file is open and not saved) is logged. */
  async #look(): Promise<void> {
    try {
      await this.#consider();
    } catch (error) {
      this.#log.error(error instanceof Error ? error : String(error));
    }
  }

  async #consider(): Promise<void> {
    const document = vscode.window.activeTextEditor?.document;
    if (document?.languageId !== 'markdown' || this.#suggesting.has(document)) return;
    if (!this.#rule.helps(document) || !this.#rule.settings.of(document).list || !isChinese(document)) return;
    if (!suggestionsOff(document)) {
      this.#suggesting.add(document);
      return;
    }
    this.dispose();
    await this.#context.workspaceState.update(ASKED, true);
    const yes = vscode.l10n.t('Turn On Here');
    const question = vscode.l10n.t(
      'VS Code shows no automatic suggestions in Markdown. Turn them on for this workspace, so that Nigao can offer phrases as you type?',
    );
    if ((await vscode.window.showInformationMessage(question, yes, vscode.l10n.t('No'))) === yes)
      await turnOn(document);
  }
}
