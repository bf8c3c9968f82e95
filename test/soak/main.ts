/**
 * `npm run soak [-- [--characters 10000] [--times 10]]`: types at 15 characters a second in the real workbench, with the
 * shared corpus many times over (or the samples, where it is missing), and says whether an answer came late and whether
 * memory stayed flat.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { CACHE } from '../../scripts/support/project.mjs';
import { writeManyfoldCorpus } from '../workbench/harness/manyfoldCorpus.ts';
import { HOST_CLOCK, HostClock } from '../workbench/harness/hostClock.ts';
import { soak } from '../workbench/harness/soak.ts';
import { startTestServer } from '../workbench/harness/testServer.ts';
import { Workbench } from '../workbench/harness/workbench.ts';

/** Milliseconds that building the library may take. */
const PATIENCE = 1_800_000;

function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[values.length >> 1] ?? Number.NaN;
}

function tellMemory(what: string, held: readonly number[], typed: number): void {
  const quarter = Math.floor(held.length / 4);
  const [second, last] = [held.slice(quarter, 2 * quarter), held.slice(-quarter)].map(median);
  const grown = ((last! - second!) * 1000) / (typed / 2);
  console.log(`${what}, MB: ${held.join(' ')}`);
  console.log(
    `  the last quarter's median ${last} after the second's ${second}: ${grown.toFixed(1)} MB every thousand characters`,
  );
}

const { values } = parseArgs({
  options: { characters: { type: 'string', default: '10000' }, times: { type: 'string', default: '10' } },
});

const folder = join(CACHE, 'soak', 'corpus');
const { description, unseen } = writeManyfoldCorpus(folder, Number(values.times));
console.log(description);

const clock = new HostClock(join(CACHE, 'soak', 'clock.jsonl'));
const server = await startTestServer({
  name: 'soak',
  locale: 'zh-cn',
  files: { '草稿.txt': '' },
  settings: { 'nigao.corpus.folders': [folder] },
  preload: { module: HOST_CLOCK, environment: clock.environment },
});
const workbench = await Workbench.openOn(server, 'soak');
try {
  await workbench.openFile('草稿.txt');
  await workbench.page.locator('.statusbar-item .codicon-book').waitFor({ timeout: PATIENCE });
  const result = await soak(workbench, {
    home: server.folder,
    clock,
    text: unseen,
    characters: Number(values.characters),
    perSecond: 15,
    stretch: 150,
  });
  const { memory, late, rests, shown, looks } = result;
  console.log(`typed ${result.typed} characters at ${result.perSecond.toFixed(1)} a second`);
  console.log(`ghost text in ${shown} of ${rests} rests; seen ${looks} times, ${late.length} of them late`);
  for (const which of late) console.log(`  late: ${which}`);
  tellMemory(
    "the extension host's heap, collected, at every rest",
    memory.map(({ heap }) => heap),
    result.typed,
  );
  tellMemory(
    'resident memory of the host and its workers',
    memory.map(({ resident }) => resident),
    result.typed,
  );
  if (late.length > 0) process.exitCode = 1;
} finally {
  await workbench.close();
}
