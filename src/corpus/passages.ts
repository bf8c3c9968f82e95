/**
 * Paragraphs into passages, the unit of look-up: cut before 一是/二是, before run-in labels (做优茶叶品牌。…), and by length
 * at sentence ends. A passage may turn its role in mid-paragraph (…同时也存在一些问题).
 */
import { hasAmount } from './forms.ts';
import type { Paragraph, Passage, Role } from './model.ts';
import { turnOf } from './roles.ts';
import { isDamaged, mayBeDamaged } from '../text/damage.ts';
import { isBlank } from '../text/markers.ts';
import { clauses, sentences, type Span } from '../text/sentences.ts';

/** Longest passage in characters, unless a single clause is longer. */
export const MAX_PASSAGE = 260;
/** A cut for length or at a label leaves no less than this in front of it. */
const MIN_PASSAGE = 40;
/** A point (一是…) is cut off even from a short lead. */
const MIN_LEAD = 12;
/** Longest run-in label, with its full stop. */
const MAX_LABEL = 15;

/** 一是… 二要… 第一，… （1）… opens a point of its own. */
const POINT =
  /^(?:[一二三四五六七八九十]{1,2}(?:是|要|方面)|第[一二三四五六七八九十][，、]|[（(]?[1-9][）)、.．](?!\d)|[①-⑳])/;

/** @param reviewYear the year the report looks back on, where it is known */
export function passagesOf(paragraphs: readonly Paragraph[], reviewYear: number | null): Passage[] {
  const passages: Passage[] = [];
  for (const [index, paragraph] of paragraphs.entries()) {
    const body =
      paragraph.kind === 'body' || (paragraph.kind === 'heading' && paragraph.bodyStart < paragraph.text.length);
    if (body) cutParagraph(paragraph, index, reviewYear, passages);
  }
  return passages;
}

function cutParagraph(paragraph: Paragraph, index: number, reviewYear: number | null, passages: Passage[]): void {
  const { text, bodyStart } = paragraph;
  const suspect = mayBeDamaged(text);
  let role: Role = paragraph.role;
  let from = bodyStart;
  const pieces = piecesOf(text, bodyStart);
  const labelled = pieces.filter((piece) => isLabel(text, piece)).length >= 2;
  for (const piece of pieces) {
    const words = text.slice(piece.start, Math.min(piece.end, piece.start + 64));
    const turned = turnOf(words, role, reviewYear);
    const before = piece.start - from;
    const cuts =
      turned !== null ||
      (before >= MIN_LEAD && POINT.test(words)) ||
      (before >= MIN_PASSAGE && ((labelled && isLabel(text, piece)) || piece.end - from > MAX_PASSAGE));
    if (!cuts) continue;
    addPassage(passages, index, text, from, piece.start, role, suspect);
    from = piece.start;
    role = turned ?? role;
  }
  addPassage(passages, index, text, from, text.length, role, suspect);
}

/** Adds a span without its outer blanks, unless nothing is left. */
function addPassage(
  passages: Passage[],
  paragraph: number,
  text: string,
  from: number,
  to: number,
  role: Role,
  suspect: boolean,
): void {
  let start = from;
  let end = to;
  while (start < end && isBlank(text.charCodeAt(start))) start++;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  if (end > start) passages.push({ paragraph, start, end, role, damaged: suspect && isDamaged(text, start, end) });
}

/** Sentences; those longer than a passage in pieces cut at ；, else at commas, as long as fit. */
function piecesOf(text: string, from: number): Span[] {
  const pieces: Span[] = [];
  for (const sentence of sentences(text, { from })) {
    if (sentence.end - sentence.start <= MAX_PASSAGE) pieces.push(sentence);
    else pieces.push(...parts(text, sentence));
  }
  return pieces;
}

function parts(text: string, sentence: Span): Span[] {
  const found: Span[] = [];
  for (const part of sentences(text, { from: sentence.start, to: sentence.end, semicolons: true })) {
    if (part.end - part.start <= MAX_PASSAGE) found.push(part);
    else found.push(...packed(clauses(text, { from: part.start, to: part.end })));
  }
  return found;
}

/** Clauses joined as far as a passage reaches. */
function packed(spans: readonly Span[]): Span[] {
  const found: Span[] = [];
  for (const span of spans) {
    const last = found.at(-1);
    if (last && span.end - last.start <= MAX_PASSAGE) found[found.length - 1] = { start: last.start, end: span.end };
    else found.push(span);
  }
  return found;
}

/** A short sentence without comma or amount, in front of others: 做优茶叶品牌。 */
function isLabel(text: string, { start, end }: Span): boolean {
  if (end - start > MAX_LABEL || end - start < 5 || end === text.length) return false;
  const words = text.slice(start, end);
  return /^[^，,；;：:\d]+。$/.test(words) && !hasAmount(words);
}
