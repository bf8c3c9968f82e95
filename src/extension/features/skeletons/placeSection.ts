/** A section into a draft: on a line of its own, numbered to fit; what follows is renumbered only when the clerk says so. */
import * as vscode from 'vscode';
import type { SkeletonSection } from '../../../mining/model.ts';
import type { SectionAnswer } from '../../../protocol/answers.ts';
import type { DraftFields } from '../../../protocol/methods.ts';
import { insertInto } from '../../insertion.ts';
import type { CorpusLibrary } from '../pastReports/corpusLibrary.ts';

interface Place {
  readonly range: vscode.Range;
  readonly above: string;
  readonly below: string;
  /** What the line has already and is replaced: a marker, hashes. */
  readonly typed: string;
  readonly lead: string;
}

/** A line that waits for its heading: nothing, hashes, or a marker alone. */
const UNWRITTEN =
  /^[\s\u3000]*(?:#{1,6}\s+)?(?:第?[一二三四五六七八九十]{1,3}(?:、|部分)|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}[.．、]|[①-⑳])?[\s\u3000]*$/u;

/** Where a section goes: on the cursor's line when that is unwritten, else on a new line below it. */
export function placeFor({ document, selection }: vscode.TextEditor): Place {
  const { range, text, lineNumber } = document.lineAt(selection.active.line);
  const start = new vscode.Position(0, 0);
  const end = document.lineAt(document.lineCount - 1).range.end;
  const next = new vscode.Position(lineNumber + 1, 0);
  const below = lineNumber + 1 < document.lineCount ? document.getText(new vscode.Range(next, end)) : '';
  if (UNWRITTEN.test(text)) {
    const above = document.getText(new vscode.Range(start, range.start));
    return { range, above, below, typed: text.trim(), lead: '' };
  }
  const above = `${document.getText(new vscode.Range(start, range.end))}\n`;
  return { range: new vscode.Range(range.end, range.end), above, below, typed: '', lead: '\n' };
}

/** Inserts a section where the cursor stands; below the signature, before it. */
export async function placeSection(
  corpus: CorpusLibrary,
  editor: vscode.TextEditor,
  section: SkeletonSection,
  fields: DraftFields,
): Promise<void> {
  const { range, above, below, typed, lead } = placeFor(editor);
  const { document } = editor;
  const { snippet, renumber, from } = await corpus.request('section', { section, above, below, typed, ...fields });
  if (from !== undefined) {
    await insertInto(editor, snippet, new vscode.Range(document.positionAt(from), range.end));
    return;
  }
  const first = range.end.line + 1;
  const markers = renumber.map(({ line, start, end, text }) => {
    const at = new vscode.Range(first + line, start, first + line, end);
    return { at, before: document.getText(at), text };
  });
  const lines = document.lineCount;
  await insertInto(editor, lead + snippet, range);
  if (markers.length > 0) void offerRenumbering(document, markers, lines);
}

interface LaterMarker {
  readonly at: vscode.Range;
  readonly before: SectionAnswer['renumber'][number]['text'];
  readonly text: string;
}

async function offerRenumbering(
  document: vscode.TextDocument,
  markers: readonly LaterMarker[],
  linesBefore: number,
): Promise<void> {
  const yes = vscode.l10n.t('Renumber');
  const question = vscode.l10n.t(
    'The numbers that follow are now given twice ({0} headings). Let them count on?',
    markers.length,
  );
  if ((await vscode.window.showInformationMessage(question, yes, vscode.l10n.t('Leave Them'))) !== yes) return;
  const shift = document.lineCount - linesBefore;
  const edit = new vscode.WorkspaceEdit();
  for (const { at, before, text } of markers) {
    const now = new vscode.Range(at.start.translate(shift), at.end.translate(shift));
    if (document.getText(now) !== before) {
      void vscode.window.showWarningMessage(
        vscode.l10n.t('The draft has changed since; the numbers were left as they are.'),
      );
      return;
    }
    edit.replace(document.uri, now, text);
  }
  await vscode.workspace.applyEdit(edit);
}
