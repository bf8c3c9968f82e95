/**
 * The phrases as a list that follows what is typed: in groups by what they do, looked up in the catalogue (words, their
 * beginnings, pinyin initials) and not matched by VS Code. Each says whose it is; its sources are one step away.
 */
import * as vscode from 'vscode';
import type { StockPhrase } from '../../../protocol/answers.ts';
import type { CorpusLibrary } from '../pastReports/corpusLibrary.ts';
import { supportLabel, unitLabel, yearsLabel } from '../pastReports/labels.ts';
import { reportAt } from '../pastReports/openSource.ts';
import { groupByFunction } from './groups.ts';
import { classLabel, datedLabel, FUNCTIONS, functionLabel } from './phraseLabels.ts';

/** Phrases of a group while nothing is typed, and while something is. */
const OF_A_GROUP = 30;
const FOUND = 100;

/** Milliseconds of rest before what was typed is looked up. */
const REST = 120;

/** Sources named beside a phrase. */
const NAMED = 2;

interface PhraseItem extends vscode.QuickPickItem {
  /** Absent on separators. */
  readonly phrase?: StockPhrase;
}

/** What came of the list. */
export type PhraseChoice =
  | { readonly kind: 'taken'; readonly phrase: StockPhrase }
  | { readonly kind: 'sources'; readonly phrase: StockPhrase }
  | { readonly kind: 'page'; readonly phrase: StockPhrase };

export class PhraseList {
  readonly #corpus: CorpusLibrary;
  readonly #phrases: readonly StockPhrase[];
  readonly #byText: ReadonlyMap<string, StockPhrase>;
  readonly #year: number;
  readonly #title: string;
  /** What stands in the box, and where the list is: kept while the sources of a phrase are looked at. */
  #value = '';
  #active: StockPhrase | undefined;

  /** @param year the year the draft reviews: what is tied to an earlier one may be out of date. */
  constructor(corpus: CorpusLibrary, phrases: readonly StockPhrase[], year: number, title: string) {
    this.#corpus = corpus;
    this.#phrases = phrases;
    this.#byText = new Map(phrases.map((phrase) => [phrase.text, phrase]));
    this.#year = year;
    this.#title = title;
  }

  /** Asks; the next call goes on where this one ended. */
  async choose(): Promise<PhraseChoice | undefined> {
    const pick = vscode.window.createQuickPick<PhraseItem>();
    pick.title = this.#title;
    pick.placeholder = vscode.l10n.t('Some of its words, what it does, or pinyin initials such as ydjq');
    pick.value = this.#value;
    pick.items = await this.#itemsFor(this.#value);
    const active = pick.items.find(({ phrase }) => phrase !== undefined && phrase === this.#active);
    if (active) pick.activeItems = [active];
    let following: vscode.Disposable | undefined;
    return new Promise<PhraseChoice | undefined>((resolve, reject) => {
      following = this.#follow(pick, reject);
      pick.onDidTriggerItemButton(({ item: { phrase }, button }) => {
        if (!phrase) return;
        this.#active = phrase;
        resolve({ kind: button.iconPath === PAGE ? 'page' : 'sources', phrase });
        pick.hide();
      });
      pick.onDidAccept(() => {
        const phrase = pick.selectedItems[0]?.phrase;
        if (!phrase || pick.busy) return;
        resolve({ kind: 'taken', phrase });
        pick.hide();
      });
      pick.onDidHide(() => {
        resolve(undefined);
      });
      pick.show();
    }).finally(() => {
      following?.dispose();
      pick.dispose();
    });
  }

  /** Keeps the list to what is typed. While it is behind, the list is busy and nothing can be taken. */
  #follow(pick: vscode.QuickPick<PhraseItem>, failed: (error: unknown) => void): vscode.Disposable {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const listening = pick.onDidChangeValue((value) => {
      this.#value = value;
      pick.busy = true;
      clearTimeout(timer);
      timer = setTimeout(() => {
        void this.#itemsFor(value).then((items) => {
          if (this.#value !== value) return;
          pick.items = items;
          pick.busy = false;
        }, failed);
      }, REST);
    });
    return vscode.Disposable.from(listening, {
      dispose: () => {
        clearTimeout(timer);
      },
    });
  }

  async #itemsFor(value: string): Promise<PhraseItem[]> {
    const typed = value.trim();
    const groups =
      typed === ''
        ? groupByFunction(this.#phrases, FUNCTIONS, OF_A_GROUP)
        : groupByFunction(await this.#matching(typed), 'best', FOUND);
    return groups.flatMap(({ does, phrases }) => [
      { label: functionLabel(does), kind: vscode.QuickPickItemKind.Separator },
      ...phrases.map((phrase) => this.#item(phrase)),
    ]);
  }

  async #matching(text: string): Promise<StockPhrase[]> {
    const { entries } = await this.#corpus.request('find', { text, kinds: ['phrase'], k: FOUND });
    return entries.flatMap((entry) => this.#byText.get(entry.text) ?? []);
  }

  #item(phrase: StockPhrase): PhraseItem {
    return {
      phrase,
      label: phrase.label,
      description: [classLabel(phrase.class), supportLabel(phrase.support)].join(' · '),
      detail: [this.#whose(phrase), datedLabel(phrase, this.#year)].filter(Boolean).join(' · '),
      alwaysShow: true,
      buttons: [
        { iconPath: SOURCES, tooltip: vscode.l10n.t('See Its Sources') },
        { iconPath: PAGE, tooltip: vscode.l10n.t('All About This Phrase') },
      ],
    };
  }

  /** 青石镇 2023、望河乡 2023 */
  #whose({ sources }: StockPhrase): string {
    const names = new Set<string>();
    for (const source of sources) {
      const report = reportAt(this.#corpus.reports, source);
      if (report) names.add(`${unitLabel(report.unit)} ${yearsLabel(report.reviewYear, null)}`.trim());
      if (names.size === NAMED) break;
    }
    return [...names].join('、');
  }
}

const SOURCES = new vscode.ThemeIcon('references');
const PAGE = new vscode.ThemeIcon('info');
