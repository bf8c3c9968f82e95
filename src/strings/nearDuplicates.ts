/**
 * Near-equal strings folded into one. Two strings are near-equal when they are one once their light characters are
 * taken out, or when they are long and differ in one character: a string is filed under each form with one character
 * blanked (after Mor and Fraenkel's deletion neighbourhood, 1982), so that only strings that share a form ever meet.
 */

export interface NearDuplicateOptions {
  /** Characters that do not tell strings apart: 、“”的了. */
  readonly light: string;
  /** From this length on, light characters not counted, one character may differ. */
  readonly oneEditFrom: number;
  /** Characters that may not be the one that differs: a negation. */
  readonly weighty?: string;
}

const BLANK = '\u0000';

/**
 * Strings kept so far; pass the best first.
 * @example
 * const folder = new NearDuplicates({ light: '、', oneEditFrom: 9 });
 * folder.add('区委、区政府'); // null
 * folder.add('区委区政府'); // '区委、区政府'
 */
export class NearDuplicates {
  readonly #byForm = new Map<string, string>();

  constructor(readonly options: NearDuplicateOptions) {}

  /** The kept string that this one folds into; null, and kept, where there is none. */
  add(string: string): string | null {
    const forms = this.#forms(string);
    for (const form of forms) {
      const kept = this.#byForm.get(form);
      if (kept !== undefined) return kept;
    }
    // A folded string files nothing, lest a chain of small steps join what is far apart.
    for (const form of forms) this.#byForm.set(form, string);
    return null;
  }

  #forms(string: string): string[] {
    const { light, oneEditFrom, weighty = '' } = this.options;
    let bare = '';
    for (const character of string) if (!light.includes(character)) bare += character;
    const forms = [bare];
    if (bare.length < oneEditFrom) return forms;
    for (let at = 0; at < bare.length; at++) {
      if (!weighty.includes(bare.charAt(at))) forms.push(bare.slice(0, at) + BLANK + bare.slice(at + 1));
    }
    return forms;
  }
}
