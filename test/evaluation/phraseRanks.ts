/** Which places of a list a sample reads: the same for the same seed. */
import { randomSource } from '../bench/generator.ts';

/** Ranks drawn without repetition, in order. The first rank is 1. */
export function sampleRanks(seed: number, from: number, to: number, count: number): number[] {
  const random = randomSource(seed);
  const ranks = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  for (let at = 0; at < Math.min(count, ranks.length); at++) {
    const other = at + Math.floor(random() * (ranks.length - at));
    [ranks[at], ranks[other]] = [ranks[other]!, ranks[at]!];
  }
  return ranks.slice(0, count).sort((one, other) => one - other);
}
