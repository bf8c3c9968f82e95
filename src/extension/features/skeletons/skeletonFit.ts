/**
 * Which skeletons suit a kind of unit: those made for it, then what departments at large write, then the rest. What was
 * mined goes before starters, own templates before both.
 */
import type { Skeleton } from '../../../mining/model.ts';
import { originOf } from './originOf.ts';

/**
 * Whether a skeleton is for this kind of unit; starters name kinds by their endings: 局 for 统计局. A template of one's
 * own that names no kind is for whoever wrote it.
 */
export function fitsKind(skeleton: Skeleton, kind: string): boolean {
  const { unitKinds } = skeleton;
  if (unitKinds.length === 0) return originOf(skeleton) === 'own';
  return unitKinds.some((known) => kind.endsWith(known));
}

/** Whether the skeleton is the general one of its genre, mined from units of all trades, and this kind is among them. */
export function servesKind(skeleton: Skeleton, kind: string): boolean {
  const { servesAllBut } = skeleton;
  return kind !== '' && servesAllBut !== undefined && !servesAllBut.some((other) => kind.endsWith(other));
}

/** 0 own templates that fit, 1 mined for this kind, 2 the general mined one, 3 fitting starters, 4 all others. */
function rank(skeleton: Skeleton, kind: string): number {
  const fits = fitsKind(skeleton, kind);
  const origin = originOf(skeleton);
  if (fits && origin === 'own') return 0;
  if (fits && origin === 'mined') return 1;
  if (servesKind(skeleton, kind)) return 2;
  return fits ? 3 : 4;
}

/** Skeletons of this kind of unit before all others; otherwise as they came, best first. */
export function fittingFirst(skeletons: readonly Skeleton[], unitKind: string): readonly Skeleton[] {
  return [...skeletons].sort((a, b) => rank(a, unitKind) - rank(b, unitKind));
}

/**
 * In a draft that has a title: skeletons on its own subject first, those on another one last; otherwise as they came. A
 * report on everything says nothing of 政务公开工作 in its problems.
 * @param title empty where there is none yet
 */
export function ownSubjectFirst(skeletons: readonly Skeleton[], title: string): readonly Skeleton[] {
  if (title === '') return skeletons;
  const distance = ({ topic }: Skeleton): number => (topic === undefined ? 1 : title.includes(topic) ? 0 : 2);
  return [...skeletons].sort((a, b) => distance(a) - distance(b));
}

/** Kinds of unit that skeletons know, by how many reports stand behind them; a starter's only where no mined one ends so. */
export function unitKindsOf(skeletons: readonly Skeleton[]): { kind: string; support: number }[] {
  const supports = new Map<string, number>();
  for (const { unitKinds, support: count } of skeletons)
    for (const kind of unitKinds) supports.set(kind, (supports.get(kind) ?? 0) + count);
  const mined = [...supports].filter(([, count]) => count > 0).map(([kind]) => kind);
  return [...supports]
    .filter(([kind, count]) => count > 0 || !mined.some((other) => other.endsWith(kind)))
    .map(([kind, count]) => ({ kind, support: count }))
    .sort((a, b) => b.support - a.support);
}
