/**
 * Masks that stay: XX, X, ＊＊, ×× stand for places, names and sums. They are no words; whoever offers text turns
 * them into slots. Letters of real words (X光, 1+X, EXCEL) are none.
 */
import type { Span } from './sentences.ts';

const MASK = /(?:[XxＸ×✕]{2,}|[*＊]{2,}|[○〇●■□]{2,}|[XＸ×＊])/g;

/** Things that are written with a single X and are no mask: X光, 1+X证书, X射线. */
const REAL_X = /^X(?:光|射线|线|轴|染色体)/;

/** Spans of a text that are masks, in order. */
export function maskSpans(text: string): Span[] {
  if (!/[XxＸ×✕*＊○〇●■□]/.test(text)) return [];
  const spans: Span[] = [];
  for (const match of text.matchAll(MASK)) {
    const start = match.index;
    const end = start + match[0].length;
    if (isMask(text, start, end)) spans.push({ start, end });
  }
  return spans;
}

function isMask(text: string, start: number, end: number): boolean {
  const before = text.charAt(start - 1);
  const after = text.charAt(end);
  if (/[A-WYZa-wyz&+＋]/.test(before) || /[A-WYZa-wyz&]/.test(after)) return false;
  if (end - start > 1)
    return text.charAt(start) !== '〇' && text.charAt(start) !== '○' ? true : !/[一二三四五六七八九]/.test(before);
  if (REAL_X.test(text.slice(start, start + 4))) return false;
  // 3×5米 and 2*3 are sums, not masks.
  return !(/[0-9]/.test(before) && /[0-9]/.test(after));
}
