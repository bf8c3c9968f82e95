/**
 * The ways to read one candidate at one depth: it goes on with the series open there, or opens one, and what is irregular
 * in that. The outline weighs them against each other.
 */
import type { Candidate } from './candidates.ts';
import { counts, RANK, type Form } from './forms.ts';
import type { IrregularityName } from './irregularities.ts';

/** One open level: the last heading of its series. */
export interface Open {
  readonly form: Form;
  readonly ordinal: number;
  readonly styleLevel: number | null;
  /** The line below a heading that has its line to itself; -1 behind any other. */
  readonly below: number;
}

/** One way to read a candidate: the level it takes (0 is the top), as what, and what is irregular in that. */
export interface Placing {
  readonly depth: number;
  readonly form: Form;
  readonly ordinal: number;
  readonly irregularities: readonly IrregularityName[];
}

const REGULAR: readonly IrregularityName[] = [];
const UNMARKED: readonly IrregularityName[] = ['unmarked'];
const EMPTY: readonly IrregularityName[] = ['emptySection'];
const EMPTY_UNMARKED: readonly IrregularityName[] = ['unmarked', 'emptySection'];
const BESIDE_DIVIDER: readonly IrregularityName[] = ['besideDivider'];
const LOST: readonly IrregularityName[] = ['lostMarker'];

/** The ways to read a candidate at `depth`: it goes on with the series there, or opens one. */
export function placings(open: readonly Open[], depth: number, candidate: Candidate, turned: boolean): Placing[] {
  const current = open[depth];
  const found: Placing[] = [];
  const own = ownIrregularities(open, depth, candidate);
  const counted = counts(candidate.form);
  const going = current ? continuing(current, candidate, turned) : null;
  if (current && going) {
    const form = !counted && counts(current.form) ? current.form : candidate.form;
    const expected = current.ordinal + 1;
    const ordinal = counted ? candidate.ordinal : expected;
    const irregularities = own.length === 0 ? going : [...own, ...going];
    found.push({ depth, form, ordinal, irregularities });
    if (isSlip(ordinal, expected)) found.push({ depth, form, ordinal: expected, irregularities });
  }
  if (current?.form !== candidate.form) {
    const ordinal = counted ? candidate.ordinal : 1;
    found.push({ depth, form: candidate.form, ordinal, irregularities: opening(open, depth, candidate, own) });
  }
  return found;
}

/** What is irregular in a candidate at a depth, whichever series it belongs to. */
function ownIrregularities(open: readonly Open[], depth: number, candidate: Candidate): readonly IrregularityName[] {
  const empty = depth < open.length && open.at(-1)!.below === candidate.index;
  const plain = candidate.form === 'plain';
  if (candidate.styleLevel === null) return empty ? (plain ? EMPTY_UNMARKED : EMPTY) : plain ? UNMARKED : REGULAR;
  const clash = styleClash(open, depth, candidate.styleLevel);
  return [...(plain ? UNMARKED : REGULAR), ...(empty ? EMPTY : REGULAR), ...clash];
}

/** What is irregular in going on with a series; null where the candidate cannot belong to it. */
function continuing(current: Open, candidate: Candidate, turned: boolean): readonly IrregularityName[] | null {
  const { form, ordinal } = candidate;
  if (form === current.form) return counts(form) ? irregularNumber(current.ordinal, ordinal, turned) : REGULAR;
  if (isUnmarked(form) && isUnmarked(current.form)) return BESIDE_DIVIDER;
  // A heading that lost its number among numbered ones, or was the first of them.
  if (isUnmarked(form) && counts(current.form)) return LOST;
  return current.form === 'plain' && ordinal === current.ordinal + 1 ? LOST : null;
}

/** A slip of the pen: 1. 1. 3. counts three headings, one of them with a wrong number. A restart is none. */
function isSlip(ordinal: number, expected: number): boolean {
  return ordinal !== expected && (ordinal > 1 || expected === 2);
}

function irregularNumber(last: number, ordinal: number, turned: boolean): readonly IrregularityName[] {
  const distance = ordinal - last;
  if (distance === 1) return REGULAR;
  if (ordinal === 1 && turned) return ['restartBehindTurn'];
  if (distance === 0) return ['repeatedNumber'];
  if (ordinal === 1) return ['restart'];
  return [distance === 2 ? 'lostNumber' : 'wrongNumber'];
}

function opening(
  open: readonly Open[],
  depth: number,
  candidate: Candidate,
  own: readonly IrregularityName[],
): readonly IrregularityName[] {
  const names: IrregularityName[] = [...own];
  const { form, ordinal } = candidate;
  const parent = open[depth - 1];
  if (counts(form) && ordinal === 2) names.push('lostFirst');
  else if (counts(form) && ordinal > 2) names.push('startsLate');
  if (form === 'divider' && depth > 0) names.push('dividerBelow');
  if (open[depth]) names.push('changedForm');
  if (!parent) return names;
  const distance = RANK[form] - RANK[parent.form];
  if (isRanked(form) && isRanked(parent.form)) {
    if (distance <= 0) names.push('wrongOrder');
    else if (distance > 1) names.push('skippedLevel');
  }
  if (open.some((level, above) => above < depth && level.form === form)) names.push('openAbove');
  return names;
}

/** A heading style of a word processor that contradicts the place. */
function styleClash(open: readonly Open[], depth: number, styleLevel: number): readonly IrregularityName[] {
  const above = open[depth - 1]?.styleLevel ?? null;
  const beside = open[depth]?.styleLevel ?? null;
  return (above !== null && above >= styleLevel) || (beside !== null && beside !== styleLevel)
    ? ['mixedStyle']
    : REGULAR;
}

function isUnmarked(form: Form): boolean {
  return form === 'plain' || form === 'divider';
}

/** Whether a form's place in the order means anything: a plain line or a style may stand anywhere. */
function isRanked(form: Form): boolean {
  return form !== 'plain' && form !== 'style' && form !== 'label';
}
