/**
 * How many keystrokes completion saves on reports it has not seen: reports of the shared compilations are typed again
 * with their compilation left out. Every fourth report by default; NIGAO_REPLAY=full types them all, and
 * NIGAO_REPLAY=ablation shows what each signal earns.
 */
import type { Report } from '../../src/corpus/model.ts';
import { chooseGhost } from '../../src/drafting/completion/choose.ts';
import {
  ALL_SIGNALS,
  buildCompletionModel,
  type CompletionModel,
  type Signals,
} from '../../src/drafting/completion/model.ts';
import { entryText, offersAt } from '../../src/drafting/completion/offers.ts';
import { breaches } from './completionNever.ts';
import { type Replay, replayReport, replayText, reusedShare } from './completionReplay.ts';
import type { EvaluationContext, Measure, MeasureTable } from './context.ts';

const LIST = 5;
const MODE = process.env['NIGAO_REPLAY'] ?? 'quick';
const QUICK_EVERY = 4;

const WITHOUT: readonly { readonly name: string; readonly signals: Signals }[] = [
  { name: 'all signals', signals: ALL_SIGNALS },
  { name: 'without the corpus', signals: { ...ALL_SIGNALS, corpus: false } },
  { name: "without the draft's own text", signals: { ...ALL_SIGNALS, draft: false } },
  { name: 'without starter formulas', signals: { ...ALL_SIGNALS, starterFormulas: false } },
  { name: 'without weights by role and kind of unit', signals: { ...ALL_SIGNALS, weights: false } },
  { name: 'without counting on (（三）, 二是)', signals: { ...ALL_SIGNALS, ordinals: false } },
];

/** The tables of `npm run evaluate`. */
export function evaluateCompletion(context: EvaluationContext): Promise<MeasureTable[]> {
  const every = MODE === 'full' ? 1 : QUICK_EVERY;
  if (MODE === 'ablation') return Promise.resolve([ablation(context)]);
  const leftOut = replayLeftOut(context, every, ALL_SIGNALS);
  const total = context.files.reduce((sum, file) => sum + file.reports.length, 0);
  const sample = `${leftOut.length} of ${total} reports`;
  const notes = every === 1 ? [] : ['Quick mode, every fourth report; NIGAO_REPLAY=full types all of them.'];
  return Promise.resolve([
    {
      title: `Completion: keystrokes saved, mean over ${sample}, compilation left out`,
      measures: headline(leftOut),
      notes,
    },
    {
      title: 'Completion: by how much a report takes over in copies of 13 characters or more',
      measures: byReuse(leftOut),
    },
    {
      title: 'Completion: all other reports as library, every fourth report',
      measures: savings(replayAllOthers(context, QUICK_EVERY)),
    },
  ]);
}

function headline(replays: readonly Replay[]): Measure[] {
  const shown = sum(replays, (one) => one.ghost.shown);
  const right = sum(replays, (one) => one.ghost.right);
  const never = sum(replays, (one) => one.breaches);
  return [
    { name: 'list of five', value: mean(replays, (one) => one.list.saved), target: '≥ 20 %', baseline: '17.8 %' },
    {
      name: 'ghost text, never held back',
      value: mean(replays, (one) => one.always.saved),
      target: '≥ 12.5 %',
      baseline: '11.3 %',
    },
    {
      name: 'ghost text as shipped',
      value: mean(replays, (one) => one.ghost.saved),
      target: '≥ 7.5 %',
      baseline: '6.5 %',
    },
    { name: 'right in full, of those shown', value: percent(right / shown), target: '≥ 33.3 %', baseline: '30 %' },
    { name: 'list of five, in pinyin keys', value: mean(replays, (one) => one.list.savedPinyin) },
    { name: 'ghost text as shipped, in pinyin keys', value: mean(replays, (one) => one.ghost.savedPinyin) },
    { name: 'offers that hold a figure, date, mask or name', value: String(never), target: '0' },
  ];
}

function byReuse(replays: readonly Replay[]): Measure[] {
  const bands = [
    { name: 'under 1 %', from: -1, to: 0.01 },
    { name: '1 to 5 %', from: 0.01, to: 0.05 },
    { name: 'over 5 %', from: 0.05, to: 2 },
  ];
  return bands.flatMap(({ name, from, to }) => {
    const within = replays.filter((one) => one.reused >= from && one.reused < to);
    if (within.length === 0) return [];
    const value = `list ${mean(within, (one) => one.list.saved)}, ghost ${mean(within, (one) => one.ghost.saved)}`;
    return [{ name: `${name} (${within.length} reports)`, value }];
  });
}

function savings(replays: readonly Replay[]): Measure[] {
  return [
    { name: 'list of five', value: mean(replays, (one) => one.list.saved), baseline: '19.7 %' },
    { name: 'ghost text, never held back', value: mean(replays, (one) => one.always.saved), baseline: '12.8 %' },
    { name: 'ghost text as shipped', value: mean(replays, (one) => one.ghost.saved), baseline: '7.0 %' },
  ];
}

function ablation(context: EvaluationContext): MeasureTable {
  const measures = WITHOUT.map(({ name, signals }) => {
    const replays = replayLeftOut(context, QUICK_EVERY, signals);
    const right = percent(sum(replays, (one) => one.ghost.right) / sum(replays, (one) => one.ghost.shown));
    const saved = [
      `list ${mean(replays, (one) => one.list.saved)}`,
      `ghost ${mean(replays, (one) => one.always.saved)}`,
      `as shipped ${mean(replays, (one) => one.ghost.saved)} at ${right}`,
    ];
    return { name, value: saved.join(', ') };
  });
  return { title: 'Completion: what each signal earns, every fourth report, compilation left out', measures };
}

function replayLeftOut(context: EvaluationContext, every: number, signals: Signals): Replay[] {
  const replays: Replay[] = [];
  let number = 0;
  for (const file of context.files) {
    const others = context.files.filter((other) => other !== file).flatMap((other) => other.reports);
    const model = buildCompletionModel(others, [], { signals });
    for (const report of file.reports) if (number++ % every === 0) replays.push(replay(model, report));
  }
  return replays;
}

function replayAllOthers(context: EvaluationContext, every: number): Replay[] {
  const all = context.files.flatMap((file) => file.reports);
  return all
    .filter((_, number) => number % every === 0)
    .map((report) => {
      const others = all.filter((other) => other !== report);
      return replay(buildCompletionModel(others, []), report);
    });
}

function replay(model: CompletionModel, report: Report): Replay {
  let broken = 0;
  const writings = replayReport(report, (draft, before) => {
    const { ghost, candidates, list } = offersAt(model, { draft, before, k: LIST });
    const texts = list.map(entryText);
    broken += breaches(model.facts, `${draft}\n${before}`, before, ghost === null ? texts : [...texts, ghost.text]);
    return { ghost: ghost?.text ?? null, always: chooseGhost(candidates, 0, 0)?.text ?? null, list: texts };
  });
  return { ...writings, breaches: broken, reused: reusedShare(replayText(report), model.segments) };
}

function sum(replays: readonly Replay[], of: (replay: Replay) => number): number {
  return replays.reduce((total, one) => total + of(one), 0);
}

function mean(replays: readonly Replay[], of: (replay: Replay) => number): string {
  return percent(sum(replays, of) / replays.length);
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}
