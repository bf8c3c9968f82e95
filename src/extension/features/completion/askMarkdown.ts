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
  return /\p{Script=Han}/u.test(document.getText(new vscode.Range(0, 0, SAMPLE_LINES, 0)));
}

/** The list only where there is no ghost text, which VS Code may not draw beside it; older versions of VS Code take the word for `on`. */
const WHEN = 'offWhenInlineCompletions';

/** Turns suggestions on, and keeps Enter free for new paragraphs: an item is taken only after it was chosen. */
async function turnOn(document: vscode.TextDocument): Promise<void> {
  const settings = vscode.workspace.getConfiguration('editor', { uri: document.uri, languageId: 'markdown' });
  const target = vscode.workspace.workspaceFolders
    ? vscode.ConfigurationTarget.Workspace
    : vscode.ConfigurationTarget.Global;
  await settings.update('quickSuggestions', { other: WHEN, comments: WHEN, strings: WHEN }, target, true);
  await settings.update('suggest.selectionMode', 'whenTriggerCharacter', target, true);
}

export class AskMarkdown implements vscode.Disposable {
  readonly #context: vscode.ExtensionContext;
  readonly #rule: DraftRule;
  readonly #subscriptions: vscode.Disposable[];

  constructor(context: vscode.ExtensionContext, rule: DraftRule) {
    this.#context = context;
    this.#rule = rule;
    this.#subscriptions = [
      vscode.window.onDidChangeActiveTextEditor(() => void this.#consider()),
      vscode.workspace.onDidChangeTextDocument(({ document }) => {
        if (document === vscode.window.activeTextEditor?.document) void this.#consider();
      }),
    ];
  }

  dispose(): void {
    vscode.Disposable.from(...this.#subscriptions).dispose();
  }

  async #consider(): Promise<void> {
    const document = vscode.window.activeTextEditor?.document;
    if (document?.languageId !== 'markdown' || !this.#rule.helps(document)) return;
    const { workspaceState } = this.#context;
    if (workspaceState.get<boolean>(ASKED, false) || !this.#rule.settings.of(document).list) return;
    if (!suggestionsOff(document) || !isChinese(document)) return;
    this.dispose();
    await workspaceState.update(ASKED, true);
    const yes = vscode.l10n.t('Turn On Here');
    const question = vscode.l10n.t(
      'VS Code shows no automatic suggestions in Markdown. Turn them on for this workspace, so that Nigao can offer phrases as you type?',
    );
    if ((await vscode.window.showInformationMessage(question, yes, vscode.l10n.t('No'))) === yes)
      await turnOn(document);
  }
}
