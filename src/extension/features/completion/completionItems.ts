/**
 * The library's items as VS Code's, each with a range of its own: Chinese has no words for VS Code to find. Their sources
 * are told once an item is looked at: a list goes to VS Code at every key, and is seldom read.
 */
import * as vscode from 'vscode';
import type { Source } from '../../../corpus/model.ts';
import type { CompletionItem, ReportEntry } from '../../../protocol/answers.ts';
import { roleLabel, supportLabel, unitLabel, yearsLabel } from '../pastReports/labels.ts';
import { beforeMark } from '../../beforeMark.ts';
import { ROLES } from '../pastReports/roles.ts';
import { classLabel, functionLabel } from '../phrases/phraseLabels.ts';
import { untilClosed } from './pairedMarks.ts';
import { snippetText } from './snippetText.ts';
import { reportAt } from '../pastReports/openSource.ts';

/** Sources named in an item's documentation. */
const SOURCES_SHOWN = 2;

/** Without arguments: VS Code would keep those of every item. */
const ACCEPTED: vscode.Command = { command: 'nigao.accepted', title: '' };

function kindLabel(itemClass: CompletionItem['class']): string {
  switch (itemClass) {
    case '续写':
      return vscode.l10n.t('continuation');
    case '标题':
      return vscode.l10n.t('heading');
    default:
      return classLabel(itemClass);
  }
}

/** The role it mostly stands in, when that is the greater part. */
function mainRole(roles: CompletionItem['roles']): string {
  const role = ROLES.find((candidate) => (roles[candidate] ?? 0) > 0.5);
  return role ? roleLabel(role) : '';
}

/** What it does in a report, where that says something. */
function doesLabel(does: CompletionItem['function']): string {
  return does === undefined || does === '其他' ? '' : functionLabel(does);
}

/** Which reports it stands in, as text that came from elsewhere: never as Markdown. */
function documentation(sources: readonly Source[], reports: readonly ReportEntry[]): vscode.MarkdownString {
  const text = new vscode.MarkdownString();
  text.isTrusted = { enabledCommands: ['nigao.openSources'] };
  for (const source of sources.slice(0, SOURCES_SHOWN)) {
    const report = reportAt(reports, source);
    if (!report) continue;
    const years = yearsLabel(report.reviewYear, report.planYear);
    text.appendText(`${unitLabel(report.unit)}${years ? ` · ${years}` : ''}\n${report.title}\n\n`);
  }
  if (sources.length > 0) {
    const argument = encodeURIComponent(JSON.stringify([sources]));
    text.appendMarkdown(`[${vscode.l10n.t('Open sources')}](command:nigao.openSources?${argument})`);
  }
  return text;
}

/** An item that knows where it stands. */
export class PhraseItem extends vscode.CompletionItem {
  readonly #snippet: string;
  #text: string | undefined;

  constructor(
    label: vscode.CompletionItemLabel,
    kind: vscode.CompletionItemKind,
    readonly sources: readonly Source[],
    snippet: string,
    /** What is learnt when it is taken. */
    readonly learnt: string,
  ) {
    super(label, kind);
    this.#snippet = snippet;
    this.insertText = new vscode.SnippetString(snippet);
  }

  /** What it puts into the draft. Worked out once: every key is compared with it. */
  get text(): string {
    return (this.#text ??= snippetText(this.#snippet));
  }

  /** Tells two of its sources, and how to open all. */
  document(reports: readonly ReportEntry[]): void {
    this.documentation = documentation(this.sources, reports);
  }
}

/** @param index its place in the library's order, which VS Code keeps among items that replace as much */
export function completionItem(
  item: CompletionItem,
  index: number,
  document: vscode.TextDocument,
  position: vscode.Position,
): PhraseItem {
  const replaced = Math.min(item.replace, position.character);
  const range = new vscode.Range(position.translate(0, -replaced), position);
  const typed = document.getText(range);
  const after = document.lineAt(position.line).text.slice(position.character);
  const shortened = (text: string): string => beforeMark(untilClosed(text, after), after);
  const support = item.support > 0 ? supportLabel(item.support) : '';
  const hasSlots = /\$\{?\d/.test(item.snippet.replace(/\\\$/g, ''));
  const result = new PhraseItem(
    { label: shortened(item.label), description: support },
    hasSlots ? vscode.CompletionItemKind.Snippet : vscode.CompletionItemKind.Text,
    item.sources,
    shortened(item.snippet),
    shortened(item.insert),
  );
  result.range = range;
  result.filterText = item.insert.startsWith(typed) ? item.insert : typed + item.insert;
  result.command = ACCEPTED;
  result.sortText = String(index).padStart(3, '0');
  const parts = [kindLabel(item.class), doesLabel(item.function), mainRole(item.roles), support];
  // What tells of problems mostly stands under 问题: said once
  result.detail = [...new Set(parts)].filter((part) => part !== '').join(' · ');
  return result;
}
