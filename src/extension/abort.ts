/**
 * VS Code's cancellation as the signal that the library understands. It gives a reason of its own: without one an error is
 * made, whose stack VS Code works out at once, at every key that overtakes a question.
 */
import type * as vscode from 'vscode';

const CANCELLED = 'cancelled';

export function abortOn(token: vscode.CancellationToken): AbortSignal {
  const controller = new AbortController();
  if (token.isCancellationRequested) controller.abort(CANCELLED);
  else
    token.onCancellationRequested(() => {
      controller.abort(CANCELLED);
    });
  return controller.signal;
}
