/** Every role, in the order in which a report has them; stored indexes count on this order. */
import type { Role } from './model.ts';

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
