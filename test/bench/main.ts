/**
 * `npm run bench [-- [--times 1,10,100] [--only STAGE]… [FOLDER]]`: time and memory at ×1, ×10, ×100 of the shared corpus
 * (or of the texts in FOLDER), ours and the peers' in one run.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { SHARED } from '../evaluation/context.ts';
import { compareCorpora, generateCorpus, type CorpusFile } from './generator.ts';
import { STAGES, type Figures } from './stages.ts';

const SEED = 20240115;
/** Looking for repeats in a corpus larger than this many times takes longer than the stages. */
const LARGEST_COMPARED = 100;
const STAGE_SCRIPT = fileURLToPath(new URL('./stage.ts', import.meta.url));

function readTexts(folder: string): CorpusFile[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => ({ path: name, text: readFileSync(join(folder, name), 'utf8') }));
}

function runStage(name: string, folder: string): Figures {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['--max-old-space-size=12288', '--import=tsx', STAGE_SCRIPT, name, folder],
    {
      encoding: 'utf8',
      maxBuffer: 1 << 26,
    },
  );
  const last = stdout.trim().split('\n').at(-1);
  if (status !== 0 || last === undefined)
    return { failed: /^\w*Error: .*/m.exec(stderr)?.[0] ?? `exit ${String(status)}` };
  return JSON.parse(last) as Figures;
}

function print(title: string, figures: Figures): void {
  console.log(
    `| ${title} | ${Object.entries(figures)
      .map(([name, value]) => `${name}: ${value}`)
      .join(' · ')} |`,
  );
}

function main(): void {
  const { values, positionals } = parseArgs({
    options: { times: { type: 'string', default: '1,10,100' }, only: { type: 'string', multiple: true } },
    allowPositionals: true,
  });
  const source = positionals[0] ?? join(SHARED, 'corpus');
  const texts = readTexts(source);
  const stages = values.only ?? Object.keys(STAGES);
  console.log(
    `node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}, texts of ${source}`,
  );
  const scratch = mkdtempSync(join(tmpdir(), 'nigao-bench-'));
  try {
    for (const times of values.times.split(',').map(Number)) {
      const folder = join(scratch, `x${times}`);
      mkdirSync(folder);
      const generated = generateCorpus(texts, times, SEED);
      for (const file of generated) writeFileSync(join(folder, basename(file.path)), file.text);
      console.log(`\n## ×${times}\n`);
      if (times > 1 && times <= LARGEST_COMPARED)
        for (const line of compareCorpora(texts, generated)) console.log(line);
      console.log('\n| stage | figures |\n|---|---|');
      for (const stage of stages) print(stage, runStage(stage, folder));
    }
  } finally {
    rmSync(scratch, { recursive: true });
  }
}

main();
