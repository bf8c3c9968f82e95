/**
 * Which Latin D is a masked 党. The rule rests on context alone: a D among Chinese is 党 unless its surroundings are
 * Latin (R&D, 5D, LED), a letter grade (D级危房), or a list of letters (A、B、C、D). Words that only 党 forms (党员, 党委)
 * overrule all but a Latin word.
 */

import { eachMatch } from './matches.ts';

/** What follows 党 in its words: 党建 党员 党委 党组 党支部 党总支 党纪 党风 党校 … */
const PARTY_NEXT = '建员委组支总纪风校课章史性政群工内费徽旗魂媒外代的';

/** What may stand before 党 when a number follows: 建党102周年, 入党3年. */
const PARTY_BEFORE = '建入全共产爱护跟听向为离退';

/** Words that grade or name by letter: D级危房, D类人才, D座, D栋. */
const LETTER_NOUN = /^(?:级|类|型|座|栋|幢|档|照|盘|字头|区块|地块|标段|匝道|二聚体|打印)/;

/** A single letter of a list, before: “A、B、C、”. */
const LIST_BEFORE = /(?<![A-Za-z])[A-CE-H][、，,/和及与-]$/;
/** And behind: “、E、F”. */
const LIST_AFTER = /^[、，,/和及与-][A-CE-H](?![A-Za-z])/;

/** Runs of letters. */
const LETTERS = /[A-Za-zＤ]+/g;

/** Columns of every D that is 党. `line` is the line as found. */
export function partyColumns(line: string): number[] {
  const columns: number[] = [];
  eachMatch(line, LETTERS, ({ index, 0: run }) => {
    if (/[DＤ]/.test(run)) columns.push(...partyInRun(line, index, index + run.length));
  });
  return columns;
}

/** Masks (XX, AAA) may touch a D; with any other letter the run is a Latin word. */
const MASKED_RUN = /^((?:X|AAA)*)([DＤ]{1,2})(?:X|AAA)*$/;

function partyInRun(line: string, start: number, end: number): number[] {
  const match = MASKED_RUN.exec(line.slice(start, end));
  if (!match) return [];
  const first = start + (match[1] ?? '').length;
  const last = first + (match[2] ?? '').length;
  if (!isParty(line, first, last)) return [];
  return last - first === 1 ? [first] : [first, first + 1];
}

function isParty(line: string, start: number, end: number): boolean {
  const before = line.charAt(start - 1);
  const after = line.charAt(end);
  if (before === '&' || before === '＆' || after === '&' || after === '＆' || isPath(line, start, end)) return false;
  if (after !== '' && PARTY_NEXT.includes(after)) return true;
  if (LETTER_NOUN.test(line.slice(end, end + 4))) return false;
  if (LIST_BEFORE.test(line.slice(Math.max(0, start - 3), start)) || LIST_AFTER.test(line.slice(end, end + 3)))
    return false;
  if (/[0-9０-９]/.test(before)) return false;
  if (/[0-9０-９]/.test(after)) {
    return (before !== '' && PARTY_BEFORE.includes(before)) || /^\d{1,3}(?:大|周年|届)/.test(line.slice(end, end + 6));
  }
  if (/^[-－+＋]/.test(after) || /[-－]/.test(before)) return false;
  return !(line.slice(Math.max(0, start - 3), start) === '维生素');
}

/** D stands in an address or a file name: www.D.cn, C:\D\. */
function isPath(line: string, start: number, end: number): boolean {
  return (
    /[.@\\/_:][A-Za-z0-9]*$/.test(line.slice(Math.max(0, start - 4), start)) ||
    /^[._@\\][A-Za-z0-9]/.test(line.slice(end, end + 2))
  );
}
