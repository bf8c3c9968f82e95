import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NodeStore } from '../node/nodeStore.ts';
import { unsealed } from './envelope.ts';
import { LibraryStore, type FoundLibrary, type KnownFile, type StoredLibrary } from './libraryStore.ts';

function known(path: string, modified: number): [string, KnownFile] {
  return [path, { stat: { path, size: 10, modified }, outcome: { path, reason: `as of ${modified}`, reasonZh: '' } }];
}

function library(...files: [string, KnownFile][]): StoredLibrary {
  return {
    roots: ['/语料'],
    restored: true,
    known: new Map(files),
    parts: new Map([['index', new Uint8Array([1, 2, 3])]]),
  };
}

/** What was saved, without what only who finds it is told. */
function savedIn(found: FoundLibrary | null): StoredLibrary | null {
  if (!found) return null;
  const { roots, restored, known: files, parts } = found;
  return { roots, restored, known: files, parts };
}

describe('a library on disk', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'nigao-store-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });
  const open = () => new LibraryStore(new NodeStore(folder));
  const packs = () => readdirSync(folder).filter((name) => name.startsWith('pack-'));

  it('comes back whole in the next window', async () => {
    const saved = library(known('/语料/甲.txt', 1), known('/语料/乙.txt', 1));
    await open().save(saved);
    assert.deepEqual(savedIn(await open().load()), saved);
  });

  it('is read ahead of the question, but not given any more once another window has stored since', async () => {
    const store = open();
    const saved = library(known('/语料/甲.txt', 1));
    await store.save(saved);
    const [early, late, never] = [open(), open(), open()];
    for (const window of [early, late, never]) window.prefetch();
    assert.deepEqual(savedIn(await early.load()), saved);
    const after = library(known('/语料/甲.txt', 2));
    await store.save(after);
    assert.deepEqual(savedIn(await late.load()), after);
    await store.clear();
    assert.equal(await never.load(), null);
  });

  it('takes a part more in a later window; not where another library has taken its place, and none once it is cleared', async () => {
    await open().save(library(known('/语料/甲.txt', 1)));
    const [first, second] = [open(), open()];
    const { token, later } = (await first.load())!;
    assert.equal(later, null);
    await first.addLater(token, new Uint8Array([4, 5]));
    assert.deepEqual((await open().load())?.later, new Uint8Array([4, 5]));
    await second.save(library(known('/语料/甲.txt', 2)));
    await first.addLater(token, new Uint8Array([6]));
    const after = (await first.load())!;
    assert.deepEqual([after.later, await first.holds(token), await first.holds(after.token)], [null, false, true]);
    await Promise.all([first.clear(), first.addLater(after.token, new Uint8Array([7]))]);
    assert.deepEqual(readdirSync(folder), []);
  });

  it('writes only the file that changed, and forgets the one that went', async () => {
    const store = open();
    await store.save(library(known('/语料/甲.txt', 1), known('/语料/乙.txt', 1)));
    const after = library(known('/语料/甲.txt', 2), known('/语料/丙.txt', 1));
    await store.save(after);
    assert.deepEqual(savedIn(await open().load()), after);
    const newest: unknown[][] = [];
    for (const name of packs())
      newest.push(JSON.parse(Buffer.from((await unsealed(new NodeStore(folder), name))!).toString()) as unknown[]);
    assert.deepEqual(
      newest.map((pack) => pack.length),
      [2, 2],
    );
  });

  it('keeps a file of an earlier pack beside the changed one', async () => {
    const store = open();
    await store.save(library(known('/甲', 1), known('/乙', 1)));
    const after = library(known('/甲', 1), known('/乙', 2));
    await store.save(after);
    assert.deepEqual(savedIn(await open().load()), after);
  });

  it('gathers many packs into one and removes what is old and named by nobody', async () => {
    const store = open();
    for (let modified = 1; modified <= 9; modified++)
      await store.save(library(...Array.from({ length: modified }, (_, i) => known(`/file${i}`, 1))));
    for (const name of readdirSync(folder)) utimesSync(join(folder, name), 0, 0);
    const last = library(...Array.from({ length: 10 }, (_, i) => known(`/file${i}`, 1)));
    await store.save(last);
    assert.ok(packs().length <= 2, `${packs().length} packs are left`);
    assert.deepEqual(savedIn(await open().load()), last);
  });

  it('is nothing after damage to any of its files, or when an older version wrote it', async () => {
    await open().save(library(known('/甲', 1)));
    for (const name of readdirSync(folder)) {
      const path = join(folder, name);
      const good = readFileSync(path);
      for (const at of [4, good.length - 1]) {
        const bad = Buffer.from(good);
        bad[at]! ^= 1;
        writeFileSync(path, bad);
        assert.equal(await open().load(), null, `${name} altered at ${at}`);
      }
      writeFileSync(path, good.subarray(0, 20));
      assert.equal(await open().load(), null, `${name} cut short`);
      writeFileSync(path, good);
    }
    assert.notEqual(await open().load(), null);
  });

  it('serves two windows that write in turn', async () => {
    const [left, right] = [open(), open()];
    await left.save(library(known('/甲', 1)));
    await right.load();
    await right.save(library(known('/甲', 1), known('/乙', 1)));
    const last = library(known('/甲', 2));
    await left.save(last);
    assert.deepEqual(savedIn(await right.load()), last);
  });

  it('leaves nothing behind once cleared', async () => {
    const store = open();
    await store.save(library(known('/甲', 1)));
    await store.clear();
    assert.deepEqual(readdirSync(folder), []);
    assert.equal(await store.load(), null);
  });
});
