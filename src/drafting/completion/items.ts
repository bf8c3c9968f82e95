/** A continuation as an item of the list: with the reports it stands in, their roles, and where to read it. */
import { sourceOf } from '../../corpus/sources.ts';
import type { Role, Source } from '../../corpus/model.ts';
import type { CompletionItem } from '../../protocol/answers.ts';
import type { CompletionModel } from './model.ts';
import type { Continuation } from './search.ts';

/** Occurrences looked at, and sources given, for one item. */
const OCCURRENCES = 200;
const SOURCES = 3;

/** The item that adds a continuation at the cursor. */
export function toItem(model: CompletionModel, continuation: Continuation): CompletionItem {
  const { roles, support, units, sources } = standing(model, continuation.text);
  return {
    insert: continuation.text,
    replace: 0,
    snippet: escapeSnippet(continuation.text),
    label: continuation.text,
    class: units > 1 ? '套语' : '续写',
    roles,
    support,
    sources,
  };
}

/** Text for a VS Code snippet that stands as it is. */
export function escapeSnippet(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}

function standing(model: CompletionModel, text: string) {
  const codes = Array.from(text, (character) => character.charCodeAt(0));
  const reports = new Set<string>();
  const units = new Set<string>();
  const counts: Partial<Record<Role, number>> = {};
  const sources: Source[] = [];
  let seen = 0;
  for (const segment of model.segments) {
    const { low, high } = segment.context.find(codes);
    const step = Math.max(1, (high - low) / OCCURRENCES);
    for (let at = low; at < high; at += step) {
      const place = segment.places[segment.context.paragraphAt(segment.context.suffixes[Math.floor(at)]!)];
      if (!place) continue;
      const paragraph = place.report.paragraphs[place.paragraph]!;
      seen++;
      counts[paragraph.role] = (counts[paragraph.role] ?? 0) + 1;
      units.add(place.report.unit.name ?? place.report.id);
      if (reports.has(place.report.id)) continue;
      reports.add(place.report.id);
      const column = paragraph.text.indexOf(text);
      if (sources.length < SOURCES && column >= 0)
        sources.push(sourceOf(place.report, place.paragraph, column, column + text.length));
    }
  }
  const roles: Partial<Record<Role, number>> = {};
  for (const [role, count] of Object.entries(counts) as [Role, number][])
    roles[role] = Number((count / seen).toFixed(2));
  return { roles, support: reports.size, units: units.size, sources };
}
