/** Half a minute of fast typing; `npm run soak` goes on for ten thousand characters. On the samples. */
import { deepEqual, ok } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CACHE, ROOT } from '../../../scripts/support/project.mjs';
import { GhostClock } from '../harness/ghostClock.ts';
import { HOST_CLOCK, HostClock } from '../harness/hostClock.ts';
import { soak } from '../harness/soak.ts';
import type { TestServer } from '../harness/testServer.ts';
import { startTestServer } from '../harness/testServer.ts';
import { Workbench } from '../harness/workbench.ts';

/** What the extension host's heap may hold more in the end, in MB: a flood. What a key leaves behind is for `npm run soak`. */
const GROWTH = 8;
/** What the host and its workers may take more of the machine's memory while their engines warm up, in MB. */
const RESIDENT_GROWTH = 300;

describe('journey: fast typing', () => {
  const clock = new HostClock(join(CACHE, 'test', 'soak-short-clock.jsonl'));
  let server: TestServer;
  let workbench: Workbench;

  before(async () => {
    server = await startTestServer({
      name: 'soak-short',
      locale: 'zh-cn',
      files: { '草稿.txt': '' },
      preload: { module: HOST_CLOCK, environment: clock.environment },
    });
    workbench = await Workbench.openOn(server, 'soak-short');
    await workbench.openFile('草稿.txt');
    await workbench.page.locator('.statusbar-item .codicon-book').waitFor({ timeout: 60_000 });
  });

  after(() => workbench.close());

  it('leaves no late answer showing, and memory as it was', async function () {
    this.timeout(300_000);
    const text = readFileSync(join(ROOT, 'samples', '河东区交通运输局2023年政务公开工作总结.txt'), 'utf8');
    const pace = { characters: 450, perSecond: 15, stretch: 75 };
    const result = await soak(workbench, { home: server.folder, clock, text, ...pace });
    ok(result.looks > 0, 'ghost text was seen');
    deepEqual(result.late, []);
    const heaps = result.memory.map(({ heap }) => heap);
    ok(heaps.at(-1)! - heaps[0]! < GROWTH, `heap in MB: ${heaps.join(', ')}`);
    const resident = result.memory.map((held) => held.resident);
    ok(resident.at(-1)! - resident[0]! < RESIDENT_GROWTH, `resident in MB: ${resident.join(', ')}`);
    const written = (await workbench.editorLines()).join('').replace(/\s/g, '');
    ok(written.length > 0 && text.replace(/\s/g, '').includes(written.slice(0, 40)), 'nothing was inserted unasked');
  });

  it('keeps ghost text without a flicker while it is typed on', async () => {
    await workbench.typeInEditor('\n今年以来，在县委、');
    await workbench.ghostText.first().waitFor();
    const ghost = (await workbench.ghostText.allInnerTexts()).join('');
    ok(ghost.length > 2, ghost);
    const clock = await GhostClock.start(workbench);
    const [time] = await clock.type(ghost.slice(0, 1), () => 500);
    ok(time!.kept, `a moment without ghost text, which was ${ghost}`);
  });
});
