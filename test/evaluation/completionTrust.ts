/**
 * Fits the trust table of the context model: `npx tsx test/evaluation/completionTrust.ts` prints the rows to paste into
 * src/strings/contextTrust.ts. Every report is read with its compilation left out; expectation maximisation finds for
 * each class of context the share that makes the true next characters most likely.
 */
import { buildCompletionModel } from '../../src/drafting/completion/model.ts';
import { DraftSession } from '../../src/drafting/completion/draftSession.ts';
import { paragraphWeights } from '../../src/drafting/completion/paragraphWeights.ts';
import { nextCode, PARAGRAPH } from '../../src/drafting/completion/draftCodes.ts';
import { LONGEST_CONTEXT, type Vote } from '../../src/strings/contextModel.ts';
import { TRUST_CLASSES, trustParent } from '../../src/strings/contextTrust.ts';
import { loadContext, type EvaluationContext } from './context.ts';

const ROUNDS = 15;
/** Probability of a character that no context tells. */
const UNTOLD = 1 / 4000;
/** Pseudo-observations that hold a thin class near its neighbour's share. */
const HOLD = 1;

/** What all sources said at every position of left-out reports. */
export function collectVotes(context: EvaluationContext, every: number): Vote[][] {
  const all: Vote[][] = [];
  for (const file of context.files) {
    const others = context.files.filter((other) => other !== file).flatMap((other) => other.reports);
    const model = buildCompletionModel(others, []);
    for (const [number, report] of file.reports.entries()) {
      if (number % every !== 0) continue;
      const session = new DraftSession();
      let written = '';
      for (const paragraph of report.paragraphs) {
        const cursor = { role: paragraph.role, unitKind: report.unit.kind, title: written.split('\n', 1)[0]! };
        model.context.weigh(paragraphWeights(model.segments, cursor));
        for (const character of `${paragraph.text}\n`) {
          session.update(written);
          written += character;
          const codes = session.recent.codes;
          const truth = nextCode(codes.at(-1)!, character, codes.at(-2) === PARAGRAPH);
          if (truth === null) continue;
          const end = codes.slice(-LONGEST_CONTEXT - 1);
          const list: Vote[] = [];
          model.context.next(model.context.locate(end), end, session.recent, 1, { truth, list });
          all.push(list);
        }
      }
    }
  }
  return all;
}

/** Shares by class, and bits a character under them. */
export function fitTrust(votes: readonly (readonly Vote[])[]): { trust: Float64Array; bits: number } {
  let trust = new Float64Array(TRUST_CLASSES).fill(0.3);
  let bits = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const earned = new Float64Array(TRUST_CLASSES);
    const asked = new Float64Array(TRUST_CLASSES);
    bits = 0;
    for (const list of votes) {
      const below = new Float64Array(list.length + 1);
      below[list.length] = UNTOLD;
      for (let at = list.length - 1; at >= 0; at--) {
        const share = trust[list[at]!.trustClass]!;
        below[at] = share * list[at]!.share + (1 - share) * below[at + 1]!;
      }
      bits -= Math.log2(below[0]!);
      let reach = 1;
      for (let at = 0; at < list.length; at++) {
        const { trustClass, share } = list[at]!;
        earned[trustClass]! += (reach * trust[trustClass]! * share) / below[at]!;
        asked[trustClass]! += reach;
        reach *= ((1 - trust[trustClass]!) * below[at + 1]!) / below[at]!;
      }
    }
    const last = trust;
    trust = Float64Array.from(earned, (gain, kind) => (gain + HOLD * last[trustParent(kind)]!) / (asked[kind]! + HOLD));
  }
  return { trust, bits: bits / votes.length };
}

if (process.argv[1]?.endsWith('completionTrust.ts')) {
  const context = await loadContext();
  if (!context) throw new Error('nigao: no corpus to fit on; set NIGAO_SHARED.');
  const { trust, bits } = fitTrust(collectVotes(context, 1));
  const percents = Array.from(trust, (share) => Math.min(98, Math.max(1, Math.round(100 * share))));
  for (let row = 0; row < percents.length; row += 32) {
    const classes = Array.from({ length: 8 }, (_, at) => percents.slice(row + 4 * at, row + 4 * at + 4).join(' '));
    console.log(`  '${classes.join(' | ')}',`);
  }
  console.log(`${bits.toFixed(4)} bits a character`);
}
