/** Completion in the extension host: ranges of its own, the library's order, and silence where nobody drafts. */
import * as vscode from 'vscode';
import { equal } from './assertions.ts';
import { closeEditors, openDraft, readCorpus, samplePath } from './drafts.ts';

async function itemsAt(editor: vscode.TextEditor): Promise<vscode.CompletionItem[]> {
  const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
    'vscode.executeCompletionItemProvider',
    editor.document.uri,
    editor.selection.active,
  );
  return items.filter(({ insertText }) => insertText instanceof vscode.SnippetString);
}

function labels(items: readonly vscode.CompletionItem[]): string[] {
  return items.map(({ label }) => (typeof label === 'string' ? label : label.label));
}

describe('completion', () => {
  before(readCorpus);
  afterEach(closeEditors);

  for (const language of ['plaintext', 'markdown'] as const)
    it(`offers the rest of 在县委 in ${language}, each item with a range of its own`, async () => {
      const editor = await openDraft('青石镇2023年工作总结\n今年以来，在县委', language);
      const items = await itemsAt(editor);
      equal(items.length > 0, true);
      equal(
        items.some(({ filterText }) => filterText!.includes('县政府')),
        true,
      );
      for (const { range, filterText } of items) {
        const typed = editor.document.getText(range as vscode.Range);
        equal(filterText!.startsWith(typed), true);
        equal((range as vscode.Range).end, editor.selection.active);
      }
      const order = items.map(({ sortText }) => sortText!);
      equal(order, [...order].sort());
    });

  it('is quiet in other languages', async () => {
    equal(labels(await itemsAt(await openDraft('Minutes of the meeting: the committee'))), []);
  });

  it('is quiet in the files of the corpus', async () => {
    const path = await samplePath('（4篇）.txt');
    await vscode.commands.executeCommand('nigao.openSource', { path, line: 3, start: 0, end: 0 });
    equal(labels(await itemsAt(vscode.window.activeTextEditor!)), []);
  });

  it('is quiet when it is switched off', async () => {
    const settings = vscode.workspace.getConfiguration('nigao');
    await settings.update('completion.enabled', false, vscode.ConfigurationTarget.Global);
    try {
      equal(labels(await itemsAt(await openDraft('今年以来，在县委'))), []);
    } finally {
      await settings.update('completion.enabled', undefined, vscode.ConfigurationTarget.Global);
    }
  });
});
