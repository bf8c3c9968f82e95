/**
 * The suite of test/workbench/suite in desktop VS Code, the oldest that package.json supports and the newest:
 * `npm run build && npm run test:desktop`. Downloads VS Code, and so is no part of `npm test`.
 */
import { runTests } from '@vscode/test-electron';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CACHE, ROOT } from '../../scripts/support/project.mjs';
import { bundleSuite } from '../workbench/harness/bundleSuite.ts';

interface Manifest {
  readonly engines: { readonly vscode: string };
}

const { engines } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as Manifest;
const oldest = engines.vscode.replace('^', '');
const suite = join(CACHE, 'test', 'desktop', 'index.cjs');

await bundleSuite(suite);
for (const version of [oldest, 'stable']) {
  console.log(`\n  in VS Code ${version}`);
  await runTests({
    version,
    cachePath: join(CACHE, 'desktop'),
    extensionDevelopmentPath: ROOT,
    extensionTestsPath: suite,
    launchArgs: ['--disable-extensions', '--disable-workspace-trust'],
  });
}
