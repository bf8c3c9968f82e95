/** Documents of every format in the extension host: the reader loads in this host's worker, and the text opens at its line. */
import * as vscode from 'vscode';
import { equal } from './assertions.ts';
import { closeEditors, readCorpus } from './drafts.ts';

const NAMES = ['总结.docx', '总结.doc', '总结.wps', '总结.rtf', '总结.html', '总结.mht', '总结.ofd', '总结.pdf'];

/** As the library names a file of the workspace. */
function pathOf(name: string): string {
  const uri = vscode.Uri.joinPath(vscode.workspace.workspaceFolders![0]!.uri, name);
  return uri.scheme === 'file' ? uri.fsPath : uri.toString();
}

describe('documents of every format', () => {
  before(readCorpus);
  afterEach(closeEditors);

  for (const name of NAMES)
    it(`open as the text that was read from them: ${name}`, async function () {
      // The first PDF waits for its reader to be loaded.
      this.timeout(120_000);
      await vscode.commands.executeCommand('nigao.openSource', { path: pathOf(name), line: 1, start: 0, end: 5 });
      const { document, selection } = vscode.window.activeTextEditor!;
      equal(document.uri.scheme, 'nigao-text');
      equal(document.getText(selection), '梨溪镇20');
      equal(document.getText().includes('（四）坚持强基固本，提升基层治理水平'), true);
    });

  it('cannot be opened in their own program from a window in a browser', async () => {
    await vscode.commands.executeCommand('nigao.openSource', { path: pathOf('总结.doc'), line: 1, start: 0, end: 5 });
    equal(await vscode.commands.executeCommand('nigao.openOriginal'), false);
  });
});
