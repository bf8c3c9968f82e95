/** Typed access to the settings of `nigao.*`, which nothing else reads by name, and to what of VS Code's own a key depends on. */
import * as vscode from 'vscode';
import type { UnitLevel } from '../corpus/model.ts';

/** Who is writing. Empty strings where the clerk has not said. */
export interface UnitProfile {
  readonly name: string;
  readonly kind: string;
  readonly level: UnitLevel | '';
  /** 区委、区政府 */
  readonly superior: string;
}

function nigao(scope?: vscode.ConfigurationScope): vscode.WorkspaceConfiguration {
  return vscode.workspace.getConfiguration('nigao', scope);
}

/** Where a choice is kept: with the workspace when there is one that may set it, else with the user. */
function choiceTarget(): vscode.ConfigurationTarget {
  const inWorkspace = vscode.workspace.workspaceFolders !== undefined && vscode.workspace.isTrusted;
  return inWorkspace ? vscode.ConfigurationTarget.Workspace : vscode.ConfigurationTarget.Global;
}

export const CORPUS_FOLDERS = 'nigao.corpus.folders';

export function corpusFolderSetting(): readonly string[] {
  return nigao().get<string[]>('corpus.folders', []);
}

export const CORPUS_RESTORE = 'nigao.corpus.restore';

/** Whether masks and damage of past reports are mended as they are read: 党 for D, formulas whole again. */
export function restoresCorpus(): boolean {
  return nigao().get<boolean>('corpus.restore', true);
}

export async function setCorpusFolders(folders: readonly string[]): Promise<void> {
  await nigao().update('corpus.folders', folders, choiceTarget());
}

export const UNIT_KIND = 'nigao.unit.kind';

function profileIn(settings: vscode.WorkspaceConfiguration): UnitProfile {
  return {
    name: settings.get<string>('unit.name', ''),
    kind: settings.get<string>('unit.kind', ''),
    level: settings.get<UnitLevel | ''>('unit.level', ''),
    superior: settings.get<string>('unit.superior', ''),
  };
}

export function unitProfile(): UnitProfile {
  return profileIn(nigao());
}

/** Who is writing does not change with the folder: kept with the user. */
export async function setUnitProfile(profile: UnitProfile): Promise<void> {
  const settings = nigao();
  for (const key of ['name', 'kind', 'level', 'superior'] as const)
    if (settings.get<string>(`unit.${key}`, '') !== profile[key])
      await settings.update(`unit.${key}`, profile[key], vscode.ConfigurationTarget.Global);
}

/** What holds while a document is typed in. */
export interface CompletionSettings {
  readonly list: boolean;
  readonly ghost: boolean;
  /** Whether letters may be the pinyin initials of a phrase. */
  readonly pinyin: boolean;
  /** Globs of places where nothing is offered. */
  readonly exclude: readonly string[];
  readonly profile: UnitProfile;
}

/** All in one look: VS Code puts every setting of the window together anew for each. */
export function completionSettings(scope: vscode.ConfigurationScope): CompletionSettings {
  const settings = nigao(scope);
  return {
    list: settings.get<boolean>('completion.enabled', true),
    ghost: settings.get<boolean>('inline.enabled', true),
    pinyin: settings.get<boolean>('completion.pinyin', false),
    exclude: settings.get<string[]>('completion.exclude', []),
    profile: profileIn(settings),
  };
}

/** Whether VS Code chooses the first item of a list that a mark opens. */
export function listChoosesFirst(document: vscode.TextDocument): boolean {
  const mode = vscode.workspace.getConfiguration('editor', document).get<string>('suggest.selectionMode');
  return mode === 'always' || mode === 'whenTriggerCharacter';
}
