/** FlexSearch over bigrams: no BM25, a query's terms as alternatives. Its export is a file a part. */
import { readFileSync, writeFileSync } from 'node:fs';
import { bigrams } from './bigrams.mjs';

const OPTIONS = { tokenize: 'strict', encode: bigrams };

/** @param {(name: string) => Promise<any>} load @param {string[]} passages @param {string} file */
export async function build(load, passages, file) {
  const { default: flexsearch } = await load('flexsearch');
  const index = new flexsearch.Index(OPTIONS);
  passages.forEach((text, id) => index.add(id, text));
  /** @type {Record<string, string>} */
  const parts = {};
  await index.export((/** @type {string} */ key, /** @type {string} */ part) => {
    parts[key] = part;
  });
  return { store: () => writeFileSync(file, JSON.stringify(parts)) };
}

/** @param {(name: string) => Promise<any>} load @param {string} file */
export async function open(load, file) {
  const { default: flexsearch } = await load('flexsearch');
  const index = new flexsearch.Index(OPTIONS);
  for (const [key, part] of Object.entries(JSON.parse(readFileSync(file, 'utf8')))) await index.import(key, part);
  return (/** @type {string} */ query) => index.search(query, { limit: 10, suggest: true });
}
