/** Passages laid side by side at most: more columns than these cannot be read beside each other. */
export const MOST_MARKED = 3;
