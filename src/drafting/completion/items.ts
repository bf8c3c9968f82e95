/** An entry of the list as an item: with the reports it stands in, their roles, and where to read it. */
import type { Report, Role, Source } from '../../corpus/model.ts';
import { sourceOf } from '../../corpus/sources.ts';
import type { Phrase } from '../../mining/model.ts';
import type { CompletionItem } from '../../protocol/answers.ts';
import type { HeadingOffer } from './headingLine.ts';
import type { CompletionModel } from './model.ts';
import type { Entry } from './offers.ts';
import type { PhraseOffer } from './phraseOffers.ts';

/** Occurrences looked at, and sources given, for one item. */
const OCCURRENCES = 200;
const SOURCES = 3;
/** Shorter texts stand everywhere: they are no stock phrase. */
const SHORTEST_STOCK = 4;

/** The item of an entry. `insert` begins with the characters it replaces. */
export function toItem(model: CompletionModel, entry: Entry): CompletionItem {
  switch (entry.kind) {
    case 'continuation':
      return continuationItem(model, entry.continuation.text);
    case 'heading':
      return headingItem(entry.heading, entry.replace);
    case 'phrase':
      return phraseItem(entry.phrase);
  }
}

/** Text for a VS Code snippet that stands as it is. */
export function escapeSnippet(text: string): string {
  return text.replace(/[\\$}]/gu, '\\$&');
}

/** A phrase as a snippet, each slot a tab stop named after what goes there. */
export function phraseSnippet(phrase: Phrase): string {
  let snippet = '';
  let from = 0;
  phrase.slots.forEach((slot, index) => {
    snippet += `${escapeSnippet(phrase.text.slice(from, slot.start))}\${${index + 1}:${escapeSnippet(slot.kind)}}`;
    from = slot.end;
  });
  return snippet + escapeSnippet(phrase.text.slice(from));
}

/** In plain text a slot stands as its name in brackets, so that it cannot be overlooked. */
function phraseItem({ phrase, replace }: PhraseOffer): CompletionItem {
  let insert = '';
  let from = 0;
  for (const slot of phrase.slots) {
    insert += `${phrase.text.slice(from, slot.start)}〔${slot.kind}〕`;
    from = slot.end;
  }
  insert += phrase.text.slice(from);
  return {
    insert,
    replace,
    snippet: phraseSnippet(phrase),
    label: insert,
    class: phrase.class,
    roles: phrase.roles,
    support: phrase.support,
    sources: phrase.sources.slice(0, SOURCES),
  };
}

function headingItem({ text, known }: HeadingOffer, replace: number): CompletionItem {
  return {
    insert: text,
    replace,
    snippet: escapeSnippet(text),
    label: text,
    class: '标题',
    roles: known ? { [known.role]: 1 } : {},
    support: known?.reports ?? 0,
    sources: known ? [known.source] : [],
  };
}

function continuationItem(model: CompletionModel, text: string): CompletionItem {
  const { roles, support, units, sources } = standing(model, text);
  return {
    insert: text,
    replace: 0,
    snippet: escapeSnippet(text),
    label: text,
    class: units > 1 && text.length >= SHORTEST_STOCK ? '套语' : '续写',
    roles,
    support,
    sources,
  };
}

interface Standing {
  readonly roles: Partial<Record<Role, number>>;
  readonly support: number;
  readonly units: number;
  readonly sources: readonly Source[];
}

/** Where a text stands in the corpus, by a sample of its occurrences. */
function standing(model: CompletionModel, text: string): Standing {
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
