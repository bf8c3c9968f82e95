/** A failure as the user meets it: one sentence, and the log one click away. */
import * as vscode from 'vscode';
import type { Doubt, ReadProblem } from '../../corpus/model.ts';
import { LibraryError } from '../../library/connection.ts';

/** Whether the interface is in Chinese: the library tells its reasons in both languages. */
function inChinese(): boolean {
  return vscode.env.language.toLowerCase().startsWith('zh');
}

/** Why a file was left out, in the user's language. */
export function reasonOf({ reason, reasonZh }: ReadProblem): string {
  return inChinese() ? reasonZh : reason;
}

/** Why a report's structure is in doubt, in the user's language. */
export function doubtOf({ reason, reasonZh }: Doubt): string {
  return inChinese() ? reasonZh : reason;
}

/** One sentence in the user's language, as far as whoever failed knows both. */
export function sentenceOf(error: unknown): string {
  if (error instanceof LibraryError) return sentenceOfLibrary(error);
  return error instanceof Error ? error.message : String(error);
}

/** What a clerk can do something with; how the library is made is no concern of theirs. */
function sentenceOfLibrary({ code, message, messageZh }: LibraryError): string {
  switch (code) {
    case 'outOfMemory':
      return vscode.l10n.t('There is not enough memory for so large a corpus. Choose fewer reports and try again.');
    case 'ended':
      return vscode.l10n.t('Nigao broke off unexpectedly. Your draft is as it was; try again.');
    case 'internal':
      return vscode.l10n.t('Something went wrong in Nigao. Try again; if it happens again, the log says more.');
    case 'usage':
    case 'unreadable':
    case 'cancelled':
      return messageZh !== undefined && inChinese() ? messageZh : message;
  }
}

export function showFailure(error: unknown, log: vscode.LogOutputChannel): void {
  if (error instanceof LibraryError) log.error(error.message, error.detail ?? '');
  else log.error(error instanceof Error ? error : String(error));
  void offerLog(vscode.window.showErrorMessage, sentenceOf(error), log);
}

/** Shows a message with a button that opens the log; `other` stands before it. */
export async function offerLog(
  show: (message: string, ...buttons: string[]) => Thenable<string | undefined>,
  message: string,
  log: vscode.LogOutputChannel,
  other?: { readonly label: string; readonly command: string },
): Promise<void> {
  const showLog = vscode.l10n.t('Show Log');
  const chosen = await show(message, ...(other ? [other.label] : []), showLog);
  if (chosen === showLog) log.show(true);
  else if (other && chosen === other.label) await vscode.commands.executeCommand(other.command);
}
