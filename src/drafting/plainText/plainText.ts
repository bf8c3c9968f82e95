/**
 * A draft as it goes into Word (公文纯文本): one line a paragraph, two blanks before each, headings with their numbers, the
 * punctuation of print, no marks of Markdown or of a template. What is still to be filled stays and is told. Taking
 * the result again changes nothing, and no Chinese character is ever lost.
 */
import { MAX_TITLE, titleScore } from '../../corpus/titles.ts';
import { formatMarker, MARKER_FAMILIES, parseMarker } from '../../text/markers.ts';
import type { Span } from '../../text/sentences.ts';
import { withoutMarks, type BareLine } from './markdownMarks.ts';
import { openPlaces } from './openPlaces.ts';
import { chinesePunctuation } from './punctuation.ts';

export interface PlainText {
  readonly text: string;
  /** Places in the draft that are still to be filled. */
  readonly open: readonly Span[];
}

/** Two characters' room before a paragraph. */
const INDENT = '　　';

/** Rounds until nothing changes: marks can stand inside marks. */
const MOST_ROUNDS = 8;

/** A line is a title from this score on (corpus/titles.ts). */
const TITLE = 3;

/** 成文日期: 2024年12月5日, 二〇二四年十二月五日, or the place where it goes. */
const DATE =
  /^(?:(?:20\d\d|二[〇○零][〇○零一二三四五六七八九]{2})年[\d一二三四五六七八九十]{1,2}月(?:[\d一二三四五六七八九十]{1,3}日)?|【成文日期】)$/u;

/** 市政府办公室：, 各位代表： */
const SALUTATION = /^[^，。；]{2,24}[：:]$/u;

/** Longest name of a unit that signs. */
const LONGEST_SIGNATURE = 30;

/** Template marks that slipped into a draft, as places to fill like any other. */
const TEMPLATE_MARKS: readonly { readonly pattern: RegExp; readonly to: string; readonly example: string }[] = [
  { pattern: /\{\{\s*(?:slot|stop)?\s*"?([^{}"\n]*)"?\s*\}\}/gu, to: '【$1】', example: '{{slot 中心任务}}' },
  { pattern: /\$\{\d+[:|]([^}\n]*?)\|?\}/gu, to: '【$1】', example: '${1:数}' },
  { pattern: /\$\{?0\}?/gu, to: '', example: '$0' },
];

type Line = BareLine;

function bareLines(draft: string): Line[] {
  return draft.split(/\r\n|\n|\r/u).map((line) => {
    const marked = TEMPLATE_MARKS.reduce((text, { pattern, to }) => text.replace(pattern, to), line);
    const { hashes, text } = withoutMarks(marked);
    return { hashes, text: text.replace(/^[\s\u3000]+|[\s\u3000]+$/gu, '') };
  });
}

/** Whether the first heading is the title: the only one of the least depth, above all others. */
function hasTitleMark(headings: readonly Line[]): boolean {
  const [first, ...others] = headings;
  return first !== undefined && parseMarker(first.text) === null && others.every(({ hashes }) => hashes > first.hashes);
}

/**
 * Markdown headings without numbers get them, by depth: 一、（一）1. Where any has a number the clerk numbers by hand,
 * and nothing is added.
 */
function numbered(lines: readonly Line[]): Line[] {
  const headings = lines.filter(({ hashes, text }) => hashes > 0 && text !== '');
  const title = hasTitleMark(headings) ? headings[0] : undefined;
  const others = headings.filter((line) => line !== title);
  if (others.some(({ text }) => parseMarker(text) !== null)) return [...lines];
  const depths = [...new Set(others.map(({ hashes }) => hashes))].sort((a, b) => a - b);
  const counts: number[] = [];
  return lines.map((line) => {
    if (!others.includes(line)) return line;
    const depth = depths.indexOf(line.hashes);
    counts.length = depth + 1;
    const ordinal = (counts[depth] = (counts[depth] ?? 0) + 1);
    const family = MARKER_FAMILIES[depth + 1] ?? 'circled';
    return ordinal > 20 && family === 'circled' ? line : { ...line, text: formatMarker(family, ordinal) + line.text };
  });
}

/** A marker as it is printed: no blanks behind it; everything else with the punctuation of print. */
function printed(text: string): string {
  const marker = parseMarker(text);
  if (!marker) return chinesePunctuation(text);
  const mark = marker.text.replace(/[(〔]/u, '（').replace(/[)〕]/u, '）');
  return mark + chinesePunctuation(text.slice(marker.end));
}

/** Index of the first line of the signature, or the end. */
function signatureStart(lines: readonly string[]): number {
  const end = lines.length;
  if (!DATE.test(lines.at(-1) ?? '')) return end;
  const name = lines.at(-2);
  const signs = name !== undefined && name.length <= LONGEST_SIGNATURE && !/[，。；：？！]/u.test(name) && end > 2;
  return signs && parseMarker(name) === null ? end - 2 : end - 1;
}

/** The first line is the title when it looks like one, is marked as one, or stands apart from what follows. */
function opensWithTitle(lines: readonly Line[], texts: readonly string[]): boolean {
  const at = lines.findIndex(({ text }) => text !== '');
  const [first, second] = texts;
  if (first === undefined || first.length > MAX_TITLE || parseMarker(first) !== null) return false;
  if (titleScore(first) >= TITLE) return true;
  const closed = /[。；：，、！？.;:,!?]$/u.test(first);
  const marked = lines[at]!.hashes > 0 && hasTitleMark(lines.filter(({ hashes, text }) => hashes > 0 && text !== ''));
  return second !== undefined && !closed && (marked || lines[at + 1]?.text === '');
}

/** Paragraphs with their indents; a blank line behind the title and before the signature. */
function laidOut(lines: readonly Line[]): string {
  const texts = lines.filter(({ text }) => text !== '').map(({ text }) => printed(text));
  const isTitle = opensWithTitle(lines, texts);
  const signature = signatureStart(texts);
  return texts
    .map((text, at) => {
      if (at === 0 && isTitle) return texts.length > 1 ? `${text}\n` : text;
      if (at >= signature) return at === signature && at > 1 ? `\n${text}` : text;
      if (at === (isTitle ? 1 : 0) && SALUTATION.test(text) && parseMarker(text) === null) return text;
      return INDENT + text;
    })
    .join('\n');
}

function once(draft: string): string {
  return laidOut(numbered(bareLines(draft)));
}

/** The draft as clean text, and what is still open in it. */
export function plainText(draft: string): PlainText {
  let text = once(draft);
  for (let round = 1; round < MOST_ROUNDS; round++) {
    const next = once(text);
    if (next === text) break;
    text = next;
  }
  return { text, open: openPlaces(draft) };
}
