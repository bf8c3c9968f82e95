/** Extensions to measure beside: packed on the spot from a manifest and a few lines of code. */
import { createVSIX } from '@vscode/vsce';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CACHE } from '../../../scripts/support/project.mjs';

export interface Probe {
  readonly name: string;
  /** As the list of running extensions shows it. */
  readonly displayName: string;
  readonly activationEvents: readonly string[];
  readonly contributes?: unknown;
  /** Its module, CommonJS. */
  readonly code: string;
}

/** @returns Path of the package. */
export async function packProbe({ code, ...manifest }: Probe): Promise<string> {
  const folder = join(CACHE, 'test', `${manifest.name}-extension`);
  mkdirSync(folder, { recursive: true });
  const rest = { publisher: 'nigao-test', version: '0.0.1', engines: { vscode: '^1.96.0' } };
  const files = { main: './extension.cjs', files: ['extension.cjs'] };
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ ...manifest, ...rest, ...files }));
  writeFileSync(join(folder, 'extension.cjs'), code);
  const packagePath = join(CACHE, 'test', `${manifest.name}.vsix`);
  await createVSIX({ cwd: folder, packagePath, dependencies: false, allowMissingRepository: true, skipLicense: true });
  return packagePath;
}
