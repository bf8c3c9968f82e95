/** What both hosts, node and browser, have in common: the log and the commands. */
import * as vscode from 'vscode';

export function activateShared(context: vscode.ExtensionContext): void {
  const log = vscode.window.createOutputChannel(vscode.l10n.t('Nigao'), { log: true });
  context.subscriptions.push(
    log,
    vscode.commands.registerCommand('nigao.showLog', () => {
      log.show();
    }),
  );
  log.info(vscode.l10n.t('Nigao is ready.'));
}
