/**
 * A list of strings with weights, asked by prefix: when the text ends with the beginning of an entry, how may it go
 * on? A tree of prefixes, walked from each of the last few characters.
 */
import type { Followers } from './contextSegment.ts';

export interface LexiconEntry {
  readonly text: string;
  readonly weight: number;
}

/** Prefixes longer than this are not looked for. */
export const LONGEST_PREFIX = 8;

interface Node {
  readonly children: Map<number, Node>;
  weight: number;
  followers: Followers | null;
}

export class PrefixLexicon {
  readonly #root: Node = { children: new Map(), weight: 0, followers: null };

  constructor(entries: readonly LexiconEntry[]) {
    for (const { text, weight } of entries) {
      let node = this.#root;
      for (let at = 0; at < text.length; at++) {
        const code = text.charCodeAt(at);
        let child = node.children.get(code);
        if (!child) {
          child = { children: new Map(), weight: 0, followers: null };
          node.children.set(code, child);
        }
        child.weight += weight;
        node = child;
      }
    }
    settle(this.#root);
  }

  /** What follows the last `length` codes of `context` in the entries that begin with them; null when nothing does. */
  followers(context: readonly number[], length: number): Followers | null {
    let node: Node | undefined = this.#root;
    for (let at = context.length - length; at < context.length; at++) {
      node = node.children.get(context[at]!);
      if (!node) return null;
    }
    return node.followers;
  }
}

/** Makes the followers of a node and of all below it. */
function settle(node: Node): void {
  const children = [...node.children].sort(([one], [other]) => one - other);
  for (const [, child] of children) settle(child);
  if (children.length === 0) return;
  node.followers = {
    codes: Uint16Array.from(children, ([code]) => code),
    weights: Float64Array.from(children, ([, child]) => child.weight),
    total: children.reduce((sum, [, child]) => sum + child.weight, 0),
  };
}
