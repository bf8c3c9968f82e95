/**
 * `npm run activation`: what activation adds on the extension host beyond an extension that does nothing, both measured
 * in the same windows of the real workbench, each woken by a document of its own once the window has come to rest: while
 * a window opens, its other extensions wake too, and VS Code counts their time with ours. The first window is left out:
 * it reads everything from a cold disk.
 */
import { ensurePackaged } from '../../scripts/support/packaged.mjs';
import { activationTimes } from './harness/activationTimes.ts';
import { packProbe } from './harness/probeExtension.ts';
import { startTestServer } from './harness/testServer.ts';
import { Workbench } from './harness/workbench.ts';

/** Milliseconds that activation may add on an idle machine. */
const ALLOWED = 50;

/** Windows measured, after the first. */
const WINDOWS = 7;

const OURS = 'Nigao: drafting year-end reports';
const EMPTY = 'Extension that does nothing';

/** How long a window is left alone before something is woken in it, in milliseconds. */
const REST = 6_000;

/** Wakes with a document of its kind. */
const EMPTY_EXTENSION = {
  name: 'empty',
  displayName: EMPTY,
  contributes: { languages: [{ id: 'nothing', extensions: ['.nothing'] }] },
  activationEvents: ['onLanguage:nothing'],
  code: 'exports.activate = () => undefined;\n',
};

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1]!;
}

const { vsix } = await ensurePackaged(console.log);
const server = await startTestServer({
  name: 'activation',
  extensions: [vsix, await packProbe(EMPTY_EXTENSION)],
  files: { '草稿.txt': '一、总结\n', '无关.nothing': '\n' },
  settings: { 'workbench.editor.restoreEditors': false },
});
const workbench = await Workbench.openOn(server, 'activation');
const ours: number[] = [];
const empty: number[] = [];
for (let window = 0; window <= WINDOWS; window++) {
  if (window > 0) {
    await workbench.closeWindow();
    await workbench.openWindow();
  }
  await workbench.page.waitForTimeout(REST);
  await workbench.openFile('无关.nothing');
  await workbench.page.waitForTimeout(REST);
  await workbench.openFile('草稿.txt');
  await workbench.page.locator('.statusbar-item .codicon-book').waitFor({ timeout: 60_000 });
  const times = await activationTimes(workbench, [OURS, EMPTY]);
  if (window === 0) continue;
  ours.push(times.get(OURS)!);
  empty.push(times.get(EMPTY)!);
}
await workbench.close();
const added = ours.map((time, window) => time - empty[window]!);
console.log(`activation in ${WINDOWS} windows: ${ours.join(', ')} ms; of an empty extension: ${empty.join(', ')} ms`);
console.log(
  `added: median ${median(added)} ms, least ${Math.min(...added)} ms (at most ${ALLOWED} on an idle machine)`,
);
