/**
 * The library on disk: the next window answers from it at once and reads no report for that, damage means a quiet
 * rebuild, questions are answered while a build runs, and 清除已存语料 leaves nothing behind. On the shared corpus; where
 * that is missing, on the samples, and says so.
 */
import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { utimesSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { ROOT } from '../../../scripts/support/project.mjs';
import { startTestServer, type TestServer } from '../harness/testServer.ts';
import { Workbench } from '../harness/workbench.ts';

const SHARED = resolve(ROOT, process.env['NIGAO_SHARED'] ?? '../shared', 'corpus');
const source = existsSync(SHARED) ? SHARED : join(ROOT, 'samples');

/** Milliseconds in which the stored library is to answer. */
const AT_ONCE = 300;

/** How many times longer a machine that is busy with other things may take. */
const BUSY = 10;

const WHEN = new Date('2026-01-05T08:00:00Z');

/** Every file below a folder that holds a text. */
function filesHolding(folder: string, text: string): string[] {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name));
  const files = paths.filter((path) => statSync(path).isFile());
  return files.filter((path) => readFileSync(path).includes(text)).map((path) => relative(folder, path));
}

describe(`journey: the stored library${source === SHARED ? '' : ' (on the samples: the shared corpus is missing)'}`, () => {
  let server: TestServer;
  let workbench: Workbench;
  let corpus: string;

  before(async () => {
    server = await startTestServer({ name: 'stored', locale: 'zh-cn', files: { '草稿.txt': '一、总结\n' } });
    corpus = join(server.workspace, '语料');
    mkdirSync(corpus);
    fillCorpus();
    workbench = await Workbench.openOn(server, 'stored');
    await workbench.openFile('草稿.txt');
    await ready();
  });

  after(() => workbench.close());

  const status = () => workbench.page.locator('.statusbar-item', { hasText: /拟稿: \d+ 篇/ });
  const card = () => workbench.panelFrame.locator('.card').first();

  /** Waits until the corpus has been read and looked through. */
  const ready = () => status().locator('.codicon-book').waitFor({ timeout: 90_000 });

  const fillCorpus = () => {
    for (const name of readdirSync(source)) {
      cpSync(join(source, name), join(corpus, name));
      utimesSync(join(corpus, name), WHEN, WHEN);
    }
  };

  /** As many bytes, and the same time: only who reads a file can tell. */
  const blankCorpus = () => {
    for (const name of readdirSync(corpus)) {
      writeFileSync(join(corpus, name), ' '.repeat(statSync(join(corpus, name)).size));
      utimesSync(join(corpus, name), WHEN, WHEN);
    }
  };

  /** Looks up; returns the milliseconds until there were cards. */
  const ask = async (query: string) => {
    await workbench.runCommand('拟稿: 对照：查询…');
    const box = workbench.panelFrame.locator('input.box');
    await box.fill('');
    await card().waitFor({ state: 'detached' });
    const began = performance.now();
    await box.fill(query);
    await card().waitFor();
    return Math.round(performance.now() - began);
  };

  /** Closes the window and opens it again. @returns What the log says since. */
  const reopen = async (between: () => void) => {
    const before = server.log().length;
    await workbench.closeWindow();
    between();
    await workbench.openWindow();
    await ready();
    return server.log().slice(before);
  };

  it('answers the next window at once, and reads no report for that', async () => {
    const log = await reopen(blankCorpus);
    const shown = await ask('安全生产隐患排查');
    ok((await card().locator('.passage').innerText()).trim().length > 10);
    const [, all, worker] = /answers after (\d+) ms, (\d+) ms/.exec(log)!;
    console.log(`      from asking to the answer: ${all} ms, ${worker} ms of them in its worker; cards in ${shown} ms`);
    ok(Number(all) < AT_ONCE * BUSY);
    fillCorpus();
  });

  it('keeps for the next window what it was compiled to, outside the corpus it stores', async () => {
    const compiled = () => readdirSync(server.storage).filter((name) => name.startsWith('compiled-'));
    await workbench.until('code is kept', () => Promise.resolve(compiled().length > 0));
    const files = readdirSync(join(server.storage, compiled()[0]!), { recursive: true });
    ok(files.length > 1);
  });

  it('is made anew without a word when a stored file is damaged', async () => {
    const library = join(server.storage, 'library');
    const log = await reopen(() => {
      const part = readdirSync(library).find((name) => name.startsWith('part-'))!;
      const bytes = readFileSync(join(library, part));
      bytes[bytes.length - 9]! ^= 1;
      writeFileSync(join(library, part), bytes);
    });
    match(log, /no stored library of this version: it is built anew/);
    await ask('安全生产隐患排查');
    equal(await workbench.notifications.count(), 0);
  });

  it('answers from the last finished library while the next one is made', async () => {
    const many = join(corpus, '各村');
    mkdirSync(many);
    const before = await status().innerText();
    for (let n = 1; n <= 400; n++)
      for (const name of readdirSync(source).slice(0, 1))
        writeFileSync(
          join(many, `${n}.txt`),
          `新河${n}村2023年工作总结\n\n一、总结\n修整村道第${n}段，来自${name}。\n`,
        );
    await status().locator('.codicon-sync').waitFor();
    const shown = await ask('基层治理');
    equal(await status().locator('.codicon-sync').count(), 1);
    equal(await status().innerText(), before);
    console.log(`      during a build, cards in ${shown} ms`);
    rmSync(many, { recursive: true });
    await workbench.until('the build is over', async () => (await status().innerText()) === before);
    await ready();
  });

  it('leaves nothing of the corpus behind when the clerk clears it', async () => {
    await ask('安全生产隐患排查');
    const passage = (await card().locator('.passage').innerText()).slice(2, 22);
    const stored = join(server.folder, 'user-data');
    ok(filesHolding(stored, passage).length > 0, 'a stored copy there was');
    await workbench.runCommand('拟稿: 清除已存语料…');
    await workbench.page.locator('.monaco-dialog-box').getByRole('button', { name: '删除', exact: true }).click();
    await workbench.notifications.getByText('已存的语料内容全部删除').waitFor();
    deepEqual(filesHolding(stored, passage), []);
    deepEqual(readdirSync(join(server.storage, 'library')), []);
  });
});
