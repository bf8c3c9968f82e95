/** Titles of reports: how likely a line is one, and what it says of unit, years, genre and topic. */
import type { Genre } from './model.ts';
import { parseDigits } from '../text/numerals.ts';

/** What a title calls itself; the last of a title's words. */
const GENRE_WORD =
  /(?:总结|小结|计划|安排|思路|打算|要点|谋划|报告|汇报|规划|部署|举措|情况)(?:[（(][^（）()]{1,20}[）)])?[0-9]?$/;
const REVIEW_WORD = /总结|小结|工作报告|情况(?:报告|汇报|的报告|的汇报)|述职|回顾/;
const PLAN_WORD = /计划|安排|思路|打算|要点|谋划|部署|规划/;

/** 20 points or more make a title where a contents table names it, 6 or more without one. */
export function titleScore(text: string): number {
  if (text.length < 4 || text.length > 64) return -9;
  if (/[。；;！!？?，：:]$/.test(text)) return -9;
  let score = 0;
  if (GENRE_WORD.test(text)) score += 3;
  if (/(?:20\d\d|二[〇○零]..)年?/.test(text)) score += 1;
  if (/总结/.test(text)) score += 2;
  if (/(?:局|委|办|镇|乡|街道|院|中心|社|厅|县|区|市|校|公司)/.test(text)) score += 1;
  if (REVIEW_WORD.test(text) && PLAN_WORD.test(text)) score += 1;
  if (/汇编|范文|合集|篇[）)]?$/.test(text)) score -= 6;
  if (/。/.test(text)) score -= 6;
  return score;
}

/** A compilation's own title: 2023年工作总结汇编（6篇）. */
export function isCompilationTitle(text: string): boolean {
  return text.length <= 64 && /汇编|合集|[（(]\d+篇[）)]/.test(text) && !/[。；]/.test(text);
}

export interface TitleFacts {
  /** What stands before the year or the genre words. */
  readonly unitText: string;
  readonly reviewYear: number | null;
  readonly planYear: number | null;
  readonly hasReview: boolean;
  readonly hasPlan: boolean;
  /** What the report is about between unit and 总结: 政务公开, null for a general one. */
  readonly topic: string | null;
}

const YEAR = /(20\d\d|二[〇○零Ｏ0][一二三四五六七八九〇○零]{2})(?:年度?|(?=[一-龥]))/g;

export function parseTitle(title: string): TitleFacts {
  const years = [...title.matchAll(YEAR)].map((match) => ({
    value: parseDigits(match[1] ?? '') ?? 0,
    at: match.index,
    end: match.index + match[0].length,
  }));
  const plan = PLAN_WORD.exec(title);
  const review = REVIEW_WORD.exec(title);
  const reviewYear = years.find((year) => plan === null || review === null || year.at < review.index);
  const planYear = plan === null ? undefined : years.find((year) => year.at > (review?.index ?? -1));
  const unitText = title.slice(0, years[0]?.at ?? 0).replace(/关于$/, '');
  return {
    unitText,
    reviewYear: review === null ? null : (reviewYear?.value ?? null),
    planYear: planYear?.value ?? null,
    hasReview: review !== null,
    hasPlan: plan !== null,
    topic: topicOf(title, years[0]?.end ?? unitText.length),
  };
}

/** Words around 总结 that name no subject of their own. */
const GENERAL =
  /^(?:年度|全年|度|上半年|下半年)?(?:的)?(?:全面|重点|主要|总体|整体|年终|年度|各项|全年)?(?:工作)?(?:总结|小结|情况|开展情况|完成情况|报告|汇报)?/;

function topicOf(title: string, from: number): string | null {
  const rest = title.slice(from);
  const end = rest.search(/(?:工作)?(?:总结|小结|报告|汇报|开展情况|情况)/);
  if (end < 0) return null;
  const topic = rest
    .slice(0, end)
    .replace(GENERAL, '')
    .replace(/^(?:关于|推进|开展|落实)/, '')
    .replace(/(?:的|工作)$/, '');
  return topic.length >= 2 && !/^\d/.test(topic) ? topic : null;
}

export function genreOf(topic: string | null, withPlan: boolean): Genre {
  if (topic === null) return withPlan ? '综合总结计划' : '综合总结';
  return withPlan ? '专项总结计划' : '专项总结';
}
