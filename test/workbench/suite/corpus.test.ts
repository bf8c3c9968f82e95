/** The corpus in the extension host: it is read, and its sources open at their lines, whatever they were written in. */
import * as vscode from 'vscode';
import { equal } from './assertions.ts';
import { closeEditors, readCorpus, samplePath } from './drafts.ts';

describe('the corpus', () => {
  afterEach(closeEditors);

  it('reads the samples while there is no other, and leaves no file out', async () => {
    const { reports, problems } = await readCorpus();
    equal([reports, problems.length], [10, 0]);
  });

  for (const { ending, scheme } of [
    { ending: '（4篇）.txt', scheme: 'its own' },
    { ending: '.docx', scheme: 'nigao-text' },
    { ending: '（GB18030）.txt', scheme: 'nigao-text' },
  ])
    it(`opens a source at its line: ${ending}`, async () => {
      await readCorpus();
      const path = await samplePath(ending);
      await vscode.commands.executeCommand('nigao.openSource', { path, line: 2, start: 0, end: 1 });
      const editor = vscode.window.activeTextEditor!;
      equal(editor.document.uri.scheme === 'nigao-text', scheme === 'nigao-text');
      const { start, end } = editor.selection;
      equal([start.line, start.character, end.line], [1, 0, 1]);
      equal(/\p{Script=Han}/u.test(editor.document.getText()), true);
    });

  it('takes no notice of a source that is none', async () => {
    await vscode.commands.executeCommand('nigao.openSource', { path: 7 });
    equal(vscode.window.activeTextEditor, undefined);
  });
});
