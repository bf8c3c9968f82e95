/** The packaged extension, made only when something it is made from has changed. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { digest, isFresh, markFresh } from './freshness.mjs';
import { runNode } from './process.mjs';
import { ROOT } from './project.mjs';

const MADE_FROM = [
  ...['src', 'templates', 'l10n', 'media', 'samples', 'scripts'],
  ...['package.json', 'package-lock.json', 'package.nls.json', 'package.nls.zh-cn.json'],
  ...['README.md', 'LICENSE', '.vscodeignore'],
];

/** @returns {string} nigao-VERSION.vsix */
export function vsixPath() {
  const { name, version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  return join(ROOT, `${name}-${version}.vsix`);
}

/**
 * @param {(message: string) => void} report
 * @returns {Promise<{ vsix: string, made: string }>} The package, and a digest of what it was made from.
 */
export async function ensurePackaged(report) {
  const made = digest(MADE_FROM);
  const vsix = vsixPath();
  if (!existsSync(vsix) || !isFresh('package', made)) {
    report('Packaging the extension…');
    await runNode(['scripts/package.mjs'], { quiet: true });
    markFresh('package', digest(MADE_FROM));
  }
  return { vsix, made };
}
