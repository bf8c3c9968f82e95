/**
 * Speed of the readers of documents: text as Word documents and as PDFs of our own making, in the measure a clerk
 * would use: megabytes of text, pages. Processor time, the best of several runs, so that a busy machine counts less.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { wordDocument } from '../../scripts/support/wordDocument.mjs';
import { extractText } from '../../src/corpus/readers/readers.ts';
import { pdfOf } from '../../src/corpus/readers/testing/pdfOf.ts';
import type { Figures } from './stages.ts';

const RUNS = 5;
/** The PDF of the readers' tests: LibreOffice's, with the fonts carried along. */
const PDF = new URL('../../src/corpus/readers/fixtures/typed.pdf', import.meta.url);
const PAGES = 4;
const MANY_PAGES = 200;
const LINE = '全面加强党的建设，深化网格化服务管理，推动资源力量下沉。';

/** Seconds of processor time of the best run. */
async function best(read: () => Promise<unknown>): Promise<number> {
  let least = Infinity;
  for (let run = 0; run < RUNS; run++) {
    const before = process.cpuUsage();
    await read();
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, (user + system) / 1e6);
  }
  return least;
}

/** @param folder texts, which are made into Word documents */
export async function benchFormats(folder: string): Promise<Figures> {
  const texts = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));
  const documents = texts.map((text) => wordDocument(text.split(/\r?\n/), { automatic: true }));
  const megabytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6;
  const word = await best(async () => {
    for (const bytes of documents) await extractText('a.docx', bytes);
  });
  const pdf = new Uint8Array(readFileSync(PDF));
  const seconds = await best(() => extractText('a.pdf', pdf));
  const long = pdfOf(
    Array.from({ length: MANY_PAGES }, () =>
      Array.from({ length: 22 }, (_, row) => ({ text: LINE, x: 80, y: 740 - row * 28 })),
    ),
  );
  const longSeconds = await best(() => extractText('a.pdf', long));
  return {
    docx: `${(megabytes / word).toFixed(1)} MB of text a second`,
    'pdf of 4 pages, fonts inside': `${(PAGES / seconds).toFixed(0)} pages a second`,
    'pdf of 200 pages': `${(MANY_PAGES / longSeconds).toFixed(0)} pages a second`,
  };
}
