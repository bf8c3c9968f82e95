/**
 * Near-equal strings folded into one. Two strings are near-equal when they are one once their light characters are
 * taken out, or when they are long and differ in one character: a string is filed under each form with one character
 * blanked (after Mor and Fraenkel's deletion neighbourhood, 1982), so that only strings that share a form ever meet.
 * A form is never written out: its hash follows from that of the whole string.
 */

export interface NearDuplicateOptions {
  /** Characters that do not tell strings apart: 、“”的了. */
  readonly light: string;
  /** From this length on, light characters not counted, one character may differ. */
  readonly oneEditFrom: number;
  /** Characters that may not be the one that differs: a negation. */
  readonly weighty?: string;
}

/** A kept string under one of its forms. */
interface Filed {
  readonly string: string;
  /** Without its light characters. */
  readonly bare: string;
  /** Where the form is blank; -1 nowhere. */
  readonly blank: number;
}

const NOWHERE = -1;
/** Base of the polynomial hash, modulo 2³². */
const BASE = 0x01000193;

/**
 * Strings kept so far; pass the best first.
 * @example
 * const folder = new NearDuplicates({ light: '、', oneEditFrom: 9 });
 * folder.add('区委、区政府'); // null
 * folder.add('区委区政府'); // '区委、区政府'
 */
export class NearDuplicates {
  /** By the hashes of forms; where one is taken by another form, the next free number. */
  readonly #filed = new Map<number, Filed>();
  readonly #light: ReadonlySet<string>;
  readonly #weighty: ReadonlySet<string>;
  readonly #oneEditFrom: number;

  constructor({ light, oneEditFrom, weighty = '' }: NearDuplicateOptions) {
    this.#light = new Set(light);
    this.#weighty = new Set(weighty);
    this.#oneEditFrom = oneEditFrom;
  }

  /** The kept string that this one folds into; null, and kept, where there is none. */
  add(string: string): string | null {
    let bare = '';
    for (const character of string) if (!this.#light.has(character)) bare += character;
    const free: number[] = [];
    const blanks: number[] = [];
    let whole = 0;
    for (let at = 0; at < bare.length; at++) whole = (Math.imul(whole, BASE) + bare.charCodeAt(at)) | 0;
    let power = 1;
    for (let blank = NOWHERE; blank < bare.length; blank++) {
      const at = blank === NOWHERE ? NOWHERE : bare.length - 1 - blank;
      let key = whole;
      if (at >= 0) {
        key = (whole - Math.imul(power, bare.charCodeAt(at))) | 0;
        power = Math.imul(power, BASE);
        if (this.#weighty.has(bare.charAt(at))) continue;
      }
      let filed = this.#filed.get(key);
      while (filed !== undefined && !isSameForm(filed, bare, at)) filed = this.#filed.get(++key);
      if (filed !== undefined) return filed.string;
      free.push(key);
      blanks.push(at);
      if (bare.length < this.#oneEditFrom) break;
    }
    // A folded string files nothing, lest a chain of small steps join what is far apart.
    for (let index = 0; index < free.length; index++) this.#file(free[index]!, { string, bare, blank: blanks[index]! });
    return null;
  }

  #file(key: number, filed: Filed): void {
    while (this.#filed.has(key)) key++;
    this.#filed.set(key, filed);
  }
}

function isSameForm(filed: Filed, bare: string, blank: number): boolean {
  if (filed.blank !== blank || filed.bare.length !== bare.length) return false;
  if (blank === NOWHERE) return filed.bare === bare;
  for (let at = 0; at < bare.length; at++)
    if (at !== blank && filed.bare.charCodeAt(at) !== bare.charCodeAt(at)) return false;
  return true;
}
