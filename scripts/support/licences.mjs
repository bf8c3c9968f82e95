/** The licence texts of the libraries and word lists that went into a bundle, so that the packaged extension carries them. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** What is made of other people's data and kept in git, and the file beside it with their licences. */
const KEPT_DATA = [
  { input: 'src/drafting/frames/plainWords.ts', licences: 'src/drafting/frames/wordListLicences.txt' },
];

/** @param {string} path An input of esbuild's metafile. */
function packageOf(path) {
  return /(?:^|\/)node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1];
}

/**
 * @param {string} root The project.
 * @param {string[]} inputs Paths of bundled files, relative to the project.
 */
export function thirdPartyLicences(root, inputs) {
  const names = new Set(inputs.map(packageOf).filter((name) => name !== undefined));
  const texts = [...names].sort().map((name) => {
    const folder = join(root, 'node_modules', name);
    const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
    const text = file === undefined ? '' : readFileSync(join(folder, file), 'utf8').trim();
    return `${name} ${version} (${license})\n\n${text}\n`;
  });
  const kept = KEPT_DATA.filter(({ input }) => inputs.includes(input));
  texts.push(...kept.map(({ licences }) => readFileSync(join(root, licences), 'utf8')));
  return texts.join(`\n${'-'.repeat(72)}\n\n`);
}
