/**
 * Another unit's passage as a frame for one's own: its wording stays, its figures, dates and names become places to
 * fill, its superiors and its own name those of the clerk. What could not be opened surely is called unsafe.
 */
import { symbolise } from '../../mining/phraseNormalise.ts';
import { SUPERIOR } from '../../mining/phraseMarks.ts';
import { FRAGMENTS } from '../../mining/phraseTables.ts';
import { isDamaged } from '../../text/damage.ts';
import { maskSpans } from '../../text/masks.ts';
import type { Report } from '../../corpus/model.ts';
import { escapeSnippet, placeholder } from '../templates/write.ts';
import { factSpans, type FactSpan, type KnownFacts } from './factSpans.ts';
import { POINT, type SlotKind } from './frameRules.ts';
import { unitNames } from './unitNames.ts';

export interface FrameSlot {
  /** Span in the frame's text, its brackets included. */
  readonly start: number;
  readonly end: number;
  readonly kind: SlotKind;
  /** What stood there in the passage. */
  readonly fact: string;
}

export interface Frame {
  /** With 【数】【日期】【地名】【单位】【人名】【项目】【名称】 where facts stood. */
  readonly text: string;
  /** The same as a VS Code snippet, each place a tab stop in writing order. */
  readonly snippet: string;
  readonly slots: readonly FrameSlot[];
  /** Whether it may be offered for insertion. */
  readonly safe: boolean;
}

export interface FrameContext {
  /** What is known of other units' names. */
  readonly detector: KnownFacts;
  /** Name of the unit the passage comes from. */
  readonly of?: string | undefined;
  /** The reports it may come from: what is a name anywhere in its unit's is one in the passage. */
  readonly among?: readonly Report[] | undefined;
  /** The clerk's own unit. */
  readonly unit?: { readonly name?: string | undefined; readonly superior?: string | undefined } | undefined;
}

/** A stretch of the passage and what stands for it: words, or a place to fill. */
interface Piece {
  readonly start: number;
  readonly end: number;
  readonly words?: string;
  readonly kind?: SlotKind;
}

/** A longer text is no passage: reading it for facts would take longer than anybody waits. */
const LONGEST = 5000;

/** A frame open in more than this share of its passage says nothing any more. */
const MOST_OPEN = 0.6;

/** 区委、区政府 of the passage by level, from the top. A unit's own superior is the lowest it names, and never the province's. */
const LEVELS = ['省', '市州', '区县旗'];

/** @param text a passage as look-up gives it, in the restored view */
export function framePassage(text: string, { detector, of, among, unit }: FrameContext): Frame {
  if (text.length > LONGEST) return { text, snippet: escapeSnippet(text), slots: [], safe: false };
  const spans = factSpans(text, detector, among && of !== undefined ? unitNames(among, of) : undefined);
  const own = [...superiorPieces(text, unit?.superior), ...ownPieces(text, of, unit?.name)]
    .filter(({ start, end }) => !spans.some((span) => span.kind === '名称' && span.start <= start && end <= span.end))
    .map((piece) => ({ ...piece, start: startOfName(piece.start, spans) }));
  const fixed = [...pointPieces(text), ...controlPieces(text), ...own];
  const facts = spans.flatMap((span) => without(span, fixed));
  const pieces = [...fixed, ...facts].sort((one, other) => one.start - other.start);
  const slots: FrameSlot[] = [];
  let framed = '';
  let snippet = '';
  let at = 0;
  let open = 0;
  const keep = (words: string): void => {
    framed += words;
    snippet += escapeSnippet(words);
  };
  for (const { start, end, words, kind } of pieces) {
    keep(text.slice(at, start));
    at = end;
    if (kind === undefined) {
      keep(words ?? '');
      continue;
    }
    open += end - start;
    const hint = placeholder(kind);
    slots.push({ start: framed.length, end: framed.length + hint.length, kind, fact: text.slice(start, end) });
    framed += hint;
    snippet += `\${${slots.length}:${escapeSnippet(hint)}}`;
  }
  keep(text.slice(at));
  const safe = open <= text.length * MOST_OPEN && !isDamaged(text, 0, text.length) && isClean(text, pieces, fixed);
  return { text: framed, snippet, slots, safe };
}

/** What stays holds no digit, no mask and no formula that lost a name. */
function isClean(text: string, pieces: readonly Piece[], fixed: readonly Piece[]): boolean {
  let rest = '';
  let at = 0;
  for (const piece of pieces) {
    rest += `${text.slice(at, piece.start)}${fixed.includes(piece) ? '' : '\n'}`;
    at = piece.end;
  }
  rest += text.slice(at);
  return (
    !/[0-9０-９%％‰\uFFFD]/.test(rest) &&
    maskSpans(rest).length === 0 &&
    !FRAGMENTS.some(({ pattern }) => pattern.test(text))
  );
}

/** 1. and （2） as ① and ②. */
function pointPieces(text: string): Piece[] {
  return [...text.matchAll(POINT)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    words: String.fromCharCode(0x2460 + Number(match[1] ?? match[2]) - 1),
  }));
}

/** Marks that steer the direction of writing: nobody sees them, and they would turn the draft's text around. */
function controlPieces(text: string): Piece[] {
  return [...text.matchAll(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu)].map(({ index }) => ({
    start: index,
    end: index + 1,
    words: '',
  }));
}

function superiorPieces(text: string, superior: string | undefined): Piece[] {
  if (superior === undefined || superior === '') return [];
  const { symbols, offsets } = symbolise(text, { placeAt: () => 0, isCommonQuote: () => true });
  const found: (Piece & { level: number })[] = [];
  for (let at = symbols.indexOf(SUPERIOR); at >= 0; at = symbols.indexOf(SUPERIOR, at + 1)) {
    const start = offsets[at]!;
    const end = start + text.slice(start, offsets[at + 1]).trimEnd().length;
    found.push({ start, end, words: superior, level: LEVELS.findIndex((level) => level.includes(text.charAt(start))) });
  }
  const lowest = Math.max(...found.map(({ level }) => level));
  return lowest > 0 ? found.filter(({ level }) => level === lowest) : [];
}

/** Where the place begins that a superior or a unit is named after: XX in XX县审计局. */
function startOfName(at: number, spans: readonly FactSpan[]): number {
  return (
    spans.find(({ start, end, kind }) => start < at && at <= end && (kind === '地名' || kind === '单位'))?.start ?? at
  );
}

/** The passage's own unit by its name. */
function ownPieces(text: string, of: string | undefined, name: string | undefined): Piece[] {
  if (of === undefined || of.length < 3) return [];
  const pieces: Piece[] = [];
  for (let at = text.indexOf(of); at >= 0; at = text.indexOf(of, at + of.length))
    pieces.push({ start: at, end: at + of.length, ...(name ? { words: name } : { kind: '单位' as const }) });
  return pieces;
}

/** What is left of a span beside the pieces that are settled. */
function without({ start, end, kind }: FactSpan, settled: readonly Piece[]): Piece[] {
  let left: Piece[] = [{ start, end, kind }];
  for (const piece of settled)
    left = left.flatMap((part) =>
      piece.end <= part.start || piece.start >= part.end
        ? [part]
        : [
            { start: part.start, end: piece.start, kind },
            { start: piece.end, end: part.end, kind },
          ].filter((rest) => rest.end > rest.start),
    );
  return left;
}
