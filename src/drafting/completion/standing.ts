/** Where a text stands in the corpus: how many reports and units have it, in which roles, and some places to read it. */
import type { Report, Role, Source } from '../../corpus/model.ts';
import { sourceOf } from '../../corpus/sources.ts';
import type { CompletionModel } from './model.ts';

/** Occurrences looked at, and sources given. */
const OCCURRENCES = 200;
const SOURCES = 3;

export interface Standing {
  readonly roles: Partial<Record<Role, number>>;
  readonly support: number;
  readonly units: number;
  readonly sources: readonly Source[];
}

/** Where a text stands in the corpus, by a sample of its occurrences. */
export function standingOf(model: CompletionModel, text: string): Standing {
  const codes = Array.from(text, (character) => character.charCodeAt(0));
  const reports = new Set<Report>();
  const units = new Set<string>();
  const counts = new Map<Role, number>();
  const sources: Source[] = [];
  let seen = 0;
  for (const { context, places } of model.segments) {
    const { low, high } = context.find(codes);
    const step = Math.max(1, (high - low) / OCCURRENCES);
    for (let at = low; at < high; at += step) {
      const place = places[context.paragraphAt(context.suffixes[Math.floor(at)]!)];
      if (!place) continue;
      const { report, paragraph: index } = place;
      const paragraph = report.paragraphs[index]!;
      seen++;
      counts.set(paragraph.role, (counts.get(paragraph.role) ?? 0) + 1);
      if (reports.has(report)) continue;
      reports.add(report);
      units.add(report.unit.name ?? report.id);
      const column = paragraph.text.indexOf(text);
      if (sources.length < SOURCES && column >= 0) sources.push(sourceOf(report, index, column, column + text.length));
    }
  }
  const roles: Partial<Record<Role, number>> = {};
  for (const [role, count] of counts) roles[role] = Number((count / seen).toFixed(2));
  return { roles, support: reports.size, units: units.size, sources };
}
