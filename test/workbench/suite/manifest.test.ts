/** The packaged extension as the host sees it: what its manifest promises is there, and nothing beside it. */
import * as vscode from 'vscode';
import { equalLists } from './assertions.ts';

interface Manifest {
  readonly contributes: {
    readonly commands: readonly { readonly command: string }[];
    readonly views: Readonly<Record<string, readonly { readonly id: string }[]>>;
  };
}

/** VS Code makes these for every view: `nigao.lookup.focus`. */
const OF_A_VIEW = ['focus', 'open', 'removeView', 'resetViewLocation', 'toggleVisibility'];

describe('the manifest, in the extension host', () => {
  it('registers every command that it contributes, and no other', async () => {
    const extension = vscode.extensions.getExtension<unknown>('nigao.nigao')!;
    await extension.activate();
    const { commands, views } = (extension.packageJSON as Manifest).contributes;
    const ofViews = Object.values(views).flatMap((each) =>
      each.flatMap(({ id }) => OF_A_VIEW.map((name) => `${id}.${name}`)),
    );
    const registered = (await vscode.commands.getCommands(true)).filter((command) => command.startsWith('nigao.'));
    equalLists(
      registered.filter((command) => !ofViews.includes(command)),
      commands.map(({ command }) => command),
    );
  });
});
