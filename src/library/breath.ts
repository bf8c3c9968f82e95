/**
 * Long work in a thread that has questions to answer meanwhile: it goes on a few milliseconds at a time, and what waits
 * (questions, cancellations) is heard in between.
 */

/** How long, in milliseconds, a worker works before it lets questions through. */
export const BREATH = 12;

/** Lets messages that wait be handled. */
export function breathe(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

/**
 * Does work that pauses, as many steps a breath as there is time for.
 *
 * @param goesOn told before every breath what the next step is; false, or what it throws, ends the work
 */
export async function inBreaths<T>(work: Iterable<T>, goesOn: (step: T) => boolean): Promise<void> {
  let last: T | undefined;
  let began = 0;
  for (const step of work) {
    if (step === last && performance.now() - began < BREATH) continue;
    if (!goesOn(step)) return;
    last = step;
    await breathe();
    began = performance.now();
  }
}
