/**
 * Lines of pages into paragraphs. A paragraph ends where a line stops short of the margin, and begins where one is
 * indented, set larger or apart; so a heading of one line stays a line, and a sentence broken at the margin, or at the
 * end of a page, becomes whole again.
 */
import type { SourceLine } from '../../model.ts';
import { parseMarker } from '../../../text/markers.ts';
import { marginsOf, type Margins } from './margins.ts';
import type { PageLine } from './textRun.ts';

/** All in heights of the font. */
const INDENT = 1.2;
const SHORT = 2.4;
const SAME_PLACE = 0.4;
/** A gap this many times the usual pitch stands for a blank line. */
const BLANK_LINE = 1.75;
const OTHER_SIZE = 1.12;

const SENTENCE_END = /[。！？：；!?:;]["”’）)》]*$/;

interface Paragraph {
  text: string;
  readonly first: PageLine;
  last: PageLine;
  lines: number;
}

export function joinParagraphs(pages: readonly (readonly PageLine[])[]): SourceLine[] {
  const margins = marginsOf(pages);
  const joined: SourceLine[] = [];
  const paragraphs: Paragraph[] = [];
  for (const line of pages.flat()) {
    const open = paragraphs.at(-1);
    if (open && goesOn(open, line, margins.of(line))) {
      open.text = joinLines(open.text, line.text);
      open.last = line;
      open.lines++;
    } else paragraphs.push({ text: line.text, first: line, last: line, lines: 1 });
  }
  for (const [index, paragraph] of paragraphs.entries()) {
    const before = paragraphs[index - 1];
    if (before && isApart(before.last, paragraph.first, margins.of(paragraph.first))) joined.push({ text: '' });
    joined.push({ text: paragraph.text });
  }
  return joined;
}

function goesOn(open: Paragraph, line: PageLine, margins: Margins): boolean {
  const { last } = open;
  if (last.gapped || line.gapped || ratio(last.size, line.size) > OTHER_SIZE) return false;
  if (isCentred(line, margins) || isCentred(last, margins)) return isLongTitle(last, line, margins);
  if (isApart(last, line, margins)) return false;
  const { size } = line;
  const own = margins.before(last);
  if (own.right - last.right > Math.max(SHORT, unbreakable(line.text) + 1) * size) return false;
  if (line.x - margins.left > INDENT * size) return hangs(open, line, margins);
  return !beginsSection(line.text, open.text);
}

/** Text that goes on whatever follows: 包括， 第 */
const UNFINISHED = /[，、（(“‘《第]$/;

/** A marker at a line's start begins a section behind a whole sentence, and one in Chinese (一、 （一）) behind a heading too. */
function beginsSection(text: string, before: string): boolean {
  const family = parseMarker(text, 0)?.family;
  if (family === undefined) return false;
  const chinese = family === 'chapter' || family === 'chinese' || family === 'chineseParen';
  return SENTENCE_END.test(before) || (chinese && !UNFINISHED.test(before));
}

/** What cannot be parted at a line's end: 83.44%， （2021-2025 法”AAA */
const UNBREAKABLE = /^[（“‘《〈【]*(?:[!-~]+|.)(?:[，。、；：！？％”’）》〉】]+[!-~]*)?/u;

/** Width, in heights of the font, of what would have had to stay on the line above. */
function unbreakable(text: string): number {
  const [word = ''] = UNBREAKABLE.exec(text) ?? [];
  const latin = word.replace(/[^!-~]/g, '').length;
  return latin * 0.6 + (word.length - latin);
}

/** An indented line goes on below a number that hangs in the margin, or below lines as indented as itself. */
function hangs({ first, last, lines }: Paragraph, line: PageLine, margins: Margins): boolean {
  const { size } = line;
  if (parseMarker(line.text, 0) !== null) return false;
  if (lines === 1) return line.x > first.x + SAME_PLACE * size && parseMarker(first.text, 0) !== null;
  return Math.abs(line.x - last.x) < SAME_PLACE * size && last.x - margins.before(last).left > INDENT * size;
}

/** Lines of a title that is wider than the page. */
function isLongTitle(last: PageLine, line: PageLine, margins: Margins): boolean {
  const wide = (last.right - last.x) / (margins.right - margins.left) > 0.6;
  return (
    wide &&
    isCentred(last, margins) &&
    isCentred(line, margins) &&
    !isApart(last, line, margins) &&
    !SENTENCE_END.test(last.text)
  );
}

function isCentred({ x, right, size }: PageLine, margins: Margins): boolean {
  const before = x - margins.left;
  const behind = margins.right - right;
  return before > 2.5 * size && behind > 2.5 * size && Math.abs(before - behind) < 1.5 * size;
}

/** A blank line, or the rest of a page left empty, stands between the two. */
function isApart(above: PageLine, below: PageLine, margins: Margins): boolean {
  if (above.page !== below.page) return above.y - margins.bottom > 3 * margins.pitch;
  return above.column === below.column && above.y - below.y > BLANK_LINE * margins.pitch;
}

function ratio(one: number, other: number): number {
  return Math.max(one, other) / Math.max(1e-6, Math.min(one, other));
}

/** A hyphen is not looked for: Chinese breaks anywhere, Latin words keep a blank between them. */
function joinLines(above: string, below: string): string {
  return /[A-Za-z,.;:]$/.test(above) && /^[A-Za-z]/.test(below) ? `${above} ${below}` : above + below;
}
