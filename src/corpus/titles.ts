/** How much a line looks like a report's title, by its form alone. */

/** What a title ends with: the kind of text. */
const KIND_OF_TEXT =
  /(?:总结|小结|计划|安排|思路|打算|要点|谋划|报告|汇报|规划|述职|情况|回顾|材料)(?:[（(][^（）()]{1,20}[）)])?\d?$/;

const REVIEW_AND_PLAN = /(?:总结|小结|报告|回顾|情况).{0,14}(?:计划|安排|思路|打算|要点|谋划|规划)/;

const UNIT_WORD =
  /(?:局|委员会|[市县区]委|办公室|镇|乡|街道|医院|中心|学校|中学|小学|厅|公司|法院|检察院|联合会|妇联|残联|供销社|大队|支队|管委会|人民政府|学区|卫健委)/;

/** Longest title, in characters. */
export const MAX_TITLE = 64;

/** Points for the form of a line as a title: 3 for a kind of text at its end, more for year, unit and both halves. Below 0: never. */
export function titleScore(text: string): number {
  if (text.length < 4 || text.length > MAX_TITLE || /[。；;！!？?，,：:、]$/.test(text) || /[。；]/.test(text))
    return -9;
  let score = 0;
  if (KIND_OF_TEXT.test(text)) score += 3;
  if (/20\d\d|二[〇○零]/.test(text)) score += 1;
  if (text.includes('总结')) score += 1;
  if (UNIT_WORD.test(text)) score += 2;
  if (REVIEW_AND_PLAN.test(text)) score += 2;
  return score;
}

/** 篇一： 【篇2】 第三篇: what a page of model texts puts in front of each title. */
const PIECE = /^(?:【?篇[一二三四五六七八九十\d]{1,3}】?|第[一二三四五六七八九十\d]{1,3}篇)[：:、. \u3000]*/;

/** A title without the count of the piece in front of it. */
export function withoutPiece(text: string): string {
  return text.replace(PIECE, '');
}

/** A compilation's own title: 2023年工作总结汇编（6篇）. */
export function isCompilationTitle(text: string): boolean {
  return text.length <= MAX_TITLE && /汇编|合集|范文|[（(][^（）()]{0,6}\d+篇[）)]/.test(text) && !/[。；]/.test(text);
}
