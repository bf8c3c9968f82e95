/** What the corpus view's commands do: filtering, the reading of a report, files left out, places handed over by the tree. */
import * as vscode from 'vscode';
import type { ReportEntry } from '../../../src/protocol/answers.ts';
import { equal } from './assertions.ts';
import { closeEditors, readCorpus, samplePath, until } from './drafts.ts';

function webviewTabs(): string[] {
  return vscode.window.tabGroups.all.flatMap(({ tabs }) =>
    tabs.filter(({ input }) => input instanceof vscode.TabInputWebview).map(({ label }) => label),
  );
}

/** A report as the tree hands it to a command; only what the command needs is filled in. */
function reportNode(path: string, titleLine: number, headingLine: number): { kind: string; report: ReportEntry } {
  const heading = { line: headingLine, level: 1, marker: '一、', text: '', runIn: false, role: 'review' };
  const report = { id: `${path}#${titleLine}`, path, titleLine, headings: [heading], title: '', doubts: [] };
  return { kind: 'report', report: report as unknown as ReportEntry };
}

describe('the corpus view', () => {
  before(readCorpus);
  afterEach(closeEditors);

  it('opens where a node of the tree begins', async () => {
    const path = await samplePath('（4篇）.txt');
    const { report } = reportNode(path, 11, 14);
    await vscode.commands.executeCommand('nigao.openSource', { kind: 'section', report, index: 0 });
    equal(vscode.window.activeTextEditor!.selection.active.line, 13);
    await vscode.commands.executeCommand('nigao.openSource', { kind: 'report', report });
    equal(vscode.window.activeTextEditor!.selection.active.line, 10);
  });

  it('shows how the report under the cursor was read, beside it', async () => {
    const path = await samplePath('（GB18030）.txt');
    await vscode.commands.executeCommand('nigao.openSource', { path, line: 3, start: 0, end: 0 });
    await vscode.commands.executeCommand('nigao.showReading');
    await until('the reading is shown', () => webviewTabs().length === 1);
    const groups = vscode.window.tabGroups.all.map(({ tabs }) => tabs.length);
    equal(groups, [1, 1]);
  });

  it('says that a report is gone instead of showing an empty reading', async () => {
    await vscode.commands.executeCommand('nigao.showReading', reportNode('gone.txt', 1, 2));
    equal(webviewTabs(), []);
  });

  it('filters by text and clears the filter again, and takes a look-up of nothing calmly', async () => {
    await vscode.commands.executeCommand('nigao.filterCorpus', '青石镇');
    await vscode.commands.executeCommand('nigao.filterCorpus', 'aqsc');
    await vscode.commands.executeCommand('nigao.clearFilter');
    await vscode.commands.executeCommand('nigao.lookupReport', undefined);
    equal(vscode.window.activeTextEditor, undefined);
  });

  it('opens a file that was left out as the file it is', async () => {
    const path = await samplePath('（4篇）.txt');
    await vscode.commands.executeCommand('nigao.openLeftOut', path);
    equal(vscode.window.activeTextEditor!.document.lineCount > 10, true);
    await vscode.commands.executeCommand('nigao.showLeftOut');
  });
});
