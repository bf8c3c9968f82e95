/** Drafting in the extension host: a new report, a section where the cursor stands, a phrase, a look-up. */
import * as vscode from 'vscode';
import { equal } from './assertions.ts';
import { acceptUntil, closeEditors, introduceUnit, openDraft, readCorpus, until } from './drafts.ts';

/** Marks of a template or of the corpus that no draft may hold. */
const FOREIGN = /\{\{|\}\}|\$\{|##paid|XX/;

describe('drafting', () => {
  before(async () => {
    await introduceUnit();
    await readCorpus();
  });

  afterEach(closeEditors);

  it('makes a new report of a skeleton, with unit and years filled in', async () => {
    const made = vscode.commands.executeCommand('nigao.newReport');
    const text = () => vscode.window.activeTextEditor?.document.getText() ?? '';
    const isDraft = () => vscode.window.activeTextEditor?.document.isUntitled === true;
    await acceptUntil('the new draft', () => isDraft() && text().includes('一、'));
    await made;
    const [title] = text().split('\n');
    const [year] = /20\d\d/.exec(title!) ?? [];
    equal(title!.startsWith('青石镇'), true);
    equal(text().includes(`${Number(year) + 1}年`), true);
    equal(FOREIGN.exec(text()), null);
  });

  it('inserts a section below what is there, numbered to follow, with the years of the draft', async () => {
    const editor = await openDraft('青石镇2021年工作总结和2022年工作计划\n一、2021年工作总结\n抓了三件事。\n');
    const inserted = vscode.commands.executeCommand('nigao.insertSection');
    const steps = setInterval(() => {
      void vscode.commands.executeCommand('workbench.action.quickOpenSelectNext');
    }, 60);
    await new Promise((resolve) => setTimeout(resolve, 1500));
    clearInterval(steps);
    await acceptUntil('the section', () => editor.document.lineCount > 5);
    await inserted;
    const text = editor.document.getText();
    equal(text.startsWith('青石镇2021年工作总结和2022年工作计划\n一、2021年工作总结\n抓了三件事。\n'), true);
    equal(/2023|2024/.exec(text), null);
    equal(FOREIGN.exec(text), null);
  });

  it('inserts a stock phrase at the cursor', async () => {
    const editor = await openDraft('一、总结\n');
    const inserted = vscode.commands.executeCommand('nigao.findPhrase');
    await acceptUntil('the phrase', () => editor.document.getText().length > 8);
    await inserted;
    equal(FOREIGN.exec(editor.document.getText()), null);
  });

  it('opens the look-up panel for a query and for the paragraph under the cursor, and changes nothing', async () => {
    const editor = await openDraft('扎实开展安全生产隐患排查，守住底线。');
    await vscode.commands.executeCommand('nigao.lookup', '安全生产');
    await vscode.commands.executeCommand('nigao.lookupSimilar');
    await until('the draft stays', () => editor.document.getText() === '扎实开展安全生产隐患排查，守住底线。');
  });
});
