/**
 * In which order the clauses of an opening or a plan's lead stand: leadership, guiding thought, meetings, the superior's
 * orders, the year's main line, what was done, what came of it. Corpus leads keep it; frames that lost clauses and got
 * places to fill are put back into it.
 */

export interface OrderRow {
  readonly pattern: RegExp;
  readonly rank: number;
  readonly example: string;
  /** Where the order is laid down or shown. */
  readonly source: string;
}

const WORK_REPORT =
  '国务院《政府工作报告》（2024年）对全年工作的总体要求：领导、指导思想、会议精神、部署、总基调、理念依次排列';
const ORGANIC_LAW =
  '《地方各级人民代表大会和地方各级人民政府组织法》：工作部门受本级政府统一领导，并受上级主管部门业务指导或者领导';
const CONSTITUTION = '《中国共产党章程》总纲：行动指南在前，历次大会和全会的任务在后';
const OFFICIAL_FORM = '《党政机关公文处理工作条例》报告一类的通行写法：依据、做法、成效，最后是过渡语';

/** First match wins. */
const ORDER: readonly OrderRow[] = [
  { pattern: /^现将/u, rank: 11, example: '现将有关情况报告如下', source: OFFICIAL_FORM },
  {
    pattern: /^(?:今年以来|一年来|过去一年|新的一年|\{\{(?:review|plan)Year\}\}年(?:度|以来)?)$/u,
    rank: 0,
    example: '今年以来',
    source: OFFICIAL_FORM,
  },
  {
    pattern: /领导(?:和[^，]*)?下$|slot 领导和支持/u,
    rank: 1,
    example: '在县委、县政府的坚强领导下',
    source: WORK_REPORT,
  },
  { pattern: /(?:指导|支持|关心)下$/u, rank: 2, example: '在上级业务部门的指导下', source: ORGANIC_LAW },
  {
    pattern: /社会主义思想|习近平\p{Script=Han}{2}思想|slot 指导思想/u,
    rank: 3,
    example: '坚持以习近平新时代中国特色社会主义思想为指导',
    source: WORK_REPORT,
  },
  { pattern: /党的.{1,3}大|全会精神/u, rank: 4, example: '深入学习贯彻党的历次全会精神', source: CONSTITUTION },
  { pattern: /slot 重要会议精神/u, rank: 4.5, example: '深入学习贯彻本年度的会议精神', source: CONSTITUTION },
  { pattern: /总书记/u, rank: 5, example: '认真落实习近平总书记重要指示批示精神', source: CONSTITUTION },
  { pattern: /总基调/u, rank: 7, example: '坚持稳中求进工作总基调', source: WORK_REPORT },
  { pattern: /发展理念/u, rank: 7.1, example: '完整、准确、全面贯彻新发展理念', source: WORK_REPORT },
  { pattern: /发展格局/u, rank: 7.2, example: '加快构建新发展格局', source: WORK_REPORT },
  { pattern: /高质量发展(?:的)?要求/u, rank: 7.3, example: '落实高质量发展要求', source: WORK_REPORT },
  {
    pattern: /(?:贯彻|落实|执行|按照|根据).*(?:部署|要求|精神|条例|规定|安排)/u,
    rank: 6,
    example: '全面落实上级决策部署',
    source: WORK_REPORT,
  },
  {
    pattern: /围绕|紧扣|锚定|^以.*为(?:目标|主线|引领|抓手|重点|牵引|中心|核心)|slot 工作主线/u,
    rank: 8,
    example: '紧紧围绕中心工作',
    source: OFFICIAL_FORM,
  },
  { pattern: /slot 总体/u, rank: 9.5, example: '总体概括，由单位填写', source: OFFICIAL_FORM },
  {
    pattern: /取得.*(?:成效|成绩|进步|进展)|(?:圆满|较好)完成|事业.*发展|(?:有序|顺利|稳步)推进$/u,
    rank: 10,
    example: '各项工作取得新的进展',
    source: OFFICIAL_FORM,
  },
];

/** A lead of problems: praise, then the comparison, then what is lacking. */
const PROBLEM_ORDER: readonly Omit<OrderRow, 'source'>[] = [
  { pattern: /存在|不足|短板|差距|问题/u, rank: 10.3, example: '还存在一些不足' },
  { pattern: /^(?:但)?(?:对照|比照|与.*相比)/u, rank: 10.2, example: '对照上级要求和群众期盼' },
  { pattern: /成绩|成效|进步|进展/u, rank: 10.1, example: '各项工作取得了一定成效' },
];

/** What no row knows was done, and stands before what came of it. */
const DONE = 9;

/** Whom the sentence is about, with the verb that looks ahead. */
const SUBJECT = /^\{\{(?:we|unit)\}\}(?:将|要)?(?!的)/u;

/** A clause, and what ends it. */
export interface OrderedClause {
  readonly text: string;
  readonly stop: string;
}

function rankOf(text: string, rows: readonly Pick<OrderRow, 'pattern' | 'rank'>[]): number {
  return rows.find(({ pattern }) => pattern.test(text))?.rank ?? DONE;
}

/** Whether a clause says what is or was done, not under whom, in whose spirit or about what. */
export function isDeed(clause: string): boolean {
  return rankOf(clause.replace(SUBJECT, ''), ORDER) >= DONE;
}

/** First rank whose clause may carry the subject. */
const FIRST_DEED = 3;

/** Clauses of one sentence in their order; each place keeps its punctuation, and the subject its place before the deeds. */
export function inOrder<T extends OrderedClause>(clauses: readonly T[], ofProblems = false): T[] {
  const rows = ofProblems ? PROBLEM_ORDER : ORDER;
  const ranked = clauses.map((clause) => {
    const subject = SUBJECT.exec(clause.text)?.[0] ?? '';
    const text = clause.text.slice(subject.length);
    return { clause, subject, text, rank: rankOf(text, rows) };
  });
  const sorted = [...ranked].sort((a, b) => a.rank - b.rank);
  if (sorted.every((one, at) => one === ranked[at])) return [...clauses];
  const subject = ranked.map((one) => one.subject).find((one) => one !== '') ?? '';
  const carrier = sorted.find(({ rank }) => rank >= FIRST_DEED);
  return sorted.map((one, at) => {
    const text = one === carrier ? subject + one.text : one.text;
    return { ...one.clause, text, stop: clauses[at]!.stop };
  });
}
