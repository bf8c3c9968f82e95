/** Help while typing: suggestion list and ghost text for drafts in plain text and Markdown. */
import * as vscode from 'vscode';
import { registerCommand } from '../../commands/command.ts';
import { DRAFT_LANGUAGES } from '../../drafts.ts';
import type { Services } from '../../services.ts';
import { AskMarkdown } from './askMarkdown.ts';
import type { PhraseItem } from './completionItems.ts';
import { CompletionSource } from './completionSource.ts';
import { DraftSwitch, ToggleDraft } from './draftSwitch.ts';
import { ghostCommands } from './ghostCommands.ts';
import { GhostOrigin } from './ghostOrigin.ts';
import { GhostText } from './ghostText.ts';
import { HeadingHover } from './headingHover.ts';
import { Accepted, ClearLearnt, ShowLearnt } from './learntCommands.ts';
import { PhraseItems } from './phraseItems.ts';
import { ShownGhost } from './shownGhost.ts';
import { TakenItem } from './takenItem.ts';
import { ToldLists } from './toldLists.ts';

/** A clause or an item of a list begins after these; a new sentence or paragraph is the writer's own. */
const TRIGGERS = ['，', '、', '；', '：', '“'];

export function registerCompletion({ context, corpus, rule, learnt, log }: Services): vscode.Disposable {
  const source = new CompletionSource(corpus, rule, learnt, log);
  const shown = new ShownGhost();
  const told = new ToldLists<PhraseItem>();
  const taken = new TakenItem(told);
  const languages = DRAFT_LANGUAGES.map((language) => ({ language }));
  const commands = [
    new ToggleDraft(rule),
    new Accepted(learnt, taken),
    new ShowLearnt(learnt),
    new ClearLearnt(learnt),
    ...ghostCommands(shown, corpus),
  ];
  return vscode.Disposable.from(
    source,
    shown,
    taken,
    new DraftSwitch(rule),
    new GhostOrigin(corpus, shown, learnt, log),
    new AskMarkdown(context, rule, log),
    ...commands.map((command) => registerCommand(command, log)),
    vscode.languages.registerCompletionItemProvider(
      languages,
      new PhraseItems(source, corpus, rule.settings, told),
      ...TRIGGERS,
    ),
    vscode.languages.registerInlineCompletionItemProvider(languages, new GhostText(source, shown, rule.settings)),
    vscode.languages.registerHoverProvider(languages, new HeadingHover(corpus, rule)),
  );
}
