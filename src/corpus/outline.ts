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
  /** The stack down to this level, as a key. */
  readonly key: string;
}

/** A reading of the report up to some candidate. */
interface State {
  readonly open: readonly Open[];
  readonly cost: number;
  /** Where the last candidate was placed; -1 where it was read as body. */
  readonly depth: number;
  readonly turned: boolean;
  readonly before: State | null;
}

/** A way to go on from a state, before it is made one. */
interface Step {
  readonly from: State;
  readonly depth: number;
  readonly cost: number;
  readonly key: string;
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
  let states: State[] = [{ open: [], cost: 0, depth: -1, turned: false, before: null }];
  let turn = 0;
  for (const [number, candidate] of candidates.entries()) {
    let turned = false;
    for (; turn < turns.length && turns[turn]! < candidate.index; turn++) turned = true;
    const bonus = candidate.form === 'plain' ? candidate.weight + (parallelNeighbour(candidates, number) ? 0.6 : 0) : 0;
    const steps: Step[] = [];
    for (const state of states) addSteps(steps, state, candidate, turned, bonus);
    states = prune(steps, candidate, turned);
  }
  return refineSiblings(entriesOf(states[0]!, candidates), lines);
}

/** The headings of a finished reading, with the irregularities it implies. */
function entriesOf(last: State, candidates: readonly Candidate[]): OutlineEntry[] {
  const entries: OutlineEntry[] = [];
  let state = last;
  for (let number = candidates.length - 1; number >= 0; number--) {
    const before = state.before!;
    if (state.depth >= 0) {
      const candidate = candidates[number]!;
      entries.push({
        candidate,
        level: state.depth + 1,
        irregularities: placing(before.open, state.depth, candidate, state.turned),
      });
    }
    state = before;
  }
  return entries.reverse();
}

function addSteps(steps: Step[], from: State, candidate: Candidate, turned: boolean, bonus: number): void {
  const own = `${candidate.form}${candidate.ordinal}`;
  for (let depth = 0; depth <= Math.min(from.open.length, MAX_DEPTH - 1); depth++) {
    let cost = from.cost - bonus;
    for (const name of placing(from.open, depth, candidate, turned)) cost += IRREGULARITIES[name].cost;
    steps.push({ from, depth, cost, key: depth === 0 ? own : `${from.open[depth - 1]!.key}/${own}` });
  }
  const ignored = ignoring(candidate.form);
  const cost = from.cost + (ignored === null ? 0 : IRREGULARITIES[ignored].cost);
  steps.push({ from, depth: -1, cost, key: from.open.at(-1)?.key ?? '' });
}

function ignoring(form: Form): IrregularityName | null {
  if (form === 'plain' || form === 'label') return null;
  if (form === 'divider') return 'ignoredDivider';
  if (form === 'style') return 'ignoredStyle';
  if (form === 'counted') return 'ignoredCount';
  return form === 'dash' ? 'ignoredDash' : 'ignoredMarker';
}

/** The best steps made into states, one for each distinct stack. */
function prune(steps: Step[], candidate: Candidate, turned: boolean): State[] {
  steps.sort((one, other) => one.cost - other.cost);
  const kept: State[] = [];
  const seen = new Set<string>();
  for (const { from, depth, cost, key } of steps) {
    if (kept.length === BEAM || cost > steps[0]!.cost + MARGIN) break;
    if (seen.has(key)) continue;
    seen.add(key);
    const { form, ordinal, styleLevel } = candidate;
    const open = depth < 0 ? from.open : [...from.open.slice(0, depth), { form, ordinal, styleLevel, key }];
    kept.push({ open, cost, depth, turned, before: from });
  }
  return kept;
}

/** Irregularities of reading a candidate at `depth` (0 is the top level). */
function placing(open: readonly Open[], depth: number, candidate: Candidate, turned: boolean): IrregularityName[] {
  const names: IrregularityName[] = candidate.form === 'plain' ? ['unmarked'] : [];
  const current = open[depth];
  const parent = open[depth - 1];
  if (current?.form === candidate.form) names.push(...continuing(current, candidate, turned));
  else names.push(...opening(open, depth, candidate));
  if (candidate.styleLevel !== null) {
    const above = parent?.styleLevel ?? null;
    const beside = current?.styleLevel ?? null;
    if ((above !== null && above >= candidate.styleLevel) || (beside !== null && beside !== candidate.styleLevel))
      names.push('mixedStyle');
  }
  return names;
}

function continuing(current: Open, candidate: Candidate, turned: boolean): IrregularityName[] {
  if (!counts(candidate.form)) return [];
  const distance = candidate.ordinal - current.ordinal;
  if (distance === 1) return [];
  if (candidate.ordinal === 1) return [turned ? 'restartBehindTurn' : 'restart'];
  if (distance === 0) return ['repeatedNumber'];
  return [distance === 2 ? 'lostNumber' : 'wrongNumber'];
}

function opening(open: readonly Open[], depth: number, candidate: Candidate): IrregularityName[] {
  const names: IrregularityName[] = [];
  const { form, ordinal } = candidate;
  const parent = open[depth - 1];
  const replaced = open[depth];
  if (counts(form) && ordinal === 2) names.push('lostFirst');
  else if (counts(form) && ordinal > 2) names.push('startsLate');
  if (form === 'divider') {
    if (depth > 0) names.push('dividerBelow');
  } else if (replaced && replaced.form !== 'divider') names.push('changedForm');
  if (!parent) return names;
  const distance = RANK[form] - RANK[parent.form];
  if (isRanked(form) && isRanked(parent.form)) {
    if (distance <= 0) names.push('wrongOrder');
    else if (distance > 1) names.push('skippedLevel');
  }
  if (open.slice(0, depth).some((level) => level.form === form)) names.push('openAbove');
  return names;
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
