/**
 * Sections in the suggestion list: at the start of a line 存在问 or czwt brings the whole section, numbered to fit. Each
 * item replaces the line so far; nothing is offered within a paragraph.
 */
import * as vscode from 'vscode';
import type { SectionOffer } from '../../../protocol/answers.ts';
import type { DraftRule } from '../completion/draftRule.ts';
import type { ToldLists } from '../completion/toldLists.ts';
import { roleLabel } from '../pastReports/labels.ts';
import type { CorpusLibrary } from '../pastReports/corpusLibrary.ts';
import { draftYear } from './draftYear.ts';
import { fieldsOf, formatOf } from './fields.ts';
import { originLabel } from './origin.ts';

/**
 * A line may begin with blanks, hashes and a marker; then a few characters or letters, and no punctuation. Characters are
 * named by their places: as a property of Unicode, in both cases, they hold the first key up for 5 ms.
 */
const MAY_NAME =
  /^[\s\u3000]*(?:#{1,6}\s+)?(?:[^\s\u3000]{1,6}[、.．）)][\s\u3000]*)?(?:[\u3400-\u9fff]{2,12}|[A-Za-z]{2,12})$/;

/** Before the phrases, which are the clause that follows and not the section that is wanted. */
const FIRST = '000';

/** An item that knows what it would put down, told once it is looked at: a list goes to VS Code at every key. */
export class SectionItem extends vscode.CompletionItem {
  constructor(
    label: vscode.CompletionItemLabel,
    readonly draft: string,
  ) {
    super(label, vscode.CompletionItemKind.Snippet);
  }
}

function item(offer: SectionOffer, index: number, line: string, position: vscode.Position): SectionItem {
  const { name, role, origin, support, from, draft, snippet, replace } = offer;
  const result = new SectionItem({ label: name, description: originLabel(origin, support) }, draft);
  result.insertText = new vscode.SnippetString(snippet);
  result.range = new vscode.Range(position.translate(0, -replace), position);
  result.filterText = line + name;
  result.sortText = FIRST + String(index);
  result.detail = [vscode.l10n.t('section skeleton'), roleLabel(role), from].join(' · ');
  return result;
}

export class SectionItems implements vscode.CompletionItemProvider<SectionItem> {
  constructor(
    readonly corpus: CorpusLibrary,
    readonly rule: DraftRule,
    readonly log: vscode.LogOutputChannel,
    readonly told: ToldLists<SectionItem>,
  ) {}

  async provideCompletionItems(
    document: vscode.TextDocument,
    position: vscode.Position,
    token: vscode.CancellationToken,
  ): Promise<vscode.CompletionList<SectionItem> | undefined> {
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
      const items = offers.map((offer, index) => item(offer, index, line, position));
      return new vscode.CompletionList(this.told.tell(items), true);
    } catch (error) {
      if (!token.isCancellationRequested) this.log.error(error instanceof Error ? error : String(error));
      return undefined;
    }
  }

  resolveCompletionItem(item: SectionItem): SectionItem {
    item.documentation = new vscode.MarkdownString().appendCodeblock(item.draft.trimEnd(), 'plaintext');
    return item;
  }
}
