/**
 * The draft as the engine keeps it between keystrokes: coded, indexed for its own repeats, and with the contexts at the
 * cursor. A keystroke costs its characters; an edit further up costs what stands below it.
 */
import { RecentText } from '../../strings/recentText.ts';
import { nextCode, PARAGRAPH } from './draftCodes.ts';

export class DraftSession {
  readonly recent = new RecentText();
  #text = '';
  /** Number of codes behind the first `n` characters. */
  readonly #lengths: number[] = [1];

  constructor() {
    this.recent.push(PARAGRAPH);
  }

  /** Makes the session hold this text: the draft above, a line break, the paragraph up to the cursor. */
  update(text: string): void {
    let same = text.startsWith(this.#text) ? this.#text.length : commonPrefix(this.#text, text);
    // A run of figures may reach over the edit: take its first code back as well.
    while (same > 0 && this.#lengths[same] === this.#lengths[same - 1]) same--;
    this.recent.truncate(this.#lengths[same]!);
    this.#lengths.length = same + 1;
    for (let at = same; at < text.length; at++) {
      const character = text.charAt(at);
      const last = this.recent.codes.at(-1)!;
      const code = isIndent(character, last) ? null : nextCode(last, character, this.recent.codes.at(-2) === PARAGRAPH);
      if (code !== null && !(code === PARAGRAPH && last === PARAGRAPH)) this.recent.push(code);
      this.#lengths.push(this.recent.codes.length);
    }
    this.#text = text;
  }
}

/** Blanks that open a line say nothing. */
function isIndent(character: string, last: number): boolean {
  return (
    character === '\r' || (last === PARAGRAPH && (character === ' ' || character === '\u3000' || character === '\t'))
  );
}

function commonPrefix(one: string, other: string): number {
  const end = Math.min(one.length, other.length);
  let at = 0;
  while (at < end && one.charCodeAt(at) === other.charCodeAt(at)) at++;
  return at;
}
