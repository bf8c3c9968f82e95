/**
 * Finds the lexicon's matters in a query. A matter is called up by any of its expressions; what comes back are the
 * other expressions, each to be looked for as a whole.
 */
import { lexiconEntries } from './lexicon/entries.ts';

/** One matter of a query. */
export interface Concept {
  /** Expressions to look for, best first. */
  readonly expressions: readonly string[];
  /** What of the query called it up. */
  readonly trigger: string;
  /** 0..1: long triggers are surer than short ones. */
  readonly weight: number;
}

interface Trigger {
  readonly parts: readonly string[];
  readonly entry: number;
  readonly length: number;
}

/** Characters that `…` in a trigger may stand for. */
const GAP = 4;

/** Triggers by first character, so that a query is compared with few of them; made for the first query. */
let triggersByFirst: ReadonlyMap<string, readonly Trigger[]> | undefined;

function words(list: string): string[] {
  return list.split(' ').filter((word) => word !== '');
}

function compile(): Map<string, Trigger[]> {
  const triggers = new Map<string, Trigger[]>();
  lexiconEntries().forEach((entry, index) => {
    for (const word of [...words(entry.plain), ...words(entry.official)]) {
      const parts = word.split('…');
      const trigger = { parts, entry: index, length: parts.join('').length };
      const list = triggers.get(word.charAt(0));
      if (list) list.push(trigger);
      else triggers.set(word.charAt(0), [trigger]);
    }
  });
  return triggers;
}

/** The matters of a query, each once with its longest trigger. */
export function matchLexicon(query: string): Concept[] {
  const triggers = (triggersByFirst ??= compile());
  const best = new Map<number, { trigger: Trigger; text: string }>();
  for (let at = 0; at < query.length; at++) {
    for (const trigger of triggers.get(query.charAt(at)) ?? []) {
      const end = matchAt(query, at, trigger.parts);
      if (end < 0) continue;
      const known = best.get(trigger.entry);
      if (!known || known.trigger.length < trigger.length)
        best.set(trigger.entry, { trigger, text: query.slice(at, end) });
    }
  }
  return [...best].map(([entry, { trigger, text }]) => ({
    expressions: words(lexiconEntries()[entry]!.official).filter((word) => word !== text),
    trigger: text,
    weight: Math.min(1, 0.4 + 0.2 * trigger.length),
  }));
}

/** End of a match of the parts from `at` on, -1 where they do not match. */
function matchAt(query: string, at: number, parts: readonly string[]): number {
  if (!query.startsWith(parts[0]!, at)) return -1;
  let end = at + parts[0]!.length;
  for (const part of parts.slice(1)) {
    const next = query.indexOf(part, end);
    if (next < 0 || next - end > GAP) return -1;
    end = next + part.length;
  }
  return end;
}
