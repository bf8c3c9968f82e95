/**
 * Bundles every door of the house into dist/ with esbuild: the extension for node and browser hosts, the library's two
 * workers, the panel's page, and the command line. `--production` minifies and drops source maps; `--watch` rebuilds.
 */
import { build, context } from 'esbuild';
import { chmodSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { embedCMaps } from './embedCMaps.mjs';
import { precompileTemplates } from './precompileTemplates.mjs';
import { thirdPartyLicences } from './support/licences.mjs';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const DIST = join(ROOT, 'dist');
const production = process.argv.includes('--production');

/** CommonJS libraries inside an ES module still call require(). */
const REQUIRE =
  "import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);";

/** @type {import('esbuild').BuildOptions} */
const COMMON = {
  absWorkingDir: ROOT,
  bundle: true,
  minify: production,
  sourcemap: production ? false : 'linked',
  legalComments: 'none',
  metafile: true,
  logLevel: 'warning',
  // Chinese as it is: escaped it is twice as long to read
  charset: 'utf8',
  target: 'es2022',
  treeShaking: true,
  loader: { '.svg': 'text' },
};

/**
 * In a Web Worker the PDF reader is a file of its own that the host hands over when it is needed.
 * @type {import('esbuild').Plugin}
 */
const HOSTED_READERS = {
  name: 'hosted-readers',
  setup({ onResolve }) {
    onResolve({ filter: /\/pdf\/pdf\.ts$/ }, ({ kind }) =>
      kind === 'dynamic-import' ? { path: join(ROOT, 'src/library/hostedReaders.ts') } : undefined,
    );
  },
};

/**
 * One door to the API for all modules of the extension. esbuild gives every module that imports a CommonJS module a copy
 * of its hundreds of members: a hundred copies took most of the time in which the extension was loaded.
 * @type {import('esbuild').Plugin}
 */
const ONE_API = {
  name: 'one-api',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^vscode$/ }, ({ namespace }) =>
      namespace === 'api' ? { path: 'vscode', external: true } : { path: 'vscode', namespace: 'api' },
    );
    onLoad({ filter: /^vscode$/, namespace: 'api' }, () => ({ contents: "export * from 'vscode';" }));
  },
};

/** @type {{ from: string, to: string, options: import('esbuild').BuildOptions }[]} */
const ENTRIES = [
  {
    from: 'src/extension/extension.ts',
    to: 'extension.cjs',
    options: { platform: 'node', format: 'cjs', target: 'node20', plugins: [ONE_API] },
  },
  {
    from: 'src/extension/extension.browser.ts',
    to: 'browser/extension.cjs',
    options: { platform: 'browser', format: 'cjs', plugins: [ONE_API] },
  },
  {
    from: 'src/library/browserWorker.ts',
    to: 'browser/worker.js',
    options: { platform: 'browser', format: 'iife', plugins: [HOSTED_READERS] },
  },
  { from: 'src/corpus/readers/pdf/pdf.ts', to: 'browser/pdf.js', options: { platform: 'browser', format: 'esm' } },
  { from: 'src/panel/main.ts', to: 'panel.js', options: { platform: 'browser', format: 'iife' } },
  { from: 'src/panel/compare.ts', to: 'compare.js', options: { platform: 'browser', format: 'iife' } },
  { from: 'src/panel/sheet/main.ts', to: 'sheet.js', options: { platform: 'browser', format: 'iife' } },
];

/**
 * The doors on plain Node share their chunks; a reader of documents is one, loaded when the first such file comes.
 * @type {import('esbuild').BuildOptions}
 */
const ON_NODE = {
  ...COMMON,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  banner: { js: REQUIRE },
  entryPoints: { worker: join(ROOT, 'src/library/node/worker.ts'), cli: join(ROOT, 'src/cli/main.ts') },
  splitting: true,
  chunkNames: 'chunks/[name]-[hash]',
  outdir: DIST,
};

const bundles = [
  ON_NODE,
  ...ENTRIES.map(({ from, to, options }) => ({
    ...COMMON,
    ...options,
    entryPoints: [join(ROOT, from)],
    outfile: join(DIST, to),
  })),
];

async function watch() {
  for (const bundle of bundles) await (await context({ ...bundle, logLevel: 'info' })).watch();
}

async function buildOnce() {
  rmSync(DIST, { recursive: true, force: true });
  const results = await Promise.all(bundles.map((bundle) => build(bundle)));
  const inputs = results.flatMap((result) => Object.keys(result.metafile?.inputs ?? {}));
  writeFileSync(join(DIST, 'third-party-licences.txt'), thirdPartyLicences(ROOT, inputs));
  chmodSync(join(DIST, 'cli.js'), 0o755);
}

precompileTemplates();
embedCMaps();
try {
  await (process.argv.includes('--watch') ? watch() : buildOnce());
} catch {
  process.exitCode = 1; // esbuild has printed the errors
}
