/**
 * Marks brought to the limits of words. The search matches pairs of characters, so a mark may begin or end inside a word:
 * 业[务能力]. A word of which the greater part is marked is marked as a whole, of another the mark lets go; where
 * hardly anything would be left, the mark stays as it was found. What only keeps company with the words asked for is marked
 * word by word or not at all: parts of words would say nothing.
 */
import type { Span } from './segments.ts';

const WORDS = new Intl.Segmenter('zh', { granularity: 'word' });

/** Longest word a mark grows to: a longer one is a name or a number, of which the mark shows its part. */
const LONGEST = 6;

/** A single character left over tells nothing. */
const LEAST = 2;

interface Word {
  readonly start: number;
  readonly end: number;
}

function wordsOf(text: string): Word[] {
  return Array.from(WORDS.segment(text), ({ segment, index }) => ({ start: index, end: index + segment.length }));
}

/** The word that has this place inside of it, neither at its begin nor at its end. */
function wordAround(words: readonly Word[], at: number): Word | undefined {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words[middle]!.end <= at) low = middle + 1;
    else high = middle;
  }
  const word = words[low];
  return word && word.start < at ? word : undefined;
}

/** Whether the greater part of a word lies within a span. */
function isMostly({ start, end }: Word, span: Span): boolean {
  const marked = Math.min(end, span.end) - Math.max(start, span.start);
  return end - start <= LONGEST && 2 * marked > end - start;
}

function aligned<S extends Span>(span: S, words: readonly Word[]): S | null {
  const first = wordAround(words, span.start);
  const last = wordAround(words, span.end);
  const start = first ? (isMostly(first, span) ? first.start : first.end) : span.start;
  const end = last ? (isMostly(last, span) ? last.end : last.start) : span.end;
  if (end - start >= LEAST) return { ...span, start, end };
  return span.why === 'related' ? null : span;
}

/** The same spans, each from the begin of a word to the end of one as far as may be. */
export function atWordLimits<S extends Span>(text: string, spans: readonly S[]): S[] {
  if (spans.length === 0) return [];
  const words = wordsOf(text);
  return spans.map((span) => aligned(span, words)).filter((span) => span !== null);
}
