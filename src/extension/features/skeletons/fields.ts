/** What the library needs of the clerk and the draft to fill a skeleton's variables. */
import type * as vscode from 'vscode';
import type { DraftFields } from '../../../protocol/methods.ts';
import type { UnitProfile } from '../../settings.ts';

export type DraftFormat = 'text' | 'markdown';

export function fieldsOf({ name, kind, superior }: UnitProfile, year: number, format: DraftFormat): DraftFields {
  return {
    unit: name,
    year,
    ...(superior ? { superior } : {}),
    ...(kind ? { unitKind: kind } : {}),
    format,
  };
}

export function formatOf({ languageId }: vscode.TextDocument): DraftFormat {
  return languageId === 'markdown' ? 'markdown' : 'text';
}
