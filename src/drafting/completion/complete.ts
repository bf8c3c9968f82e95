/** The door of the completion engine: one cursor in, ghost text and a list out. */
import { chooseGhost, chooseList } from './choose.ts';
import { DraftSession } from './draftSession.ts';
import { toItem } from './items.ts';
import type { CompletionModel } from './model.ts';
import type { Completion, CompletionRequest } from './request.ts';
import { type Continuation, searchContinuations } from './search.ts';

/** Ghost text is shown when it is right this often, or nearly so and long. */
export const GHOST_LEAST_RIGHT = 0.27;
export const GHOST_PRICE = 5;

const sessions = new WeakMap<CompletionModel, DraftSession>();

/** What may stand at the cursor that `request` describes. Pure for its arguments; never throws on any text. */
export function complete(model: CompletionModel, request: CompletionRequest): Completion {
  const candidates = continuationsAt(model, request);
  const ghost = chooseGhost(candidates, GHOST_LEAST_RIGHT, GHOST_PRICE);
  const items = chooseList(candidates, request.k ?? 5).map((continuation) => toItem(model, continuation));
  return { inline: ghost ? { insert: ghost.text } : null, items };
}

/** Every continuation that may be offered at the cursor, with its probability; in no order. */
export function continuationsAt(model: CompletionModel, request: CompletionRequest): Continuation[] {
  let session = sessions.get(model);
  if (!session) {
    session = new DraftSession();
    sessions.set(model, session);
  }
  session.update(request.draft ? `${request.draft}\n${request.before}` : request.before);
  return searchContinuations(model.context, session.recent).filter((one) => one.atWordEnd);
}
