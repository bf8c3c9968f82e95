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

const NOWHERE = -1;
const SMALLEST = 1 << 10;
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
  /** Kept strings, and the same without their light characters. */
  readonly #kept: string[] = [];
  readonly #bare: string[] = [];
  /** Forms in a table of open addresses by their hashes: number of the kept string plus one, 0 where a place is free. */
  #strings = new Int32Array(SMALLEST);
  #hashes = new Int32Array(SMALLEST);
  /** Where a form is blank; -1 nowhere. */
  #blanks = new Int16Array(SMALLEST);
  #forms = 0;
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
    for (let at = 0; at < string.length; at++) if (!this.#light.has(string.charAt(at))) bare += string.charAt(at);
    let whole = 0;
    for (let at = 0; at < bare.length; at++) whole = (Math.imul(whole, BASE) + bare.charCodeAt(at)) | 0;
    const hashes = [whole];
    const blanks = [NOWHERE];
    if (bare.length >= this.#oneEditFrom) {
      let power = 1;
      for (let at = bare.length - 1; at >= 0; at--) {
        if (!this.#weighty.has(bare.charAt(at))) {
          hashes.push((whole - Math.imul(power, bare.charCodeAt(at))) | 0);
          blanks.push(at);
        }
        power = Math.imul(power, BASE);
      }
    }
    for (let form = 0; form < hashes.length; form++) {
      const like = this.#find(hashes[form]!, blanks[form]!, bare);
      if (like !== null) return like;
    }
    // A folded string files nothing, lest a chain of small steps join what is far apart.
    this.#kept.push(string);
    this.#bare.push(bare);
    for (let form = 0; form < hashes.length; form++) this.#file(this.#kept.length, hashes[form]!, blanks[form]!);
    return null;
  }

  /** The kept string that has this form too. */
  #find(hash: number, blank: number, bare: string): string | null {
    const mask = this.#strings.length - 1;
    for (let place = scatter(hash) & mask; this.#strings[place] !== 0; place = (place + 1) & mask) {
      if (this.#hashes[place] !== hash || this.#blanks[place] !== blank) continue;
      const number = this.#strings[place]! - 1;
      if (isSameForm(this.#bare[number]!, bare, blank)) return this.#kept[number]!;
    }
    return null;
  }

  #file(string: number, hash: number, blank: number): void {
    if (2 * ++this.#forms > this.#strings.length) this.#grow();
    const mask = this.#strings.length - 1;
    let place = scatter(hash) & mask;
    while (this.#strings[place] !== 0) place = (place + 1) & mask;
    this.#strings[place] = string;
    this.#hashes[place] = hash;
    this.#blanks[place] = blank;
  }

  #grow(): void {
    const [strings, hashes, blanks] = [this.#strings, this.#hashes, this.#blanks];
    this.#strings = new Int32Array(2 * strings.length);
    this.#hashes = new Int32Array(2 * strings.length);
    this.#blanks = new Int16Array(2 * strings.length);
    this.#forms = 1;
    for (let place = 0; place < strings.length; place++)
      if (strings[place] !== 0) this.#file(strings[place]!, hashes[place]!, blanks[place]!);
  }
}

/** The low bits of a polynomial hash tell little of the first characters. */
function scatter(hash: number): number {
  return hash ^ (hash >>> 15);
}

function isSameForm(one: string, other: string, blank: number): boolean {
  if (one.length !== other.length) return false;
  if (blank === NOWHERE) return one === other;
  for (let at = 0; at < one.length; at++) if (at !== blank && one.charCodeAt(at) !== other.charCodeAt(at)) return false;
  return true;
}
