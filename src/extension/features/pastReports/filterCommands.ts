/** 筛选 and 清除筛选: the tree follows while the words are typed; Escape brings back what it was before. */
import * as vscode from 'vscode';
import type { Command } from '../../commands/command.ts';
import { showFailure } from '../../ui/failure.ts';
import type { CorpusFilter } from './corpusFilter.ts';

/** Milliseconds of rest before what was typed is looked up. */
const REST = 120;

export class FilterCorpus implements Command {
  readonly id = 'nigao.filterCorpus';

  constructor(
    readonly filter: CorpusFilter,
    readonly log: vscode.LogOutputChannel,
  ) {}

  /** @param text what to filter by; without it the clerk is asked. */
  async execute(text?: unknown): Promise<void> {
    if (typeof text === 'string') await this.filter.set(text);
    else await this.#ask();
  }

  #ask(): Promise<void> {
    const { filter } = this;
    const before = filter.text;
    const input = vscode.window.createInputBox();
    input.title = vscode.l10n.t('Filter the Corpus');
    input.placeholder = vscode.l10n.t('Words of a unit, title or heading, or pinyin initials such as xczx');
    input.value = before;
    let accepted = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const follow = (typed: string) =>
      filter.set(typed).catch((error: unknown) => {
        showFailure(error, this.log);
      });
    const found = filter.onDidChange(() => {
      input.prompt = filter.matches ? vscode.l10n.t('{0} reports', filter.matches.size) : '';
    });
    return new Promise<void>((resolve) => {
      input.onDidChangeValue((typed) => {
        clearTimeout(timer);
        timer = setTimeout(() => void follow(typed), REST);
      });
      input.onDidAccept(() => {
        accepted = true;
        input.hide();
      });
      input.onDidHide(() => {
        clearTimeout(timer);
        resolve(follow(accepted ? input.value : before));
      });
      input.show();
    }).finally(() => {
      found.dispose();
      input.dispose();
    });
  }
}

export class ClearFilter implements Command {
  readonly id = 'nigao.clearFilter';

  constructor(readonly filter: CorpusFilter) {}

  execute(): Promise<void> {
    return this.filter.set('');
  }
}
