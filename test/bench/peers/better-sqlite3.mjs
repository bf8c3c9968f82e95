/** SQLite FTS5 (better-sqlite3) over bigrams parted by spaces, BM25. */
import { rmSync } from 'node:fs';
import { bigrams } from './bigrams.mjs';

/** @param {(name: string) => Promise<any>} load @param {string[]} passages @param {string} file */
export async function build(load, passages, file) {
  const { default: Database } = await load('better-sqlite3');
  rmSync(file, { force: true });
  const database = new Database(file);
  database.exec("create virtual table passage using fts5(text, content='', detail=full)");
  const insert = database.prepare('insert into passage(rowid, text) values (?, ?)');
  database.transaction(() => passages.forEach((text, id) => insert.run(id + 1, bigrams(text).join(' '))))();
  database.exec("insert into passage(passage) values('optimize')");
  return { store: () => database.close() };
}

/** @param {(name: string) => Promise<any>} load @param {string} file */
export async function open(load, file) {
  const { default: Database } = await load('better-sqlite3');
  const select = new Database(file, { readonly: true }).prepare(
    'select rowid from passage where passage match ? order by rank limit 10',
  );
  return (/** @type {string} */ query) => {
    const terms = [...new Set(bigrams(query))].map((term) => `"${term}"`);
    return terms.length === 0 ? [] : select.all(terms.join(' OR '));
  };
}
