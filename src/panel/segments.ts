/**
 * A passage cut where its highlights begin and end, and where a character stands that would turn or hide the text around
 * it: such a one is shown by its name. Spans may touch, overlap or lie outside the text.
 */

/** Why a stretch is marked; `control` is a character that steers the direction of writing. */
export type SegmentKind = 'plain' | 'query' | 'lexicon' | 'related' | 'control';

export interface Segment {
  readonly text: string;
  readonly kind: SegmentKind;
}

export interface Span {
  readonly start: number;
  readonly end: number;
  readonly why: string;
}

/** Marks of direction, embeddings, overrides, isolates: U+202E makes a line read from its end. */
const CONTROL = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

const REASONS: readonly SegmentKind[] = ['query', 'lexicon', 'related'];

function kindOf(why: string): SegmentKind {
  return REASONS.find((reason) => reason === why) ?? 'query';
}

/** Spans within the text, from left to right, none overlapping; those of one kind that touch are one mark. */
function apart(spans: readonly Span[], length: number): { start: number; end: number; kind: SegmentKind }[] {
  const kept: { start: number; end: number; kind: SegmentKind }[] = [];
  for (const { start, end, why } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = kept.at(-1);
    const kind = kindOf(why);
    const from = Math.max(start, last?.end ?? 0);
    const to = Math.min(end, length);
    if (to <= from) continue;
    if (last?.end === from && last.kind === kind) last.end = to;
    else kept.push({ start: from, end: to, kind });
  }
  return kept;
}

/** The segments of `text.slice(from, to)`. */
export function segments(text: string, highlights: readonly Span[], from = 0, to = text.length): Segment[] {
  const cut: Segment[] = [];
  const add = (start: number, end: number, kind: SegmentKind): void => {
    const words = text.slice(Math.max(start, from), Math.min(end, to));
    if (words !== '') cut.push(...withControls(words, kind));
  };
  let at = 0;
  for (const { start, end, kind } of apart(highlights, text.length)) {
    add(at, start, 'plain');
    add(start, end, kind);
    at = end;
  }
  add(at, text.length, 'plain');
  return cut;
}

function withControls(text: string, kind: SegmentKind): Segment[] {
  const cut: Segment[] = [];
  let at = 0;
  for (const match of text.matchAll(CONTROL)) {
    if (match.index > at) cut.push({ text: text.slice(at, match.index), kind });
    const code = match[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    cut.push({ text: `U+${code}`, kind: 'control' });
    at = match.index + match[0].length;
  }
  if (at < text.length) cut.push({ text: text.slice(at), kind });
  return cut;
}
