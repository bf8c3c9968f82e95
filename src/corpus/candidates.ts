/** Lines of a report that may be headings, with the evidence of their form. The outline decides among them. */
import { headingClause, type HeadingClause } from './headingClause.ts';
import type { PreparedLine } from './lines.ts';
import type { Marker, MarkerFamily } from '../text/markers.ts';
import { parseChineseNumber } from '../text/numerals.ts';

/** How a candidate is written; equal forms can be siblings. */
export type Form = MarkerFamily | 'divider' | 'counted' | 'label' | 'style';

export interface Candidate {
  /** Index into the report's lines. */
  readonly index: number;
  readonly form: Form;
  readonly marker: Marker | null;
  /** Ordinal where the form counts; 0 otherwise. */
  readonly ordinal: number;
  /** Null for a numbered sentence without a heading clause. */
  readonly clause: HeadingClause | null;
  readonly runIn: boolean;
  readonly styleLevel: number | null;
}

/** 2024年工作思路, 2023年工作总结 alone on a line: parts a report in two. */
const DIVIDER =
  /^(?:第[一二三四]部分)?[　 ]*(?:20\d\d年(?:度)?|今年|明年|下一年|下一步|下步)[^，。；：]{0,14}(?:总结|回顾|情况|计划|思路|打算|安排|谋划|重点|工作|要点)$/;

/** 一抓项目建设，提升经济发展水平: counted by a numeral in front of the same verb; the numeral belongs to the text. */
const COUNTED = /^([一二三四五六七八九十]{1,2})([抓促强重突聚夯建守优提推保严稳创])[^是要、]/;

/** 一是 / 二是 / 一要 open paragraphs, never headings. */
const ENUMERATED = /^(?:[一二三四五六七八九十]{1,2}(?:是|要|则|为|来)|首先|其次|再次|最后|此外|同时|另外)/;

/** Amounts in a clause: 37个, 45册, 98.5%. A heading carries none unless it has a line to itself. */
const AMOUNT =
  /\d[\d.,]*(?:余|多|万|亿|千|百)*(?:个|册|人|名|条|件|户|亩|次|家|份|元|吨|公里|平方米|项|场|处|套|台|%|％)/;

export function findCandidates(lines: readonly PreparedLine[]): Candidate[] {
  const found: Candidate[] = [];
  for (const [index, line] of lines.entries()) {
    const candidate = candidateOf(line, index, lines[index + 1]);
    if (candidate) found.push(candidate);
  }
  return withSiblingLabels(found, lines);
}

function candidateOf(line: PreparedLine, index: number, next: PreparedLine | undefined): Candidate | null {
  if (line.marker) return marked(line, index, line.marker, next);
  const text = line.text.slice(line.start, line.end);
  const base = { index, marker: null, ordinal: 0, runIn: false, styleLevel: line.styleLevel };
  if (ENUMERATED.test(text)) return null;
  const length = text.length;
  const clause = headingClause(line.text, line.start, line.end);
  if (clause === null) return null;
  const standalone = clause.bodyStart >= line.end;
  if (line.styleLevel !== null && standalone) return { ...base, form: 'style', clause };
  if (standalone && length <= 24 && DIVIDER.test(text)) return { ...base, form: 'divider', clause };
  const counted = COUNTED.exec(text);
  if (counted && clause.end - clause.start <= 32) {
    const ordinal = parseChineseNumber(counted[1] ?? '') ?? 0;
    return { ...base, form: 'counted', ordinal, clause, runIn: !standalone };
  }
  const words = clause.end - clause.start;
  if (words > 22 || words < 4) return null;
  if (AMOUNT.test(line.text.slice(clause.start, clause.end))) return null;
  return { ...base, form: 'label', clause, runIn: !standalone };
}

function marked(line: PreparedLine, index: number, marker: Marker, next: PreparedLine | undefined): Candidate | null {
  const clause = headingClause(line.text, marker.end, line.end);
  const base = { index, form: marker.family, marker, ordinal: marker.ordinal, styleLevel: line.styleLevel };
  if (clause === null) return { ...base, clause: null, runIn: true };
  const standalone = clause.bodyStart >= line.end;
  const words = line.text.slice(clause.start, clause.end);
  if (!standalone && AMOUNT.test(words)) return { ...base, clause: null, runIn: true };
  const alone =
    standalone &&
    line.text.charAt(line.end - 1) === '。' &&
    (next?.marker?.family === marker.family || next === undefined);
  if (alone && words.length > 24) return { ...base, clause: null, runIn: true };
  return { ...base, clause, runIn: !standalone };
}

/** Unmarked labels count only beside siblings: two or more in a row under one heading, each opening its own line. */
function withSiblingLabels(candidates: Candidate[], lines: readonly PreparedLine[]): Candidate[] {
  return candidates.filter((candidate, position) => {
    if (candidate.form !== 'label') return true;
    if (lines[candidate.index]!.text.length < 30 && candidate.runIn) return false;
    const siblings = [candidates[position - 1], candidates[position + 1]].filter(
      (other) =>
        other?.form === 'label' &&
        other.runIn === candidate.runIn &&
        Math.abs(other.index - candidate.index) <= (candidate.runIn ? 1 : 3),
    );
    return siblings.length > 0;
  });
}
