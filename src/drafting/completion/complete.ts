/** The door of the completion engine: one cursor in, ghost text and a list out. */
import { toItem } from './items.ts';
import type { CompletionModel } from './model.ts';
import { offersAt } from './offers.ts';
import { atLevel, ownLevel, snippetAtLevel } from './ownLevel.ts';
import type { Completion, CompletionRequest } from './request.ts';

/**
 * What may stand at the cursor that `request` describes. The answer depends on the arguments alone; what the model keeps
 * of the last draft only makes the next keystroke cheap. Never throws on any text.
 */
export function complete(model: CompletionModel, request: CompletionRequest): Completion {
  const { ghost, list } = offersAt(model, request);
  const level = ownLevel(request.superior);
  const items = list.map((entry) => {
    const item = toItem(model, entry, request.superior);
    return {
      ...item,
      insert: atLevel(item.insert, level),
      label: atLevel(item.label, level),
      snippet: snippetAtLevel(item.snippet, level),
    };
  });
  return { inline: ghost === null ? null : { insert: atLevel(ghost.text, level) }, items };
}
