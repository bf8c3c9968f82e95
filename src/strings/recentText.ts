/**
 * A text that grows at its end, such as a draft being typed: it answers like a corpus segment, at the cost of a few
 * list entries a character. The last of its matches count, since a writer repeats what was just written.
 */

/** A context's occurrences are followed back this far at most. */
const RECENT = 64;

export class RecentText {
  readonly codes: number[] = [];
  readonly #single = new Map<number, number[]>();
  readonly #double = new Map<number, number[]>();

  push(code: number): void {
    const at = this.codes.push(code) - 1;
    append(this.#single, code, at);
    if (at > 0) append(this.#double, pair(this.codes[at - 1]!, code), at);
  }

  /** Cuts the text to its first `length` codes. */
  truncate(length: number): void {
    while (this.codes.length > length) {
      const code = this.codes.pop()!;
      this.#single.get(code)!.pop();
      if (this.codes.length > 0) this.#double.get(pair(this.codes.at(-1)!, code))!.pop();
    }
  }

  has(first: number, second: number): boolean {
    return (this.#double.get(pair(first, second))?.length ?? 0) > 0;
  }

  /**
   * Codes that followed the end of `context` here, each with the length of the match (at most `longest`), written
   * to the front of `codes` and `lengths`.
   * @returns how many were written, at most twice 64
   */
  follow(context: readonly number[], longest: number, codes: Uint16Array, lengths: Uint8Array): number {
    const text = this.codes;
    const end = context.length;
    const last = context[end - 1];
    if (last === undefined) return 0;
    const before = context[end - 2] ?? -1;
    let found = 0;
    const doubles = before < 0 ? undefined : this.#double.get(pair(before, last));
    if (doubles) {
      for (let index = doubles.length - 1, taken = 0; index >= 0 && taken < RECENT; index--, taken++) {
        const at = doubles[index]!;
        const next = text[at + 1];
        if (next === undefined) continue;
        let length = 2;
        while (length < longest && at >= length && length < end && text[at - length] === context[end - 1 - length])
          length++;
        codes[found] = next;
        lengths[found++] = length;
      }
    }
    const singles = this.#single.get(last);
    if (singles) {
      for (let index = singles.length - 1, taken = 0; index >= 0 && taken < RECENT; index--, taken++) {
        const at = singles[index]!;
        const next = text[at + 1];
        if (next === undefined || (at > 0 && text[at - 1] === before)) continue;
        codes[found] = next;
        lengths[found++] = 1;
      }
    }
    return found;
  }
}

/** Room that `follow` may fill. */
export const FOLLOW_ROOM = 2 * RECENT;

function append(lists: Map<number, number[]>, key: number, at: number): void {
  const list = lists.get(key);
  if (list) list.push(at);
  else lists.set(key, [at]);
}

function pair(first: number, second: number): number {
  return first * 0x10000 + second;
}
