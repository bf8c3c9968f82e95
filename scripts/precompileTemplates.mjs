/**
 * Compiles templates/*.hbs into src/drafting/templates/generated.ts (not kept in git), so that neither the extension
 * nor the worker needs the compiler for them: a web worker's content policy forbids `new Function`. Drafts are plain
 * text: HTML escaping is off. Only the helpers of src/drafting/templates/helpers.ts may be called.
 */
import Handlebars from 'handlebars';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const TEMPLATES = join(ROOT, 'templates');
const GENERATED = join(ROOT, 'src', 'drafting', 'templates', 'generated.ts');

/** As KNOWN_HELPERS in helpers.ts; a test compares the two. */
const HELPERS = ['ordinal', 'year', 'stop', 'choice', 'fill', 'title', 'final', 'signature'];
const OPTIONS = {
  noEscape: true,
  knownHelpersOnly: true,
  knownHelpers: Object.fromEntries(HELPERS.map((name) => [name, true])),
};

const HEAD = `/* eslint-disable */
// @ts-nocheck
/** Made by scripts/precompileTemplates.mjs from templates/*.hbs. */
import type { PrecompiledTemplate } from './template.ts';

/** By file name without .hbs. */
// prettier-ignore
export const TEMPLATES: Readonly<Record<string, PrecompiledTemplate>> = {
`;

/**
 * @param {string} source
 * @returns {string} The template without its front block.
 */
function bodyOf(source) {
  const lines = source.split(/\r?\n/);
  return lines.slice(lines.indexOf('---', 1) + 1).join('\n');
}

/** Writes generated.ts where it differs. Returns the files compiled. */
export function precompileTemplates() {
  const files = readdirSync(TEMPLATES)
    .filter((name) => name.endsWith('.hbs'))
    .sort();
  const entries = files.map((file) => {
    const source = readFileSync(join(TEMPLATES, file), 'utf8');
    const spec = String(Handlebars.precompile(bodyOf(source), OPTIONS));
    return `  ${JSON.stringify(basename(file, '.hbs'))}: { source: ${JSON.stringify(source)}, spec: ${spec} },\n`;
  });
  const text = `${HEAD}${entries.join('')}};\n`;
  if (!existsSync(GENERATED) || readFileSync(GENERATED, 'utf8') !== text) {
    mkdirSync(dirname(GENERATED), { recursive: true });
    writeFileSync(GENERATED, text);
  }
  return files;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) precompileTemplates();
