/**
 * The lists last told to VS Code. Its extension host keeps every list that it can ask about until the editor loses the
 * focus, the list is closed with Escape or an item is taken: after ten thousand keys some fifty thousand items. The array
 * it keeps is the provider's own, so it is emptied once so many later lists were told that its items can hardly be on the
 * screen; what is taken from there all the same goes into the draft, but is not learnt.
 */

/** Lists that are kept: what a second of fast typing asks for. */
const KEPT = 16;

export class ToldLists<Item> {
  readonly #lists: Item[][] = [];

  /** @param list told to VS Code as this very array; emptied later */
  tell(list: Item[]): Item[] {
    if (list.length > 0) this.#lists.push(list);
    if (this.#lists.length > KEPT) this.#lists.shift()!.length = 0;
    return list;
  }

  /** Of all lists that are kept, the latest last. */
  get items(): Item[] {
    return this.#lists.flat();
  }
}
