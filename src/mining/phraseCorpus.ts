/**
 * The corpus as one long string of symbols, sentence by sentence, with its clauses: what all grains of phrase mining
 * read. A sentence ends in a separator, so that nothing found ever runs over a full stop.
 */
import type { Report, Role } from '../corpus/model.ts';
import type { PhraseMemory } from './phraseMemory.ts';
import { learnPlaces, PlaceNames } from './phraseNames.ts';
import { symbolise, type KnownNames, type Symbols } from './phraseNormalise.ts';
import { Quotations } from './phraseQuotes.ts';
import { ENUMERATOR, LEAD_INS } from './phraseTables.ts';
import { unitsOf } from './phraseUnits.ts';

export const SEPARATOR = '\n';
export const SENTENCE_ENDS = '。！？；!?;\n';
export const CLAUSE_ENDS = '，,：:';
/** A quotation longer than this is taken as torn, and clauses are cut inside it. */
const LONGEST_QUOTE = 40;

/** A stretch of one sentence between two commas, its enumerator or lead-in cut off. */
export interface Clause {
  /** Position in `text`. */
  readonly start: number;
  readonly end: number;
  /** The clause opens its sentence (behind an enumerator at most). */
  readonly opens: boolean;
  /** The clause closes its sentence. */
  readonly closes: boolean;
}

export interface PhraseParagraph {
  readonly report: number;
  /** Index into the report's paragraphs. */
  readonly paragraph: number;
  /** Where its symbols begin in `text`; columns of the paragraph follow from `symbolise`. */
  readonly start: number;
}

export interface PhraseCorpus {
  readonly reports: readonly Report[];
  /** Unit number of each report. */
  readonly units: Int32Array;
  readonly unitCount: number;
  readonly text: string;
  readonly paragraphs: readonly PhraseParagraph[];
  readonly known: KnownNames;
  /** Columns of each paragraph's symbols (see `symbolise`), for as many paragraphs from the first on as are kept. */
  readonly offsets: readonly ArrayLike<number>[];
  /** Clauses of sampled paragraphs, once cut. */
  readonly cut: Map<number, readonly Clause[]>;
}

export function roleAt(corpus: PhraseCorpus, paragraph: PhraseParagraph): Role {
  return corpus.reports[paragraph.report]!.paragraphs[paragraph.paragraph]!.role;
}

/** Index of the paragraph that holds a position of the text. */
export function paragraphAt(corpus: PhraseCorpus, position: number): number {
  let low = 0;
  let high = corpus.paragraphs.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if (corpus.paragraphs[middle]!.start <= position) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Where a paragraph's symbols end. */
export function paragraphEnd(corpus: PhraseCorpus, index: number): number {
  return (corpus.paragraphs[index + 1]?.start ?? corpus.text.length) - 1;
}

/** Clauses of a paragraph. Kept for a bounded number of paragraphs, since many grains ask for the same ones. */
export function clausesOf(corpus: PhraseCorpus, index: number): readonly Clause[] {
  const known = corpus.cut.get(index);
  if (known !== undefined) return known;
  const { start } = corpus.paragraphs[index]!;
  const clauses = cutClauses(corpus.text.slice(start, paragraphEnd(corpus, index)), start);
  if (corpus.cut.size < MOST_CUT) corpus.cut.set(index, clauses);
  return clauses;
}

const MOST_CUT = 12_000;
/** Offsets of so many symbols are kept (two bytes each); those of later paragraphs are found again when asked for. */
const MOST_OFFSETS = 24_000_000;

/** Symbols that the dear grains read: words, clauses, sets and frames of more would tell little that is new. */
const SAMPLE = 800_000;

/** Indexes of paragraphs, evenly spread, that hold about `SAMPLE` symbols; all of them where the corpus is smaller. */
export function sampleOf(corpus: PhraseCorpus): number[] {
  const step = Math.max(1, corpus.text.length / SAMPLE);
  const indexes: number[] = [];
  for (let next = 0; Math.floor(next) < corpus.paragraphs.length; next += step) indexes.push(Math.floor(next));
  return indexes;
}

/** Reads the bodies and headings of all reports; what is damaged beyond mending is left out. */
export function phraseCorpus(reports: readonly Report[], memory: PhraseMemory): PhraseCorpus {
  const units = unitsOf(reports);
  const unitCount = units.reduce((most, unit) => Math.max(most, unit + 1), 0);
  const { known, names } = learnNames(reports, units, unitCount);
  memory.turn(names);
  const symbolsOf = (text: string): Symbols => symbolise(text, known);
  const parts: string[] = [];
  const paragraphs: PhraseParagraph[] = [];
  const offsets: ArrayLike<number>[] = [];
  let length = 0;
  reports.forEach((report, reportIndex) => {
    const damaged = damagedParagraphs(report);
    report.paragraphs.forEach((paragraph, index) => {
      if ((paragraph.kind !== 'body' && paragraph.kind !== 'heading') || damaged.has(index)) return;
      const { symbols, offsets: columns } = memory.symbols.get(paragraph.text, symbolsOf);
      if (length < MOST_OFFSETS) offsets.push(columns);
      paragraphs.push({ report: reportIndex, paragraph: index, start: length });
      parts.push(symbols.replace(/[。！？；!?;]/g, SEPARATOR), SEPARATOR);
      length += symbols.length + 1;
    });
  });
  return { reports, units, unitCount, text: parts.join(''), paragraphs, known, offsets, cut: new Map() };
}

/** The names of the corpus, and all that was learnt of them in one string. */
function learnNames(
  reports: readonly Report[],
  units: Int32Array,
  unitCount: number,
): { known: KnownNames; names: string } {
  const texts: string[][] = Array.from({ length: unitCount }, () => []);
  reports.forEach((report, index) => {
    for (const paragraph of report.paragraphs) texts[units[index]!]!.push(paragraph.text);
  });
  const learnt = learnPlaces(texts);
  const places = new PlaceNames(learnt);
  const quotations = new Quotations(reports, units);
  const known: KnownNames = {
    placeAt: (text, at) => places.lengthAt(text, at),
    isCommonQuote: (content) => quotations.isCommon(content),
    sloganAt: (text, at) => quotations.slogans.lengthAt(text, at),
    begins: places.begins.map((begins, code) => begins | quotations.slogans.begins[code]!),
  };
  return { known, names: [...learnt, '', ...quotations.learnt()].join('\n') };
}

/** Paragraphs with damage that could not be mended: whole, where a passage is damaged. */
function damagedParagraphs(report: Report): Set<number> {
  return new Set(report.passages.filter((passage) => passage.damaged).map((passage) => passage.paragraph));
}

/** What a character does to clauses, by its code: it is asked of every character of the corpus. */
const NO_CUT = 0;
const SENTENCE_END = 1;
const CLAUSE_END = 2;
const OPENING = 3;
const CUTS = new Uint8Array(0x10000);
for (const [characters, cut] of [
  [SENTENCE_ENDS, SENTENCE_END],
  [CLAUSE_ENDS, CLAUSE_END],
  ['“（', OPENING],
] as const)
  for (const character of characters) CUTS[character.charCodeAt(0)] = cut;

/** Clauses of a paragraph's symbols; positions are shifted by `base`. */
export function cutClauses(symbols: string, base: number): Clause[] {
  const clauses: Clause[] = [];
  let start = 0;
  let opens = true;
  let quoteEnd = -1;
  for (let at = 0; at <= symbols.length; at++) {
    const cut = at === symbols.length ? SENTENCE_END : CUTS[symbols.charCodeAt(at)]!;
    if (cut === NO_CUT) continue;
    if (cut === OPENING) {
      const close = symbols.indexOf(symbols.charAt(at) === '“' ? '”' : '）', at);
      if (close > 0 && close - at <= LONGEST_QUOTE) quoteEnd = Math.max(quoteEnd, close);
      continue;
    }
    const ends = cut === SENTENCE_END;
    if (!ends && at <= quoteEnd) continue;
    const first = start + leadLength(symbols.slice(start, at));
    if (first < at) clauses.push({ start: base + first, end: base + at, opens, closes: ends });
    start = at + 1;
    opens = ends;
  }
  return clauses;
}

/** Length of the enumerator and lead-in words at a clause's start. */
export function leadLength(clause: string): number {
  const first = clause.charCodeAt(0);
  let length = ENUMERATOR_STARTS[first] === 1 ? (ENUMERATOR.exec(clause)?.[0].length ?? 0) : 0;
  if (!LEAD_IN_STARTS.has(clause.charCodeAt(length))) return length;
  const leadIn = LEAD_INS.find((word) => clause.startsWith(word, length));
  if (leadIn !== undefined && clause.length - length - leadIn.length >= 4) length += leadIn.length;
  return length;
}

const LEAD_IN_STARTS = new Set(LEAD_INS.map((word) => word.charCodeAt(0)));
/** What an enumerator can begin with; most clauses have none. */
const ENUMERATOR_STARTS = new Uint8Array(0x10000);
for (const start of '第一二三四五六七八九十（0123456789\uE000①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳●■◆★▪·')
  ENUMERATOR_STARTS[start.charCodeAt(0)] = 1;
