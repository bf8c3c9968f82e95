/** What sections do, in the order in which a report has them and lists show them. */
import type { Role } from '../../../corpus/model.ts';

export const ROLES: readonly Role[] = [
  'background',
  'review',
  'highlights',
  'problems',
  'causes',
  'plan',
  'suggestions',
  'statistics',
  'other',
];
