/** A passage cut where its highlights begin and end. Spans may touch, overlap or lie outside the text. */

export interface Segment {
  readonly text: string;
  readonly marked: boolean;
}

/** Spans within the text, from left to right, those that touch made one: 走访 and 困难 beside it read as one mark. */
function joined(
  highlights: readonly { readonly start: number; readonly end: number }[],
  length: number,
): { start: number; end: number }[] {
  const spans: { start: number; end: number }[] = [];
  for (const { start, end } of [...highlights].sort((a, b) => a.start - b.start)) {
    const last = spans.at(-1);
    const to = Math.min(end, length);
    if (last && start <= last.end) last.end = Math.max(last.end, to);
    else if (start >= 0 && start < to) spans.push({ start, end: to });
  }
  return spans;
}

export function segments(
  text: string,
  highlights: readonly { readonly start: number; readonly end: number }[],
): Segment[] {
  const cut: Segment[] = [];
  let at = 0;
  for (const { start, end } of joined(highlights, text.length)) {
    if (start > at) cut.push({ text: text.slice(at, start), marked: false });
    cut.push({ text: text.slice(start, end), marked: true });
    at = end;
  }
  if (at < text.length) cut.push({ text: text.slice(at), marked: false });
  return cut;
}
