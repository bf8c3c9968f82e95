/** 查找常用语 and a phrase's page in the extension host. */
import * as vscode from 'vscode';
import { equal } from './assertions.ts';
import { closeEditors, openDraft, readCorpus, until } from './drafts.ts';

function webviewTabs(): number {
  const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs);
  return tabs.filter(({ input }) => input instanceof vscode.TabInputWebview).length;
}

describe('phrases', () => {
  before(readCorpus);
  afterEach(closeEditors);

  it('opens the page of the phrase that is selected, beside the draft', async () => {
    const editor = await openDraft('工作责任');
    const shown = vscode.commands.executeCommand('nigao.showPhrase', '现将有关情况报告如下');
    // A phrase that the corpus does not know leads to the list
    const opened = until('a page', () => {
      void vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      return webviewTabs() === 1;
    });
    await Promise.all([shown, opened]);
    equal(editor.document.getText(), '工作责任');
  });

  it('leaves the draft alone when the list is closed', async () => {
    const editor = await openDraft('一、总结\n');
    const asked = vscode.commands.executeCommand('nigao.findPhrase');
    let done = false;
    void asked.then(() => {
      done = true;
    });
    await until('the list is closed', () => {
      void vscode.commands.executeCommand('workbench.action.closeQuickOpen');
      return done;
    });
    equal(editor.document.getText(), '一、总结\n');
  });
});
