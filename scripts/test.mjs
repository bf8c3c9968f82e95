/**
 * `npm test [-- --only STAGE,…]`: lint, types, unit tests, the package, the suite inside the real extension hosts, and
 * the journeys in the real workbench. A stage that crashes counts as one failure; the last line has the counts.
 */
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ensureChromium } from './support/chromium.mjs';
import { ensurePackaged } from './support/packaged.mjs';
import { CACHE, VSIX_LIMIT, megabytes } from './support/project.mjs';
import { outputOfNode, runNode } from './support/process.mjs';
import { fetchServer } from './vscodeServer.mjs';

/** @typedef {{ passed: number, failed: number, skipped: number, failures: string[] }} Counts What failed, by name. */

const COUNTS_FILE = join(CACHE, 'test-counts.json');
const MOCHA = ['--import', 'tsx', 'scripts/support/runMocha.mjs', COUNTS_FILE];

/** @type {Record<string, () => Promise<Counts>>} */
const STAGES = {
  lint: async () => {
    const eslint = check(['node_modules/eslint/bin/eslint.js', '.']);
    const prettier = check(['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.']);
    return sum(await eslint, await prettier);
  },
  types: () => check(['node_modules/typescript/bin/tsc', '--noEmit']),
  unit: () => counted([...MOCHA, '.test.ts', 'src', 'test/evaluation', 'test/workbench/manifest.test.ts']),
  package: packageIsSmall,
  suite: async () => {
    await needWorkbench();
    return counted(['--import', 'tsx', 'test/workbench/runSuites.ts', COUNTS_FILE]);
  },
  journey: async () => {
    await needWorkbench();
    return journeys();
  },
};

/** Stages that need no workbench. */
const QUICK = { lint: true, types: true, unit: true };

/**
 * @param {Counts} one
 * @param {Counts} other
 * @returns {Counts}
 */
function sum(one, other) {
  return {
    passed: one.passed + other.passed,
    failed: one.failed + other.failed,
    skipped: one.skipped + other.skipped,
    failures: [...one.failures, ...other.failures],
  };
}

/**
 * @param {string[]} args
 * @returns {Promise<Counts>} One passed or one failed, by the exit code; what the check wrote is shown when it failed.
 */
async function check(args) {
  const failure = await runNode(args, { quiet: true }).then(
    () => undefined,
    (/** @type {Error} */ error) => error,
  );
  if (failure !== undefined) console.log(failure.message);
  return failure === undefined
    ? { passed: 1, failed: 0, skipped: 0, failures: [] }
    : failed(`${args[0]} found fault, see above`);
}

/**
 * @param {string} what
 * @returns {Counts} Of one failure.
 */
function failed(what) {
  return { passed: 0, failed: 1, skipped: 0, failures: [what] };
}

/**
 * Runs a stage that writes its counts.
 * @param {string[]} args
 * @returns {Promise<Counts>}
 */
async function counted(args) {
  rmSync(COUNTS_FILE, { force: true });
  const failure = await runNode(args).catch((/** @type {Error} */ error) => error);
  if (!existsSync(COUNTS_FILE)) throw failure ?? new Error('the stage left no counts');
  const counts = JSON.parse(readFileSync(COUNTS_FILE, 'utf8'));
  if (counts.passed + counts.failed === 0) throw new Error('the stage ran no test');
  return outsideTests(counts, failure !== undefined);
}

/**
 * A run that failed outside its tests is no success.
 * @param {Counts} counts
 * @param {boolean} failure
 * @returns {Counts}
 */
function outsideTests(counts, failure) {
  return failure && counts.failed === 0
    ? { ...counts, failed: 1, failures: ['something outside its tests, see above'] }
    : counts;
}

/** Journeys that run at once: most of their time they wait for a window. */
const LANES = 2;

/** These take longest, and begin first, so that none of them is left alone at the end. */
const LONGEST = ['changes', 'typing', 'storedLibrary', 'soak', 'lookup', 'firstHour'];

/**
 * Every journey, each in a process of its own. One that failed is run once more when the others have ended, so that the
 * machine is its own.
 * @returns {Promise<Counts>}
 */
async function journeys() {
  await runNode(['--import', 'tsx', 'test/workbench/installExtension.ts']);
  const folder = 'test/workbench/journeys';
  const names = readdirSync(folder).filter((name) => name.endsWith('.journey.ts'));
  // This one looks at every step of the others
  const watching = names.filter((name) => !readFileSync(join(folder, name), 'utf8').includes('describe('));
  const rank = (/** @type {string} */ name) => {
    const at = LONGEST.indexOf(name.replace('.journey.ts', ''));
    return at === -1 ? LONGEST.length : at;
  };
  const waiting = names.filter((each) => !watching.includes(each)).sort((one, other) => rank(one) - rank(other));
  /** @type {Counts} */
  let total = { passed: 0, failed: 0, skipped: 0, failures: [] };
  /** @type {string[]} */
  const again = [];
  const journey = (/** @type {string} */ name, /** @type {string[]} */ ...options) => {
    const countsFile = join(CACHE, `counts-${name}.json`);
    return countedQuietly(
      countsFile,
      [...watching, name].map((each) => join(folder, each)),
      options,
    );
  };
  const lane = async () => {
    for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
      // Most steps need what the steps before them left: the first that fails has said enough
      const counts = await journey(name, '--bail');
      if (counts.failed > 0) again.push(name);
      else total = sum(total, counts);
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  for (const name of again) {
    console.log(`\n${name} failed beside another; once more, alone`);
    total = sum(total, await journey(name));
  }
  return total;
}

/**
 * Runs tests that write their counts, and shows what they print when they have ended.
 * @param {string} countsFile
 * @param {string[]} files
 * @param {string[]} options
 * @returns {Promise<Counts>}
 */
async function countedQuietly(countsFile, files, options) {
  rmSync(countsFile, { force: true });
  const { output, failed: failure } = await outputOfNode([
    '--import',
    'tsx',
    'scripts/support/runMocha.mjs',
    ...options,
    countsFile,
    '.journey.ts',
    ...files,
  ]);
  console.log(output);
  if (!existsSync(countsFile)) return failed(`${files.at(-1)} ended before its tests did`);
  const counts = JSON.parse(readFileSync(countsFile, 'utf8'));
  return outsideTests(counts, failure);
}

/** @returns {Promise<Counts>} */
async function packageIsSmall() {
  const { vsix } = await ensurePackaged(console.log);
  const { size } = statSync(vsix);
  console.log(`${vsix}: ${megabytes(size)}`);
  return size <= VSIX_LIMIT
    ? { passed: 1, failed: 0, skipped: 0, failures: [] }
    : failed(`the package is larger than ${megabytes(VSIX_LIMIT)}`);
}

/** @type {Promise<unknown> | undefined} */
let workbench;

/** A browser and a VS Code to open in it, fetched once. */
function needWorkbench() {
  workbench ??= ensureChromium(console.log)
    .then(() => fetchServer(console.log))
    .catch((error) => {
      // The next stage tries once more
      workbench = undefined;
      throw error;
    });
  return workbench;
}

/** @returns {string[]} The stages asked for, in their order. */
function chosenStages() {
  const at = process.argv.indexOf('--only');
  const names = Object.keys(STAGES);
  if (at === -1) return names;
  const wanted = (process.argv[at + 1] ?? '').split(',');
  const unknown = wanted.filter((name) => !names.includes(name));
  if (unknown.length > 0) throw new Error(`no stage ${unknown.join(', ')}; there are ${names.join(', ')}`);
  return names.filter((name) => wanted.includes(name));
}

/**
 * @param {string} name
 * @returns {Promise<Counts>}
 */
async function runStage(name) {
  console.log(`\n== ${name}`);
  const begun = Date.now();
  const counts = await STAGES[name]?.().catch((error) => {
    console.error(error instanceof Error ? error.message : error);
    return failed('it ended before its tests did, see above');
  });
  if (counts === undefined) throw new Error(`no stage ${name}`);
  const skipped = counts.skipped === 0 ? '' : `, ${counts.skipped} skipped`;
  console.log(
    `== ${name}: ${counts.passed} passed, ${counts.failed} failed${skipped} (${((Date.now() - begun) / 1000).toFixed(0)} s)`,
  );
  return { ...counts, failures: counts.failures.map((what) => `${name}: ${what}`) };
}

async function main() {
  const stages = chosenStages();
  mkdirSync(CACHE, { recursive: true });
  // On a clean machine both are fetched: that takes minutes, most of them waiting, so it goes on beside the quick stages
  if (stages.includes('suite') || stages.includes('journey'))
    needWorkbench().catch(() => 'told by the stage that needs it');
  await runNode(['scripts/precompileTemplates.mjs']);
  await runNode(['scripts/embedCMaps.mjs']);
  /** @type {Counts} */
  let total = { passed: 0, failed: 0, skipped: 0, failures: [] };
  // The linter prints nothing while it goes well, and takes one processor only: the other serves types and unit tests
  const beside = stages.includes('lint') ? runStage('lint') : undefined;
  for (const stage of stages.filter((name) => name !== 'lint' && name in QUICK))
    total = sum(total, await runStage(stage));
  if (beside) total = sum(total, await beside);
  for (const stage of stages.filter((name) => name !== 'lint' && !(name in QUICK)))
    total = sum(total, await runStage(stage));
  return total;
}

const total = await main().catch((error) => {
  console.error(error instanceof Error ? error.message : error);
  return failed('the run itself, see above');
});
// Whoever reads only the end learns what to look for
for (const what of total.failures) console.log(`failed: ${what}`);
if (total.skipped > 0) console.log(`\n${total.skipped} skipped`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
