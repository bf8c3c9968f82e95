/** Skeletons into drafts: a whole report, one like a past report, a section at the cursor, and templates of one's own. */
import * as vscode from 'vscode';
import { registerCommand } from '../../commands/command.ts';
import { DRAFT_LANGUAGES } from '../../drafts.ts';
import type { Services } from '../../services.ts';
import { ToldLists } from '../completion/toldLists.ts';
import { TargetDraft } from '../lookup/targetDraft.ts';
import { DraftLikeReport } from './draftLikeReport.ts';
import { InsertLikeSection } from './insertLikeSection.ts';
import { InsertSection } from './insertSection.ts';
import { NewReport } from './newReport.ts';
import { NewTemplate } from './newTemplate.ts';
import { OutlinePreview } from './outlinePreview.ts';
import { OwnTemplateFiles } from './ownTemplateFiles.ts';
import { type SectionItem, SectionItems } from './sectionItems.ts';

export function registerSkeletons(services: Services): vscode.Disposable {
  const { corpus, rule, log } = services;
  const own = new OwnTemplateFiles(corpus, log);
  const outline = new OutlinePreview(corpus, log);
  const target = new TargetDraft(corpus);
  const told = new ToldLists<SectionItem>();
  const languages = DRAFT_LANGUAGES.map((language) => ({ language }));
  const commands = [
    new NewReport(services, own, outline),
    new DraftLikeReport(services, outline),
    new InsertSection(services, own),
    new InsertLikeSection(services, target),
    new NewTemplate(),
  ];
  return vscode.Disposable.from(
    own,
    outline,
    target,
    ...commands.map((command) => registerCommand(command, log)),
    vscode.languages.registerCompletionItemProvider(languages, new SectionItems(corpus, rule, log, told)),
  );
}
