/** Where the time between a key and its ghost text goes: the key, seen in the page, put beside what the host did for it. */
import type { GhostTime } from './ghostClock.ts';
import type { HostEvent } from './hostClock.ts';

/** Milliseconds from the key on; what did not happen before the ghost text was shown is missing. */
export interface GhostSteps {
  /** The extension has given its list, where VS Code asks for one before the ghost text is there. */
  readonly listed?: number;
  /** The extension is asked for ghost text. */
  readonly called?: number;
  /** Our extension asks its worker what may follow: the last time before the ghost text. */
  readonly asked?: number;
  readonly answered?: number;
  /** The extension has given its ghost text. */
  readonly returned?: number;
  /** The ghost text is in the page. */
  readonly shown: number;
}

export const STEPS = ['asked', 'answered', 'listed', 'called', 'returned', 'shown'] as const;

/** @returns null where no ghost text was shown. */
export function ghostSteps({ at, shown }: GhostTime, events: readonly HostEvent[]): GhostSteps | null {
  if (shown === null) return null;
  const since = events.filter((event) => event.at >= at && event.at <= at + shown);
  const last = (what: string, when: HostEvent['when']): number | undefined => {
    const found = since.findLast((event) => event.what === what && event.when === when);
    return found && found.at - at;
  };
  const steps = {
    asked: last('complete', 'called'),
    answered: last('complete', 'returned'),
    listed: last('list', 'returned'),
    called: last('ghost', 'called'),
    returned: last('ghost', 'returned'),
    shown,
  };
  return Object.fromEntries(Object.entries(steps).filter(([, time]) => time !== undefined)) as unknown as GhostSteps;
}

export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** `called 57 / 63, shown 70 / 81`: p50 and p95 of each step, milliseconds from the key on. */
export function describeSteps(all: readonly GhostSteps[]): string {
  return STEPS.flatMap((step) => {
    const times = all.flatMap((steps) => steps[step] ?? []);
    if (times.length === 0) return [];
    const [p50, p95] = [0.5, 0.95].map((share) => percentile(times, share).toFixed(0));
    return [`${step} ${p50} / ${p95}`];
  }).join(', ');
}
