/**
 * How headings are written. A form is what siblings share: a family of markers, or one of the unmarked shapes. Each
 * unmarked shape is a row with the pattern of report writing it rests on.
 */
import type { MarkerFamily } from '../text/markers.ts';

export type Form =
  | MarkerFamily
  /** ——坚持党建引领。… */
  | 'dash'
  /** 2024年工作思路 alone on its line: parts a report in halves. */
  | 'divider'
  /** 一抓茶园管护，… / 二抓河道清淤，…: the numeral belongs to the words. */
  | 'counted'
  /** A short line to itself with no marker and no full stop. */
  | 'plain'
  /** A line in a heading style of a word processor. */
  | 'style'
  /** 特色种养不断壮大。完成…: an unmarked label in front of its paragraph. */
  | 'label';

/**
 * Usual place of a form: a smaller rank stands above a larger. After GB/T 9704: 一、 （一） 1. （1）; dividers and parts
 * above, dashes and labels below.
 */
export const RANK: Readonly<Record<Form, number>> = {
  chapter: 0,
  divider: 0,
  chinese: 1,
  counted: 2,
  chineseParen: 2,
  style: 2,
  plain: 3,
  arabic: 3,
  arabicParen: 4,
  circled: 5,
  dash: 5,
  label: 6,
};

/** Forms that count: a number that is missing, repeated or restarted is an irregularity. */
export function counts(form: Form): boolean {
  return form !== 'divider' && form !== 'plain' && form !== 'style' && form !== 'label' && form !== 'dash';
}

/** 2024年工作思路, 下一步工作打算, 一年来的主要工作: a time and a kind of text, nothing else. */
const DIVIDER =
  /^(?:[【〖（(]|上篇|下篇|第[一二三四]部分)?[：:\s]*(?:20\d\d年?(?:度)?|(?:过去)?一年来?的?|今年|全年|本年度|明年|来年|下一?年度?|下一?步|下一?阶段|今后)[^，。；：！？]{0,16}(?:总结|回顾|情况|计划|思路|打算|安排|谋划|重点|要点|工作|目标|举措)[】〗）)]?$/;

/** 【存在的问题】: brackets around a whole line. */
const BRACKETED = /^[【〖][^【】〖〗，。；：]{2,20}[】〗]$/;

export function isDivider(words: string): boolean {
  return words.length <= 26 && words.length >= 5 && (DIVIDER.test(words) || BRACKETED.test(words));
}

/** One verb counted through: 一抓 二抓 三抓, 一强 二强. Verbs that 一 does not stand before in other words. */
const COUNTED =
  /^([一二三四五六七八九十]{1,2})(?=抓|促|强化|重|突出|聚|夯|建强|守|优|提|推|保|严|稳|创|育|树|治|兴|惠|护|盯|紧盯)/;

/** The numeral of a counted heading clause, null where the line is none. */
export function countedNumeral(words: string): string | null {
  return COUNTED.exec(words)?.[1] ?? null;
}

/** 一是 二要 第一， 首先 open points in a paragraph; they are never headings. */
const POINT =
  /^(?:[一二三四五六七八九十]{1,2}(?:是|要|则|来|方面|、是)|第[一二三四五六七八九十][，,、是]|首先|其次|再次|再者|最后|此外|同时|另外|其中|与此同时|一方面|另一方面)/;

export function isPoint(words: string): boolean {
  return POINT.test(words);
}

/** Amounts in a clause: 37个, 98.5%, 数十万多. A heading that goes on in its line carries none. */
const AMOUNT =
  /\d[\d.,]*(?:余|多|万|亿|千|百)*(?:个|册|人|名|条|件|起|户|亩|次|家|份|元|吨|公里|米|平方|场|套|台|期|篇|宗|所|辆|批次|%|％|‰)|[十百千万亿](?:余|多)(?![样种])|(?:完成|达到?|共)(?!20\d\d年)\d/;

export function hasAmount(words: string): boolean {
  return AMOUNT.test(words);
}

/** Words that open a sentence of the body, never a heading clause: a time, a speaker, a note. */
const NARRATIVE =
  /^(?:今年(?:以来)?[，,]|今年(?:以来)?我|去年|目前|近年来|截至|截止|年初|日前|一年来|20\d\d年(?:\d|以来|，|,|我|全)|\d+月|我(?:局|镇|乡|街道|院|校|委|办|县|市|区|单位|中心|社)|经统计|虽然|尽管|附件|附：|联系人|联系电话|抄送|主题词|（此件)/;

/** Openings that a marked heading may have (（一）围绕中心工作，…), but that make an unmarked line a sentence. */
const SUBORDINATE =
  /^(?:今年|全年|当前|本年度|根据|按照|为(?:了|进一步|深入|切实)|经过|通过|由于|随着|围绕|下一?步|针对|单位：|对于|在)/;

/** Whether words behind a marker open a sentence of the body. */
export function opensSentence(words: string): boolean {
  return NARRATIVE.test(words);
}

/** The same for words without a marker. */
export function opensUnmarkedSentence(words: string): boolean {
  return NARRATIVE.test(words) || SUBORDINATE.test(words);
}
