/** 查找常用语: a phrase from the list into the draft, its slots as tab stops; its sources can be looked at on the way. */
import * as vscode from 'vscode';
import type { StockPhrase } from '../../../protocol/answers.ts';
import type { Command } from '../../commands/command.ts';
import { isDraft } from '../../drafts.ts';
import { insertInto } from '../../insertion.ts';
import type { Services } from '../../services.ts';
import { unitProfile } from '../../settings.ts';
import { draftYear } from '../skeletons/draftYear.ts';
import { PhraseList } from './phraseList.ts';
import { previewSources } from './previewSources.ts';
import type { ShowPhrase } from './showPhrase.ts';

export class FindPhrase implements Command {
  readonly id = 'nigao.findPhrase';

  constructor(
    readonly services: Services,
    readonly page: ShowPhrase,
  ) {}

  async execute(): Promise<void> {
    const { corpus } = this.services;
    const editor = vscode.window.activeTextEditor;
    const { phrases } = await corpus.request('stock', { superior: unitProfile().superior });
    if (phrases.length === 0) {
      void vscode.window.showInformationMessage(vscode.l10n.t('The corpus has yielded no phrases yet.'));
      return;
    }
    const draft = editor && isDraft(editor.document) ? editor : undefined;
    const year = draftYear(draft?.document.getText() ?? '', new Date());
    const list = new PhraseList(corpus, phrases, year, vscode.l10n.t('Find Stock Phrase'));
    const phrase = await this.#choose(list);
    if (!phrase) return;
    if (draft) {
      await insertInto(draft, phrase.snippet, draft.selection);
    } else {
      await vscode.env.clipboard.writeText(phrase.label);
      void vscode.window.showInformationMessage(vscode.l10n.t('No draft is open; the phrase was copied.'));
    }
  }

  /** The phrase to insert; nothing when the clerk went to a source instead. */
  async #choose(list: PhraseList): Promise<StockPhrase | undefined> {
    for (;;) {
      const choice = await list.choose();
      if (choice?.kind === 'taken') return choice.phrase;
      const end = choice?.kind === 'sources' ? await previewSources(this.services, choice.phrase) : choice?.kind;
      if (end === 'back') continue;
      if (choice && end === 'page') await this.page.show(choice.phrase);
      return undefined;
    }
  }
}
