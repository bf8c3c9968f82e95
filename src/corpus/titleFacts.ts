/** What a title says: unit, years, genre and topic. The patterns are those of 机关 titles: 单位 + 年份 + 事由 + 文种. */
import type { Genre } from './model.ts';
import { parseDigits } from '../text/numerals.ts';
import { normaliseWidth } from '../text/width.ts';
import { leadingUnit } from './unitNames.ts';

export interface TitleFacts {
  /** Words that name the unit, '' where the title names none. */
  readonly unitText: string;
  readonly reviewYear: number | null;
  readonly planYear: number | null;
  readonly hasReview: boolean;
  readonly hasPlan: boolean;
  /** What the report is about between unit and 总结: 政务公开; null for a general one. */
  readonly topic: string | null;
}

/** Kinds of text that look back; 报告 and 汇报 count where no 总结 stands before them. */
const REVIEW_WORD =
  /总结|小结|回顾|述职|工作报告|(?:工作|完成|开展|落实|建设|推进)情况|情况(?:的)?(?:报告|汇报|通报)|工作汇报|年度报告|自查报告/;
const PLAN_WORD = /计划|安排|思路|打算|要点|谋划|部署|规划|构想|设想/;

interface Year {
  readonly value: number;
  readonly start: number;
  readonly end: number;
}

/** 2023年, 2023年度, 二〇二三年, 2022-2023学年 (the later year counts), and a 2023 that lost its 年. */
const YEAR =
  /(?:20\d\d[年]?\s*[-—–－~至]+\s*)?(20\d\d|二[〇○零ＯO0][一二三四五六七八九〇○零]{2})(?:学年度?|年度|年|(?=[一-龥“（(]|$))/g;

export function parseTitle(title: string): TitleFacts {
  const plain = normaliseWidth(title).replace(/\s/g, '');
  const years = yearsOf(plain);
  const review = REVIEW_WORD.exec(plain);
  const plan = PLAN_WORD.exec(plain);
  const reviewAt = review?.index ?? -1;
  const behind = years.find(
    (year) => plan !== null && year.start > reviewAt && (reviewAt >= 0 || year.start < plan.index),
  );
  const before =
    years.filter((year) => year !== behind && (reviewAt < 0 || year.start < reviewAt)).at(-1) ??
    years.find((year) => year !== behind);
  const halves = plan !== null && behind === undefined && plain.includes('下半年', Math.max(0, reviewAt));
  const unit = unitOf(plain, years[0]);
  return {
    unitText: unit.text,
    reviewYear: review === null && plan !== null ? null : (before?.value ?? null),
    planYear: behind?.value ?? (halves ? (before?.value ?? null) : null),
    hasReview: review !== null,
    hasPlan: plan !== null,
    topic: topicOf(plain, Math.max(unit.end, before?.end ?? 0)),
  };
}

function yearsOf(title: string): Year[] {
  return [...title.matchAll(YEAR)].map((match) => ({
    value: parseDigits((match[1] ?? '').replace(/[OＯ]/g, '〇')) ?? 0,
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** The unit stands before the year (县水务局2023年…), or behind it (2023年县水务局工作总结). */
function unitOf(title: string, year: Year | undefined): { text: string; end: number } {
  const review = REVIEW_WORD.exec(title) ?? PLAN_WORD.exec(title);
  const stop = Math.min(year?.start ?? title.length, review?.index ?? title.length);
  const before = title.slice(0, stop).replace(/^关于(?:报送|上报)?|关于(?:报送|上报|印发)?$/, '');
  if (before !== '') {
    const named = leadingUnit(before);
    return named === ''
      ? { text: before.replace(/工作$/, ''), end: 0 }
      : { text: named, end: title.indexOf(named) + named.length };
  }
  const named = year === undefined ? '' : leadingUnit(title.slice(year.end, review?.index ?? title.length));
  return { text: named, end: (year?.end ?? 0) + named.length };
}

/** Words around 总结 that name no subject of their own. */
const GENERAL =
  /^(?:年度|全年|度|上半年|下半年|前三季度|第?[一二三四]季度|\d+[-—－至]\d+月份?)?(?:的)?(?:全面|重点|主要|总体|整体|年终|年度|各项|全年|半年|业务)?(?:工作)?(?:完成|开展|推进|落实)?/;

/** A topic shorter than this keeps its 工作: 人事工作. Characters. */
const SHORT_TOPIC = 3;

function topicOf(title: string, from: number): string | null {
  const rest = title.slice(from).replace(/^关于/, '');
  const end = rest.search(
    /(?:总结|小结|工作报告|报告|汇报|述职|(?:完成|开展|推进|落实|工作)?情况|计划|安排|思路|要点)/,
  );
  if (end <= 0) return null;
  const topic = rest
    .slice(0, end)
    .replace(GENERAL, '')
    .replace(/^(?:20\d\d年度?)/, '')
    .replace(/^(?:关于|推进|开展|落实|的|年度)+/, '')
    .replace(/(?:自查|年度|年终|中期|阶段性)?(?:工作的?|的)?$/, '')
    .replace(/^(?:全)?(?:省|市|县|区|镇|乡|州)(?=(?:政协|人大|委|政府))/, '');
  if (topic.length < 2 || !/^[一-龥“（《]/.test(topic) || leadingUnit(topic) === topic) return null;
  return topic.length < SHORT_TOPIC && rest.slice(0, end).endsWith('工作') ? `${topic}工作` : topic;
}

export function genreOf(topic: string | null, withPlan: boolean): Genre {
  if (topic === null) return withPlan ? '综合总结计划' : '综合总结';
  return withPlan ? '专项总结计划' : '专项总结';
}
