/**
 * Paragraphs into passages, the unit of look-up: cut before 一是/二是 and run-in labels, and by length at sentence
 * ends. A passage may turn its role in mid-paragraph (…同时也存在一些问题).
 */
import type { Paragraph, Passage, Role } from './model.ts';
import { isDamaged } from '../text/damage.ts';
import { sentences, type Span } from '../text/sentences.ts';
import { turnOf } from './roles.ts';

/** Longest passage in characters, unless a single sentence is longer. */
export const MAX_PASSAGE = 260;
/** Shorter pieces join their neighbour. */
const MIN_PASSAGE = 40;

/** 一是… 二要… 第一，… opens a point of its own. */
const POINT =
  /^(?:[一二三四五六七八九十]{1,2}(?:是|要|方面)|第[一二三四五六七八九十][，、]|[（(]?[1-9][）)、.．](?!\d))/;

export function passagesOf(paragraphs: readonly Paragraph[], reviewYear: number | null): Passage[] {
  const passages: Passage[] = [];
  for (const [index, paragraph] of paragraphs.entries()) {
    if (paragraph.kind !== 'body' && !(paragraph.kind === 'heading' && paragraph.bodyStart < paragraph.text.length))
      continue;
    passages.push(...cutParagraph(paragraph, index, reviewYear));
  }
  return passages;
}

function cutParagraph(paragraph: Paragraph, index: number, reviewYear: number | null): Passage[] {
  const { text, bodyStart } = paragraph;
  const passages: Passage[] = [];
  let role: Role = paragraph.role;
  let start = bodyStart;
  let end = bodyStart;
  const flush = (): void => {
    const span = trim(text, start, end);
    if (span.end > span.start)
      passages.push({ paragraph: index, ...span, role, damaged: isDamaged(text, span.start, span.end) });
    start = end;
  };
  for (const sentence of sentences(text.slice(bodyStart))) {
    const from = bodyStart + sentence.start;
    const to = bodyStart + sentence.end;
    const words = text.slice(from, to);
    const turned = turnOf(words, role, reviewYear);
    const point = POINT.test(words) && end - start >= 12;
    if (turned !== null || point || (end > start && to - start > MAX_PASSAGE && end - start >= MIN_PASSAGE)) flush();
    if (turned !== null) role = turned;
    end = to;
  }
  flush();
  return passages;
}

function trim(text: string, start: number, end: number): Span {
  while (start < end && /\s/.test(text.charAt(start))) start++;
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  return { start, end };
}
