import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { standingOf } from '../drafting/completion/standing.ts';
import { Library } from './library.ts';
import { NodeFiles } from './node/nodeFiles.ts';
import { NodeStore } from './node/nodeStore.ts';
import { LibraryService } from './service.ts';
import type { FileStore, PartArrived } from './store/fileStore.ts';
import { LibraryStore } from './store/libraryStore.ts';

const SILENT = { progress: () => undefined, log: () => undefined };

/** A short report of an invented town, masked as compilations are. */
function report(town: string, topic: string): string {
  return [
    `${town}镇2023年工作总结及2024年工作计划`,
    '2023年，以新时代中国特色社会主义思想为指导，各项工作有序推进。',
    '一、2023年工作总结',
    '（一）D建引领不断加强',
    '抓实D员教育管理，建强基层D组织。',
    `（二）${topic}扎实开展`,
    '组织专班逐户走访，建立台账，逐项销号。',
    '二、2024年工作计划',
    `（一）继续抓好${topic}`,
    '压实责任，定期调度，确保取得实效。',
    '',
  ].join('\n');
}

/** A disk that takes turns: every call waits for its turn in an order that the property chooses. */
class TakingTurns implements FileStore {
  constructor(
    readonly disk: FileStore,
    readonly turn: () => Promise<void>,
  ) {}

  async read(name: string, arrived?: PartArrived) {
    await this.turn();
    return this.disk.read(name, arrived);
  }

  async write(name: string, bytes: Uint8Array) {
    await this.turn();
    await this.disk.write(name, bytes);
  }

  async list() {
    await this.turn();
    return this.disk.list();
  }

  async remove(name: string) {
    await this.turn();
    await this.disk.remove(name);
  }
}

describe('a library over its folder', function () {
  this.timeout(60_000);
  let corpus: string;
  let storage: string;
  beforeEach(() => {
    corpus = mkdtempSync(join(tmpdir(), 'nigao-corpus-'));
    storage = mkdtempSync(join(tmpdir(), 'nigao-storage-'));
    for (const town of ['青溪', '白石', '柳湾']) writeFileSync(join(corpus, `${town}镇.txt`), report(town, '河道清淤'));
  });
  afterEach(() => {
    for (const folder of [corpus, storage]) rmSync(folder, { recursive: true });
  });
  const open = (store: FileStore = new NodeStore(storage)) =>
    new Library(new NodeFiles(), SILENT, new LibraryStore(store));
  const titles = (library: Library) => library.knowledge.reports.map(({ title }) => title.slice(0, 3)).sort();

  it('keeps what completion needs for the window after the one that made it', async () => {
    await open().build([corpus]);
    const made = open();
    await made.load([corpus]);
    await made.warmUp();
    const next = open();
    await next.load([corpus]);
    assert.deepEqual(next.knowledge.completion.headings, made.knowledge.completion.headings);
    assert.deepEqual(
      [made, next].map(({ knowledge }) => knowledge.hasNewCompletion),
      [true, false],
    );
  });

  it('serves two windows that build at once, in whatever order they reach the disk', async () => {
    await fc.assert(
      fc.asyncProperty(fc.infiniteStream(fc.integer({ min: 0, max: 3 })), fc.boolean(), async (turns, aged) => {
        const turn = async () => {
          const value: unknown = turns.next().value;
          for (let i = 0; i < Number(value); i++) await new Promise((resolve) => setImmediate(resolve));
        };
        const windows = [0, 1].map(() => open(new TakingTurns(new NodeStore(storage), turn)));
        await windows[0]!.build([corpus]);
        // Packs old enough to be removed by whoever no longer needs them
        if (aged) for (const name of readdirSync(storage)) utimesSync(join(storage, name), 0, 0);
        writeFileSync(join(corpus, '白石镇.txt'), report('白石', aged ? '秸秆禁烧工作' : '秸秆禁烧'));
        await Promise.all(windows.map((window) => window.build([corpus])));
        for (const window of windows) assert.deepEqual(titles(window), ['柳湾镇', '白石镇', '青溪镇']);
        const next = open();
        const summary = await next.load([corpus]);
        assert.deepEqual([summary?.reports, titles(next)], [3, ['柳湾镇', '白石镇', '青溪镇']]);
        rmSync(storage, { recursive: true });
      }),
      { numRuns: 6 },
    );
    await open().build([corpus]);
  });

  it('stores again what another window has removed meanwhile', async () => {
    const [left, right] = [open(), open()];
    await left.build([corpus]);
    const packs = readdirSync(storage).filter((name) => name.startsWith('pack-'));
    writeFileSync(join(corpus, '白石镇.txt'), report('白石', '秸秆禁烧'));
    await right.build([corpus]);
    for (const name of packs) rmSync(join(storage, name));
    writeFileSync(join(corpus, '青溪镇.txt'), report('青溪', '秸秆禁烧'));
    await left.build([corpus]);
    assert.equal((await open().load([corpus]))?.reports, 3);
  });

  it('takes over what another worker read and stored, and keeps what was made of files that did not change', async () => {
    const [answering, building] = [open(), open()];
    await building.build([corpus]);
    await answering.load([corpus]);
    const [before, model] = [answering.knowledge.reports, answering.knowledge.completion];
    const summary = await answering.load([corpus], { restore: true, unitKind: '镇' });
    assert.equal(summary?.leftOut, 0);
    assert.equal(answering.knowledge.completion.segments[0], model.segments[0]);
    writeFileSync(join(corpus, '白石镇.txt'), report('白石', '秸秆综合利用'));
    await building.build([corpus]);
    await answering.load([corpus]);
    const kept = answering.knowledge.reports.filter((one) => before.includes(one));
    assert.deepEqual(kept.map(({ path }) => path.slice(-7)).sort(), ['柳湾镇.txt', '青溪镇.txt']);
    const { completion } = answering.knowledge;
    const supports = ['秸秆综合利用', '河道清淤'].map((text) => standingOf(completion, text).support);
    assert.deepEqual(supports, [1, 2]);
  });

  it('sweeps away what a window left that died while it wrote', async () => {
    const left = join(storage, 'pack-0123456789abcdef.6f9619ff.part');
    await open().build([corpus]);
    writeFileSync(left, 'half a');
    const touch = (topic: string) => {
      writeFileSync(join(corpus, '白石镇.txt'), report('白石', topic));
    };
    touch('秸秆禁烧');
    await open().build([corpus]);
    assert.equal(
      readdirSync(storage).includes('pack-0123456789abcdef.6f9619ff.part'),
      true,
      'young: it may be at work',
    );
    utimesSync(left, 0, 0);
    touch('秸秆综合利用');
    await open().build([corpus]);
    assert.deepEqual(
      readdirSync(storage).filter((name) => name.endsWith('.part')),
      [],
    );
  });

  it('is rebuilt without a word when what was stored is damaged', async () => {
    await open().build([corpus]);
    for (const name of readdirSync(storage)) {
      const path = join(storage, name);
      writeFileSync(path, readFileSync(path).subarray(0, 60));
    }
    const library = open();
    assert.equal(await library.load([corpus]), null);
    const { reports, problems } = await library.build([corpus]);
    assert.deepEqual([reports, problems], [3, []]);
    assert.equal((await open().load([corpus]))?.reports, 3);
  });

  it('tells a panel which passages may go into a draft as they are', async () => {
    writeFileSync(join(corpus, '南坪镇.txt'), report('南坪', '走访').replace('建立台账', '走访320户，建立台账'));
    const library = open();
    await library.build([corpus]);
    const service = new LibraryService(library);
    const asked = { query: '走访320户，建立台账', k: 20 };
    const told = async (query: string) => {
      const { results } = await service.answer('search', { query, facets: true });
      return results[0]!.hits[0]!.asIs;
    };
    assert.deepEqual([await told(asked.query), await told('压实责任，定期调度，确保取得实效')], [false, true]);
    const others = await service.answer('search', asked);
    assert.ok(others.results[0]!.hits.every(({ asIs }) => asIs === undefined));
  });

  describe('with restoring switched off', () => {
    const AS_FOUND = { restore: false };
    const DAMAGE = /D|以新时代中国特色/;

    it('shows what stands in the file, and marks what is damaged', async () => {
      const library = open();
      await library.build([corpus], undefined, AS_FOUND);
      const service = new LibraryService(library);
      const { reports } = await service.answer('reports', {});
      assert.equal(reports[0]!.headings[1]!.text, 'D建引领不断加强');
      const { results } = await service.answer('search', { query: '党员教育管理' });
      const hit = results[0]!.hits.find(({ text }) => text.includes('员教育'))!;
      assert.deepEqual([hit.text, hit.damaged], ['抓实D员教育管理，建强基层D组织。', true]);
      const whole = results[0]!.hits.find(({ text }) => text.includes('定期调度'));
      assert.equal(whole?.damaged ?? false, false);
    });

    it('learns nothing from damaged text that could be inserted', async () => {
      const library = open();
      await library.build([corpus], undefined, AS_FOUND);
      const { phrases, skeletons } = library.knowledge;
      assert.ok(phrases.length > 0 && skeletons.some(({ support }) => support > 0));
      const texts = JSON.stringify([phrases.map(({ text, variants }) => [text, variants]), skeletons]);
      assert.equal(DAMAGE.exec(texts.replaceAll(/"(?:path|id)":"[^"]*"/g, '')), null);
      const service = new LibraryService(library);
      for (const before of ['抓实', '2023年，以', '（一）', '建强基层']) {
        const { items, inline } = await service.answer('complete', { before, k: 20 });
        assert.equal(DAMAGE.exec(JSON.stringify([items.map(({ insert }) => insert), inline])), null, before);
      }
    });

    it('is told from a restored copy on disk, either way', async () => {
      await open().build([corpus], undefined, AS_FOUND);
      assert.equal(await open().load([corpus]), null);
      assert.equal((await open().load([corpus], AS_FOUND))?.reports, 3);
      const library = open();
      await library.build([corpus]);
      assert.equal(library.knowledge.reports[0]!.headings[1]!.text, '党建引领不断加强');
      assert.equal(await open().load([corpus], AS_FOUND), null);
      const again = open();
      await again.load([corpus]);
      assert.equal(again.knowledge.reports[0]!.headings[1]!.text, '党建引领不断加强');
    });

    it('changes over in one window, and back', async () => {
      const library = open();
      const headings = () => library.knowledge.reports.map(({ headings: [, second] }) => second!.text.slice(0, 2));
      await library.build([corpus]);
      assert.deepEqual(headings(), ['党建', '党建', '党建']);
      await library.build([corpus], undefined, AS_FOUND);
      assert.deepEqual(headings(), ['D建', 'D建', 'D建']);
      await library.build([corpus]);
      assert.deepEqual(headings(), ['党建', '党建', '党建']);
    });
  });
});
