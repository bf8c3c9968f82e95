/** Lines of a file made ready for reading: restored view, marker, blankness. Everything later works on these. */
import type { Edit, ExtractedText } from './model.ts';
import { parseMarker, type Marker, isBlank } from '../text/markers.ts';
import { restoreLine, type RestoredLine } from '../text/restore.ts';

export interface PreparedLine {
  /** 1-based. */
  readonly line: number;
  /** Restored view. */
  readonly text: string;
  readonly edits: readonly Edit[];
  readonly blank: boolean;
  /** Columns of the restored text without outer blanks. */
  readonly start: number;
  readonly end: number;
  readonly marker: Marker | null;
  /** Outline level of a heading style, where the format has one. */
  readonly styleLevel: number | null;
}

/** @param restore false to leave every text as found */
export function prepareLines(extracted: ExtractedText, restore = true): PreparedLine[] {
  const markdown = extracted.format === 'md';
  return extracted.lines.map((source, index) =>
    prepare(
      restore ? restoreLine(source.text) : { text: source.text, edits: [] },
      index + 1,
      source.evidence?.headingLevel ?? null,
      markdown,
    ),
  );
}

/** A Markdown heading: its level, and its width up to the words. */
const MARKDOWN_HEADING = /^(#{1,6})[ \t]+/;

function prepare(
  { text, edits }: RestoredLine,
  line: number,
  styleLevel: number | null,
  markdown: boolean,
): PreparedLine {
  const hashes = markdown ? MARKDOWN_HEADING.exec(text) : null;
  let start = hashes?.[0].length ?? 0;
  let end = text.length;
  while (start < end && isBlank(text.charCodeAt(start))) start++;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  const blank = start === end;
  const marker = blank ? null : parseMarker(text, start);
  return { line, text, edits, blank, start, end, marker, styleLevel: hashes ? hashes[1]!.length : styleLevel };
}
