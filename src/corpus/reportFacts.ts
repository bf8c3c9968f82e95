/** What a report says of itself: unit, genre, topic, years, signature and date, from title, lead, signature and body. */
import type { Frame } from './frame.ts';
import type { PreparedLine } from './lines.ts';
import type { Genre, Unit } from './model.ts';
import type { ReportBody } from './reportBody.ts';
import { genreOf, parseTitle, type TitleFacts } from './titleFacts.ts';
import { unitInText } from './unitInText.ts';
import { parseUnitName } from './unitNames.ts';

export interface ReportFacts {
  readonly unit: Unit;
  readonly genre: Genre;
  readonly topic: string | null;
  readonly reviewYear: number | null;
  readonly planYear: number | null;
  readonly signature: string | null;
  readonly date: string | null;
}

/** What title and lead say before the body is read. */
export type Claims = TitleFacts;

/** Lines of the body in which a lead may stand. */
const LEAD_LINES = 3;

/** 现将2023年工作总结和2024年工作计划报告如下 */
const LEAD_PLAN =
  /(20\d\d)年(?:度)?[^，。；\d]{0,16}(?:计划|安排|思路|打算|要点|谋划)[^，。；]{0,12}(?:报告|汇报|总结|说明|通报)?如下/;
const LEAD_PLAN_WITHOUT_YEAR =
  /(?:总结|情况).{0,8}(?:和|及|与|暨)[^，。；]{0,10}(?:计划|安排|思路|打算)[^，。；]{0,8}如下/;

export function claimsOf(title: string, lines: readonly PreparedLine[]): Claims {
  const facts = parseTitle(title);
  const lead = lines
    .slice(0, LEAD_LINES)
    .map((line) => (line.marker ? '' : line.text.slice(line.start, line.end)))
    .join('\n');
  const plan = LEAD_PLAN.exec(lead);
  const reviewYear = facts.reviewYear ?? (facts.hasReview || !facts.hasPlan ? yearOfLead(lead, facts.planYear) : null);
  const planYear = facts.planYear ?? (plan && Number(plan[1]) !== reviewYear ? Number(plan[1]) : null);
  return {
    ...facts,
    reviewYear,
    planYear,
    hasPlan: facts.hasPlan || plan !== null || LEAD_PLAN_WITHOUT_YEAR.test(lead),
  };
}

/** The year a lead is about: named in 2023年，…, or one before the plan's. */
function yearOfLead(lead: string, planYear: number | null): number | null {
  const year = /(20\d\d)年(?!\d)/.exec(lead);
  const named = year ? Number(year[1]) : null;
  if (planYear !== null && (named === null || named >= planYear)) return planYear - 1;
  return named;
}

export function reportFacts(
  claims: Claims,
  lines: readonly PreparedLine[],
  frame: Frame,
  body: ReportBody,
): ReportFacts {
  const { signature, date } = frame;
  const planned = body.headings.some((heading) => heading.level <= 2 && heading.role === 'plan');
  const reviewYear = claims.reviewYear ?? (claims.hasReview || !claims.hasPlan ? yearOfDate(date) : null);
  return {
    unit: unitOf(claims.unitText, signature, lines),
    genre: genreOf(claims.topic, claims.hasPlan || planned),
    topic: claims.topic,
    reviewYear,
    planYear: claims.planYear ?? planYearOf(body, reviewYear),
    signature,
    date,
  };
}

/** The title names the unit, unless it names only a level (镇2023年…) and the signature somebody else (XX学区). */
function unitOf(unitText: string, signature: string | null, lines: readonly PreparedLine[]): Unit {
  const titled = parseUnitName(unitText);
  const signed = parseUnitName(signature ?? '');
  if (titled.kind === null) return signed.kind === null ? merge(unitInText(lines), titled) : signed;
  const bare = unitText.replace(/[X×＊*]/g, '').length <= 2;
  if (!bare || signed.kind === null) return titled;
  return signed.kind === titled.kind ? { ...titled, name: signed.name } : signed;
}

function merge(found: Unit, titled: Unit): Unit {
  return { level: found.level ?? titled.level, kind: found.kind ?? titled.kind, name: found.name ?? titled.name };
}

/** The year a plan section names: in its heading, else at the opening of its first paragraphs. */
function planYearOf(body: ReportBody, reviewYear: number | null): number | null {
  for (const heading of body.headings) {
    if (heading.role !== 'plan' || heading.level > 2) continue;
    const year = /20\d\d(?=年)/.exec(heading.text);
    if (year && (reviewYear === null || Number(year[0]) > reviewYear)) return Number(year[0]);
  }
  for (const paragraph of body.paragraphs) {
    if (paragraph.role !== 'plan' || paragraph.kind !== 'body') continue;
    const year = /^\s*(?:在)?(20\d\d)年/.exec(paragraph.text);
    if (year && (reviewYear === null || Number(year[1]) > reviewYear)) return Number(year[1]);
  }
  return null;
}

function yearOfDate(date: string | null): number | null {
  const year = /20\d\d/.exec(date ?? '');
  return year ? Number(year[0]) : null;
}
