/** 查找常用语: a list over the mined phrases; what is typed is looked up in the catalogue, not matched by VS Code. */
import * as vscode from 'vscode';
import type { Phrase } from '../../../mining/model.ts';
import type { Command } from '../../commands/command.ts';
import { isDraft } from '../../drafts.ts';
import { insertInto } from '../../insertion.ts';
import type { Services } from '../../services.ts';
import type { CorpusLibrary } from '../pastReports/corpusLibrary.ts';
import { roleLabel, supportLabel } from '../pastReports/labels.ts';
import { ROLES } from '../pastReports/roles.ts';
import { unitProfile } from '../../settings.ts';
import { draftYear } from '../skeletons/draftYear.ts';
import { phraseLabel, phraseSnippet } from './phraseSnippet.ts';

/** Phrases listed at a time; more are found by typing. */
const LISTED = 100;

/** Milliseconds of rest before what was typed is looked up. */
const REST = 120;

interface PhraseItem extends vscode.QuickPickItem {
  readonly phrase: Phrase;
}

/** @param year the year the draft reviews: what is tied to an earlier one may be out of date. */
function phraseItem(phrase: Phrase, year: number): PhraseItem {
  const roles = ROLES.filter((role) => (phrase.roles[role] ?? 0) >= 0.3).map(roleLabel);
  const old = phrase.dated && Math.max(...phrase.years) < year;
  const dated = old ? vscode.l10n.t('may be out of date ({0})', phrase.years.join('、')) : '';
  return {
    phrase,
    label: phraseLabel(phrase),
    description: supportLabel(phrase.support),
    detail: [...new Set([phrase.class, phrase.function, ...roles, dated])].filter((part) => part !== '').join(' · '),
    alwaysShow: true,
    buttons: [{ iconPath: new vscode.ThemeIcon('go-to-file'), tooltip: vscode.l10n.t('Open Sources') }],
  };
}

/** The phrases as a list that follows what is typed. */
class PhraseList {
  readonly #corpus: CorpusLibrary;
  readonly #phrases: readonly Phrase[];
  readonly #byText: ReadonlyMap<string, Phrase>;
  readonly #year: number;
  readonly #pick = vscode.window.createQuickPick<PhraseItem>();
  /** What the list was made for; Enter counts only when that is what stands in the box. */
  #listed = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(corpus: CorpusLibrary, phrases: readonly Phrase[], year: number) {
    this.#corpus = corpus;
    this.#phrases = phrases;
    this.#byText = new Map(phrases.map((phrase) => [phrase.text, phrase]));
    this.#year = year;
  }

  choose(): Promise<Phrase | undefined> {
    const pick = this.#pick;
    pick.title = vscode.l10n.t('Find Stock Phrase');
    pick.placeholder = vscode.l10n.t('Type some of its words');
    this.#show(this.#phrases.slice(0, LISTED));
    return new Promise<Phrase | undefined>((resolve) => {
      pick.onDidChangeValue((value) => {
        pick.busy = true;
        clearTimeout(this.#timer);
        this.#timer = setTimeout(() => void this.#find(value.trim()), REST);
      });
      pick.onDidTriggerItemButton(({ item }) => {
        void vscode.commands.executeCommand('nigao.openSources', item.phrase.sources);
      });
      pick.onDidAccept(() => {
        if (pick.value.trim() !== this.#listed) return;
        resolve(pick.selectedItems[0]?.phrase);
        pick.hide();
      });
      pick.onDidHide(() => {
        resolve(undefined);
      });
      pick.show();
    }).finally(() => {
      clearTimeout(this.#timer);
      pick.dispose();
    });
  }

  async #find(value: string): Promise<void> {
    const found = value === '' ? this.#phrases.slice(0, LISTED) : await this.#matching(value);
    if (this.#pick.value.trim() !== value) return;
    this.#listed = value;
    this.#show(found);
    this.#pick.busy = false;
  }

  async #matching(text: string): Promise<Phrase[]> {
    const { entries } = await this.#corpus.request('find', { text, kinds: ['phrase'], k: LISTED });
    return entries.flatMap((entry) => this.#byText.get(entry.text) ?? []);
  }

  #show(phrases: readonly Phrase[]): void {
    this.#pick.items = phrases.map((phrase) => phraseItem(phrase, this.#year));
  }
}

export class FindPhrase implements Command {
  readonly id = 'nigao.findPhrase';

  constructor(readonly services: Services) {}

  async execute(): Promise<void> {
    const { corpus } = this.services;
    const editor = vscode.window.activeTextEditor;
    const { phrases } = await corpus.request('phrases', {});
    if (phrases.length === 0) {
      void vscode.window.showInformationMessage(vscode.l10n.t('The corpus has yielded no phrases yet.'));
      return;
    }
    const draft = editor && isDraft(editor.document) ? editor : undefined;
    const year = draftYear(draft?.document.getText() ?? '', new Date());
    const phrase = await new PhraseList(corpus, phrases, year).choose();
    if (!phrase) return;
    if (draft) {
      await insertInto(draft, phraseSnippet(phrase, unitProfile().superior), draft.selection);
    } else {
      await vscode.env.clipboard.writeText(phraseLabel(phrase));
      void vscode.window.showInformationMessage(vscode.l10n.t('No draft is open; the phrase was copied.'));
    }
  }
}
