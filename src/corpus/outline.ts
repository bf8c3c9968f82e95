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
  readonly clauseLength: number;
  readonly candidate: number;
}

interface State {
  readonly open: readonly Open[];
  readonly cost: number;
  readonly entry: OutlineEntry | null;
  readonly before: State | null;
}

/** Readings kept side by side. */
const BEAM = 8;
const MAX_DEPTH = 6;

/** @param lines a report's lines between title and signature. */
export function outlineOf(lines: readonly PreparedLine[], reviewYear: number | null): OutlineEntry[] {
  const candidates = findCandidates(lines);
  const turns = turnLines(lines, reviewYear);
  let states: State[] = [{ open: [], cost: 0, entry: null, before: null }];
  let turn = 0;
  for (const [number, candidate] of candidates.entries()) {
    let turned = false;
    for (; turn < turns.length && turns[turn]! < candidate.index; turn++) turned = true;
    const sibling = parallelNeighbour(candidates, number);
    states = prune(states.flatMap((state) => readings(state, candidate, number, turned, sibling)));
  }
  return refineSiblings(entriesOf(states[0]!), lines);
}

function entriesOf(state: State): OutlineEntry[] {
  const entries: OutlineEntry[] = [];
  for (let at: State | null = state; at !== null; at = at.before) if (at.entry) entries.push(at.entry);
  return entries.reverse();
}

function readings(state: State, candidate: Candidate, number: number, turned: boolean, sibling: boolean): State[] {
  const found: State[] = [];
  const own = ownIrregularities(candidate);
  const extra = candidate.form === 'plain' ? 1 - candidate.weight - (sibling ? 0.6 : 0) : 0;
  for (let depth = 0; depth <= Math.min(state.open.length, MAX_DEPTH - 1); depth++) {
    const names = [...own, ...placing(state.open, depth, candidate, turned)];
    found.push(step(state, candidate, number, depth, names, extra));
  }
  const ignored = ignoring(candidate.form);
  found.push({ ...state, cost: state.cost + (ignored === null ? 0 : IRREGULARITIES[ignored].cost) });
  return found;
}

function ownIrregularities(candidate: Candidate): IrregularityName[] {
  return candidate.form === 'plain' ? ['unmarked'] : [];
}

function ignoring(form: Form): IrregularityName | null {
  if (form === 'plain' || form === 'label') return null;
  if (form === 'divider') return 'ignoredDivider';
  if (form === 'style') return 'ignoredStyle';
  if (form === 'counted') return 'ignoredCount';
  return form === 'dash' ? 'ignoredDash' : 'ignoredMarker';
}

function step(
  state: State,
  candidate: Candidate,
  number: number,
  depth: number,
  names: IrregularityName[],
  extra: number,
): State {
  let cost = state.cost + (candidate.form === 'plain' ? extra - IRREGULARITIES.unmarked.cost : 0);
  for (const name of names) cost += IRREGULARITIES[name].cost;
  const clauseLength = candidate.clause ? candidate.clause.end - candidate.clause.start : 0;
  const level: Open = {
    form: candidate.form,
    ordinal: candidate.ordinal,
    styleLevel: candidate.styleLevel,
    clauseLength,
    candidate: number,
  };
  return {
    open: [...state.open.slice(0, depth), level],
    cost,
    entry: { candidate, level: depth + 1, irregularities: names },
    before: state,
  };
}

/** Irregularities of reading a candidate at `depth` (0 is the top level). */
function placing(open: readonly Open[], depth: number, candidate: Candidate, turned: boolean): IrregularityName[] {
  const names: IrregularityName[] = [];
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

/** The best readings, one for each distinct stack. */
function prune(states: State[]): State[] {
  states.sort((one, other) => one.cost - other.cost);
  const kept: State[] = [];
  const seen = new Set<string>();
  for (const state of states) {
    const key = state.open.map((level) => `${level.form}${level.ordinal}`).join('/');
    if (seen.has(key)) continue;
    seen.add(key);
    kept.push(state);
    if (kept.length === BEAM) break;
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
