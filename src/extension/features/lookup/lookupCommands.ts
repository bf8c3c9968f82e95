/** Into the panel: with a query, or with the passage under the cursor. */
import * as vscode from 'vscode';
import type { Role } from '../../../corpus/model.ts';
import type { Command } from '../../commands/command.ts';
import type { CorpusLibrary } from '../pastReports/corpusLibrary.ts';
import type { CorpusNode } from '../pastReports/corpusNodes.ts';
import { ROLES } from '../pastReports/roles.ts';
import type { LookupView } from './lookupView.ts';
import { newRequest } from './newRequest.ts';
import { placeHere } from './placeHere.ts';
import { passageHere, type TargetDraft } from './targetDraft.ts';

/** A selection up to this length is taken over as the query. */
const LONGEST_QUERY = 40;

export class Lookup implements Command {
  readonly id = 'nigao.lookup';

  constructor(readonly view: LookupView) {}

  /** @param text the query; without it a short selection, else the box is left as it is. */
  async execute(text?: unknown): Promise<void> {
    const editor = vscode.window.activeTextEditor;
    const selected = editor?.document.getText(editor.selection).trim() ?? '';
    const query = typeof text === 'string' ? text : selected.length <= LONGEST_QUERY ? selected : '';
    await this.view.ask(query && !query.includes('\n') ? newRequest({ origin: 'query', text: query }) : null);
  }
}

export class LookupSimilar implements Command {
  readonly id = 'nigao.lookupSimilar';

  constructor(
    readonly view: LookupView,
    readonly target: TargetDraft,
    readonly corpus: CorpusLibrary,
  ) {}

  async execute(): Promise<void> {
    const editor = this.target.editor ?? vscode.window.activeTextEditor;
    const text = editor ? passageHere(editor) : '';
    if (!editor || text === '') {
      const message = vscode.l10n.t('Put the cursor in a paragraph of your draft, or select some text.');
      void vscode.window.showInformationMessage(message);
      return;
    }
    // The heading tells what a paragraph of set phrases is about
    const heading = this.corpus.answers ? (await placeHere(editor, this.corpus))?.heading : undefined;
    await this.view.ask(newRequest({ origin: 'similar', text, ...(heading ? { heading } : {}) }));
  }
}

/** A heading, from the corpus tree or from the draft. */
type HeadingArgument = CorpusNode | { readonly kind?: undefined; readonly heading: string; readonly role: Role };

/** How others write the section with this heading. */
export class LookupHeading implements Command {
  readonly id = 'nigao.lookupHeading';

  constructor(readonly view: LookupView) {}

  /** @param argument the tree's node, or the draft's heading with its role. */
  async execute(argument?: HeadingArgument): Promise<void> {
    const asked = headingOf(argument);
    if (asked) await this.view.ask(newRequest({ origin: 'query', ...asked }));
  }
}

function headingOf(argument: HeadingArgument | undefined): { text: string; role: Role | null } | null {
  if (argument?.kind === 'section') {
    const { text, role } = argument.report.headings[argument.index]!;
    return { text, role: role === 'item' ? null : role };
  }
  if (argument?.kind !== undefined || typeof argument?.heading !== 'string') return null;
  return { text: argument.heading, role: ROLES.includes(argument.role) ? argument.role : null };
}
