/** Where sentences and clauses of Chinese prose end. Columns are UTF-16; a span includes its closing punctuation. */

const SENTENCE_ENDS = '。！？!?；;';
const FULL_STOPS = '。！？!?';
const CLAUSE_ENDS = '，,、：:；;。！？!?';
const CLOSERS = '”’」』）)》〉】"';
const OPENERS = '“‘「『（(《〈【';

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Sentences of a text, cut behind 。！？ (and ； with `semicolons`), closing quotes kept with the sentence. */
export function sentences(text: string, options: { readonly semicolons?: boolean } = {}): Span[] {
  return cut(text, options.semicolons === true ? SENTENCE_ENDS : FULL_STOPS);
}

/** Clauses: cut at every comma, 、, colon, semicolon and full stop. */
export function clauses(text: string): Span[] {
  return cut(text, CLAUSE_ENDS);
}

/** Column of the first 。！？ at or behind `from` that stands outside brackets and quotes; -1 where there is none. */
export function firstFullStop(text: string, from = 0): number {
  let depth = 0;
  for (let at = from; at < text.length; at++) {
    const character = text.charAt(at);
    if (OPENERS.includes(character)) depth++;
    else if (CLOSERS.includes(character)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && FULL_STOPS.includes(character)) return at;
  }
  return -1;
}

function cut(text: string, ends: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    if (!ends.includes(text.charAt(at))) continue;
    let end = at + 1;
    while (end < text.length && (ends.includes(text.charAt(end)) || CLOSERS.includes(text.charAt(end)))) end++;
    spans.push({ start, end });
    start = end;
    at = end - 1;
  }
  if (start < text.length) spans.push({ start, end: text.length });
  return spans;
}
