/**
 * The original behind an extracted text, opened in its own program: Word for a .docx, a reader for a PDF. A window in a
 * browser, or one whose files lie on another machine, cannot start programs, and says so.
 */
import * as vscode from 'vscode';
import type { Command } from '../../commands/command.ts';
import { fileName } from './labels.ts';
import { TEXT_SCHEME, type SourceDocuments } from './sourceDocuments.ts';

export class OpenOriginal implements Command {
  readonly id = 'nigao.openOriginal';

  constructor(readonly documents: SourceDocuments) {}

  /**
   * @param target the extracted text, as the editor's title bar passes it; the active editor's without one
   * @returns whether a program was asked to open the original
   */
  async execute(target?: unknown): Promise<boolean> {
    const uri = target instanceof vscode.Uri ? target : vscode.window.activeTextEditor?.document.uri;
    if (uri?.scheme !== TEXT_SCHEME) return false;
    const original = this.documents.originalOf(uri);
    if (
      vscode.env.uiKind === vscode.UIKind.Desktop &&
      vscode.env.remoteName === undefined &&
      original.scheme === 'file'
    )
      return vscode.env.openExternal(original);
    void vscode.window.showInformationMessage(
      vscode.l10n.t(
        'A window in a browser, or with its files on another machine, cannot start programs on this one. The original is {0}; open it from the folder it is in.',
        fileName(uri.query),
      ),
    );
    return false;
  }
}
