/**
 * Runs of paragraph or character formatting: pages of 512 bytes with a sorted list of file positions and the property
 * changes between each two ([MS-DOC] 2.9.33 ChpxFkp, 2.9.174 PapxFkp).
 */
import type { Binary } from './binary.ts';
import type { Place, WordFile } from './wordFile.ts';

const PAGE = 512;
/** Lower bits of an entry that hold the page's number. */
const PAGE_NUMBER = 0x3fffff;

/** What lies between two file positions. */
export interface FormattedRun<Properties> {
  readonly from: number;
  readonly to: number;
  readonly properties: Properties;
}

export interface RunKind<Properties> {
  /** Bytes of an entry behind the positions. */
  readonly entryBytes: number;
  /** Reads the changes that begin at `at` in a page. */
  parse(page: Binary, at: number): Properties;
  readonly none: Properties;
}

/** All runs of one kind, in the order of file positions. */
export function readRuns<Properties>(
  file: WordFile,
  place: Place,
  kind: RunKind<Properties>,
): FormattedRun<Properties>[] {
  if (place.length < 8) return [];
  const pages = (place.length - 4) / 8;
  const runs: FormattedRun<Properties>[] = [];
  for (let index = 0; index < Math.floor(pages); index++) {
    const number = file.table.u32(place.at + (Math.floor(pages) + 1) * 4 + index * 4) & PAGE_NUMBER;
    readPage(file.document.slice(number * PAGE, PAGE), kind, runs);
  }
  return runs.sort((one, other) => one.from - other.from);
}

function readPage<Properties>(page: Binary, kind: RunKind<Properties>, runs: FormattedRun<Properties>[]): void {
  const count = page.u8(PAGE - 1);
  for (let index = 0; index < count; index++) {
    const entry = (count + 1) * 4 + index * kind.entryBytes;
    if (entry >= PAGE) return;
    const at = page.u8(entry) * 2;
    const properties = at === 0 ? kind.none : kind.parse(page, at);
    runs.push({ from: page.u32(index * 4), to: page.u32(index * 4 + 4), properties });
  }
}

/** Finds the run at a file position; quick where positions come in order. */
export class RunFinder<Properties> {
  readonly #runs: readonly FormattedRun<Properties>[];
  readonly #none: Properties;
  #last = 0;

  constructor(runs: readonly FormattedRun<Properties>[], none: Properties) {
    this.#runs = runs;
    this.#none = none;
  }

  at(position: number): Properties {
    const near = this.#runs[this.#last];
    if (near && near.from <= position && position < near.to) return near.properties;
    let low = 0;
    let high = this.#runs.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#runs[middle]!.from <= position) low = middle;
      else high = middle - 1;
    }
    this.#last = low;
    const run = this.#runs[low];
    return run && run.from <= position && position < run.to ? run.properties : this.#none;
  }
}
