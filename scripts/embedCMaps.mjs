/**
 * Writes the character maps of simplified Chinese that pdf.js brings along into src/corpus/readers/pdf/generatedCMaps.ts
 * (not kept in git): PDFs of older programs name a map (GBK-EUC-H) instead of carrying one. As source text they are
 * bundled with the PDF reader and need no address to be fetched from, in whatever worker it runs.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const MAPS = join(ROOT, 'node_modules', 'pdfjs-dist', 'cmaps');
const GENERATED = join(ROOT, 'src', 'corpus', 'readers', 'pdf', 'generatedCMaps.ts');

/** GB 2312, GBK and GB 18030, and Unicode in the glyph order of Adobe-GB1. */
const SIMPLIFIED = /^(?:GB|UniGB-|Adobe-GB1-).*\.bcmap$/;

const HEAD = `/* eslint-disable */
/** Made by scripts/embedCMaps.mjs from pdfjs-dist (Apache-2.0; the maps are Adobe's, BSD-3-Clause). By name, base64. */
// prettier-ignore
export const CMAPS: Readonly<Record<string, string>> = {
`;

/** Writes generatedCMaps.ts where it differs. */
export function embedCMaps() {
  const files = readdirSync(MAPS)
    .filter((name) => SIMPLIFIED.test(name))
    .sort();
  const entries = files.map((file) => {
    const data = readFileSync(join(MAPS, file)).toString('base64');
    return `  ${JSON.stringify(basename(file, '.bcmap'))}: '${data}',\n`;
  });
  const text = `${HEAD}${entries.join('')}};\n`;
  if (!existsSync(GENERATED) || readFileSync(GENERATED, 'utf8') !== text) writeFileSync(GENERATED, text);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) embedCMaps();
