/** `npm start` as the README has it: one address, a workspace to write in, and Ctrl+C ends all of it. */
import { equal, match } from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CACHE, ROOT } from '../../../scripts/support/project.mjs';
import { Workbench, type Visited } from '../harness/workbench.ts';

const CORPUS = join(CACHE, 'test', 'start', '往年 总结');

const REPORT = `河东区民政局2023年工作总结

一、2023年工作总结
（一）社会救助精准有力。走访慰问困难群众，落实各项救助政策。
`;

/**
 * Starts it as a terminal does, in a process group of its own, and waits for the line with the address. Stopping is what
 * Ctrl+C does: a signal to the whole group.
 */
async function npmStart(): Promise<Visited> {
  const terminal = spawn('npm', ['start', '--', CORPUS], {
    cwd: ROOT,
    detached: true,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(terminal, 'exit');
  const address = await new Promise<string>((resolve, reject) => {
    let said = '';
    terminal.stdout.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      const [found] = /http:\S+(?=\n)/.exec(said) ?? [];
      if (found !== undefined) resolve(found);
    });
    terminal.on('exit', () => {
      reject(new Error(`npm start ended without an address:\n${said}`));
    });
  });
  return {
    port: Number(new URL(address).port),
    address: () => address,
    stop: async () => {
      if (terminal.exitCode === null && terminal.signalCode === null) process.kill(-terminal.pid!, 'SIGINT');
      await ended;
    },
  };
}

describe('journey: npm start', () => {
  let server: Visited;
  let workbench: Workbench;

  before(async () => {
    rmSync(CORPUS, { recursive: true, force: true });
    mkdirSync(CORPUS, { recursive: true });
    writeFileSync(join(CORPUS, '民政局.txt'), REPORT);
    server = await npmStart();
    workbench = await Workbench.openOn(server, 'start');
  });

  after(() => workbench.close());

  it('opens an empty draft beside the folder that was named', async () => {
    await workbench.openFile('年终总结（草稿）.md');
    await workbench.page.locator('.statusbar-item', { hasText: '拟稿: 1 篇' }).waitFor({ timeout: 60_000 });
  });

  it('takes the draft for one file, whoever opens it', async () => {
    await workbench.runCommand('拟稿: 对照：查询…');
    await workbench.panelFrame.locator('input.box').fill('走访慰问困难群众');
    await workbench.panelFrame.locator('input.box').press('Enter');
    await workbench.panelFrame.locator('.card').first().getByText('套用', { exact: true }).click();
    await workbench.editor.locator('.view-line', { hasText: '走访慰问困难群众' }).waitFor();
    equal(await workbench.page.locator('.tab').count(), 1);
    // Another tab of the same file, asked for by its name, would show as a second one
    await workbench.openFile('年终总结（草稿）.md');
    equal(await workbench.page.locator('.tab').count(), 1);
    match((await workbench.editorLines()).join(''), /走访慰问困难群众/);
  });

  it('ends with Ctrl+C, the server with it', async () => {
    await server.stop();
    const answers = await fetch(`http://127.0.0.1:${server.port}/version`).then(
      () => true,
      () => false,
    );
    equal(answers, false);
  });
});
