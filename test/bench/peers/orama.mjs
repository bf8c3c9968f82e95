/** Orama over bigrams. */
import { readFileSync, writeFileSync } from 'node:fs';
import { bigrams } from './bigrams.mjs';

function empty(/** @type {any} */ orama) {
  const tokenizer = { language: 'bigrams', normalizationCache: new Map(), tokenize: bigrams };
  return orama.create({ schema: { text: 'string' }, components: { tokenizer } });
}

/** @param {(name: string) => Promise<any>} load @param {string[]} passages @param {string} file */
export async function build(load, passages, file) {
  const orama = await load('@orama/orama');
  const index = empty(orama);
  await orama.insertMultiple(
    index,
    passages.map((text) => ({ text })),
    1000,
  );
  return { store: () => writeFileSync(file, JSON.stringify(orama.save(index))) };
}

/** @param {(name: string) => Promise<any>} load @param {string} file */
export async function open(load, file) {
  const orama = await load('@orama/orama');
  const index = empty(orama);
  orama.load(index, JSON.parse(readFileSync(file, 'utf8')));
  return (/** @type {string} */ term) => orama.search(index, { term, limit: 10 });
}
