/**
 * `npm run activation`: what activation adds on the extension host beyond an extension that does nothing, both measured
 * in the same windows of the real workbench, one woken by a document, the other by its command, once the window has come
 * to rest: while a window opens, its other extensions wake too, and VS Code counts their time with ours. The first window
 * is left out: it reads everything from a cold disk, and stores the library that the others answer from. How long after
 * activation they do is printed too. What VS Code counts holds what else the host does meanwhile; so some more windows
 * profile the host and tell for how long our own code held it up.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ensurePackaged } from '../../scripts/support/packaged.mjs';
import { CACHE } from '../../scripts/support/project.mjs';
import { SHARED } from '../evaluation/context.ts';
import { activationTimes } from './harness/activationTimes.ts';
import { HostProfiler, hostTasks } from './harness/hostTasks.ts';
import { packProbe } from './harness/probeExtension.ts';
import { startTestServer } from './harness/testServer.ts';
import { Workbench } from './harness/workbench.ts';

/** Milliseconds that activation may add on an idle machine. */
const ALLOWED = 50;

/** Windows measured, after the first. */
const WINDOWS = 7;

const OURS = 'Nigao: drafting year-end reports';
const EMPTY = 'Extension that does nothing';
const WAKE = 'Wake the Extension That Does Nothing';

/** The four compilations; without them the samples are read. */
const CORPUS = join(SHARED, 'corpus');
const HAS_CORPUS = existsSync(CORPUS);

/** Milliseconds within which the stored library answers. */
const ALLOWED_STORED = 300;

/** Windows whose extension host is profiled, after those measured: profiling takes time itself. */
const PROFILED = 3;

/** How long a window is left alone before something is woken in it, in milliseconds. */
const REST = 6_000;

/** Wakes with its command, and does nothing else than to have it. */
const EMPTY_EXTENSION = {
  name: 'empty',
  displayName: EMPTY,
  contributes: { commands: [{ command: 'empty.wake', title: WAKE }] },
  activationEvents: ['onCommand:empty.wake'],
  code: "exports.activate = () => require('vscode').commands.registerCommand('empty.wake', () => undefined);\n",
};

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1]!;
}

const { vsix } = await ensurePackaged(console.log);
const profiler = new HostProfiler(join(CACHE, 'test', 'activation-profiles'));
const server = await startTestServer({
  name: 'activation',
  preload: profiler.preload,
  extensions: [vsix, await packProbe(EMPTY_EXTENSION)],
  files: { '草稿.txt': '一、总结\n' },
  settings: {
    'workbench.editor.restoreEditors': false,
    ...(HAS_CORPUS ? { 'nigao.corpus.folders': [CORPUS] } : {}),
  },
});
const workbench = await Workbench.openOn(server, 'activation');
const ours: number[] = [];
const empty: number[] = [];
const held: number[] = [];
for (let window = 0; window <= WINDOWS + PROFILED; window++) {
  const isProfiled = window > WINDOWS;
  if (isProfiled) profiler.arm();
  if (window > 0) {
    await workbench.closeWindow();
    await workbench.openWindow();
  }
  await workbench.page.waitForTimeout(REST);
  await workbench.runCommand(WAKE);
  await workbench.page.waitForTimeout(REST);
  if (isProfiled) await profiler.take();
  await workbench.openFile('草稿.txt');
  await workbench.page.locator('.statusbar-item .codicon-book').waitFor({ timeout: 60_000 });
  await workbench.page.waitForTimeout(REST);
  if (isProfiled) {
    const tasks = hostTasks(await profiler.take(), '/nigao.nigao-');
    held.push(Math.round(Math.max(...tasks.map(({ milliseconds }) => milliseconds))));
  } else if (window > 0) {
    const times = await activationTimes(workbench, [OURS, EMPTY]);
    ours.push(times.get(OURS)!);
    empty.push(times.get(EMPTY)!);
  }
}
const stored = [...server.log().matchAll(/stored library answers after (\d+) ms/gu)].map((found) => Number(found[1]));
await workbench.close();
const added = ours.map((time, window) => time - empty[window]!);
console.log(`activation in ${WINDOWS} windows: ${ours.join(', ')} ms; of an empty extension: ${empty.join(', ')} ms`);
console.log(
  `added: median ${median(added)} ms, least ${Math.min(...added)} ms (at most ${ALLOWED} on an idle machine)`,
);
console.log(`longest our code held the host up, profiled: ${held.join(', ')} ms`);
console.log(
  `the stored library${HAS_CORPUS ? '' : ' (samples)'} answered after ${stored.join(', ')} ms: ` +
    `median ${median(stored)} ms (at most ${ALLOWED_STORED} on an idle machine)`,
);
