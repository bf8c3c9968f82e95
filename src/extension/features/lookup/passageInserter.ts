/**
 * A passage of another unit into the draft: as a frame, or as it is where it holds nothing of that unit's own. Which
 * of the two a passage allows is the library's word; what it does not allow is said, and never done.
 */
import * as vscode from 'vscode';
import type { FrameAnswer } from '../../../protocol/answers.ts';
import { beforeMark } from '../../beforeMark.ts';
import { bringUp, insertInto } from '../../insertion.ts';
import { unitProfile } from '../../settings.ts';
import type { CorpusLibrary } from '../pastReports/corpusLibrary.ts';
import { factsLabel } from './factsLabel.ts';
import { LONGEST_TEXT } from './panelMessages.ts';
import type { TargetDraft } from './targetDraft.ts';

/** Milliseconds that a reminder stays in the status bar. */
const REMINDER = 8000;

export interface InsertedPassage {
  readonly text: string;
  readonly damaged: boolean;
  /** Name of its unit; null where nobody signed. */
  readonly of: string | null;
}

export class PassageInserter {
  constructor(
    readonly corpus: CorpusLibrary,
    readonly target: TargetDraft,
  ) {}

  /** Inserts at the draft's cursor; what cannot be framed safely is not inserted, and the clerk is told. */
  async insertFrame(passage: InsertedPassage): Promise<void> {
    const framed = await this.#framed(passage);
    if (!framed) return;
    const reminder =
      framed.frame.facts.length > 0
        ? vscode.l10n.t('Inserted as a frame: figures, dates and names are left to fill.')
        : vscode.l10n.t('Inserted: nothing in it had to be left to fill.');
    await this.#insert(framed.editor, framed.frame, reminder);
  }

  /** Inserts only what holds no fact of another unit; else names the facts and offers the frame. */
  async insertAsIs(passage: InsertedPassage): Promise<void> {
    const framed = await this.#framed(passage);
    if (!framed) return;
    const { editor, frame } = framed;
    if (frame.facts.length === 0) {
      const reminder =
        frame.text === passage.text
          ? vscode.l10n.t('Inserted: no facts of another unit were found in it.')
          : vscode.l10n.t('Inserted, with your unit and its superior in place of theirs.');
      await this.#insert(editor, frame, reminder);
      return;
    }
    const asFrame = vscode.l10n.t('Insert as a Frame');
    const message = vscode.l10n.t(
      'Not inserted as it is: the passage holds facts of another unit ({0}).',
      factsLabel(frame.facts),
    );
    const chosen = await vscode.window.showWarningMessage(message, asFrame);
    if (chosen === asFrame) await this.insertFrame(passage);
  }

  async #framed({
    text,
    damaged,
    of,
  }: InsertedPassage): Promise<{ editor: vscode.TextEditor; frame: FrameAnswer } | undefined> {
    const { editor } = this.target;
    if (!editor) {
      void vscode.window.showInformationMessage(vscode.l10n.t('Open a draft first: plain text or Markdown.'));
      return undefined;
    }
    const { name, superior } = unitProfile();
    const frame =
      damaged || text.length > LONGEST_TEXT
        ? null
        : await this.corpus.request('frame', {
            text,
            ...(of ? { of } : {}),
            ...(name ? { unit: name } : {}),
            ...(superior ? { superior } : {}),
          });
    if (frame?.safe) return { editor, frame };
    const message = vscode.l10n.t(
      'Not inserted: not all facts of another unit can surely be told in this passage. Read it, or copy it with its source.',
    );
    void vscode.window.showInformationMessage(message);
    return undefined;
  }

  async #insert(editor: vscode.TextEditor, { snippet }: FrameAnswer, reminder: string): Promise<void> {
    const draft = await bringUp(editor);
    const place = draft.selection.end;
    const beforeText =
      draft.selection.isEmpty && place.character === 0 && !draft.document.lineAt(place).isEmptyOrWhitespace;
    const fitting = beforeMark(snippet, draft.document.lineAt(place).text.slice(place.character));
    await insertInto(draft, beforeText ? `${snippet}\n` : fitting, place);
    vscode.window.setStatusBarMessage(`$(edit) ${reminder}`, REMINDER);
  }
}
