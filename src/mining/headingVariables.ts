/**
 * What varies from unit to unit and year to year in a heading or a lead, turned into variables: years, the unit, its
 * superior, how it calls itself. What is left must be free of other people's facts, or the text is not offered.
 */
import type { Report } from '../corpus/model.ts';

/** Text with variables, and whether facts of the unit it came from are left in it. */
export interface Generalised {
  readonly text: string;
  /** Masks, figures, foreign years or the unit's own name are left. */
  readonly hasFacts: boolean;
}

/** 县委、县政府, 区委区政府, 党中央和省委、市委: whose leadership a unit reports to. Not 区委组织部. */
const SUPERIOR =
  /(?:党中央(?:、国务院)?[、和])?(?:(?:省|市|区|县|旗|州)(?:委|(?:人民)?政府)[、和]?)+(?:(?:镇|乡)(?:党委|政府))?(?![办组宣统政巡书常编直党])/g;

/** What the match swallowed of the next words: 县委、县政府、 */
const TRAILING_JOINT = /[、和]$/u;

/** How a unit speaks of itself: 我局, 我镇, 我街道. */
const SELF = /我(?:街道|中心|单位|局|镇|乡|委|办|院|校|社|街|馆|站|队)/g;

/** The area a unit answers for: 全区, 我县, 全镇. */
const AREA = /(?:全|我)(?:省|市|区|县|旗|州|镇|乡|街道)(?![委场府])/g;

/** Whether 全县 is the area the unit itself answers for: in a town's report it is the county's. */
function isOwnArea(found: string, { unit: { level } }: Report): boolean {
  return level === null || level === '单位' || found.endsWith(level);
}

/** 市有关要求, 省、市主管部门: of whichever level is above. */
const ABOVE =
  /[省市区县](?=有关|相关)|[省市区县](?:[、和][省市区县])+(?=(?:主管|业务|职能)?部门|\p{Script=Han}{2}部门)/gu;

/** What a general text never holds: masks, Latin leftovers, figures. `{{…}}` is taken out before the test. */
const FACTS: readonly { readonly pattern: RegExp; readonly example: string }[] = [
  { pattern: /[XＸ×]{1,}/u, example: '打造XX品牌' },
  { pattern: /#|\*\*/u, example: '##paid##' },
  { pattern: /[0-9０-９]/u, example: '完成投资3亿元' },
  { pattern: /[A-Za-zＡ-Ｚａ-ｚ]/u, example: '围绕R&D投入' },
  { pattern: /[全我](?:省|市|区|县|旗|州)(?![委场府])/u, example: '位居全省前列' },
  { pattern: /[省市区县]\p{Script=Han}{2,7}(?:局|委员会|办公室)/u, example: '在市某某局的支持下' },
  { pattern: /[〇○零一二三四五六七八九十百千万亿]{2,}(?:年|月|日|个|家|条|亩|元|户|人)/u, example: '二〇二二年' },
];

/** The year under review as the report has it, or as its plan year tells. */
export function reviewYearOf(report: Report): number | null {
  return report.reviewYear ?? (report.planYear === null ? null : report.planYear - 1);
}

/** `2023年工作总结` of a report on 2023 → `{{reviewYear}}年工作总结`. */
export function generalise(text: string, report: Report): Generalised {
  const reviewYear = reviewYearOf(report);
  let general = text;
  if (reviewYear !== null) {
    general = general
      .replaceAll(`${reviewYear}年`, '{{reviewYear}}年')
      .replaceAll(`${reviewYear + 1}年`, '{{planYear}}年');
  }
  general = general
    .replace(SUPERIOR, (found) => `{{superior}}${TRAILING_JOINT.exec(found)?.[0] ?? ''}`)
    .replace(SELF, '{{we}}')
    .replace(AREA, (found) => (isOwnArea(found, report) ? '全{{area}}' : found))
    .replace(ABOVE, '上级');
  const { name } = report.unit;
  const named = name !== null && name.length >= 3;
  if (named) general = general.replaceAll(name, '{{unit}}');
  const rest = general.replace(/\{\{\w+\}\}/g, '');
  return { text: general, hasFacts: FACTS.some(({ pattern }) => pattern.test(rest)) };
}
