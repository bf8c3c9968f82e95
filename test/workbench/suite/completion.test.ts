/** Completion in the extension host: ranges of its own, the library's order, and silence where nobody drafts. */
import * as vscode from 'vscode';
import { equal } from './assertions.ts';
import { acceptUntil, closeEditors, introduceUnit, openDraft, readCorpus, samplePath } from './drafts.ts';

/** Items that are looked at closely, as by one who goes through the list: only these tell their sources. */
const LOOKED_AT = 20;

/** Whatever VS Code would list, ours or not. */
async function allItemsAt(editor: vscode.TextEditor, typed?: string): Promise<vscode.CompletionItem[]> {
  const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
    'vscode.executeCompletionItemProvider',
    editor.document.uri,
    editor.selection.active,
    typed,
    LOOKED_AT,
  );
  return items;
}

async function itemsAt(editor: vscode.TextEditor, typed?: string): Promise<vscode.CompletionItem[]> {
  const items = await allItemsAt(editor, typed);
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

  it('says what an item is, what it does and where it stands, and one link opens its sources', async () => {
    const items = await itemsAt(await openDraft('青石镇2023年工作总结\n一、2023年工作总结\n今年以来，在县委'));
    const known = items.filter(({ detail }) => / · in \d+ reports$/.test(detail ?? ''));
    equal(known.length > 0, true);
    for (const { detail, documentation, label } of known) {
      equal(/^(formula|pattern|continuation|worth borrowing) · /.test(detail!), true);
      equal((label as vscode.CompletionItemLabel).description, detail!.split(' · ').at(-1));
      const { value, isTrusted } = documentation as vscode.MarkdownString;
      equal(isTrusted, { enabledCommands: ['nigao.openSources'] });
      equal(value.match(/\]\(command:/g)?.length, 1);
      // A unit with its years, then a title: at most two of them above the link
      equal((value.match(/总结/g) ?? []).length <= 2, true);
    }
    const { value } = known[0]!.documentation as vscode.MarkdownString;
    const [, argument] = /\(command:nigao\.openSources\?([^)]+)\)/.exec(value)!;
    const [sources] = JSON.parse(decodeURIComponent(argument!)) as [unknown];
    const opened = vscode.commands.executeCommand('nigao.openSources', sources);
    const shown = () => vscode.window.activeTextEditor;
    await acceptUntil('a source', () => shown()?.document.isUntitled === false && !shown()!.selection.isEmpty);
    await opened;
    const { document, selection } = shown()!;
    equal(known[0]!.filterText!.includes(document.getText(selection)), true);
  });

  it('opens a slot as a tab stop, with the superior of the one who writes first among its choices', async () => {
    await introduceUnit();
    const items = await itemsAt(await openDraft('青石镇2023年工作总结\n一、2023年工作总结\n今年以来，按照'));
    const snippets = items.map(({ insertText }) => (insertText as vscode.SnippetString).value);
    const choice = snippets.find((snippet) => snippet.includes('|'));
    equal(choice?.startsWith('按照${1|县委、县政府,'), true);
  });

  it('offers at the start of a line, behind its indent, and puts nothing before it', async () => {
    const editor = await openDraft('青石镇2023年工作总结\n一、2023年工作总结\n　　');
    const items = await itemsAt(editor);
    equal(items.length > 0, true);
    for (const { range } of items) equal(range, new vscode.Range(editor.selection.active, editor.selection.active));
  });

  it('offers again at every key: no list is the last word', async () => {
    const editor = await openDraft('青石镇2023年工作总结\n今年以来，在县委');
    const { isIncomplete } = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      editor.document.uri,
      editor.selection.active,
    );
    equal(isIncomplete, true);
  });

  it('opens at a mark only where nothing of it is chosen beforehand, so that Enter begins a paragraph', async () => {
    const draft = '青石镇2023年工作总结\n今年以来，';
    const plain = await openDraft(draft, 'plaintext');
    equal((await itemsAt(plain, '，')).length > 0, true);
    // The same document in another language
    await vscode.languages.setTextDocumentLanguage(plain.document, 'markdown');
    equal(labels(await itemsAt(plain, '，')), []);
    const markdown = await openDraft(draft, 'markdown');
    equal(labels(await itemsAt(markdown, '，')), []);
    equal((await itemsAt(markdown)).length > 0, true);
    const suggest = vscode.workspace.getConfiguration('editor', { languageId: 'markdown' });
    await suggest.update('suggest.selectionMode', 'never', vscode.ConfigurationTarget.Global, true);
    try {
      equal((await itemsAt(markdown, '，')).length > 0, true);
    } finally {
      await suggest.update('suggest.selectionMode', undefined, vscode.ConfigurationTarget.Global, true);
    }
  });

  it('has no paragraph of the draft beside it or in its place, which is one word to VS Code', async () => {
    equal(labels(await allItemsAt(await openDraft('Minutes of the meeting\nMinu'))), []);
    const items = await allItemsAt(await openDraft('青石镇2023年工作总结\n（一）强化党建引领\n今年以来，在县委'));
    equal(
      items.filter(({ command }) => command?.command !== 'nigao.accepted'),
      [],
    );
  });

  it('is quiet in other languages', async () => {
    equal(labels(await itemsAt(await openDraft('Minutes of the meeting: the committee'))), []);
  });

  it('is quiet in the files of the corpus', async () => {
    const path = await samplePath('（4篇）.txt');
    await vscode.commands.executeCommand('nigao.openSource', { path, line: 3, start: 0, end: 0 });
    equal(labels(await itemsAt(vscode.window.activeTextEditor!)), []);
  });

  it('is quiet in a language that the clerk leaves out', async () => {
    const settings = vscode.workspace.getConfiguration('nigao', { languageId: 'markdown' });
    await settings.update('completion.enabled', false, vscode.ConfigurationTarget.Global, true);
    try {
      equal(labels(await itemsAt(await openDraft('今年以来，在县委', 'markdown'))), []);
      equal(labels(await itemsAt(await openDraft('今年以来，在县委', 'plaintext'))).length > 0, true);
    } finally {
      await settings.update('completion.enabled', undefined, vscode.ConfigurationTarget.Global, true);
    }
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
