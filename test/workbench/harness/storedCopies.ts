/**
 * Where a text lies in what VS Code has stored: files below the server's user data, and the browser's databases. Which of
 * the two holds the files of an extension in the web host is the server's choice.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

/** Every stored entry: the database, the object store and the key it lies under, and what it holds, as text. */
async function storedEntries(page: Page): Promise<{ place: string; text: string }[]> {
  // Runs in the page: no function of ours may be named in there
  return page.evaluate(async () => {
    const entries: { place: string; text: string }[] = [];
    for (const { name } of await indexedDB.databases()) {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open(name!);
        request.addEventListener('success', () => {
          resolve(request.result);
        });
        request.addEventListener('error', () => {
          reject(new Error(`the database ${name} could not be opened`));
        });
      });
      for (const store of database.objectStoreNames) {
        const objects = database.transaction(store, 'readonly').objectStore(store);
        const [keys, values] = await Promise.all(
          [objects.getAllKeys(), objects.getAll() as IDBRequest<unknown[]>].map(
            (request) =>
              new Promise<unknown[]>((resolve, reject) => {
                request.addEventListener('success', () => {
                  resolve(request.result);
                });
                request.addEventListener('error', () => {
                  reject(new Error(`${store} could not be read`));
                });
              }),
          ),
        );
        for (const [at, value] of values!.entries())
          entries.push({
            place: `${name}/${store}/${String(keys![at])}`,
            text: value instanceof Uint8Array ? new TextDecoder().decode(value) : String(value),
          });
      }
      database.close();
    }
    return entries;
  });
}

/** Every place below a folder, and in the page's databases, that holds a text. */
export async function storedCopies(page: Page, folder: string, sought: string): Promise<string[]> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name));
  const onDisk = paths.filter((path) => statSync(path).isFile() && readFileSync(path).includes(sought));
  const inBrowser = (await storedEntries(page)).filter(({ text }) => text.includes(sought));
  return [...onDisk, ...inBrowser.map(({ place }) => place)];
}
