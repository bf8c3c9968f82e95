/**
 * `npm run activation`: what activation adds on the extension host beyond an extension that does nothing. Two servers,
 * one with us and one with the empty extension, open windows of the real workbench in turns, with a draft that wakes
 * either by the same event: what VS Code counts as an extension's activation holds what other extensions load
 * meanwhile, which is the same for both. The first windows are left out: they read from a cold disk, and ours stores the
 * library that the others answer from; how long after activation they do, while VS Code is still opening the window, is
 * printed too. In some more windows a question is asked as soon as the page takes it, as somebody would who has just opened
 * VS Code; others profile the host and tell for how long our own code held it up.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ensurePackaged } from '../../scripts/support/packaged.mjs';
import { CACHE } from '../../scripts/support/project.mjs';
import { SHARED } from '../evaluation/context.ts';
import { activationTimes } from './harness/activationTimes.ts';
import { HostProfiler, hostTasks } from './harness/hostTasks.ts';
import { packProbe } from './harness/probeExtension.ts';
import { startTestServer, type TestServer } from './harness/testServer.ts';
import { Workbench } from './harness/workbench.ts';

/** Milliseconds that activation may add on an idle machine. */
const ALLOWED = 50;

/** Milliseconds within which the stored library answers. */
const ALLOWED_STORED = 300;

/** Windows measured of each, after the first. */
const WINDOWS = 9;

/** Windows of ours that are asked a question as soon as they take one. */
const ASKED = 7;

/** What they are asked. */
const QUESTION = '安全生产隐患排查';

/** Windows of ours whose extension host is profiled, after those measured: profiling takes time itself. */
const PROFILED = 3;

/** How long a window is left alone once it stands, in milliseconds. */
const REST = 6_000;

const OURS = 'Nigao: drafting year-end reports';
const EMPTY = 'Extension that does nothing';

/** What the addresses of our code hold. */
const OWN_CODE = '/nigao.nigao-';

const DRAFT = '草稿.txt';

/** The four compilations; without them the samples are read. */
const CORPUS = join(SHARED, 'corpus');
const HAS_CORPUS = existsSync(CORPUS);

/** Wakes as we do, and does nothing. */
const EMPTY_EXTENSION = {
  name: 'empty',
  displayName: EMPTY,
  activationEvents: ['onLanguage:plaintext'],
  code: "require('vscode'); exports.activate = () => undefined;\n",
};

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1]!;
}

/** One window after another on a server of its own, each with the draft. */
class Windows {
  readonly server: TestServer;
  readonly #workbench: Workbench;
  #opened = 0;

  private constructor(server: TestServer, workbench: Workbench) {
    this.server = server;
    this.#workbench = workbench;
  }

  static async start(name: string, extension: string, profiler?: HostProfiler): Promise<Windows> {
    const server = await startTestServer({
      name,
      ...(profiler ? { preload: profiler.preload } : {}),
      extensions: [extension],
      files: { [DRAFT]: '一、总结\n' },
      settings: HAS_CORPUS ? { 'nigao.corpus.folders': [CORPUS] } : {},
    });
    return new Windows(server, await Workbench.openOn(server, name));
  }

  /** Opens the next window and leaves it alone for a while. */
  async next(): Promise<void> {
    await this.#open();
    await this.#workbench.page.waitForTimeout(REST);
  }

  /** Opens the next window and looks something up in it at once. @returns milliseconds from the question to its answers */
  async ask(question: string): Promise<number> {
    await this.#open();
    const frame = this.#workbench.panelFrame;
    await this.#workbench.runCommand('Nigao: Look Up…');
    const box = frame.locator('input.box');
    await box.waitFor();
    const began = performance.now();
    await box.fill(question);
    await frame.locator('.card').first().waitFor();
    const took = Math.round(performance.now() - began);
    await this.#workbench.page.waitForTimeout(REST);
    return took;
  }

  async #open(): Promise<void> {
    if (this.#opened++ > 0) {
      await this.#workbench.closeWindow();
      await this.#workbench.openWindow();
    } else await this.#workbench.openFile(DRAFT);
  }

  /** What VS Code counts for the extension of this name in the window that is open. */
  async activationOf(name: string): Promise<number> {
    return (await activationTimes(this.#workbench, [name])).get(name)!;
  }

  async close(): Promise<void> {
    await this.#workbench.close();
  }
}

const { vsix } = await ensurePackaged(console.log);
const profiler = new HostProfiler(join(CACHE, 'test', 'activation-profiles'));
const our = await Windows.start('activation', vsix, profiler);
const other = await Windows.start('activation-empty', await packProbe(EMPTY_EXTENSION));
const ours: number[] = [];
const empty: number[] = [];
for (let window = 0; window <= WINDOWS; window++) {
  await our.next();
  if (window > 0) ours.push(await our.activationOf(OURS));
  await other.next();
  if (window > 0) empty.push(await other.activationOf(EMPTY));
}
await other.close();
const stored = [...our.server.log().matchAll(/stored library answers after (\d+) ms/gu)].map((found) =>
  Number(found[1]),
);
const asked: number[] = [];
for (let window = 0; window < ASKED; window++) asked.push(await our.ask(QUESTION));
profiler.arm();
const held: number[] = [];
for (let window = 0; window < PROFILED; window++) {
  await our.next();
  const tasks = hostTasks(await profiler.take(), OWN_CODE);
  held.push(Math.round(Math.max(...tasks.map(({ milliseconds }) => milliseconds))));
}
await our.close();
console.log(`activation in ${WINDOWS} windows: ${ours.join(', ')} ms; of an empty extension: ${empty.join(', ')} ms`);
console.log(`added: ${median(ours) - median(empty)} ms, by the medians (at most ${ALLOWED} on an idle machine)`);
console.log(`longest our code held the host up, profiled: ${held.join(', ')} ms`);
const answered = [...our.server.log().matchAll(/First search answered after (\d+) ms/gu)].map((found) =>
  Number(found[1]),
);
console.log(
  `the stored library${HAS_CORPUS ? '' : ' (samples)'} answers a question asked as soon as the window takes one: after ` +
    `${answered.join(', ')} ms, median ${median(answered)} ms (at most ${ALLOWED_STORED}); ` +
    `cards, with all that VS Code still has to do, after ${asked.join(', ')} ms, median ${median(asked)} ms`,
);
console.log(
  `and the extension itself, while VS Code is opening the window: ${stored.join(', ')} ms, median ${median(stored)} ms`,
);
