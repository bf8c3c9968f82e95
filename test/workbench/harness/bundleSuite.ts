/** The suite as one CommonJS file with mocha inside, which is what every extension host can load. */
import { build } from 'esbuild';
import { join } from 'node:path';
import { ROOT } from '../../../scripts/support/project.mjs';

/** @param outfile Path of the bundle; must end in .cjs, since this package's .js files are ES modules. */
export async function bundleSuite(outfile: string): Promise<void> {
  await build({
    entryPoints: [join(ROOT, 'test', 'workbench', 'suite', 'index.ts')],
    outfile,
    bundle: true,
    platform: 'browser',
    // mocha's bundle assigns module.exports, so ours are assigned after it
    format: 'iife',
    globalName: 'suite',
    footer: { js: 'module.exports = suite;' },
    target: 'es2022',
    external: ['vscode'],
    logLevel: 'warning',
  });
}
