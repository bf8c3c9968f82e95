/** Phrases in groups by what they do, the way a list shows them under separators. */
import type { Phrase, PhraseFunction } from '../../../mining/model.ts';

export interface PhraseGroup {
  readonly does: PhraseFunction;
  readonly phrases: readonly Phrase[];
}

/**
 * @param phrases best first
 * @param order of the groups; `best` puts first the group that has the best phrase
 * @param most phrases of a group
 */
export function groupByFunction(
  phrases: readonly Phrase[],
  order: readonly PhraseFunction[] | 'best',
  most: number,
): PhraseGroup[] {
  const groups = new Map<PhraseFunction, Phrase[]>();
  for (const does of order === 'best' ? [] : order) groups.set(does, []);
  for (const phrase of phrases) {
    const group = groups.get(phrase.function) ?? [];
    groups.set(phrase.function, group);
    if (group.length < most) group.push(phrase);
  }
  return [...groups].filter(([, found]) => found.length > 0).map(([does, found]) => ({ does, phrases: found }));
}
