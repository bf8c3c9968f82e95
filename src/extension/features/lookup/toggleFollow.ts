/** The panel follows the cursor, or ceases to; the draft keeps the focus. */
import type { Command } from '../../commands/command.ts';
import type { LookupView } from './lookupView.ts';

export class ToggleFollow implements Command {
  readonly id = 'nigao.toggleFollow';

  constructor(readonly view: LookupView) {}

  async execute(): Promise<void> {
    await this.view.toggleFollow();
  }
}
