/**
 * What an outline costs. The cheapest reading of a whole report wins, so the figures matter only against each other:
 * 1 is a slip a clerk makes now and then, 3 one that is hardly ever made.
 */

/** A short phrase, as a list shows it. */
export interface DoubtReason {
  readonly zh: string;
  readonly en: string;
}

export interface Irregularity {
  readonly cost: number;
  readonly example: string;
  /** Said of a heading in the outline; absent where nothing is doubtful. */
  readonly doubt?: DoubtReason;
}

export const IRREGULARITIES = {
  repeatedNumber: { cost: 2, example: '（二）… （二）…', doubt: { zh: '序号重复', en: 'number repeated' } },
  lostNumber: { cost: 1.5, example: '（一）… （三）…', doubt: { zh: '序号跳号', en: 'number skipped' } },
  wrongNumber: { cost: 2.5, example: '（一）… （六）…', doubt: { zh: '序号错乱', en: 'number out of order' } },
  restart: {
    cost: 3,
    example: '一、…五、 then 一、 again at the same depth',
    doubt: { zh: '序号重新开始', en: 'numbering starts again' },
  },
  restartBehindTurn: { cost: 0.8, example: '在肯定成绩的同时…2024年要… then 一、 again' },
  lostMarker: {
    cost: 0.8,
    example: '（一）… then 加强执法监管 with （二） gone, then （三）…',
    doubt: { zh: '缺少序号', en: 'number missing' },
  },
  lostFirst: {
    cost: 1.2,
    example: '（二） whose （一） is gone',
    doubt: { zh: '缺少第一个序号', en: 'first number missing' },
  },
  startsLate: {
    cost: 2.5,
    example: 'a series that begins with 四、',
    doubt: { zh: '序号不从一开始', en: 'numbering does not begin with one' },
  },
  changedForm: {
    cost: 1.6,
    example: '（一） （二） then 3. as their sibling',
    doubt: { zh: '同级标题形式不一', en: 'headings of one level differ in form' },
  },
  wrongOrder: { cost: 2.2, example: '一、 below （一）', doubt: { zh: '层级顺序反常', en: 'unusual order of levels' } },
  openAbove: {
    cost: 2.5,
    example: '1. below （1） below 1.',
    doubt: { zh: '层级顺序反常', en: 'unusual order of levels' },
  },
  skippedLevel: { cost: 0.1, example: '一、 then 1.' },
  emptySection: { cost: 0.4, example: '2024年工作计划 with 坚持党建统领 right below it as its sibling' },
  besideDivider: { cost: 0.2, example: '2024年工作计划 with 完善管理制度 further down as its sibling' },
  dividerBelow: { cost: 1.2, example: '2024年工作思路 below （三）' },
  mixedStyle: {
    cost: 1,
    example: 'a heading style deeper than that of its child',
    doubt: { zh: '标题样式与序号不符', en: 'heading style and number disagree' },
  },
  ignoredMarker: { cost: 4, example: 'a line with 三、 read as body' },
  ignoredDivider: { cost: 1, example: '2024年工作计划 read as body' },
  ignoredStyle: { cost: 2, example: 'a heading style read as body' },
  unmarked: {
    cost: 1,
    example: 'a short line without a marker read as heading',
    doubt: { zh: '无序号标题', en: 'heading without a number' },
  },
  label: { cost: 0.7, example: '特色种养不断壮大。… and 村庄面貌持续改观。…, each in front of its paragraph' },
  ignoredCount: { cost: 1, example: '一抓… read as body' },
  ignoredDash: { cost: 0.8, example: '——坚持… read as body' },
} as const satisfies Record<string, Irregularity>;

export type IrregularityName = keyof typeof IRREGULARITIES;
