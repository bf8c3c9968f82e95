/** A failure as the user meets it: one sentence, and the log one click away. */
import * as vscode from 'vscode';
import { LibraryError } from '../../library/connection.ts';

/** The library's own sentences, which know no language of the user. */
function translated(sentence: string): string {
  switch (sentence) {
    case 'does not exist':
      return vscode.l10n.t('does not exist');
    case 'no permission to read it':
      return vscode.l10n.t('no permission to read it');
    case 'is a link that leads to itself':
      return vscode.l10n.t('is a link that leads to itself');
    default:
      return sentence;
  }
}

/** One sentence in the user's language, as far as the library's words are known. */
export function sentenceOf(error: unknown): string {
  return translated(error instanceof Error ? error.message : String(error));
}

export function showFailure(error: unknown, log: vscode.LogOutputChannel): void {
  if (error instanceof LibraryError) log.error(error.message, error.detail ?? '');
  else log.error(error instanceof Error ? error : String(error));
  void offerLog(vscode.window.showErrorMessage, sentenceOf(error), log);
}

/** Shows a message with a button that opens the log. */
export async function offerLog(
  show: (message: string, ...buttons: string[]) => Thenable<string | undefined>,
  message: string,
  log: vscode.LogOutputChannel,
): Promise<void> {
  const showLog = vscode.l10n.t('Show Log');
  if ((await show(message, showLog)) === showLog) log.show(true);
}
