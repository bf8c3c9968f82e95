/** MiniSearch over bigrams. */
import { readFileSync, writeFileSync } from 'node:fs';
import { bigrams } from './bigrams.mjs';

const OPTIONS = { fields: ['text'], tokenize: bigrams, processTerm: (/** @type {string} */ term) => term };

/** @param {(name: string) => Promise<any>} load @param {string[]} passages @param {string} file */
export async function build(load, passages, file) {
  const { default: MiniSearch } = await load('minisearch');
  const index = new MiniSearch(OPTIONS);
  index.addAll(passages.map((text, id) => ({ id, text })));
  return { store: () => writeFileSync(file, JSON.stringify(index)) };
}

/** @param {(name: string) => Promise<any>} load @param {string} file */
export async function open(load, file) {
  const { default: MiniSearch } = await load('minisearch');
  const index = MiniSearch.loadJSON(readFileSync(file, 'utf8'), OPTIONS);
  return (/** @type {string} */ query) => index.search(query).slice(0, 10);
}
