/** Which sections a phrase stands in. Every report has one voice: what it repeats in one role counts no more for that. */
import type { Role } from '../corpus/model.ts';
import { roleAt, type PhraseCorpus } from './phraseCorpus.ts';

export class RoleCount {
  readonly #reports = new Map<number, Map<Role, number>>();

  add(report: number, role: Role): void {
    const counts = this.#reports.get(report) ?? new Map<Role, number>();
    counts.set(role, (counts.get(role) ?? 0) + 1);
    this.#reports.set(report, counts);
  }

  /**
   * Shares that sum to 1, the largest first; of equal ones, the role that has more of the corpus.
   * @param bulk see `roleBulk`
   */
  shares(bulk: ReadonlyMap<Role, number>): Partial<Record<Role, number>> {
    const sums = new Map<Role, number>();
    for (const counts of this.#reports.values()) {
      const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
      for (const [role, count] of counts) sums.set(role, (sums.get(role) ?? 0) + count / all);
    }
    const rounded = [...sums].map(
      ([role, sum]) => [role, Math.round((sum / this.#reports.size) * 1000) / 1000] as const,
    );
    const size = (role: Role): number => bulk.get(role) ?? 0;
    rounded.sort((one, other) => other[1] - one[1] || size(other[0]) - size(one[0]) || (one[0] < other[0] ? -1 : 1));
    return Object.fromEntries(rounded);
  }
}

/** How many symbols of the corpus stand in each role. */
export function roleBulk(corpus: PhraseCorpus): Map<Role, number> {
  const bulk = new Map<Role, number>();
  corpus.paragraphs.forEach((paragraph, index) => {
    const role = roleAt(corpus, paragraph);
    const end = corpus.paragraphs[index + 1]?.start ?? corpus.text.length;
    bulk.set(role, (bulk.get(role) ?? 0) + end - paragraph.start);
  });
  return bulk;
}
