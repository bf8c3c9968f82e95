/**
 * The outline of one report: which candidates are headings and how deep each stands. A beam search over stacks of open
 * series: every marker either continues an open series or opens a new one below some open heading, at the cost of the
 * irregularities that reading implies; the cheapest reading of the whole report is taken.
 */
import { findCandidates, type Candidate } from './candidates.ts';
import { counts, RANK, type Form } from './forms.ts';
import { IRREGULARITIES, type IrregularityName } from './irregularities.ts';
import type { PreparedLine } from './lines.ts';
import { refineSiblings } from './siblings.ts';
import { turnLines } from './roles.ts';

export interface OutlineEntry {
  readonly candidate: Candidate;
  /** From 1. */
  readonly level: number;
  readonly irregularities: readonly IrregularityName[];
}

/** One open level: the last heading of its series. */
interface Open {
  readonly form: Form;
  readonly ordinal: number;
  readonly styleLevel: number | null;
  /** The line below a heading that has its line to itself; -1 behind any other. */
  readonly below: number;
}

/** A reading of the report up to some candidate. */
interface State {
  readonly open: readonly Open[];
  readonly cost: number;
  /** How the last candidate was read; null where it was read as body. */
  readonly placing: Placing | null;
  readonly before: State | null;
}

/** One way to read a candidate: the level it takes (0 is the top), as what, and what is irregular in that. */
interface Placing {
  readonly depth: number;
  readonly form: Form;
  readonly ordinal: number;
  readonly irregularities: readonly IrregularityName[];
}

/** A way to go on from a state, before it is made one. */
interface Step {
  readonly from: State;
  readonly placing: Placing | null;
  readonly cost: number;
}

/** Readings kept side by side, and how much dearer than the cheapest one may be. */
const BEAM = 6;
const MARGIN = 4.5;
const MAX_DEPTH = 6;

/**
 * @param lines a report's lines between title and signature
 * @param reviewYear the year the report looks back on, where it is known
 */
export function outlineOf(lines: readonly PreparedLine[], reviewYear: number | null): OutlineEntry[] {
  const candidates = findCandidates(lines);
  const turns = turnLines(lines, reviewYear);
  let states: State[] = [{ open: [], cost: 0, placing: null, before: null }];
  let turn = 0;
  for (const [number, candidate] of candidates.entries()) {
    let turned = false;
    for (; turn < turns.length && turns[turn]! < candidate.index; turn++) turned = true;
    const bonus = candidate.form === 'plain' ? candidate.weight + (parallelNeighbour(candidates, number) ? 0.6 : 0) : 0;
    const steps = new Steps();
    for (const state of states) addSteps(steps, state, candidate, turned, bonus);
    states = prune(steps.cheapestFirst, candidate);
  }
  return refineSiblings(entriesOf(states[0]!, candidates), lines);
}

/** The headings of a finished reading, with the irregularities it implies. */
function entriesOf(last: State, candidates: readonly Candidate[]): OutlineEntry[] {
  const entries: OutlineEntry[] = [];
  let state = last;
  for (let number = candidates.length - 1; number >= 0; number--) {
    if (state.placing) {
      const { depth, irregularities } = state.placing;
      entries.push({ candidate: candidates[number]!, level: depth + 1, irregularities });
    }
    state = state.before!;
  }
  return entries.reverse();
}

/** Ways to go on, cheapest first; what is hopelessly dear is not even kept. */
class Steps {
  readonly cheapestFirst: Step[] = [];

  add(from: State, placing: Placing | null, cost: number): void {
    const steps = this.cheapestFirst;
    if (steps.length > 0 && cost > steps[0]!.cost + MARGIN) return;
    let at = steps.length;
    while (at > 0 && steps[at - 1]!.cost > cost) at--;
    steps.splice(at, 0, { from, placing, cost });
  }
}

function addSteps(steps: Steps, from: State, candidate: Candidate, turned: boolean, bonus: number): void {
  for (let depth = 0; depth <= Math.min(from.open.length, MAX_DEPTH - 1); depth++) {
    for (const placing of placings(from.open, depth, candidate, turned)) {
      let cost = from.cost - bonus;
      for (const name of placing.irregularities) cost += IRREGULARITIES[name].cost;
      steps.add(from, placing, cost);
    }
  }
  const ignored = ignoring(candidate.form);
  steps.add(from, null, from.cost + (ignored === null ? 0 : IRREGULARITIES[ignored].cost));
}

/** Whether a step leads to the stack of open series that a state has. */
function leadsTo({ from, placing }: Step, { open }: State): boolean {
  if (open.length !== (placing ? placing.depth + 1 : from.open.length)) return false;
  return open.every(({ form, ordinal }, depth) => {
    const level = depth === placing?.depth ? placing : from.open[depth]!;
    return level.form === form && level.ordinal === ordinal;
  });
}

function ignoring(form: Form): IrregularityName | null {
  if (form === 'plain' || form === 'label') return null;
  if (form === 'divider') return 'ignoredDivider';
  if (form === 'style') return 'ignoredStyle';
  if (form === 'counted') return 'ignoredCount';
  return form === 'dash' ? 'ignoredDash' : 'ignoredMarker';
}

/** The best steps made into states, one for each distinct stack. */
function prune(steps: readonly Step[], candidate: Candidate): State[] {
  const kept: State[] = [];
  const below = candidate.runIn || !candidate.clause ? -1 : candidate.index + 1;
  for (const step of steps) {
    const { from, placing, cost } = step;
    if (kept.length === BEAM || cost > steps[0]!.cost + MARGIN) break;
    if (kept.some((state) => leadsTo(step, state))) continue;
    const open = from.open.slice(0, placing?.depth);
    if (placing) open.push({ form: placing.form, ordinal: placing.ordinal, styleLevel: candidate.styleLevel, below });
    kept.push({ open, cost, placing, before: from });
  }
  return kept;
}

const REGULAR: readonly IrregularityName[] = [];
const UNMARKED: readonly IrregularityName[] = ['unmarked'];
const EMPTY: readonly IrregularityName[] = ['emptySection'];
const EMPTY_UNMARKED: readonly IrregularityName[] = ['unmarked', 'emptySection'];
const BESIDE_DIVIDER: readonly IrregularityName[] = ['besideDivider'];
const LOST: readonly IrregularityName[] = ['lostMarker'];

/** The ways to read a candidate at `depth`: it goes on with the series there, or opens one. */
function placings(open: readonly Open[], depth: number, candidate: Candidate, turned: boolean): Placing[] {
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

/** A plain line with a like one near: about as long, and the same form. */
function parallelNeighbour(candidates: readonly Candidate[], number: number): boolean {
  const candidate = candidates[number]!;
  if (candidate.form !== 'plain' || !candidate.clause) return false;
  const length = candidate.clause.end - candidate.clause.start;
  return [-1, 1].some((offset) => {
    const other = candidates[number + offset];
    if (other?.form !== 'plain' || !other.clause || Math.abs(other.index - candidate.index) === 0) return false;
    const otherLength = other.clause.end - other.clause.start;
    return (
      Math.max(length, otherLength) <= Math.min(length, otherLength) * 1.8 + 2 &&
      Math.abs(other.index - candidate.index) > 1
    );
  });
}
