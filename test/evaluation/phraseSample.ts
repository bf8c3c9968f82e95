/**
 * `npx tsx test/evaluation/phraseSample.ts SEED [FROM TO COUNT]`: a random sample of the mined list to be read and marked
 * by hand, each phrase with two of the places where it stands. Prints to the terminal only: what it shows is corpus text,
 * so marks are kept by position (phraseMarks.json), never by text.
 */
import type { Report, Source } from '../../src/corpus/model.ts';
import type { Phrase } from '../../src/mining/model.ts';
import { minePhrases } from '../../src/mining/phraseMiner.ts';
import { spanToOriginal } from '../../src/text/restore.ts';
import { loadContext, SHARED } from './context.ts';
import { digestOf } from './phrasePrecision.ts';
import { sampleRanks } from './phraseRanks.ts';

/** The list that `evaluate` reads. */
const WHOLE = 4000;
const CONTEXTS = 2;
const AROUND = 28;

function describe(phrase: Phrase, rank: number, reports: readonly Report[]): string {
  const roles = Object.entries(phrase.roles).map(([role, share]) => `${role} ${share}`);
  const facts = [
    `${phrase.class}/${phrase.function}${phrase.dated ? '/旧' : ''}`,
    phrase.score.toFixed(2),
    `${phrase.support} reports, ${phrase.units} units`,
    roles.slice(0, 2).join(', '),
  ];
  const slots = phrase.slots.map(({ kind, values }) => `    ${kind}: ${values.slice(0, 4).join(' | ')}`);
  const variants = phrase.variants === undefined ? [] : [`    also: ${phrase.variants.slice(0, 4).join(' | ')}`];
  const contexts = spread(phrase.sources).map((source) => `    ${contextOf(source, reports)}`);
  return [`${rank}. ${phrase.text}    [${facts.join('; ')}]`, ...slots, ...variants, ...contexts].join('\n');
}

/** The first and the last source, which stand in different reports if any do. */
function spread(sources: readonly Source[]): Source[] {
  return sources.length <= CONTEXTS ? [...sources] : [sources[0]!, sources.at(-1)!];
}

/** The words around a source, in the restored view: the span whose original columns are the source's. */
function contextOf(source: Source, reports: readonly Report[]): string {
  const paragraph = reports
    .find(({ path, startLine, endLine }) => path === source.path && startLine <= source.line && source.line <= endLine)
    ?.paragraphs.find(({ line }) => line === source.line);
  if (paragraph === undefined) return '';
  const { text, edits } = paragraph;
  const columns = Array.from(text, (_, at) => spanToOriginal(edits, at, at + 1));
  const start = columns.findIndex((column) => column.start >= source.start);
  const end = columns.findLastIndex((column) => column.end <= source.end) + 1;
  return `${text.slice(Math.max(0, start - AROUND), start)}【${text.slice(start, end)}】${text.slice(end, end + AROUND)}`;
}

async function main([seed, from = '1', to = '1000', count = '100']: readonly string[]): Promise<void> {
  if (seed === undefined) throw new Error('nigao: phraseSample.ts needs a seed, e.g. 7 or 7 1001 4000 100.');
  const context = await loadContext();
  if (!context) {
    console.log(`Skipped: there is no corpus in ${SHARED}; set NIGAO_SHARED to the folder with corpus/ and gold/.`);
    return;
  }
  const reports = context.files.flatMap((file) => file.reports);
  const phrases = minePhrases(reports, { limit: WHOLE });
  const last = Math.min(Number(to), phrases.length);
  console.log(`# seed ${seed}, ${count} of places ${from} to ${last}, list ${digestOf(phrases)}\n`);
  for (const rank of sampleRanks(Number(seed), Number(from), last, Number(count)))
    console.log(describe(phrases[rank - 1]!, rank, reports));
}

await main(process.argv.slice(2));
