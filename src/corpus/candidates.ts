/** Lines of a report that may be headings, with the evidence of their form. The outline decides among them. */
import {
  countedNumeral,
  hasAmount,
  isDivider,
  isPoint,
  opensSentence,
  opensUnmarkedSentence,
  type Form,
} from './forms.ts';
import { headingClause, type HeadingClause } from './headingClause.ts';
import type { PreparedLine } from './lines.ts';
import type { Marker } from '../text/markers.ts';
import { parseChineseNumber } from '../text/numerals.ts';

export interface Candidate {
  /** Index into the report's lines. */
  readonly index: number;
  readonly form: Form;
  /** As printed: 一、 （一） 1. ——; '' where there is none. */
  readonly markerText: string;
  /** Column where the heading's words begin, behind the marker. */
  readonly from: number;
  /** Ordinal where the form counts; 0 otherwise. */
  readonly ordinal: number;
  /** Null for a numbered sentence without a heading clause. */
  readonly clause: HeadingClause | null;
  readonly runIn: boolean;
  readonly styleLevel: number | null;
  /** Unmarked only: 0..1, how much the line alone looks like a heading. */
  readonly weight: number;
}

/** Signs in front of a heading that do not count: ——坚持党建引领。… ◆重点工作 */
const BULLET = /^(?:——|—|--|－－|[●◆■▲★])[ \u3000]*/;

/** A numbered sentence with nothing behind it counts as a heading up to this length: 专业人才缺乏。 */
const MAX_BARE = 16;

/** Lines that break within a sentence are longer than this. */
const MIN_WRAPPED = 24;

/** Unmarked headings to themselves are shorter than this. */
const MAX_PLAIN = 30;

export function findCandidates(lines: readonly PreparedLine[]): Candidate[] {
  const found: Candidate[] = [];
  for (const [index, line] of lines.entries()) {
    const candidate = line.marker
      ? marked(line, index, line.marker, lines[index + 1], found.at(-1))
      : unmarked(line, index, lines[index + 1], lines[index - 1]);
    if (candidate) found.push(candidate);
  }
  return found;
}

function marked(
  line: PreparedLine,
  index: number,
  marker: Marker,
  next: PreparedLine | undefined,
  before: Candidate | undefined,
): Candidate | null {
  if (countsOn(line, marker)) return null;
  const clause = headingClause(line.text, marker.end, line.end);
  const behindItem = before?.index === index - 1 && before.form === marker.family && before.clause === null;
  const list = behindItem || next === undefined || next.marker?.family === marker.family;
  const headed = clause !== null && !isItem(line, clause, list);
  return {
    index,
    form: marker.family,
    markerText: marker.text,
    from: marker.end,
    ordinal: marker.ordinal,
    clause: headed ? clause : null,
    runIn: !headed || clause.bodyStart < line.end,
    styleLevel: line.styleLevel,
    weight: 1,
  };
}

/** （1）开展排查…；（2）落实政策…: points counted through in one paragraph, which has no heading. */
function countsOn(line: PreparedLine, { text, ordinal, end }: Marker): boolean {
  if (!/[\d①-⑲]/.test(text)) return false;
  const next = text.replace(/\d+|[①-⑲]/, (number) =>
    /\d/.test(number) ? String(ordinal + 1) : String.fromCharCode(number.charCodeAt(0) + 1),
  );
  const at = line.text.indexOf(next, end);
  return at > end && '；;。'.includes(line.text.charAt(at - 1)) && !/\d/.test(line.text.charAt(at + next.length));
}

/** A numbered sentence, or one of a list of them, whose first clause is no heading. */
function isItem(line: PreparedLine, clause: HeadingClause, list: boolean): boolean {
  const words = line.text.slice(clause.start, clause.end);
  if (clause.bodyStart < line.end) return hasAmount(words) || opensSentence(words);
  const sentence = list && '。；;'.includes(line.text.charAt(line.end - 1));
  return sentence && (words.length > MAX_BARE || hasAmount(words) || opensSentence(words));
}

function unmarked(
  line: PreparedLine,
  index: number,
  next: PreparedLine | undefined,
  previous: PreparedLine | undefined,
): Candidate | null {
  const length = line.end - line.start;
  if (length > 64 && !BULLET.test(line.text.charAt(line.start)) && !startsWithNumeral(line)) return null;
  const words = line.text.slice(line.start, Math.min(line.end, line.start + 80));
  if (isPoint(words)) return null;
  const base = { index, markerText: '', from: line.start, ordinal: 0, styleLevel: line.styleLevel };
  const dash = BULLET.exec(words);
  if (dash) return dashed(line, index, dash[0]);
  const clause = headingClause(line.text, line.start, line.end);
  if (clause === null) return null;
  const runIn = clause.bodyStart < line.end;
  const text = line.text.slice(clause.start, clause.end);
  if (line.styleLevel !== null && !runIn) return { ...base, form: 'style', clause, runIn, weight: 1 };
  if (!runIn && isDivider(text)) return { ...base, form: 'divider', clause, runIn, weight: 1 };
  const numeral = text.length <= 34 ? countedNumeral(text) : null;
  if (numeral !== null)
    return { ...base, form: 'counted', ordinal: parseChineseNumber(numeral) ?? 0, clause, runIn, weight: 1 };
  if (runIn || goesOn(previous) || !mayBePlain(line, text)) return null;
  return { ...base, form: 'plain', clause, runIn, weight: plainWeight(line, text, next) };
}

/** A long line without punctuation at its end goes on in the next: text that was wrapped by hand or by a PDF. */
function goesOn(line: PreparedLine | undefined): boolean {
  if (!line || line.end - line.start < MIN_WRAPPED) return false;
  return !'。！？!?；;：:”）)》'.includes(line.text.charAt(line.end - 1)) && line.marker === null;
}

function startsWithNumeral(line: PreparedLine): boolean {
  return '一二三四五六七八九十'.includes(line.text.charAt(line.start));
}

/** ——坚持党建引领。… A dash in front of a whole sentence or of one item of a list (…；) is none. */
function dashed(line: PreparedLine, index: number, dash: string): Candidate | null {
  const from = line.start + dash.length;
  const clause = headingClause(line.text, from, line.end);
  if (clause === null || hasAmount(line.text.slice(clause.start, clause.end))) return null;
  const runIn = clause.bodyStart < line.end;
  if (!runIn && '；;，,、'.includes(line.text.charAt(line.end - 1))) return null;
  const markerText = dash.trimEnd();
  return { index, form: 'dash', markerText, from, ordinal: 0, clause, runIn, styleLevel: line.styleLevel, weight: 0.8 };
}

function mayBePlain(line: PreparedLine, text: string): boolean {
  if (text.length < 4 || text.length > MAX_PLAIN) return false;
  const last = line.text.charAt(line.end - 1);
  if ('；;，,、！？!?'.includes(last)) return false;
  return !line.text.includes('\t') && !hasAmount(text) && !narrates(line, text) && /[一-龥]{3}/.test(text);
}

/** 当前存在的困难和问题 is a heading, 当前，我镇正处于关键时期 is not. */
function narrates(line: PreparedLine, text: string): boolean {
  return (
    opensSentence(text) ||
    (/[，,]|^在/.test(text) && opensUnmarkedSentence(text)) ||
    (line.text.charAt(line.end - 1) === '。' && opensUnmarkedSentence(text))
  );
}

/** What speaks for a short unmarked line: no full stop, text below it, words a heading is made of. */
function plainWeight(line: PreparedLine, text: string, next: PreparedLine | undefined): number {
  let weight = 0.3;
  if (line.text.charAt(line.end - 1) === '。') weight -= 0.2;
  if (next && next.end - next.start > MAX_PLAIN + 6) weight += 0.3;
  if (next?.marker) weight += 0.2;
  if (/(?:情况|工作|总结|计划|思路|打算|安排|问题|不足|做法|成效|亮点|建议|措施|方面|目标)$/.test(text)) weight += 0.2;
  return weight;
}

/** A heading without a marker that its siblings speak for, not its own form. */
export function unmarkedCandidate(index: number, clause: HeadingClause, runIn: boolean): Candidate {
  return {
    index,
    form: 'label',
    markerText: '',
    from: clause.start,
    ordinal: 0,
    clause,
    runIn,
    styleLevel: null,
    weight: 0.6,
  };
}
