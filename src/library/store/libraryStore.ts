/**
 * A library on disk. Read files lie in packs, a pack a build, so that a changed file costs only itself; what was
 * derived from all of them (index, phrases, skeletons) lies in parts named by content. The manifest, written last,
 * says which packs and parts belong together: whoever reads an older manifest still finds its own, since nothing
 * young is removed.
 */
import type { ReadFile, ReadProblem } from '../../corpus/model.ts';
import type { FileStat } from '../../protocol/worker.ts';
import { contentName, seal, unsealed } from './envelope.ts';
import type { FileStore } from './fileStore.ts';

export interface KnownFile {
  readonly stat: FileStat;
  readonly outcome: ReadFile | ReadProblem;
}

export interface StoredLibrary {
  /** The folders and files it was built from, in the user's order. */
  readonly roots: readonly string[];
  /** Whether masks and damage were mended when its files were read. */
  readonly restored: boolean;
  readonly known: ReadonlyMap<string, KnownFile>;
  /** Derived parts by name; empty when they could not be read. */
  readonly parts: ReadonlyMap<string, Uint8Array>;
}

/** A library as it was found. */
export interface FoundLibrary extends StoredLibrary {
  /** Tells it from every other. */
  readonly token: string;
  /** What was added to it after it had been saved; null where nothing was. */
  readonly later: Uint8Array | null;
}

interface ManifestFile {
  readonly stat: FileStat;
  /** Where the outcome lies: a pack and the place in it. */
  readonly pack: string;
  readonly place: number;
}

interface Manifest {
  readonly roots: readonly string[];
  readonly restored: boolean;
  readonly files: readonly ManifestFile[];
  readonly parts: Readonly<Record<string, string>>;
}

const MANIFEST = 'manifest';
/** `later-` and a token. */
const LATER = 'later-';
/** More packs than this are written anew as one. */
const MOST_PACKS = 8;
/** Milliseconds that what no manifest names is kept, for another window may still be reading it. */
const GRACE = 10 * 60 * 1000;

const NO_MANIFEST: Manifest = { roots: [], restored: true, files: [], parts: {} };

/** Times that a library is looked for again when another window saved one meanwhile. */
const ATTEMPTS = 3;

const encoder = new TextEncoder();
const decoder = new TextDecoder();

function encode(value: unknown): Uint8Array {
  return encoder.encode(JSON.stringify(value));
}

/** @param manifest as it is written */
function tokenOf(manifest: string): Promise<string> {
  return contentName(encoder.encode(manifest));
}

export class LibraryStore {
  readonly #store: FileStore;
  /** What the manifest last read or written says, to write only what is new. */
  #manifest = NO_MANIFEST;
  #outcomes = new Map<string, ManifestFile>();
  #writing: Promise<void> = Promise.resolve();
  /** What `prefetch` has begun to read, and the manifest it was read by. */
  #ahead: Promise<{ text: string; library: FoundLibrary | null }> | undefined;

  constructor(store: FileStore) {
    this.#store = store;
  }

  /**
   * The last library saved, or null when there is none that is whole and of this version. Another window may save, and
   * remove what it no longer needs, between two reads: then its library is read instead.
   */
  async load(): Promise<FoundLibrary | null> {
    let seen = '';
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      const text = await this.#manifestText();
      if (text === seen) return null;
      seen = text;
      const reading = this.#ahead;
      this.#ahead = undefined;
      const ahead = await reading;
      const library = ahead?.text === text ? ahead.library : await this.#assemble(text);
      if (library) return library;
    }
    return null;
  }

  /** Begins to read what the next `load` is to give, unless something else is stored by then. */
  prefetch(): void {
    this.#ahead = this.#readAhead();
    // Whoever loads is told
    this.#ahead.catch(() => undefined);
  }

  async #readAhead(): Promise<{ text: string; library: FoundLibrary | null }> {
    const text = await this.#manifestText();
    return { text, library: text === '' ? null : await this.#assemble(text) };
  }

  /** What the manifest says; nothing where there is none that is whole and of this version. */
  async #manifestText(): Promise<string> {
    const content = await unsealed(this.#store, MANIFEST);
    return content ? decoder.decode(content) : '';
  }

  async #assemble(text: string): Promise<FoundLibrary | null> {
    const manifest = JSON.parse(text) as Manifest;
    // All at once: to a host, each is a message there and back
    const token = await tokenOf(text);
    const own = [...manifest.files.map(({ pack }) => pack), ...Object.values(manifest.parts)];
    const names = [...new Set([...own, LATER + token])];
    const contents = new Map(
      await Promise.all(names.map(async (name) => [name, await unsealed(this.#store, name)] as const)),
    );
    const packs = new Map<string, (ReadFile | ReadProblem)[]>();
    for (const { pack } of manifest.files) {
      const content = contents.get(pack);
      if (!content) return null;
      if (!packs.has(pack)) packs.set(pack, JSON.parse(decoder.decode(content)) as (ReadFile | ReadProblem)[]);
    }
    const parts = new Map<string, Uint8Array>();
    for (const [part, name] of Object.entries(manifest.parts)) {
      const found = contents.get(name);
      if (!found) return null;
      parts.set(part, found);
    }
    const later = contents.get(LATER + token) ?? null;
    const known = new Map<string, KnownFile>();
    for (const file of manifest.files) {
      const outcome = packs.get(file.pack)?.[file.place];
      if (!outcome) return null;
      known.set(file.stat.path, { stat: file.stat, outcome });
    }
    this.#remember(manifest, known);
    return { roots: manifest.roots, restored: manifest.restored, known, parts, token, later };
  }

  /** Saves a library; files whose outcome is already stored are not written again. */
  save(library: StoredLibrary): Promise<void> {
    return this.#inTurn(() => this.#save(library));
  }

  async #save({ roots, restored, known, parts }: StoredLibrary): Promise<void> {
    const files = await this.#savePacks(known, restored);
    const names: Record<string, string> = {};
    for (const [part, bytes] of parts) names[part] = await this.#writeContent('part', bytes);
    const manifest: Manifest = { roots, restored, files, parts: names };
    await this.#store.write(MANIFEST, seal(encode(manifest)));
    this.#remember(manifest, known);
    await this.#sweep(manifest);
  }

  /**
   * Keeps a part that was made of a stored library later on: it lies beside it, named after what its manifest says, so
   * that it can belong to no other. Nothing is kept where that library is not the stored one any more.
   * @param token the library's
   */
  addLater(token: string, bytes: Uint8Array): Promise<void> {
    return this.#inTurn(async () => {
      if (await this.holds(token)) await this.#store.write(LATER + token, seal(bytes));
    });
  }

  /** Whether the library with this token is the one that is stored now. */
  async holds(token: string): Promise<boolean> {
    const text = await this.#manifestText();
    return text !== '' && (await tokenOf(text)) === token;
  }

  /** Removes everything stored. */
  clear(): Promise<void> {
    return this.#inTurn(() => this.#clear());
  }

  /** Whoever writes or removes waits for whoever began before. */
  #inTurn(task: () => Promise<void>): Promise<void> {
    const turn = this.#writing.then(task);
    this.#writing = turn.catch(() => undefined);
    return turn;
  }

  async #clear(): Promise<void> {
    for (const { name } of await this.#store.list()) await this.#store.remove(name);
    this.#ahead = undefined;
    this.#manifest = NO_MANIFEST;
    this.#outcomes.clear();
  }

  /** A pack is used again only while it is there: a window that no longer needed it may have removed it. */
  async #savePacks(known: ReadonlyMap<string, KnownFile>, restored: boolean): Promise<ManifestFile[]> {
    const there = new Set((await this.#store.list()).map(({ name }) => name));
    const reusable = this.#manifest.restored === restored;
    const stored = (stat: FileStat) => {
      const before = this.#outcomes.get(stat.path);
      const same = before?.stat.size === stat.size && before.stat.modified === stat.modified;
      return reusable && same && there.has(before.pack) ? before : undefined;
    };
    const packs = new Set(this.#manifest.files.map(({ pack }) => pack));
    const whole = packs.size >= MOST_PACKS;
    const fresh = [...known.values()].filter(({ stat }) => whole || !stored(stat));
    const pack = fresh.length > 0 ? await this.#writeContent('pack', encode(fresh.map(({ outcome }) => outcome))) : '';
    const places = new Map(fresh.map(({ stat }, place) => [stat.path, place]));
    return [...known.values()].map(({ stat }) => {
      const place = places.get(stat.path);
      return place === undefined ? { ...stored(stat)!, stat } : { stat, pack, place };
    });
  }

  async #writeContent(kind: string, content: Uint8Array): Promise<string> {
    const name = `${kind}-${await contentName(content)}`;
    await this.#store.write(name, seal(content));
    return name;
  }

  #remember(manifest: Manifest, known: ReadonlyMap<string, KnownFile>): void {
    this.#manifest = manifest;
    this.#outcomes = new Map(
      manifest.files.filter(({ stat }) => known.has(stat.path)).map((file) => [file.stat.path, file]),
    );
  }

  async #sweep(manifest: Manifest): Promise<void> {
    const later = LATER + (await tokenOf(JSON.stringify(manifest)));
    const packs = manifest.files.map(({ pack }) => pack);
    const needed = new Set([MANIFEST, later, ...packs, ...Object.values(manifest.parts)]);
    const now = Date.now();
    for (const { name, written } of await this.#store.list())
      if (!needed.has(name) && now - written > GRACE) await this.#store.remove(name);
  }
}
