/** On a heading of the draft: how many others write such a section, and the way to them. */
import * as vscode from 'vscode';
import { roleLabel } from '../pastReports/labels.ts';
import type { CorpusLibrary } from '../pastReports/corpusLibrary.ts';
import { unitProfile } from '../../settings.ts';
import type { DraftRule } from './draftRule.ts';

/** Longer lines are paragraphs, whose heading clause stands at their start. */
const LONGEST_HEADING = 60;

const OPENS_HEADING =
  /^\s*(#{1,6}\s|[一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[）)]|\d+[.．、]|第[一二三四五六七八九十]+(?:部分|章))/u;

export class HeadingHover implements vscode.HoverProvider {
  constructor(
    readonly corpus: CorpusLibrary,
    readonly rule: DraftRule,
  ) {}

  async provideHover(
    document: vscode.TextDocument,
    { line, character }: vscode.Position,
    token: vscode.CancellationToken,
  ): Promise<vscode.Hover | undefined> {
    const text = document.lineAt(line).text;
    if (!this.corpus.answers || !this.rule.helps(document) || !OPENS_HEADING.test(text)) return undefined;
    const sentence = text.indexOf('。');
    const end = sentence < 0 ? text.length : sentence + 1;
    if (character > end || end > LONGEST_HEADING) return undefined;
    const draft = document.getText(new vscode.Range(0, 0, line, 0)).replace(/\r?\n$/, '');
    const { kind } = unitProfile();
    const found = await this.corpus.request(
      'comparable',
      { line: text.slice(0, end), draft, ...(kind ? { unitKind: kind } : {}) },
      token,
    );
    if (!found || found.reports === 0 || token.isCancellationRequested) return undefined;
    const { heading, role, reports } = found;
    const argument = encodeURIComponent(JSON.stringify([{ heading, role }]));
    const words = new vscode.MarkdownString(undefined, true);
    words.isTrusted = { enabledCommands: ['nigao.lookupHeading'] };
    const how = vscode.l10n.t('How others write this section: {0} reports', reports);
    words.appendMarkdown(`$(search) [${how}](command:nigao.lookupHeading?${argument}) · ${roleLabel(role)}`);
    return new vscode.Hover(words, new vscode.Range(line, 0, line, end));
  }
}
