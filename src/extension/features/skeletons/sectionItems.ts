/**
 * Sections in the suggestion list: at the start of a line 存在问 or czwt brings the whole section, numbered to fit. Each
 * item replaces the line so far; nothing is offered within a paragraph.
 */
import * as vscode from 'vscode';
import type { SectionOffer } from '../../../protocol/answers.ts';
import type { DraftRule } from '../completion/draftRule.ts';
import { roleLabel } from '../pastReports/labels.ts';
import type { CorpusLibrary } from '../pastReports/corpusLibrary.ts';
import { draftYear } from './draftYear.ts';
import { fieldsOf, formatOf } from './fields.ts';
import { originLabel } from './origin.ts';

/** A line may begin with blanks, hashes and a marker; then a few characters or letters, and no punctuation. */
const MAY_NAME =
  /^[\s\u3000]*(?:#{1,6}\s+)?(?:[^\s\u3000]{1,6}[、.．）)][\s\u3000]*)?(?:\p{Script=Han}{2,12}|[a-z]{2,12})$/iu;

/** Before the phrases, which are the clause that follows and not the section that is wanted. */
const FIRST = '000';

function item(offer: SectionOffer, index: number, line: string, position: vscode.Position): vscode.CompletionItem {
  const { name, role, origin, support, from, draft, snippet, replace } = offer;
  const result = new vscode.CompletionItem(
    { label: name, description: originLabel(origin, support) },
    vscode.CompletionItemKind.Snippet,
  );
  result.insertText = new vscode.SnippetString(snippet);
  result.range = new vscode.Range(position.translate(0, -replace), position);
  result.filterText = line + name;
  result.sortText = FIRST + String(index);
  result.detail = [vscode.l10n.t('section skeleton'), roleLabel(role), from].join(' · ');
  result.documentation = new vscode.MarkdownString().appendCodeblock(draft.trimEnd(), 'plaintext');
  return result;
}

export class SectionItems implements vscode.CompletionItemProvider {
  constructor(
    readonly corpus: CorpusLibrary,
    readonly rule: DraftRule,
    readonly log: vscode.LogOutputChannel,
  ) {}

  async provideCompletionItems(
    document: vscode.TextDocument,
    position: vscode.Position,
    token: vscode.CancellationToken,
  ): Promise<vscode.CompletionList | undefined> {
    const { text } = document.lineAt(position.line);
    const line = text.slice(0, position.character);
    if (text.trimEnd().length > position.character || !MAY_NAME.test(line)) return undefined;
    if (!this.corpus.answers || !this.rule.helps(document)) return undefined;
    const { list, profile } = this.rule.settings.of(document);
    if (!list) return undefined;
    const above = document.getText(new vscode.Range(0, 0, position.line, 0));
    const fields = fieldsOf(profile, draftYear(document.getText(), new Date()), formatOf(document));
    try {
      const { offers } = await this.corpus.request('sectionOffers', { line, above, ...fields }, token);
      return new vscode.CompletionList(
        offers.map((offer, index) => item(offer, index, line, position)),
        true,
      );
    } catch (error) {
      if (!token.isCancellationRequested) this.log.error(error instanceof Error ? error : String(error));
      return undefined;
    }
  }
}
