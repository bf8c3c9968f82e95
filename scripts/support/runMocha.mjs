/**
 * Runs mocha over files or folders of tests and writes the counts and what failed to a file, so that the caller need not
 * read them out of the report: `node --import tsx runMocha.mjs [--bail] COUNTS_FILE ENDING PATH…`. With --bail the first
 * failure ends the run.
 */
import Mocha from 'mocha';
import { readdirSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

const { values, positionals } = parseArgs({ options: { bail: { type: 'boolean' } }, allowPositionals: true });
const [countsFile, ending, ...paths] = positionals;
if (countsFile === undefined || ending === undefined)
  throw new Error('usage: runMocha.mjs [--bail] COUNTS_FILE ENDING PATH…');

/**
 * @param {string} path
 * @returns {string[]}
 */
function testsBelow(path) {
  if (statSync(path).isFile()) return [resolve(path)];
  return readdirSync(path)
    .sort()
    .flatMap((name) =>
      statSync(join(path, name)).isDirectory() || name.endsWith(String(ending)) ? testsBelow(join(path, name)) : [],
    );
}

const mocha = new Mocha({
  ui: 'bdd',
  timeout: ending === '.journey.ts' ? 120_000 : 20_000,
  bail: values.bail ?? false,
});
for (const file of paths.flatMap(testsBelow)) mocha.addFile(file);
await mocha.loadFilesAsync();
/** @type {string[]} */
const failures = [];
const runner = mocha.run((failed) => {
  const { passes = 0, pending = 0 } = runner.stats ?? {};
  writeFileSync(countsFile, JSON.stringify({ passed: passes, failed, skipped: pending, failures }));
  process.exit(failed === 0 ? 0 : 1);
});
runner.on('fail', (test, error) => failures.push(`${test.fullTitle()}: ${error.message.split('\n', 1)[0]}`));
