/** Builds for production and packs nigao-VERSION.vsix; fails when it grows beyond what a clerk's network bears. */
import { createVSIX } from '@vscode/vsce';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, VSIX_LIMIT, megabytes } from './support/project.mjs';
import { runNode } from './support/process.mjs';

const { name, version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
const packagePath = join(ROOT, `${name}-${version}.vsix`);

await runNode(['scripts/build.mjs', '--production']);
await createVSIX({
  cwd: ROOT,
  packagePath,
  dependencies: false,
  allowMissingRepository: true,
  rewriteRelativeLinks: false,
});

const { size } = statSync(packagePath);
console.log(`${packagePath}: ${megabytes(size)}`);
if (size > VSIX_LIMIT) {
  console.error(`The package is larger than ${megabytes(VSIX_LIMIT)}.`);
  process.exitCode = 1;
}
