/** The door of the completion engine: one cursor in, ghost text and a list out. */
import type { CompletionModel } from './model.ts';
import type { Completion, CompletionRequest } from './request.ts';

/** What may stand at the cursor that `request` describes. Pure for its arguments; never throws on any text. */
export function complete(model: CompletionModel, request: CompletionRequest): Completion {
  void model;
  void request;
  return { inline: null, items: [] };
}
