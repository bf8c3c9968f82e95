/** Skeletons and templates in the extension host: one's own, one report's, by name while typing, and out as clean text. */
import * as vscode from 'vscode';
import { equal } from './assertions.ts';
import { acceptUntil, closeEditors, introduceUnit, openDraft, readCorpus, samplePath, until } from './drafts.ts';

const text = () => vscode.window.activeTextEditor?.document.getText() ?? '';
const isNewDraft = () => vscode.window.activeTextEditor?.document.isUntitled === true;

function templateFolder(): vscode.Uri {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  return vscode.Uri.joinPath(folder!.uri, '.nigao', 'templates');
}

async function writeTemplate(name: string, content: string): Promise<vscode.Uri> {
  const uri = vscode.Uri.joinPath(templateFolder(), name);
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(content));
  return uri;
}

async function removeTemplates(): Promise<void> {
  try {
    await vscode.workspace.fs.delete(vscode.Uri.joinPath(templateFolder(), '..'), { recursive: true });
  } catch (error) {
    if (!(error instanceof vscode.FileSystemError)) throw error;
  }
}

function outlineTabs(): vscode.Tab[] {
  return vscode.window.tabGroups.all.flatMap(({ tabs }) =>
    tabs.filter(({ input }) => input instanceof vscode.TabInputText && input.uri.scheme === 'nigao-outline'),
  );
}

/** The first report of the samples and the way the corpus tree hands it over. */
async function firstReport(): Promise<{ id: string; title: string }> {
  return { id: `${await samplePath('（4篇）.txt')}#11`, title: '青石镇2023年工作总结和2024年工作计划' };
}

async function sectionsAt(editor: vscode.TextEditor): Promise<vscode.CompletionItem[]> {
  const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
    'vscode.executeCompletionItemProvider',
    editor.document.uri,
    editor.selection.active,
  );
  return items.filter(({ sortText, kind }) => kind === vscode.CompletionItemKind.Snippet && sortText!.length === 4);
}

const firstLine = ({ insertText }: vscode.CompletionItem): string =>
  (insertText as vscode.SnippetString).value.split('\n')[0]!;

describe('templates and skeletons', () => {
  before(async () => {
    await introduceUnit();
    await readCorpus();
  });

  afterEach(async () => {
    await closeEditors();
    await removeTemplates();
  });

  it('makes a first template of one’s own, which the next new report offers first', async () => {
    await vscode.commands.executeCommand('nigao.newTemplate');
    equal(vscode.window.activeTextEditor!.document.uri.path.endsWith('/.nigao/templates/我的模板.hbs'), true);
    equal(text().startsWith('---\n#'), true);
    const made = vscode.commands.executeCommand('nigao.newReport');
    await acceptUntil('the new draft', () => isNewDraft() && text().includes('【分管领导】'));
    await made;
    equal(/\{\{|\$\{/.exec(text()), null);
    equal(text().startsWith('青石镇'), true);
    equal(outlineTabs().length, 0);
  });

  it('marks a mistake at its line, and takes the mark away once it is mended', async () => {
    const front = '---\nname: 甲\ngenre: 综合总结\n---\n';
    const uri = await writeTemplate('a.hbs', `${front}第一行\n{{oops}}\n`);
    await until('the diagnostic', () => vscode.languages.getDiagnostics(uri).length > 0);
    const [{ range, message }] = vscode.languages.getDiagnostics(uri) as [vscode.Diagnostic];
    equal([range.start.line, message.includes('oops')], [5, true]);
    await writeTemplate('a.hbs', `${front}第一行\n`);
    await until('the mark is gone', () => vscode.languages.getDiagnostics(uri).length === 0);
  });

  it('shows the outline of the skeleton looked at, and Escape leaves nothing behind', async () => {
    const editor = await openDraft('正在写的稿子。');
    const made = vscode.commands.executeCommand('nigao.newReport');
    await acceptUntil('the outline', () => outlineTabs().length > 0);
    const outline = () => vscode.workspace.textDocuments.find(({ uri }) => uri.scheme === 'nigao-outline')?.getText();
    await until('its headings', () => outline()?.includes('一、') === true);
    equal(outline()!.trimStart().startsWith('青石镇'), true);
    let ended = false;
    void made.then(() => (ended = true));
    await until('the question is given up', () => {
      if (!ended) void vscode.commands.executeCommand('workbench.action.closeQuickOpen');
      return ended;
    });
    await until('no outline is left', () => outlineTabs().length === 0);
    await until('the draft is back', () => vscode.window.activeTextEditor?.document === editor.document);
    equal(text(), '正在写的稿子。');
  });

  it('drafts like one report of the tree: its sections, one’s own unit and years, none of its facts', async () => {
    const made = vscode.commands.executeCommand('nigao.draftLikeReport', {
      kind: 'report',
      report: await firstReport(),
    });
    await acceptUntil('the draft', () => isNewDraft() && text().includes('一、'));
    await made;
    equal(outlineTabs().length, 0);
    equal(text().includes('【'), true);
    const year = Number(/20\d\d/.exec(text())![0]);
    equal([...new Set(text().match(/20\d\d/g))].sort(), [String(year), String(year + 1)]);
  });

  it('inserts a section like one of the tree into the draft, numbered to follow', async () => {
    const editor = await openDraft('青石镇2021年工作总结\n一、2021年工作总结\n抓了三件事。\n');
    const node = { kind: 'section', report: await firstReport(), index: 0 };
    await vscode.commands.executeCommand('nigao.insertLikeSection', node);
    await until('the section', () => editor.document.lineCount > 5);
    equal(/^二、/m.test(text()), true);
    equal(/2023|2024/.exec(text()), null);
  });

  it('puts a section before the signature when the cursor stands below it, in one step back', async () => {
    const body = '青石镇2021年工作总结\n一、2021年工作总结\n抓了三件事。';
    const editor = await openDraft(`${body}\n\n青石镇人民政府\n2021年12月20日\n`);
    const before = text();
    const node = { kind: 'section', report: await firstReport(), index: 0 };
    await vscode.commands.executeCommand('nigao.insertLikeSection', node);
    await until('the section', () => editor.document.lineCount > 7);
    equal(text().startsWith(`${body}\n二、`), true);
    equal(text().endsWith('\n\n青石镇人民政府\n2021年12月20日'), true);
    await vscode.commands.executeCommand('undo');
    equal(text(), before);
  });

  it('offers sections at the start of a line by name and by initials, numbered to fit', async () => {
    for (const typed of ['存在', '二、存在', 'czwt']) {
      const items = await sectionsAt(
        await openDraft(`青石镇2021年工作总结\n一、2021年工作总结\n抓了三件事。\n${typed}`),
      );
      equal([typed, items.length > 0], [typed, true]);
      equal([typed, firstLine(items[0]!).startsWith('二、')], [typed, true]);
      const range = items[0]!.range as vscode.Range;
      equal([range.start.line, range.start.character, range.end.character], [3, 0, typed.length]);
      equal(items[0]!.filterText!.startsWith(typed), true);
      await closeEditors();
    }
  });

  it('offers no section within a paragraph', async () => {
    equal((await sectionsAt(await openDraft('一、2021年工作总结\n全县上下存在'))).length, 0);
  });

  it('copies the draft as clean text, the selection alone where there is one', async () => {
    const editor = await openDraft('# 青石镇2021年工作总结\n\n## 主要工作\n\n抓了**三件**事,成效明显.\n', 'markdown');
    await vscode.commands.executeCommand('nigao.copyPlainText');
    equal(
      await vscode.env.clipboard.readText(),
      '青石镇2021年工作总结\n\n\u3000\u3000一、主要工作\n\u3000\u3000抓了三件事，成效明显。',
    );
    editor.selection = new vscode.Selection(4, 0, 4, 8);
    await vscode.commands.executeCommand('nigao.copyPlainText');
    equal(await vscode.env.clipboard.readText(), '\u3000\u3000抓了三件');
  });
});
