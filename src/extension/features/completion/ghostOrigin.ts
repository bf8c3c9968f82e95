/** Where the ghost text in view comes from, in the status bar: 见于 7 篇：区统计局…; a click opens the places. */
import * as vscode from 'vscode';
import type { StandingAnswer } from '../../../protocol/answers.ts';
import type { CorpusLibrary } from '../pastReports/corpusLibrary.ts';
import { supportLabel, unitLabel } from '../pastReports/labels.ts';
import { reportAt } from '../pastReports/openSource.ts';
import type { LearntTexts } from './learntTexts.ts';
import type { ShownGhost } from './shownGhost.ts';

/** Milliseconds that a ghost text stands before its origin is asked for: nobody reads it sooner. */
const REST = 150;

export class GhostOrigin implements vscode.Disposable {
  readonly #corpus: CorpusLibrary;
  readonly #shown: ShownGhost;
  readonly #learnt: LearntTexts;
  readonly #log: vscode.LogOutputChannel;
  readonly #item = vscode.window.createStatusBarItem('nigao.ghostOrigin', vscode.StatusBarAlignment.Right, 91);
  readonly #subscriptions: vscode.Disposable;
  /** Whether the clerk has ever accepted something; until then the key is said. */
  #practised: boolean | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** The ghost text that the item tells of, while it is in view. */
  #told: string | undefined;

  constructor(corpus: CorpusLibrary, shown: ShownGhost, learnt: LearntTexts, log: vscode.LogOutputChannel) {
    this.#corpus = corpus;
    this.#shown = shown;
    this.#learnt = learnt;
    this.#log = log;
    this.#item.name = vscode.l10n.t('Nigao: source of the ghost text');
    const look = () => {
      this.#look();
    };
    this.#subscriptions = vscode.Disposable.from(
      shown.onDidChange(look),
      // Its sources are others then
      corpus.onDidChange(({ kind }) => {
        if (kind !== 'ready') return;
        this.#hide();
        look();
      }),
      learnt.onDidChange(({ length }) => {
        this.#practised = length > 0;
      }),
      vscode.window.onDidChangeTextEditorSelection(look),
      vscode.window.onDidChangeActiveTextEditor(look),
    );
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#subscriptions.dispose();
    this.#item.dispose();
  }

  #look(): void {
    clearTimeout(this.#timer);
    const whole = this.#wholeHere();
    if (whole === null) this.#hide();
    else if (whole !== this.#told) this.#timer = setTimeout(() => void this.#ask(whole), REST);
  }

  /** Said once: VS Code takes an item away anew as often as it is told to, and this is asked at every key. */
  #hide(): void {
    if (this.#told !== undefined) this.#item.hide();
    this.#told = undefined;
  }

  #wholeHere(): string | null {
    const editor = vscode.window.activeTextEditor;
    return editor ? (this.#shown.at(editor.document, editor.selection.active)?.whole ?? null) : null;
  }

  async #ask(whole: string): Promise<void> {
    try {
      const standing = await this.#corpus.request('standing', { text: whole });
      this.#practised ??= (await this.#learnt.all()).length > 0;
      if (this.#wholeHere() === whole) this.#show(whole, standing);
    } catch (error) {
      this.#log.error(error instanceof Error ? error : String(error));
    }
  }

  #show(whole: string, { support, sources }: StandingAnswer): void {
    const units = sources.flatMap((source) => reportAt(this.#corpus.reports, source)?.unit ?? []);
    // 区统计局 says more than 镇
    const named = units.toSorted((one, other) => Number(other.name !== null) - Number(one.name !== null));
    const names = named.map(unitLabel);
    const [first] = names;
    const origin =
      first === undefined
        ? vscode.l10n.t('your own words, or a set phrase')
        : vscode.l10n.t('{0}: {1}', supportLabel(support), support > 1 ? `${first}…` : first);
    const key = this.#practised ? [] : [vscode.l10n.t('Tab takes it')];
    this.#item.text = `$(lightbulb) ${[origin, ...key].join(' · ')}`;
    const where =
      first === undefined
        ? vscode.l10n.t(
            'This continuation does not stand in the corpus word for word: it was put together from your draft and set phrases.',
          )
        : `${[...new Set(names)].join('\n')}\n${vscode.l10n.t('Click to open a source.')}`;
    const keys = vscode.l10n.t(
      'Tab: take it all. Ctrl (Cmd) + →: one word. With Shift: to the end of the clause. Alt+]: another one.',
    );
    this.#item.tooltip = `${where}\n\n${keys}`;
    this.#item.command =
      first === undefined
        ? undefined
        : { command: 'nigao.openSources', title: vscode.l10n.t('Open sources'), arguments: [sources] };
    this.#item.show();
    this.#told = whole;
  }
}
