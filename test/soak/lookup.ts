/**
 * `npm run soak:lookup [-- [--times 100] [--queries 40]]`: how long the look-up panel takes from the last key to cards on
 * the page, in the real workbench with the shared corpus many times over (or the samples, where it is missing). Measured
 * inside the page: rest of the keys, message, worker, message, drawing.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Locator } from 'playwright-core';
import { CACHE } from '../../scripts/support/project.mjs';
import { randomSource } from '../bench/generator.ts';
import { writeManyfoldCorpus } from '../workbench/harness/manyfoldCorpus.ts';
import { startTestServer } from '../workbench/harness/testServer.ts';
import { Workbench } from '../workbench/harness/workbench.ts';

const SEED = 20241231;
/** Characters of a query, and milliseconds between its keys: a fluent clerk. */
const QUERY = 6;
const KEY = 60;
/** Milliseconds that building the library may take. */
const PATIENCE = 3_600_000;

const { values } = parseArgs({
  options: { times: { type: 'string', default: '100' }, queries: { type: 'string', default: '40' } },
});

/** Milliseconds from the last key in the box to the first frame with new cards, seen from inside the page. */
async function fromKeyToCards(box: Locator, query: string): Promise<number> {
  await box.fill('');
  const seen = box.evaluate(
    (input) =>
      new Promise<number>((resolve) => {
        let last = 0;
        input.addEventListener('input', () => {
          last = performance.now();
        });
        const body = document.querySelector('#page')!;
        let drawn = 0;
        const observer = new MutationObserver(() => {
          requestAnimationFrame(() => {
            drawn = performance.now();
          });
        });
        observer.observe(body, { childList: true, subtree: true, characterData: true });
        // The answer to the last key is there when nothing has been drawn for a while
        const timer = setInterval(() => {
          if (drawn > last && last > 0 && performance.now() - drawn > 700) {
            clearInterval(timer);
            observer.disconnect();
            resolve(drawn - last);
          }
        }, 50);
      }),
  );
  await box.pressSequentially(query, { delay: KEY });
  return seen;
}

function percentile(sorted: readonly number[], share: number): string {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!.toFixed(0);
}

const folder = join(CACHE, 'soak', 'lookup');
const { files: corpus, description } = writeManyfoldCorpus(folder, Number(values.times));
console.log(description);

const server = await startTestServer({
  name: 'soak-lookup',
  locale: 'zh-cn',
  files: { '草稿.txt': '' },
  settings: { 'nigao.corpus.folders': [folder] },
});
const workbench = await Workbench.openOn(server, 'soak-lookup');
try {
  await workbench.openFile('草稿.txt');
  const began = performance.now();
  await workbench.page.locator('.statusbar-item .codicon-book').waitFor({ timeout: PATIENCE });
  console.log(`library after ${((performance.now() - began) / 1000).toFixed(0)} s`);
  await workbench.runCommand('拟稿: 对照：查询…');
  const box = workbench.panelFrame.locator('input.box');
  const random = randomSource(SEED);
  const times: number[] = [];
  while (times.length < Number(values.queries)) {
    const { text } = corpus[Math.floor(random() * corpus.length)]!;
    const at = Math.floor(random() * (text.length - QUERY));
    const query = text.slice(at, at + QUERY);
    if (/^[\u4e00-\u9fff]+$/u.test(query)) times.push(await fromKeyToCards(box, query));
  }
  const sorted = times.slice(3).sort((one, other) => one - other);
  console.log(
    `from the last key to cards, ${sorted.length} queries: p50 ${percentile(sorted, 0.5)} ms, p90 ${percentile(sorted, 0.9)} ms, p95 ${percentile(sorted, 0.95)} ms`,
  );
} finally {
  await workbench.close();
}
