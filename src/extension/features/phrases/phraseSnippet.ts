/** A phrase as a snippet: its slots become tab stops, with the values that were seen as choices. */
import type { Phrase, Slot } from '../../../mining/model.ts';

/** Text that stands for itself in a snippet. */
export function escapeSnippet(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}

function tabStop({ values }: Slot, index: number, shown: string): string {
  if (values.length < 2) return `\${${index}:${escapeSnippet(values[0] ?? shown)}}`;
  return `\${${index}|${values.map((value) => value.replace(/[\\$},|]/g, '\\$&')).join(',')}|}`;
}

export function phraseSnippet({ text, slots }: Pick<Phrase, 'text' | 'slots'>): string {
  let snippet = '';
  let at = 0;
  for (const [i, slot] of slots.entries()) {
    snippet += escapeSnippet(text.slice(at, slot.start)) + tabStop(slot, i + 1, text.slice(slot.start, slot.end));
    at = slot.end;
  }
  return snippet + escapeSnippet(text.slice(at));
}
