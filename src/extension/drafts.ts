/** Which documents are drafts: plain text and Markdown that can be edited; never a source of the corpus. */
import * as vscode from 'vscode';

export const DRAFT_LANGUAGES = ['plaintext', 'markdown'] as const;

export function isDraft(document: vscode.TextDocument): boolean {
  if (!(DRAFT_LANGUAGES as readonly string[]).includes(document.languageId)) return false;
  const { scheme } = document.uri;
  return scheme === 'untitled' || vscode.workspace.fs.isWritableFileSystem(scheme) === true;
}
