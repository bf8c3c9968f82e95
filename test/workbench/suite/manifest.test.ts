/** The packaged extension as the host sees it: what its manifest promises is there, and nothing beside it. */
import * as vscode from 'vscode';
import { equalLists } from './assertions.ts';

interface Manifest {
  readonly contributes: { readonly commands: readonly { readonly command: string }[] };
}

describe('the manifest, in the extension host', () => {
  it('registers every command that it contributes, and no other', async () => {
    const extension = vscode.extensions.getExtension<unknown>('nigao.nigao')!;
    await extension.activate();
    const contributed = (extension.packageJSON as Manifest).contributes.commands.map(({ command }) => command);
    const registered = (await vscode.commands.getCommands(true)).filter((command) => command.startsWith('nigao.'));
    equalLists(registered.sort(), contributed.sort());
  });
});
