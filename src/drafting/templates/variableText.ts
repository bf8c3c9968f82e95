/** A heading or title with its variables put in, as plain text for lists and previews. */
import { MarkSink } from './draft.ts';
import { templateVariables, type DraftFields } from './fields.ts';
import { fillVariables } from './fill.ts';
import { STANDARD_FAMILIES, writePieces } from './write.ts';

/** `{{planYear}}年工作计划` → 2025年工作计划; what nobody knows stands as 【提示】. */
export function variableText(text: string, fields: DraftFields): string {
  const sink = new MarkSink();
  const filled = fillVariables(text, templateVariables(fields, sink), sink);
  return writePieces(sink.pieces(filled), { format: 'text', families: STANDARD_FAMILIES }).text.trimEnd();
}
