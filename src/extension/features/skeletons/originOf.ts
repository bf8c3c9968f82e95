/** Where a skeleton comes from: one's own template, the reports read, or a starter. */
import type { Skeleton } from '../../../mining/model.ts';

/** Ids of the user's own templates begin so. */
const OWN = 'own:';

export type Origin = 'own' | 'mined' | 'starter';

export function originOf({ id, support }: Pick<Skeleton, 'id' | 'support'>): Origin {
  if (id.startsWith(OWN)) return 'own';
  return support > 0 ? 'mined' : 'starter';
}
