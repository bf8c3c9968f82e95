/** The door of the completion engine: one cursor in, ghost text and a list out. */
import { chooseGhost, chooseList } from './choose.ts';
import { DraftSession } from './draftSession.ts';
import { toItem } from './items.ts';
import type { CompletionModel } from './model.ts';
import type { Completion, CompletionRequest } from './request.ts';
import { searchContinuations } from './search.ts';

/** Ghost text is shown when it is right this often, or nearly so and long. */
export const GHOST_LEAST_RIGHT = 0.3;
export const GHOST_PRICE = 4;

const sessions = new WeakMap<CompletionModel, DraftSession>();

/** What may stand at the cursor that `request` describes. Pure for its arguments; never throws on any text. */
export function complete(model: CompletionModel, request: CompletionRequest): Completion {
  let session = sessions.get(model);
  if (!session) {
    session = new DraftSession();
    sessions.set(model, session);
  }
  session.update(request.draft ? `${request.draft}\n${request.before}` : request.before);
  const candidates = searchContinuations(model.context, session.recent).filter((one) => one.atWordEnd);
  const ghost = chooseGhost(candidates, GHOST_LEAST_RIGHT, GHOST_PRICE);
  const items = chooseList(candidates, request.k ?? 5).map((continuation) => toItem(model, continuation));
  return { inline: ghost ? { insert: ghost.text } : null, items };
}
