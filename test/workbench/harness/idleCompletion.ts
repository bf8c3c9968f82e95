/**
 * An extension that offers completions without any work: as ours in everything that VS Code is told, a list everywhere and
 * ghost text at the very places named in a file of the workspace, always the same, at once.
 */
import type { Probe } from './probeExtension.ts';

/** Where the ends of lines are named that have ghost text; read when the first document of its language is opened. */
export const IDLE_PLACES = 'places.json';
/** Ending of the documents it helps in. */
export const IDLE_ENDING = '.idle';

export const IDLE: Probe = {
  name: 'idle-completion',
  displayName: 'Completion that does nothing',
  activationEvents: ['onLanguage:idle'],
  contributes: {
    languages: [{ id: 'idle', extensions: [IDLE_ENDING] }],
    configurationDefaults: {
      '[idle]': { 'editor.suggest.selectionMode': 'never', 'editor.wordBasedSuggestions': 'off' },
    },
  },
  code: `const vscode = require('vscode');
const { readFileSync } = require('node:fs');
const LABELS = ['扎实推进', '持续推进', '深入开展', '全面落实', '不断加强', '切实提高', '认真抓好', '着力解决'];
exports.activate = () => {
  const folder = vscode.workspace.workspaceFolders[0].uri;
  const places = new Set(JSON.parse(readFileSync(vscode.Uri.joinPath(folder, '${IDLE_PLACES}').fsPath, 'utf8')));
  vscode.languages.registerInlineCompletionItemProvider('idle', {
    provideInlineCompletionItems: (document, { line }) => {
      const { text, range } = document.lineAt(line);
      const { end } = range;
      return places.has(text) ? [new vscode.InlineCompletionItem('扎实推进', new vscode.Range(end, end))] : [];
    },
  });
  vscode.languages.registerCompletionItemProvider('idle', {
    provideCompletionItems: (document, position) =>
      new vscode.CompletionList(
        LABELS.map((label) => ({ label, insertText: label, range: new vscode.Range(position, position) })),
        true,
      ),
  }, '，', '、', '；', '：', '“');
};
`,
};
