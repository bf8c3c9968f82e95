import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { bundleForNode, type Bundle } from '../../test/support/bundle.ts';
import type { BuildProgress, FromWorker, ToWorker } from '../protocol/worker.ts';
import { LibraryClient } from './client.ts';
import { LibraryError, type WorkerEnd, type WorkerPort } from './connection.ts';

/** A real worker thread, from the bundle that is shipped. */
class ThreadPort implements WorkerPort {
  readonly worker: Worker;

  constructor(script: string) {
    this.worker = new Worker(script);
  }

  post(message: ToWorker): void {
    this.worker.postMessage(message);
  }

  onMessage(listener: (message: FromWorker) => void): void {
    this.worker.on('message', listener);
  }

  onExit(listener: (end: WorkerEnd) => void): void {
    this.worker.on('exit', (code) => {
      listener({ outOfMemory: false, detail: `code ${code}` });
    });
  }

  terminate(): void {
    void this.worker.terminate();
  }
}

/** A short report of an invented town; `topic` makes it one's own. */
function report(town: string, topic: string): string {
  return [
    `${town}镇2023年工作总结及2024年工作计划`,
    '',
    '2023年，在县委、县政府的坚强领导下，各项工作有序推进。现将有关情况报告如下：',
    '一、2023年工作总结',
    `（一）${topic}扎实开展。组织专班逐户走访，建立台账，逐项销号。`,
    '二、存在问题',
    '一是力量不足。二是办法不多。',
    '三、2024年工作计划',
    `（一）继续抓好${topic}。压实责任，定期调度，确保取得实效。`,
    '',
  ].join('\n');
}

describe('the library in its workers', function () {
  this.timeout(60000);
  let bundle: Bundle;
  before(() => {
    bundle = bundleForNode(new URL('./node/worker.ts', import.meta.url));
  });
  after(() => {
    bundle.remove();
  });

  let corpus: string;
  let storage: string;
  let clients: LibraryClient[];
  beforeEach(() => {
    corpus = mkdtempSync(join(tmpdir(), 'nigao-corpus-'));
    storage = mkdtempSync(join(tmpdir(), 'nigao-storage-'));
    clients = [];
    writeFileSync(join(corpus, '青溪镇.txt'), report('青溪', '河道清淤'));
    writeFileSync(join(corpus, '白石镇.txt'), report('白石', '秸秆禁烧'));
  });
  afterEach(() => {
    for (const client of clients) client.dispose();
    for (const folder of [corpus, storage]) rmSync(folder, { recursive: true });
  });

  /** @param ports takes the threads that are started, for a test that ends them */
  const window = (ports: ThreadPort[] = []): LibraryClient => {
    const spawn = () => {
      const port = new ThreadPort(bundle.script);
      ports.push(port);
      return port;
    };
    const client = new LibraryClient(spawn, { storePlace: { kind: 'folder', path: storage } });
    clients.push(client);
    return client;
  };
  const titles = async (client: LibraryClient) =>
    (await client.request('reports', {})).reports.map(({ title }) => title).sort();

  it('builds aside, then answers; the next window answers from the store before it has read anything', async () => {
    const first = window();
    assert.equal(await first.load([corpus]), null);
    const stages = new Set<BuildProgress['stage']>();
    first.onProgress(({ stage }) => stages.add(stage));
    const summary = await first.build([corpus]);
    assert.deepEqual([summary.files, summary.reports, summary.problems], [2, 2, []]);
    assert.ok(stages.has('listing') && stages.has('mining') && stages.has('ready'), [...stages].join());
    const both = ['白石镇2023年工作总结及2024年工作计划', '青溪镇2023年工作总结及2024年工作计划'];
    assert.deepEqual(await titles(first), both.sort());

    rmSync(join(corpus, '青溪镇.txt'));
    const second = window();
    assert.equal((await second.load([corpus]))?.reports, 2);
    const { results } = await second.request('search', { query: '河道清淤', k: 1 });
    assert.equal(results[0]!.hits[0]!.path, join(corpus, '青溪镇.txt'));
    await second.build([corpus]);
    assert.deepEqual(await titles(second), ['白石镇2023年工作总结及2024年工作计划']);
  });

  it('starts no second worker where nothing has changed on disk', async () => {
    await window().build([corpus]);
    const ports: ThreadPort[] = [];
    const second = window(ports);
    await second.load([corpus]);
    const { changed, reports, entries } = await second.build([corpus]);
    assert.deepEqual([changed, reports, entries.length, ports.length], [false, 2, 2, 1]);
    writeFileSync(join(corpus, '柳湾镇.txt'), report('柳湾', '管网改造'));
    assert.equal((await second.refresh()).reports, 3);
    assert.equal(ports.length, 2);
    assert.equal((await second.refresh()).reports, 3);
    assert.equal(ports.length, 2);
  });

  it('tells which file it left out and reads the others', async () => {
    writeFileSync(join(corpus, 'photo.txt'), new Uint8Array([0, 1, 2, 3, 0, 0, 255, 254, 0, 0, 7]));
    const summary = await window().build([corpus]);
    assert.deepEqual([summary.reports, summary.problems.map(({ path }) => path)], [2, [join(corpus, 'photo.txt')]]);
  });

  it('gives up a build at once when asked, and the last finished library goes on answering', async () => {
    const client = window();
    await client.build([corpus]);
    const controller = new AbortController();
    const cancelledBuild = client.build([corpus], controller.signal);
    controller.abort();
    await assert.rejects(
      cancelledBuild,
      (error: unknown) => error instanceof LibraryError && error.code === 'cancelled',
    );
    assert.equal((await titles(client)).length, 2);
  });

  it('is not disturbed by a build that was given up before it began', async () => {
    const client = window();
    const build = client.build([corpus]);
    await assert.rejects(
      client.build([storage], AbortSignal.abort()),
      (error: unknown) => error instanceof LibraryError && error.code === 'cancelled',
    );
    assert.equal((await build).reports, 2);
    assert.equal((await titles(client)).length, 2);
  });

  it('keeps no copy of the corpus once cleared', async () => {
    const client = window();
    await client.build([corpus]);
    assert.notDeepEqual(readdirSync(storage), []);
    await client.clear();
    assert.deepEqual(readdirSync(storage), []);
    assert.equal(await window().load([corpus]), null);
  });

  it('tells when the thread that answers has ended, and answers nothing from then on', async () => {
    const ports: ThreadPort[] = [];
    const client = window(ports);
    await client.request('reports', {});
    const told = new Promise<LibraryError>((resolve) => client.onEnd(resolve));
    await ports[0]!.worker.terminate();
    const { code, detail } = await told;
    assert.deepEqual([code, detail], ['ended', 'code 1']);
    await assert.rejects(client.request('reports', {}), { name: 'LibraryError', code: 'ended' });
  });

  it('gives a passage as a frame for the unit that asks', async () => {
    const client = window();
    await client.build([corpus]);
    const asked = {
      text: '在县委、县政府领导下，白石镇走访30家。',
      of: '白石镇',
      unit: '东桥镇',
      superior: '区委、区政府',
    };
    assert.deepEqual(await client.request('frame', asked), {
      text: '在区委、区政府领导下，东桥镇走访【数】家。',
      snippet: '在区委、区政府领导下，东桥镇走访${1:【数】}家。',
      safe: true,
      facts: [{ text: '30', kind: '数' }],
    });
  });

  it('answers a wrong request with what is wrong about it', async () => {
    const client = window();
    await assert.rejects(client.request('search', {}), /search: give 'query' or 'queries'/);
  });
});
