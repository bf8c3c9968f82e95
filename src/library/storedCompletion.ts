/**
 * A completion model as bytes, for the next session: its arrays as they lie in memory, the rest as JSON. Reports stand
 * there by their number, so it holds for the very same files only: the store keeps it beside just that library.
 */
import type { Heading, Report } from '../corpus/model.ts';
import { choosePart } from '../drafting/completion/chosenPart.ts';
import { FactDetector } from '../drafting/completion/facts.ts';
import type { KnownHeading } from '../drafting/completion/headingLine.ts';
import { modelOf, type CompletionModel } from '../drafting/completion/model.ts';
import { PairUnits } from '../drafting/completion/pairUnits.ts';
import type { CompletionSegment } from '../drafting/completion/segmentText.ts';
import type { Phrase } from '../mining/model.ts';
import { readArrays, writeArrays, type ArrayFile } from '../search/arrayFile.ts';
import { Bits, ContextSegment } from '../strings/contextSegment.ts';

type StoredHeading = Omit<KnownHeading, 'unitKinds'> & { readonly unitKinds: readonly string[] };

interface Meta {
  /** The part of the corpus it was made of: numbers of reports. */
  readonly reports: readonly number[];
  /** Numbers of each segment's reports. */
  readonly segments: readonly (readonly number[])[];
  readonly drift: number;
  readonly places: readonly string[];
  readonly commonQuotes: readonly string[];
  readonly commonTitles: readonly string[];
  readonly headings: readonly StoredHeading[];
  /** Of each report the indices of its open headings. */
  readonly openHeadings: readonly (readonly number[])[];
}

/** The same memory under the name that array files know. */
function unsigned({ buffer, byteOffset, length }: Int32Array | Uint32Array): Uint32Array<ArrayBuffer> {
  return new Uint32Array(buffer as ArrayBuffer, byteOffset, length);
}

/** @param all the reports of the corpus, in order */
export function completionToBytes(model: CompletionModel, all: readonly Report[]): Uint8Array {
  const numbers = new Map(all.map((report, number) => [report, number]));
  const numberOf = (report: Report): number => numbers.get(report)!;
  const { places, commonQuotes, commonTitles, pairs } = model.facts.learnt;
  const meta: Meta = {
    reports: model.reports.map(numberOf),
    segments: model.segments.map(({ reports }) => reports.map(numberOf)),
    drift: model.drift,
    places: [...places],
    commonQuotes: [...commonQuotes],
    commonTitles: [...commonTitles],
    headings: model.headings.map((heading) => ({ ...heading, unitKinds: [...heading.unitKinds] })),
    openHeadings: model.reports.map((report) => {
      const open = new Set(model.openHeadings.get(report));
      return report.headings.flatMap((heading, index) => (open.has(heading) ? [index] : []));
    }),
  };
  const arrays = new Map<string, Uint16Array<ArrayBuffer> | Uint32Array<ArrayBuffer>>();
  arrays.set('pair keys', unsigned(pairs.table.keys));
  arrays.set('pair owners', unsigned(pairs.table.owners));
  for (const [index, { context, places: paragraphs }] of model.segments.entries()) {
    arrays.set(`${index} codes`, context.codes as Uint16Array<ArrayBuffer>);
    arrays.set(`${index} suffixes`, unsigned(context.suffixes));
    arrays.set(`${index} starts`, unsigned(context.starts));
    arrays.set(`${index} closed`, unsigned(context.closed.words));
    arrays.set(`${index} word ends`, unsigned(context.wordEnds.words));
    arrays.set(
      `${index} reports`,
      Uint32Array.from(paragraphs, ({ report }) => numberOf(report)),
    );
    arrays.set(
      `${index} paragraphs`,
      Uint32Array.from(paragraphs, ({ paragraph }) => paragraph),
    );
  }
  return writeArrays(meta, arrays);
}

class Arrays {
  readonly #arrays: ArrayFile['arrays'];

  constructor(arrays: ArrayFile['arrays']) {
    this.#arrays = arrays;
  }

  /** @throws Error where it is not there */
  unsigned(name: string): Uint32Array {
    const array = this.#arrays.get(name);
    if (!(array instanceof Uint32Array)) throw new Error(`nigao: the stored completion has no ${name}.`);
    return array;
  }

  signed(name: string): Int32Array {
    const { buffer, byteOffset, length } = this.unsigned(name);
    return new Int32Array(buffer, byteOffset, length);
  }

  codes(name: string): Uint16Array {
    const array = this.#arrays.get(name);
    if (!(array instanceof Uint16Array)) throw new Error(`nigao: the stored completion has no ${name}.`);
    return array;
  }
}

function segmentOf(arrays: Arrays, index: number, own: readonly number[], all: readonly Report[]): CompletionSegment {
  const context = new ContextSegment(
    arrays.codes(`${index} codes`),
    arrays.signed(`${index} starts`),
    new Bits(arrays.signed(`${index} closed`)),
    new Bits(arrays.signed(`${index} word ends`)),
    arrays.signed(`${index} suffixes`),
  );
  const paragraphs = arrays.unsigned(`${index} paragraphs`);
  const places = Array.from(arrays.unsigned(`${index} reports`), (report, at) => ({
    report: all[report]!,
    paragraph: paragraphs[at]!,
  }));
  return { reports: own.map((number) => all[number]!), context, places };
}

/**
 * The model again, or null where it is damaged or was made for another kind of unit, whose part of the corpus is another.
 * @param all the reports of the corpus, in the order in which they were when it was stored
 * @throws Error where an array is missing, which what is whole and of this version cannot be
 */
export function completionFromBytes(
  bytes: Uint8Array,
  all: readonly Report[],
  phrases: readonly Phrase[],
  unitKind: string | null,
): CompletionModel | null {
  const file = readArrays(bytes);
  if (!file) return null;
  const meta = file.meta as Meta;
  const reports = choosePart(all, unitKind);
  if (reports.length !== meta.reports.length || meta.reports.some((number, at) => all[number] !== reports[at]))
    return null;
  const arrays = new Arrays(file.arrays);
  const facts = new FactDetector({
    places: new Set(meta.places),
    commonQuotes: new Set(meta.commonQuotes),
    commonTitles: new Set(meta.commonTitles),
    pairs: new PairUnits({ keys: arrays.unsigned('pair keys'), owners: arrays.signed('pair owners') }),
  });
  const openHeadings = new Map<Report, readonly Heading[]>(
    reports.map((report, at) => [report, meta.openHeadings[at]!.map((index) => report.headings[index]!)]),
  );
  const parts = {
    reports,
    leftOut: all.length - reports.length,
    facts,
    drift: meta.drift,
    segments: meta.segments.map((own, index) => segmentOf(arrays, index, own, all)),
    headings: meta.headings.map((heading) => ({ ...heading, unitKinds: new Set(heading.unitKinds) })),
    openHeadings,
  };
  return modelOf(parts, phrases);
}
