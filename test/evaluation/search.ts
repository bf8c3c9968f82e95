/**
 * Look-up, measured: nDCG@10 on the shared gold and on three further sets of needs judged by reading, what each signal
 * is worth, and how many of five similar passages are alike. Judgments are spans only; the texts stay where they are.
 *
 * `needs.json` was judged before the lexicon was widened and has informed it; `laterNeeds.json` was written and judged
 * afterwards. `unseenNeeds.json` was written by somebody who knew neither the ranking nor the lexicon, and judged before
 * any search was asked (`fromReading`; the other spans are from the pool), so its figures are the ones to believe.
 */
import { readFileSync } from 'node:fs';
import type { Report } from '../../src/corpus/model.ts';
import { passageSource, passageText } from '../../src/corpus/sources.ts';
import { EmbeddedIndex } from '../../src/search/embeddedIndex.ts';
import type { SearchHit } from '../../src/search/passageIndex.ts';
import { DEFAULT_WEIGHTS, SIMILAR_WEIGHTS, type RankingWeights } from '../../src/search/weights.ts';
import { compilationOf, type EvaluationContext, type Measure, type MeasureTable } from './context.ts';
import { readNeeds, readSpans, scoreNeed, type HitSpan, type JudgedSpan, type Need } from './retrievalMeasure.ts';

const GOLD = ['000', '003'];

/** One signal taken out at a time. */
const ABLATIONS: readonly (readonly [string, Partial<RankingWeights>])[] = [
  ['all signals', {}],
  ['without single characters', { characters: 0 }],
  ['without headings and titles', { context: 0 }],
  ['without the lexicon, in words', { lexicon: 0 }],
  ['without the lexicon, in the latent space', { latentLexicon: 0 }],
  ['without the lexicon', { lexicon: 0, latentLexicon: 0 }],
  ['without sparing words the corpus says itself', { familiar: 1 }],
  ['without the latent space', { latent: 0 }],
  ['with feedback in the latent space', { latentFeedback: 0.5 }],
  ['without the role asked for', { role: 0 }],
  ['without spreading over reports', { spread: 1 }],
  [
    'words alone (BM25 of bigrams)',
    {
      characters: 0,
      context: 0,
      lexicon: 0,
      latent: 0,
      latentLexicon: 0,
      role: 0,
      spread: 1,
    },
  ],
];

interface Score {
  readonly all: number;
  readonly hard: number;
  readonly unjudged: number;
}

export function evaluateSearch(context: EvaluationContext): Promise<MeasureTable[]> {
  const index = new EmbeddedIndex();
  const reports = context.files.flatMap((file) => file.reports);
  index.addReports(reports);
  const gold = GOLD.flatMap((number) =>
    readNeeds(context.gold(number, 'relevance') ?? {}, context.gold(number, 'queries') ?? []),
  );
  const sets = [
    { name: 'shared gold', needs: gold },
    { name: 'further needs', needs: ownNeeds('needs.json') },
    { name: 'later needs', needs: ownNeeds('laterNeeds.json') },
    { name: 'unseen needs', needs: ownNeeds('unseenNeeds.json') },
  ];
  return Promise.resolve([
    needsTable(index, gold, sets.slice(1)),
    ablationTable(index, sets),
    similarTable(index, reports),
  ]);
}

function needsTable(
  index: EmbeddedIndex,
  gold: readonly Need[],
  own: readonly { name: string; needs: Need[] }[],
): MeasureTable {
  const asFound = score(index, gold);
  const completed = score(index, withFurtherJudgments(gold));
  return {
    title: 'Look-up: nDCG@10',
    measures: [
      { name: 'shared gold, 20 needs', value: figure(asFound.all), target: '≥ 0.56', baseline: '0.45 (bigram BM25)' },
      {
        name: 'of these, the hard ones',
        value: figure(asFound.hard),
        target: '≥ 0.38',
        baseline: '0.18 (bigram BM25)',
      },
      { name: 'unjudged among the first ten, of 200 (counted 0)', value: String(asFound.unjudged) },
      {
        name: 'the same, with our judgments of what the gold left out',
        value: `${figure(completed.all)} · hard ${figure(completed.hard)}`,
      },
      ...own.map(({ name, needs }): Measure => {
        const result = score(index, needs);
        return {
          name: `${name}, ${needs.length} of our own`,
          value: `${figure(result.all)} · hard ${figure(result.hard)} · unjudged ${result.unjudged}`,
        };
      }),
    ],
    notes: [
      'A hit stands for the judged span it shares most with, if they share half of the shorter; a span counts once; gain 2^grade − 1.',
    ],
  };
}

function ablationTable(index: EmbeddedIndex, sets: readonly { name: string; needs: readonly Need[] }[]): MeasureTable {
  return {
    title: `Look-up: what each signal is worth (nDCG@10, all / hard: ${sets.map(({ name }) => name).join(' · ')})`,
    measures: ABLATIONS.map(([name, change]) => ({
      name,
      value: sets
        .map(({ needs }) => score(index, needs, { ...DEFAULT_WEIGHTS, ...change }))
        .map(({ all, hard }) => `${figure(all)} / ${figure(hard)}`)
        .join(' · '),
    })),
  };
}

/** A paragraph with the passages that were read for it: those alike, and those found to be about something else. */
interface AlikeCase {
  readonly at: string;
  readonly alike: readonly string[];
  readonly other?: readonly string[];
}

function similarTable(index: EmbeddedIndex, reports: readonly Report[]): MeasureTable {
  const chosen = readOwn('alikeChosen.json') as readonly AlikeCase[];
  const random = readOwn('alike.json') as readonly AlikeCase[];
  const answered = random.filter(({ alike }) => alike.length > 0);
  const rich = [...chosen, ...random].filter(({ alike }) => alike.length >= 5);
  const scoreOf = (weights: RankingWeights, cases: readonly AlikeCase[]): { precision: number; unjudged: number } => {
    let alike = 0;
    let unjudged = 0;
    for (const { at, alike: spans, other = [] } of cases) {
      const grades = [...spans.map((span) => [span, 1] as const), ...other.map((span) => [span, 0] as const)];
      const need: Need = { id: at, query: '', hard: false, judged: readSpans(Object.fromEntries(grades)) };
      const { report, text, heading } = passageAt(reports, at);
      const hits = index.similar({ text, heading, exceptReport: report.id, k: 5 }, weights).map(spanOfHit);
      const score = scoreNeed(need, hits, 5);
      alike += score.grades.filter((grade) => grade === 1).length;
      unjudged += score.unjudged;
    }
    return { precision: alike / (5 * Math.max(1, cases.length)), unjudged };
  };
  const rows: [string, RankingWeights][] = [
    ['all signals', SIMILAR_WEIGHTS],
    ['without feedback', { ...SIMILAR_WEIGHTS, latentFeedback: 0 }],
    ['without headings and titles', { ...SIMILAR_WEIGHTS, context: 0 }],
    ['words alone', { ...SIMILAR_WEIGHTS, latent: 0, latentFeedback: 0, context: 0 }],
    ['mostly the latent space', { ...SIMILAR_WEIGHTS, latent: 20, context: 0 }],
  ];
  const best = chosen.reduce((sum, { alike }) => sum + Math.min(5, alike.length), 0) / (5 * chosen.length);
  return {
    title: 'Similar passages: precision@5',
    measures: rows.map(([name, weights], i) => {
      const { precision, unjudged } = scoreOf(weights, chosen);
      const [some, all, five] = [answered, random, rich].map((cases) => scoreOf(weights, cases));
      return {
        name,
        value: [
          `${figure(precision)} on ${chosen.length} on common matters (${unjudged} hits unjudged)`,
          `${figure(some!.precision)} on ${answered.length} and ${figure(all!.precision)} on ${random.length} drawn at random (${all!.unjudged} unjudged)`,
          `${figure(five!.precision)} on the ${rich.length} of both that have five alike`,
        ].join(' · '),
        ...(i === 0 ? { target: '≥ 0.70', baseline: '0.65 (LSA), 0.54 (tuned BM25)' } : {}),
      };
    }),
    notes: [
      `Common matters: one paragraph a matter, judged by somebody who had not seen the work; no ranking could reach more than ${figure(best)} there, for want of five passages alike.`,
      'At random: twenty paragraphs, one a report, judged by reading; not all have their like elsewhere. What nobody judged counts as not alike.',
    ],
  };
}

function score(index: EmbeddedIndex, needs: readonly Need[], weights: RankingWeights = DEFAULT_WEIGHTS): Score {
  const scores = needs.map((need) => ({
    hard: need.hard,
    ...scoreNeed(need, index.search({ query: need.query, k: 10 }, weights).map(spanOfHit)),
  }));
  const mean = (some: typeof scores): number =>
    some.reduce((sum, { ndcg }) => sum + ndcg, 0) / Math.max(1, some.length);
  return {
    all: mean(scores),
    hard: mean(scores.filter(({ hard }) => hard)),
    unjudged: scores.reduce((sum, { unjudged }) => sum + unjudged, 0),
  };
}

function spanOfHit({ report, passage }: SearchHit): HitSpan {
  const { path, line, start, end } = passageSource(report, report.passages[passage]!);
  return { compilation: compilationOf(path), line, start, end };
}

/** The passage that shares most with a span written as "001:59:373-502". */
function passageAt(reports: readonly Report[], at: string): { report: Report; text: string; heading: string } {
  const [wanted] = readSpans({ [at]: 1 });
  let found: { report: Report; text: string; heading: string } | undefined;
  let most = 0;
  for (const report of reports) {
    if (compilationOf(report.path) !== wanted!.compilation) continue;
    for (const passage of report.passages) {
      const source = passageSource(report, passage);
      if (source.line !== wanted!.line) continue;
      const shared = Math.min(source.end, wanted!.end) - Math.max(source.start, wanted!.start);
      if (shared > most) {
        most = shared;
        const heading = report.headings[report.paragraphs[passage.paragraph]!.heading]?.text ?? '';
        found = { report, text: passageText(report, passage), heading };
      }
    }
  }
  if (!found) throw new Error(`No passage at ${at}: the reading has changed; judge anew in alike.json.`);
  return found;
}

function ownNeeds(name: string): Need[] {
  const { needs, judgments } = readOwn(name) as { needs: unknown; judgments: unknown };
  return readNeeds(judgments, needs);
}

/** Gold needs with the spans of judgments.json beside the gold's own. */
function withFurtherJudgments(gold: readonly Need[]): Need[] {
  const further = readOwn('judgments.json') as Readonly<Record<string, Readonly<Record<string, number>>>>;
  return gold.map((need) => {
    const added: JudgedSpan[] = readSpans(further[need.id] ?? {});
    return { ...need, judged: [...need.judged, ...added] };
  });
}

function readOwn(name: string): unknown {
  return JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8'));
}

function figure(value: number): string {
  return value.toFixed(3);
}
