/** A phrase's page: of the phrase named, of the one selected in the editor, or of one chosen from the list. */
import * as vscode from 'vscode';
import type { StockPhrase } from '../../../protocol/answers.ts';
import type { Services } from '../../services.ts';
import { unitProfile } from '../../settings.ts';
import { SheetCommand } from '../../ui/sheetCommand.ts';
import { draftYear } from '../skeletons/draftYear.ts';
import { PhraseList } from './phraseList.ts';
import { phraseSheet } from './phraseSheet.ts';

/** Longest label of a tab. */
const TAB = 16;

export class ShowPhrase extends SheetCommand {
  override readonly id = 'nigao.showPhrase';

  constructor(services: Services) {
    super(services, 'nigao.phrase');
  }

  /** @param text of the phrase, as the library gives it. */
  override async execute(text?: unknown): Promise<void> {
    const { phrases } = await this.services.corpus.request('stock', { superior: unitProfile().superior });
    const named = typeof text === 'string' ? text : selectedText();
    const known = phrases.find((phrase) => phrase.text === named || phrase.label === named);
    const phrase = known ?? (await this.#choose(phrases));
    if (phrase) await this.show(phrase);
  }

  async show(phrase: StockPhrase): Promise<void> {
    const { corpus } = this.services;
    const { citations } = await corpus.request('citePhrase', { phrase: phrase.text });
    const label = phrase.label;
    const tab = label.length > TAB ? `${label.slice(0, TAB)}…` : label;
    const year = draftYear(vscode.window.activeTextEditor?.document.getText() ?? '', new Date());
    this.sheet.show(tab, phraseSheet(phrase, citations, corpus.reports, year), vscode.ViewColumn.Beside);
  }

  async #choose(phrases: readonly StockPhrase[]): Promise<StockPhrase | undefined> {
    if (phrases.length === 0) throw new Error(vscode.l10n.t('The corpus has yielded no phrases yet.'));
    const year = draftYear('', new Date());
    const list = new PhraseList(this.services.corpus, phrases, year, vscode.l10n.t('All About a Phrase'));
    return (await list.choose())?.phrase;
  }
}

function selectedText(): string {
  const editor = vscode.window.activeTextEditor;
  return editor?.document.getText(editor.selection).trim() ?? '';
}
