/**
 * How many keystrokes completion saves on reports it has not seen: every report of the shared compilations is typed
 * again with its compilation left out.
 */
import type { Report } from '../../src/corpus/model.ts';
import { chooseGhost } from '../../src/drafting/completion/choose.ts';
import { buildCompletionModel, type CompletionModel } from '../../src/drafting/completion/model.ts';
import { entryText, offersAt } from '../../src/drafting/completion/offers.ts';
import { minePhrases } from '../../src/mining/phraseMiner.ts';
import { type Replay, replayReport } from './completionReplay.ts';
import type { EvaluationContext, MeasureTable } from './context.ts';

const LIST = 5;
/** Every so many reports are replayed; NIGAO_REPLAY_EVERY=4 for a quick look. */
const EVERY = Number(process.env['NIGAO_REPLAY_EVERY'] ?? 1);

/** The tables of `npm run evaluate`. */
export function evaluateCompletion(context: EvaluationContext): Promise<MeasureTable[]> {
  const replays: Replay[] = [];
  let number = 0;
  for (const file of context.files) {
    const others = context.files.filter((other) => other !== file).flatMap((other) => other.reports);
    const model = buildCompletionModel(others, minePhrases(others));
    for (const report of file.reports) if (number++ % EVERY === 0) replays.push(replay(model, report));
  }
  const mean = (of: (replay: Replay) => number): string =>
    `${((100 * replays.reduce((sum, one) => sum + of(one), 0)) / replays.length).toFixed(1)} %`;
  const shown = replays.reduce((sum, one) => sum + one.ghost.shown, 0);
  const right = replays.reduce((sum, one) => sum + one.ghost.right, 0);
  return Promise.resolve([
    {
      title: `Completion: keystrokes saved, mean over ${replays.length} of ${number} reports, compilation left out`,
      measures: [
        { name: 'list of five', value: mean((one) => one.list.saved), target: '≥ 20 %', baseline: '17.8 %' },
        {
          name: 'ghost text, never held back',
          value: mean((one) => one.always.saved),
          target: '≥ 12.5 %',
          baseline: '11.3 %',
        },
        { name: 'ghost text as shipped', value: mean((one) => one.ghost.saved), target: '≥ 7.5 %', baseline: '6.5 %' },
        {
          name: 'right in full, of those shown',
          value: `${((100 * right) / shown).toFixed(1)} %`,
          target: '≥ 33.3 %',
          baseline: '30 %',
        },
      ],
    },
  ]);
}

function replay(model: CompletionModel, report: Report): Replay {
  return replayReport(report, (draft, before) => {
    const { ghost, candidates, list } = offersAt(model, { draft, before, k: LIST });
    return {
      ghost: ghost?.text ?? null,
      always: chooseGhost(candidates, 0, 0)?.text ?? null,
      list: list.map(entryText),
    };
  });
}
