/**
 * `npm run latency [-- [--times 10] [--places 60] [--windows 3]]`: how long ghost text takes after a key, beside an extension that does
 * nothing but return a constant at once, in the same window at the same places with the same keys; and how long our
 * code holds the extension host up at a stretch while somebody types.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { CACHE } from '../../scripts/support/project.mjs';
import { ensurePackaged } from '../../scripts/support/packaged.mjs';
import { GhostClock, type GhostTime } from './harness/ghostClock.ts';
import { ghostPlaces, type GhostPlace } from './harness/ghostPlaces.ts';
import { describeSteps, ghostSteps, percentile, type GhostSteps } from './harness/ghostSteps.ts';
import { HOST_CLOCK, HostClock } from './harness/hostClock.ts';
import { HostProfiler, hostTasks, type HostTask } from './harness/hostTasks.ts';
import { IDLE, IDLE_ENDING, IDLE_PLACES } from './harness/idleCompletion.ts';
import { writeManyfoldCorpus } from './harness/manyfoldCorpus.ts';
import { packProbe } from './harness/probeExtension.ts';
import { startTestServer } from './harness/testServer.ts';
import { Workbench } from './harness/workbench.ts';

/** Milliseconds that ghost text may take longer than that of an extension that does nothing (p95). */
const ALLOWED_LATER = 15;
/** Milliseconds that our code may hold the extension host up at a stretch. */
const ALLOWED_TASK = 16;

/** Places typed at in one draft before it is the other's turn. */
const TURN = 10;
/** Places typed at in each draft before any is measured: what runs for the first time runs slowly. */
const WARM = 6;
/** Milliseconds between the keys of a place (11 a second), behind the last of them, and behind what stands before them. */
const FAST = 90;
const RESTED = 400;
const SETTLED = 250;

/** The empty line in the middle of the draft, at which is typed. */
const PLACE = 16;
/** Lines of the draft are paragraphs of at least so many characters. */
const LONG = 40;
/** Places typed at in each window that is profiled. */
const PROFILED = 12;

/** Milliseconds that building the library may take. */
const PATIENCE = 1_800_000;

const OURS = '草稿.txt';
const NOTHING = `对照${IDLE_ENDING}`;

const { values } = parseArgs({
  options: {
    times: { type: 'string', default: '10' },
    places: { type: 'string', default: '60' },
    // What others do on the machine lengthens a stretch, never shortens it: the quietest of some windows tells
    windows: { type: 'string', default: '3' },
  },
});

/** @returns Milliseconds of the longest. */
function printTasks(what: string, tasks: readonly HostTask[]): number {
  const lengths = tasks.map(({ milliseconds }) => milliseconds);
  const [p50, p95] = [0.5, 0.95].map((share) => percentile(lengths, share).toFixed(1));
  const longest = Math.max(...lengths);
  const { functions } = tasks.find(({ milliseconds }) => milliseconds === longest)!;
  console.log(
    `  ${what}: ${tasks.length} stretches, p50 ${p50} ms, p95 ${p95} ms, longest ${longest.toFixed(1)} ms: ${functions.join(', ')}`,
  );
  return longest;
}

/** Types at places in the middle of a draft that is open, and takes all out again. @returns Their last keys. */
async function typeAt(
  workbench: Workbench,
  clock: GhostClock,
  file: string,
  places: readonly GhostPlace[],
): Promise<GhostTime[]> {
  const { keyboard } = workbench.page;
  await workbench.page.locator('.tab', { hasText: file }).click();
  await workbench.page.locator('.tab.active', { hasText: file }).waitFor();
  await keyboard.press('Control+G');
  await workbench.enterText(`:${PLACE}`);
  await workbench.page.locator('.statusbar-item', { hasText: `Ln ${PLACE},` }).waitFor();
  const last: GhostTime[] = [];
  for (const { before, keys } of places) {
    await keyboard.insertText(before);
    await workbench.page.waitForTimeout(SETTLED);
    last.push((await clock.type(keys, (at) => (at + 1 === keys.length ? RESTED : FAST))).at(-1)!);
    for (const key of ['Escape', 'Control+L', 'Enter', 'ArrowUp']) await keyboard.press(key);
  }
  return last;
}

const folder = join(CACHE, 'test', 'latency-corpus');
const { description, unseen } = writeManyfoldCorpus(folder, Number(values.times));
console.log(description);
const lines = unseen.split('\n').filter((line) => line.length > LONG);
const above = lines.slice(0, PLACE - 1);
const below = lines.slice(PLACE - 1, 2 * PLACE - 2);
const draft = [...above, '', ...below, ''].join('\n');
const profiler = new HostProfiler(join(CACHE, 'test', 'latency-profiles'));
const hostClock = new HostClock(join(CACHE, 'test', 'latency-clock.jsonl'));
const server = await startTestServer({
  name: 'latency',
  extensions: [(await ensurePackaged(console.log)).vsix, await packProbe(IDLE)],
  files: { [OURS]: draft, [NOTHING]: draft },
  settings: { 'nigao.corpus.folders': [folder] },
  preload: { module: HOST_CLOCK, environment: { ...profiler.preload.environment, ...hostClock.environment } },
});
const workbench = await Workbench.openOn(server, 'latency');

try {
  await workbench.openFile(OURS);
  await workbench.page.locator('.statusbar-item .codicon-book').waitFor({ timeout: PATIENCE });
  const places = await ghostPlaces({
    storage: server.storage,
    corpus: folder,
    draft: above.join('\n'),
    paragraphs: lines.slice(2 * PLACE - 2),
    places: Number(values.places),
  });
  writeFileSync(join(server.workspace, IDLE_PLACES), JSON.stringify(places.map(({ before, keys }) => before + keys)));
  // A tab that is only looked at would give way to the next
  await workbench.runCommand('View: Keep Editor');
  await workbench.openFile(NOTHING);
  const clock = await GhostClock.start(workbench);
  const times = { ours: [] as GhostTime[], idle: [] as GhostTime[] };
  for (const file of [OURS, NOTHING]) await typeAt(workbench, clock, file, places.slice(0, WARM));
  for (let from = 0; from < places.length; from += TURN) {
    const turn = places.slice(from, from + TURN);
    const takeTurn = {
      ours: async () => times.ours.push(...(await typeAt(workbench, clock, OURS, turn))),
      idle: async () => times.idle.push(...(await typeAt(workbench, clock, NOTHING, turn))),
    };
    // Neither always comes first
    const order = from % (2 * TURN) === 0 ? (['ours', 'idle'] as const) : (['idle', 'ours'] as const);
    for (const who of order) await takeTurn[who]();
  }
  const events = hostClock.events();
  const shownOf = (keys: readonly GhostTime[]): GhostSteps[] =>
    keys.map((key) => ghostSteps(key, events)).filter((steps) => steps !== null);
  const [ours, idle] = [shownOf(times.ours), shownOf(times.idle)];
  console.log(`milliseconds from key to ghost text at ${places.length} places, p50 / p95:`);
  console.log(`  ours (${ours.length} shown): ${describeSteps(ours)}`);
  console.log(`  an extension that does nothing (${idle.length} shown): ${describeSteps(idle)}`);
  const inOurs = ours.flatMap(({ called, returned }) => (called === undefined ? [] : returned! - called));
  const [own50, own95] = [0.5, 0.95].map((share) => percentile(inOurs, share).toFixed(1));
  console.log(`  our extension, from the question for ghost text to its answer: ${own50} / ${own95}`);
  const [later50, later95] = [0.5, 0.95].map((share) => {
    const [one, other] = [ours, idle].map((steps) =>
      percentile(
        steps.map(({ shown }) => shown),
        share,
      ),
    );
    return one! - other!;
  });
  console.log(`  added: p50 ${later50!.toFixed(0)} ms, p95 ${later95!.toFixed(0)} ms (at most ${ALLOWED_LATER})`);

  const windows = Number(values.windows);
  const longest: number[] = [];
  if (windows > 0) console.log('our code on the extension host, a window after the other:');
  profiler.arm();
  for (let window = 0; window < windows; window++) {
    await workbench.closeWindow();
    await workbench.openWindow();
    await workbench.openFile(OURS);
    const fresh = await GhostClock.start(workbench);
    await workbench.page.locator('.statusbar-item .codicon-book').waitFor();
    await typeAt(workbench, fresh, OURS, places.slice(0, 1));
    printTasks('from its start to the first key', hostTasks(await profiler.take(), '/nigao.nigao-'));
    await typeAt(workbench, fresh, OURS, places.slice(1, 1 + PROFILED));
    longest.push(printTasks('while typing', hostTasks(await profiler.take(), '/nigao.nigao-')));
  }
  const quietest = Math.min(...longest);
  if (windows > 0) {
    console.log(`  longest while typing, in the quietest window: ${quietest.toFixed(1)} ms (at most ${ALLOWED_TASK})`);
    if (quietest > ALLOWED_TASK) process.exitCode = 1;
  }
  const enough = ours.length >= 0.9 * places.length;
  if (!enough) console.log('Too few ghost texts of ours were shown for a measure.');
  if (!enough || later95! > ALLOWED_LATER) process.exitCode = 1;
} finally {
  await workbench.close();
}
