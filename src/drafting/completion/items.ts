/** An entry of the list as an item: with the reports it stands in, their roles, and where to read it. */
import type { CompletionItem } from '../../protocol/answers.ts';
import type { HeadingOffer } from './headingLine.ts';
import type { CompletionModel } from './model.ts';
import type { Entry } from './offers.ts';
import { phraseLabel, phraseSnippet } from '../phrases/phraseSnippet.ts';
import { escapeSnippet } from '../templates/write.ts';
import type { PhraseOffer } from './phraseOffers.ts';
import { standingOf } from './standing.ts';

/** Sources given for one item. */
const SOURCES = 3;
/** Shorter texts stand everywhere: they are no stock phrase. */
const SHORTEST_STOCK = 4;

/**
 * The item of an entry. `insert` begins with the characters it replaces, unless those were pinyin initials.
 * @param superior the clerk's own, first among the choices where a superior stands; empty when unknown
 */
export function toItem(model: CompletionModel, entry: Entry, superior = ''): CompletionItem {
  switch (entry.kind) {
    case 'continuation':
      return continuationItem(model, entry.continuation.text);
    case 'heading':
      return headingItem(entry.heading, entry.replace);
    case 'phrase':
      return phraseItem(entry.phrase, superior);
  }
}

/** In plain text a slot stands as 【what goes there】, so that it cannot be overlooked. */
function phraseItem({ phrase, replace }: PhraseOffer, superior: string): CompletionItem {
  const insert = phraseLabel(phrase);
  return {
    insert,
    replace,
    snippet: phraseSnippet(phrase, superior),
    label: insert,
    class: phrase.class,
    function: phrase.function,
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
  const { roles, support, units, sources } = standingOf(model, text);
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
