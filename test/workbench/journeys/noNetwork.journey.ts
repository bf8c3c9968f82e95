/**
 * Nothing goes to the network: neither the extension host nor the library's threads open a connection, the panel may
 * not, and no bundle holds the means. What windows ask for is looked at after every step of every journey.
 */
import { deepEqual, equal, ok } from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../../scripts/support/project.mjs';
import { startTestServer, type ConnectionRecord, type TestServer } from '../harness/testServer.ts';
import { Workbench } from '../harness/workbench.ts';

const TRAP = join(ROOT, 'test', 'workbench', 'harness', 'connectionTrap.mjs');

/** Nobody listens there; the first ports of all would be refused before they are tried. */
const NOBODY = 'http://127.0.0.1:49151';

const CULPRIT = `
  const { Worker } = require('node:worker_threads');
  const worker = new Worker(new URL("data:text/javascript,fetch('${NOBODY}').catch(String)"));
  worker.on('exit', () => fetch('http://nigao.invalid/').catch(() => undefined));
`;

/** Ways to the network, as a bundle would have to spell them; a method that is called fetch is none. */
const WAYS =
  /\b(?:XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts)\b|[^.#\w]fetch\((?![\w$,]*\)\{)|(?:require\(|from ?|import ?\(?)["'](?:node:)?(?:https?|http2|net|tls|dns|dgram)["']/g;

/** pdf.js can load from an address; it is handed bytes only, and runs under the trap and in the worker's own realm. */
const READER_OF_PDF = /pdf/i;

describe('journey: no network', () => {
  let server: TestServer;
  let workbench: Workbench;

  before(async () => {
    const report = '河东区民政局2023年工作总结\n\n一、总结\n（一）救助有力。走访慰问困难群众，落实各项救助政策。\n';
    server = await startTestServer({
      name: 'no-network',
      locale: 'zh-cn',
      trapConnections: true,
      files: { '语料/民政局.txt': report, '草稿.txt': '一、总结\n' },
    });
    workbench = await Workbench.openOn(server, 'no-network');
    await workbench.openFile('草稿.txt');
    await workbench.page.locator('.statusbar-item', { hasText: '拟稿: 1 篇' }).waitFor({ timeout: 60_000 });
    await workbench.runCommand('拟稿: 对照：查询…');
    await workbench.panelFrame.locator('input.box').fill('走访慰问');
    await workbench.page.keyboard.press('Enter');
    await workbench.panelFrame.locator('.card').first().getByText('套用', { exact: true }).click();
    await workbench.editor.locator('.view-line', { hasText: '走访慰问困难群众' }).waitFor();
  });

  after(() => workbench.close());

  it('would be noticed, in a process and in its threads', () => {
    const file = join(server.folder, 'culprit.jsonl');
    const env = { ...process.env, NIGAO_TEST_CONNECTIONS: file };
    spawnSync(process.execPath, ['--import', TRAP, '-e', CULPRIT], { env });
    const records = readFileSync(file, 'utf8').trim().split('\n');
    const found = records.map((line) => JSON.parse(line) as ConnectionRecord);
    const asked = found.filter(({ what }) => what === 'connect').map(({ thread, target }) => [thread > 0, target]);
    deepEqual(asked, [
      [true, '127.0.0.1:49151'],
      [false, 'nigao.invalid:80'],
    ]);
  });

  it('is asked for nothing by the extension host and the library’s threads', () => {
    const records = server.connections();
    const hosts = new Set(records.filter(({ at }) => at.includes('--type=extensionHost')).map((one) => one.process));
    const threads = records.filter(
      ({ what, thread, process }) => what === 'loaded' && thread > 0 && hosts.has(process),
    );
    equal(hosts.size, 1);
    ok(threads.length >= 2, 'the library answered in one thread and read in another');
    deepEqual(
      records.filter(({ what, process }) => what !== 'loaded' && hosts.has(process)),
      [],
    );
  });

  it('is closed to the panel', async () => {
    const refused = await workbench.panelFrame.locator('body').evaluate(async () => {
      const violated = new Promise<string>((resolve) => {
        document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
          resolve(effectiveDirective);
        });
      });
      await fetch('http://127.0.0.1:9/').catch(() => undefined);
      return violated;
    });
    equal(refused, 'connect-src');
  });

  it('has no place in the bundles', () => {
    const dist = join(server.extension, 'dist');
    const bundles = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((name) => /\.c?js$/.test(name));
    ok(bundles.length >= 5);
    const ways = bundles
      .filter((name) => !READER_OF_PDF.test(name))
      .flatMap((name) => [...readFileSync(join(dist, name), 'utf8').matchAll(WAYS)].map(([way]) => `${name}: ${way}`));
    deepEqual(ways, []);
  });
});
