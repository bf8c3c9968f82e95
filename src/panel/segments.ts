/** A passage cut where its highlights begin and end. Spans may touch, overlap or lie outside: what cannot be is left out. */

export interface Segment {
  readonly text: string;
  readonly marked: boolean;
}

export function segments(
  text: string,
  highlights: readonly { readonly start: number; readonly end: number }[],
): Segment[] {
  const cut: Segment[] = [];
  let at = 0;
  for (const { start, end } of [...highlights].sort((a, b) => a.start - b.start)) {
    const from = Math.max(start, at);
    const to = Math.min(end, text.length);
    if (from >= to) continue;
    if (from > at) cut.push({ text: text.slice(at, from), marked: false });
    cut.push({ text: text.slice(from, to), marked: true });
    at = to;
  }
  if (at < text.length) cut.push({ text: text.slice(at), marked: false });
  return cut;
}
