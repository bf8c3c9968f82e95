/** Phrases in groups by what they do, the way a list shows them under separators. */
import type { Phrase, PhraseFunction } from '../../../mining/model.ts';

export interface PhraseGroup<P extends Phrase> {
  readonly does: PhraseFunction;
  readonly phrases: readonly P[];
}

/**
 * @param phrases best first
 * @param order of the groups; `best` puts first the group that has the best phrase
 * @param most phrases of a group
 */
export function groupByFunction<P extends Phrase>(
  phrases: readonly P[],
  order: readonly PhraseFunction[] | 'best',
  most: number,
): PhraseGroup<P>[] {
  const groups = new Map<PhraseFunction, P[]>();
  for (const does of order === 'best' ? [] : order) groups.set(does, []);
  for (const phrase of phrases) {
    const group = groups.get(phrase.function) ?? [];
    groups.set(phrase.function, group);
    if (group.length < most) group.push(phrase);
  }
  return [...groups].filter(([, found]) => found.length > 0).map(([does, found]) => ({ does, phrases: found }));
}
