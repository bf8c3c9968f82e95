/**
 * Places where our engine shows ghost text that did not stand there a key before: found in advance by the engine itself,
 * over the library that the window has stored, so that a measure need not hope for them.
 */
import { join } from 'node:path';
import { complete } from '../../../src/drafting/completion/complete.ts';
import { Library } from '../../../src/library/library.ts';
import { NodeFiles } from '../../../src/library/node/nodeFiles.ts';
import { NodeStore } from '../../../src/library/node/nodeStore.ts';
import { LibraryStore } from '../../../src/library/store/libraryStore.ts';

export interface GhostPlace {
  /** The paragraph before the keys. */
  readonly before: string;
  /** The keys; only the last brings ghost text. */
  readonly keys: string;
}

/** Keys typed at a place. */
const KEYS = 3;
/** Characters of a paragraph before its first place. */
const OPENING = 6;
/** Items asked for, as the extension does. */
const ITEMS = 8;

export interface Wanted {
  /** Where the extension keeps its library. */
  readonly storage: string;
  /** Folder of the corpus it was made of. */
  readonly corpus: string;
  /** The text above the paragraph that is typed. */
  readonly draft: string;
  /** What is typed there, one at a time. */
  readonly paragraphs: readonly string[];
  readonly places: number;
}

/** @throws Error when the paragraphs do not have so many places. */
export async function ghostPlaces({ storage, corpus, draft, paragraphs, places }: Wanted): Promise<GhostPlace[]> {
  const store = new LibraryStore(new NodeStore(join(storage, 'library')));
  const library = new Library(new NodeFiles(), { progress: () => undefined, log: console.log }, store);
  if (!(await library.load([corpus]))) throw new Error(`No library of ${corpus} is stored in ${storage}.`);
  const model = library.knowledge.completion;
  const found: GhostPlace[] = [];
  for (const paragraph of paragraphs) {
    const offers = (end: number): boolean =>
      complete(model, { before: paragraph.slice(0, end), draft, k: ITEMS }).inline !== null;
    let quiet = 0;
    for (let end = OPENING; end < paragraph.length && found.length < places; end++) {
      const offered = offers(end);
      if (offered && quiet >= KEYS)
        found.push({ before: paragraph.slice(0, end - KEYS), keys: paragraph.slice(end - KEYS, end) });
      quiet = offered ? 0 : quiet + 1;
    }
  }
  if (found.length < places) throw new Error(`Only ${found.length} places with ghost text were found.`);
  return found;
}
