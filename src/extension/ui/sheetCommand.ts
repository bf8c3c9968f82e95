/** A command that shows a sheet: it owns the sheet's tab, which is made once and shown again. */
import type * as vscode from 'vscode';
import type { Command } from '../commands/command.ts';
import type { Services } from '../services.ts';
import { SheetPanel } from './sheetPanel.ts';

export abstract class SheetCommand implements Command, vscode.Disposable {
  abstract readonly id: string;
  protected readonly sheet: SheetPanel;

  /** @param viewType of the tab */
  constructor(
    protected readonly services: Services,
    viewType: string,
  ) {
    const { context, documents, log } = services;
    this.sheet = new SheetPanel(viewType, context.extensionUri, documents, log);
  }

  abstract execute(argument?: unknown): Promise<void>;

  dispose(): void {
    this.sheet.dispose();
  }
}
