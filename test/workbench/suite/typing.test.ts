/** Typing in the extension host: ghost text piece by piece, what was accepted, where help is quiet, the hover on a heading. */
import * as vscode from 'vscode';
import { equal } from './assertions.ts';
import { closeEditors, introduceUnit, openDraft, readCorpus, until } from './drafts.ts';

const REPORT = '青石镇2024年工作总结和2025年工作计划\n一、2024年工作总结\n';

async function ghostShown(editor: vscode.TextEditor): Promise<void> {
  await vscode.window.showTextDocument(editor.document);
  await vscode.commands.executeCommand('editor.action.inlineSuggest.trigger');
}

/** Runs the command, again and again, until the draft has changed: ghost text comes a moment after it was asked for. */
async function untilWritten(editor: vscode.TextEditor, command: string): Promise<string> {
  const before = editor.document.getText();
  const end = Date.now() + 20_000;
  while (editor.document.getText() === before) {
    if (Date.now() > end) throw new Error(`waited in vain: ${command} wrote`);
    await ghostShown(editor);
    await vscode.commands.executeCommand(command);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return editor.document.getText().slice(before.length);
}

/** Takes the last item of the list as its keys do, and gives it back: what it put down. */
async function takeLast(editor: vscode.TextEditor): Promise<string> {
  const before = editor.document.getText();
  const end = Date.now() + 20_000;
  while (editor.document.getText() === before) {
    if (Date.now() > end) throw new Error('waited in vain: an item was taken');
    await vscode.commands.executeCommand('editor.action.triggerSuggest');
    await new Promise((resolve) => setTimeout(resolve, 200));
    for (const key of ['selectLastSuggestion', 'acceptSelectedSuggestion']) await vscode.commands.executeCommand(key);
  }
  const taken = editor.document.getText().slice(before.length);
  await vscode.commands.executeCommand('undo');
  equal(editor.document.getText(), before);
  return taken;
}

async function labelsAt(editor: vscode.TextEditor): Promise<string[]> {
  const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
    'vscode.executeCompletionItemProvider',
    editor.document.uri,
    editor.selection.active,
  );
  return items
    .filter(({ command }) => command?.command === 'nigao.accepted')
    .map(({ label }) => (typeof label === 'string' ? label : label.label));
}

async function withSetting(key: string, value: unknown, work: () => Promise<void>): Promise<void> {
  const settings = vscode.workspace.getConfiguration('nigao');
  await settings.update(key, value, vscode.ConfigurationTarget.Global);
  try {
    await work();
  } finally {
    await settings.update(key, undefined, vscode.ConfigurationTarget.Global);
  }
}

describe('typing', () => {
  before(async () => {
    await readCorpus();
    await introduceUnit();
  });
  afterEach(closeEditors);

  it('takes a clause of ghost text, and gives it back in one step', async () => {
    const editor = await openDraft(`${REPORT}今年以来，在县委`);
    const before = editor.document.getText();
    const written = await untilWritten(editor, 'nigao.acceptClause');
    equal(written.length >= 2, true);
    equal(editor.selection.active, editor.document.positionAt(before.length + written.length));
    await vscode.commands.executeCommand('undo');
    equal(editor.document.getText(), before);
  });

  it('takes a word of ghost text, no more than the clause has', async () => {
    const editor = await openDraft(`${REPORT}今年以来，在县委`);
    const clause = await untilWritten(editor, 'nigao.acceptClause');
    await vscode.commands.executeCommand('undo');
    const word = await untilWritten(editor, 'nigao.acceptWord');
    equal(clause.startsWith(word) || word.startsWith(clause), true);
    equal(word.length > 0 && word.length <= Math.max(clause.length, 4), true);
  });

  it('takes a clause at every cursor, and gives all back in one step', async () => {
    const editor = await openDraft(`${REPORT}今年以来，在县委\n今年以来，在县委`);
    const before = editor.document.getText();
    const [one, other] = [2, 3].map((line) => editor.document.lineAt(line).range.end);
    editor.selections = [new vscode.Selection(other!, other!), new vscode.Selection(one!, one!)];
    await untilWritten(editor, 'nigao.acceptClause');
    const [first, second] = [2, 3].map((line) => editor.document.lineAt(line).text);
    equal(first!.length > '今年以来，在县委'.length, true);
    equal(first, second);
    await vscode.commands.executeCommand('undo');
    equal(editor.document.getText(), before);
  });

  it('turns to the next continuation and back', async () => {
    const editor = await openDraft(`${REPORT}今年以来，在县委`);
    await ghostShown(editor);
    await vscode.commands.executeCommand('nigao.nextContinuation');
    await vscode.commands.executeCommand('nigao.previousContinuation');
    equal((await untilWritten(editor, 'nigao.acceptClause')).length >= 2, true);
  });

  it('offers sooner what was accepted before, shows it, and forgets it', async () => {
    const editor = await openDraft(`${REPORT}今年以来，在县委`);
    const labels = await labelsAt(editor);
    const last = await takeLast(editor);
    const first = labels.indexOf(last);
    equal(first > 0, true);
    let place = first;
    await until('it rises', () => {
      void labelsAt(editor).then((now) => {
        place = now.indexOf(last);
      });
      return place >= 0 && place < first;
    });
    void vscode.commands.executeCommand('nigao.showLearnt');
    await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
    await vscode.commands.executeCommand('nigao.clearLearnt');
    let forgotten: string[] = [];
    await until('it is forgotten', () => {
      void labelsAt(editor).then((now) => {
        forgotten = now;
      });
      return forgotten.join() === labels.join();
    });
  });

  it('is switched off and on for one file', async () => {
    const editor = await openDraft(`${REPORT}今年以来，在县委`);
    await vscode.commands.executeCommand('nigao.toggleDraft');
    equal(await labelsAt(editor), []);
    await vscode.commands.executeCommand('nigao.toggleDraft');
    equal((await labelsAt(editor)).length > 0, true);
  });

  it('is quiet where the setting says so', async () => {
    const editor = await openDraft(`${REPORT}今年以来，在县委`);
    await withSetting('completion.exclude', ['**/draft-*.txt'], async () => {
      equal(await labelsAt(editor), []);
    });
  });

  it('is quiet in code fences and front matter', async () => {
    const fenced = await openDraft(`${REPORT}\`\`\`\n今年以来，在县委`, 'markdown');
    equal(await labelsAt(fenced), []);
    const front = await openDraft('---\ntitle: 今年以来，在县委', 'markdown');
    equal(await labelsAt(front), []);
  });

  it('finds phrases by pinyin initials when that is switched on, and not before', async () => {
    const editor = await openDraft(`${REPORT}今年以来，zx`);
    equal(await labelsAt(editor), []);
    await withSetting('completion.pinyin', true, async () => {
      await editor.edit((edit) => {
        edit.insert(editor.selection.active, '\n今年以来，zx');
      });
      const labels = await labelsAt(editor);
      equal(labels.length > 0, true);
      equal(
        labels.every((label) => /^\p{Script=Han}/u.test(label)),
        true,
      );
    });
  });

  it('says on a heading how many others write such a section, with the way to them', async () => {
    const editor = await openDraft(`${REPORT}（一）狠抓安全生产`);
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      editor.document.uri,
      new vscode.Position(2, 4),
    );
    const texts = hovers.flatMap(({ contents }) =>
      contents.map((content) => (content instanceof vscode.MarkdownString ? content.value : '')),
    );
    equal(
      texts.some((text) => text.includes('command:nigao.lookupHeading')),
      true,
    );
  });
});
