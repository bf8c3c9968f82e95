/**
 * `npm run soak [-- [--characters 10000] [--times 10]]`: types at 15 characters a second in the real workbench, with the
 * samples many times over as corpus, and says whether an answer came late and whether memory stayed flat.
 */
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { CACHE, ROOT } from '../../scripts/support/project.mjs';
import { generateCorpus } from '../bench/generator.ts';
import { soak } from '../workbench/harness/soak.ts';
import { startTestServer } from '../workbench/harness/testServer.ts';
import { Workbench } from '../workbench/harness/workbench.ts';

const SEED = 20241231;

const { values } = parseArgs({
  options: { characters: { type: 'string', default: '10000' }, times: { type: 'string', default: '10' } },
});

const samples = readdirSync(join(ROOT, 'samples'))
  .filter((name) => name.endsWith('.txt') && !name.includes('GB18030'))
  .map((name) => ({ path: name, text: readFileSync(join(ROOT, 'samples', name), 'utf8') }));
const folder = join(CACHE, 'soak', 'corpus');
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
for (const { path, text } of generateCorpus(samples, Number(values.times), SEED))
  writeFileSync(join(folder, path), text);

const server = await startTestServer({
  name: 'soak',
  locale: 'zh-cn',
  files: { '草稿.txt': '' },
  settings: { 'nigao.corpus.folders': [folder] },
});
const workbench = await Workbench.openOn(server, 'soak');
try {
  await workbench.openFile('草稿.txt');
  await workbench.page.locator('.statusbar-item .codicon-book').waitFor({ timeout: 120_000 });
  const [typed] = generateCorpus(samples, 2, SEED + 1).slice(-1);
  const result = await soak(workbench, {
    home: server.folder,
    text: typed!.text.replace(/\r/g, ''),
    characters: Number(values.characters),
    perSecond: 15,
    stretch: 150,
  });
  const quarter = Math.floor(result.memory.length / 4);
  console.log(`typed ${result.typed} characters at ${result.perSecond.toFixed(1)} a second`);
  console.log(`ghost text in ${result.shown} rests, ${result.late} of them late`);
  console.log(
    `extension host and workers: ${result.memory[0]} MB at first, ${result.memory[quarter]} MB after a quarter, ${result.memory.at(-1)} MB at last`,
  );
  if (result.late > 0) process.exitCode = 1;
} finally {
  await workbench.close();
}
