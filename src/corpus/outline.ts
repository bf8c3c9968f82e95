/**
 * The outline of one report: which candidates are headings and how deep each stands. A beam search over stacks of open
 * series: every marker either continues an open series or opens a new one below some open heading, at the cost of the
 * irregularities that reading implies; the cheapest reading of the whole report is taken.
 */
import { findCandidates, type Candidate } from './candidates.ts';
import type { Form } from './forms.ts';
import { IRREGULARITIES, type IrregularityName } from './irregularities.ts';
import type { PreparedLine } from './lines.ts';
import { marginsOf } from './outlineMargins.ts';
import { placings, type Open, type Placing } from './placings.ts';
import { refineSiblings } from './siblings.ts';
import { turnLines } from './roles.ts';

export interface OutlineEntry {
  readonly candidate: Candidate;
  /** From 1. */
  readonly level: number;
  readonly irregularities: readonly IrregularityName[];
  /** How much dearer the cheapest reading is that takes this line otherwise; Infinity where none came near. */
  readonly margin: number;
}

/** A reading of the report up to some candidate. */
export interface State {
  readonly open: readonly Open[];
  readonly cost: number;
  /** How the last candidate was read; null where it was read as body. */
  readonly placing: Placing | null;
  readonly before: State | null;
  /** The next cheapest way to the same stack, which was given up for this one. */
  rival: Step | null;
}

/** A way to go on from a state, before it is made one. */
export interface Step {
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
  let states: State[] = [{ open: [], cost: 0, placing: null, before: null, rival: null }];
  let turn = 0;
  for (const [number, candidate] of candidates.entries()) {
    let turned = false;
    for (; turn < turns.length && turns[turn]! < candidate.index; turn++) turned = true;
    const bonus = candidate.form === 'plain' ? candidate.weight + (parallelNeighbour(candidates, number) ? 0.6 : 0) : 0;
    const steps = new Steps();
    for (const state of states) addSteps(steps, state, candidate, turned, bonus);
    states = prune(steps.cheapestFirst, candidate);
  }
  return refineSiblings(entriesOf(states[0]!, candidates, marginsOf(states, candidates.length)), lines);
}

/** The headings of a finished reading, with the irregularities it implies. */
function entriesOf(last: State, candidates: readonly Candidate[], margins: readonly number[]): OutlineEntry[] {
  const entries: OutlineEntry[] = [];
  let state = last;
  for (let number = candidates.length - 1; number >= 0; number--) {
    if (state.placing) {
      const { depth, irregularities } = state.placing;
      entries.push({ candidate: candidates[number]!, level: depth + 1, irregularities, margin: margins[number]! });
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
    const same = kept.find((state) => leadsTo(step, state));
    if (same) {
      same.rival ??= step;
      continue;
    }
    const open = from.open.slice(0, placing?.depth);
    if (placing) open.push({ form: placing.form, ordinal: placing.ordinal, styleLevel: candidate.styleLevel, below });
    kept.push({ open, cost, placing, before: from, rival: null });
  }
  return kept;
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
