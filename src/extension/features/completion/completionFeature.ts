/** Help while typing: suggestion list and ghost text for drafts in plain text and Markdown. */
import * as vscode from 'vscode';
import { DRAFT_LANGUAGES } from '../../drafts.ts';
import type { Services } from '../../services.ts';
import { AskMarkdown } from './askMarkdown.ts';
import { GhostText, PhraseItems } from './completionProviders.ts';
import { CompletionSource } from './completionSource.ts';

/** A clause or an item of a list begins after these; a new sentence or paragraph is the writer's own. */
const TRIGGERS = ['，', '、', '；', '：', '“'];

export function registerCompletion({ context, corpus, log }: Services): vscode.Disposable {
  const source = new CompletionSource(corpus, log);
  const languages = DRAFT_LANGUAGES.map((language) => ({ language }));
  return vscode.Disposable.from(
    source,
    new AskMarkdown(context, corpus),
    vscode.languages.registerCompletionItemProvider(languages, new PhraseItems(source, corpus), ...TRIGGERS),
    vscode.languages.registerInlineCompletionItemProvider(languages, new GhostText(source)),
  );
}
