/**
 * Compiles templates/*.hbs into src/drafting/templates/generated.ts (not kept in git), so that neither the extension
 * nor the tests compile Handlebars at run time. Drafts are plain text: HTML escaping is off.
 */
import Handlebars from 'handlebars';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const TEMPLATES = join(ROOT, 'templates');
const GENERATED = join(ROOT, 'src', 'drafting', 'templates', 'generated.ts');

const HEAD = `/* eslint-disable */
// @ts-nocheck
/** Made by scripts/precompileTemplates.mjs from templates/*.hbs. */

/** A starter template: its Handlebars source, and the same precompiled for Handlebars.template(). */
export interface PrecompiledTemplate {
  readonly source: string;
  readonly spec: TemplateSpecification;
}

/** By file name without .hbs. */
export const TEMPLATES: Readonly<Record<string, PrecompiledTemplate>> = {
`;

/** Writes generated.ts where it differs. Returns the names of the templates. */
export function precompileTemplates() {
  const files = readdirSync(TEMPLATES)
    .filter((name) => name.endsWith('.hbs'))
    .sort();
  const entries = files.map((file) => {
    const source = readFileSync(join(TEMPLATES, file), 'utf8');
    const spec = String(Handlebars.precompile(source, { noEscape: true }));
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
