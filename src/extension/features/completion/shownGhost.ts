/**
 * The ghost text that was last given to VS Code, and where. VS Code tells an extension neither what it shows nor what was
 * refused; but while the text before the cursor grows by what was given, what is left of it is what stands there.
 */
import * as vscode from 'vscode';

/** What was given at one place: the best first, then its alternatives. */
interface Given {
  readonly document: vscode.TextDocument;
  readonly position: vscode.Position;
  readonly texts: readonly string[];
  /** Which of them is shown. */
  readonly index: number;
}

/** Ghost text as it stands at the cursor now. */
export interface Standing {
  /** What is still to be typed. */
  readonly rest: string;
  /** The whole as it was given. */
  readonly whole: string;
}

export class ShownGhost implements vscode.Disposable {
  #given: Given | undefined;
  readonly #changed = new vscode.EventEmitter<void>();
  /** Another ghost text, or none. */
  readonly onDidChange = this.#changed.event;

  dispose(): void {
    this.#changed.dispose();
  }

  give(document: vscode.TextDocument, position: vscode.Position, texts: readonly string[]): void {
    this.#given = texts.length > 0 ? { document, position, texts, index: 0 } : undefined;
    this.#changed.fire();
  }

  forget(): void {
    if (!this.#given) return;
    this.#given = undefined;
    this.#changed.fire();
  }

  /** The next (1) or previous (-1) alternative is shown from now on. */
  turn(by: 1 | -1): void {
    if (!this.#given) return;
    const { texts, index } = this.#given;
    this.#given = { ...this.#given, index: (index + by + texts.length) % texts.length };
    this.#changed.fire();
  }

  /** What stands at this place, if what was typed since is how the given text begins. */
  at(document: vscode.TextDocument, position: vscode.Position): Standing | null {
    const given = this.#given;
    if (given?.document !== document || given.position.line !== position.line) return null;
    if (position.character < given.position.character) return null;
    const typed = document.getText(new vscode.Range(given.position, position));
    const whole = given.texts[given.index]!;
    return whole.startsWith(typed) && whole.length > typed.length ? { rest: whole.slice(typed.length), whole } : null;
  }
}
