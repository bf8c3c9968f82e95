/**
 * `npm run evaluate [reading|formats|phrases|skeletons|search|completion …] [-- --sample=SEED]`: every figure of quality, on the
 * gold, as printed; with a seed also the joining texts to be read by a person.
 */
import { evaluateCompletion } from './completion.ts';
import { loadContext, SHARED, type EvaluationContext, type MeasureTable } from './context.ts';
import { ownStructure } from './ownStructure.ts';
import { evaluateFormats } from './formats.ts';
import { evaluatePhrases } from './phrases.ts';
import { evaluateReading } from './reading.ts';
import { evaluateVaried } from './readingVaried.ts';
import { evaluateSearch } from './search.ts';
import { evaluateSkeletons } from './skeletons.ts';

/** Reading against the shared gold, and against our own annotation of the compilations that gold leaves out. */
async function readingOnBoth(context: EvaluationContext): Promise<MeasureTable[]> {
  const own: EvaluationContext = {
    ...context,
    gold: (compilation, kind) => (kind === 'structure' ? ownStructure(context.files, compilation) : null),
  };
  const [structure, ...rest] = await evaluateReading(context);
  const [ownTable] = await evaluateReading(own);
  return [
    { ...structure!, title: 'Reading: shared gold (000, 003)' },
    { ...ownTable!, title: 'Reading: own annotation (001, 004)' },
    evaluateVaried(),
    ...rest,
  ];
}

const AREAS: Readonly<Record<string, (context: EvaluationContext) => Promise<MeasureTable[]>>> = {
  reading: readingOnBoth,
  formats: evaluateFormats,
  skeletons: evaluateSkeletons,
  phrases: evaluatePhrases,
  search: evaluateSearch,
  completion: evaluateCompletion,
};

function print({ title, measures, notes }: MeasureTable): void {
  console.log(`\n## ${title}\n`);
  console.log('| measure | value | target | baseline |\n|---|---|---|---|');
  for (const { name, value, target, baseline } of measures)
    console.log(`| ${name} | ${value} | ${target ?? ''} | ${baseline ?? ''} |`);
  for (const note of notes ?? []) console.log(`\n${note}`);
}

const SAMPLE = '--sample=';

async function main(given: readonly string[]): Promise<void> {
  const seed = given.find((argument) => argument.startsWith(SAMPLE))?.slice(SAMPLE.length);
  const wanted = given.filter((argument) => !argument.startsWith(SAMPLE));
  const unknown = wanted.filter((name) => !Object.hasOwn(AREAS, name));
  if (unknown.length > 0)
    throw new Error(`nigao: no such area: ${unknown.join(', ')}; there are ${Object.keys(AREAS).join(', ')}.`);
  const context = await loadContext(seed === undefined ? null : Number(seed));
  if (!context) {
    console.log(`Skipped: there is no corpus in ${SHARED}; set NIGAO_SHARED to the folder with corpus/ and gold/.`);
    return;
  }
  for (const [name, evaluate] of Object.entries(AREAS)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    const began = performance.now();
    for (const table of await evaluate(context)) print(table);
    console.log(`\n(${name}: ${((performance.now() - began) / 1000).toFixed(1)} s)`);
  }
}

await main(process.argv.slice(2));
