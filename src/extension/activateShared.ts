/**
 * Wires the features together; the same on the desktop and in a browser. Nothing here waits for the library, whose
 * worker starts beside it. The features come one by one: between two, the extension host hears what it is asked by others.
 */
import * as vscode from 'vscode';
import { registerCommand } from './commands/command.ts';
import { registerCompletion } from './features/completion/completionFeature.ts';
import { DraftRule } from './features/completion/draftRule.ts';
import { DraftSettings } from './features/completion/draftSettings.ts';
import { registerCorpus } from './features/pastReports/corpusFeature.ts';
import { LearntTexts } from './features/completion/learntTexts.ts';
import { registerOverview } from './features/overview/showOverview.ts';
import { CorpusLibrary } from './features/pastReports/corpusLibrary.ts';
import { SourceDocuments } from './features/pastReports/sourceDocuments.ts';
import { ShowLog } from './features/log/showLog.ts';
import { registerLookup } from './features/lookup/lookupFeature.ts';
import { registerPlainText } from './features/plainText/plainTextFeature.ts';
import { registerPhrases } from './features/phrases/phrasesFeature.ts';
import { registerSkeletons } from './features/skeletons/skeletonsFeature.ts';
import { SetUnit } from './features/unit/askProfile.ts';
import { registerWelcome } from './features/welcome/welcomeFeature.ts';
import type { Host } from './host.ts';
import type { Services } from './services.ts';

/** The corpus comes last: from then on it tells the others how far it is. */
const FEATURES: readonly ((services: Services) => vscode.Disposable)[] = [
  ({ log, context }) => registerCommand(new ShowLog(log, context.extension.id), log),
  ({ log }) => registerCommand(new SetUnit(), log),
  registerCompletion,
  registerSkeletons,
  registerPhrases,
  registerPlainText,
  registerLookup,
  registerOverview,
  registerWelcome,
  registerCorpus,
];

function nextTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

/** @returns once every command is there */
export async function activateShared(context: vscode.ExtensionContext, host: Host): Promise<void> {
  const log = vscode.window.createOutputChannel(vscode.l10n.t('Nigao'), { log: true });
  const corpus = new CorpusLibrary(host, context.extensionUri, log);
  const documents = new SourceDocuments(host, corpus);
  const learnt = new LearntTexts(context.globalStorageUri, log);
  const settings = new DraftSettings();
  const rule = new DraftRule(context.workspaceState, corpus, settings);
  const services: Services = { context, log, corpus, documents, learnt, rule };
  context.subscriptions.push(log, corpus, documents, learnt, settings, rule);
  // Starting a thread takes a while: a turn of its own
  await nextTurn();
  corpus.start();
  for (const register of FEATURES) {
    await nextTurn();
    context.subscriptions.push(register(services));
  }
  log.info(vscode.l10n.t('Nigao is ready.'));
}
