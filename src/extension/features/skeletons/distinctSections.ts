/**
 * Sections of many skeletons as one list: what two of them have alike to the last heading is offered once, by the first,
 * which is the one that fits best.
 */
import type { SkeletonSection } from '../../../mining/model.ts';

/** What a section puts into the draft: everything but how often it was seen. */
function contentOf({ role, heading, lead, problems, children }: SkeletonSection): unknown {
  return [role, heading, lead, problems, children.map(contentOf)];
}

/** Tells whether a section has been seen before. */
export class DistinctSections {
  readonly #seen = new Set<string>();

  /** Whether this section is the first of its content. */
  isNew(section: SkeletonSection): boolean {
    const content = JSON.stringify(contentOf(section));
    if (this.#seen.has(content)) return false;
    this.#seen.add(content);
    return true;
  }
}
