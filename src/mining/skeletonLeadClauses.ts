/**
 * What a clause of an opening or a lead does, and what stands in for it where its own words cannot stay: a place to
 * fill, or, where every report says the same there, the plain words themselves.
 */

export type LeadKind = 'opening' | 'problems' | 'plan' | 'closing';

export interface ClauseRow {
  readonly pattern: RegExp;
  /** What to fill in where the clause's own words cannot stay. */
  readonly prompt: string;
  /** What an opening calls the same place, looking back where a plan looks ahead. */
  readonly openingPrompt?: string;
  /** Worth of keeping it. */
  readonly worth: number;
  readonly example: string;
}

/** First match wins. */
const CLAUSES: readonly ClauseRow[] = [
  { pattern: /现将|报告如下|汇报如下|总结如下/u, prompt: '过渡语', worth: 3, example: '现将有关情况报告如下' },
  { pattern: /领导下|指导下|支持下/u, prompt: '领导和支持', worth: 3, example: '在区委、区政府的坚强领导下' },
  { pattern: /为指导|为引领|为统领|指引下/u, prompt: '指导思想', worth: 2, example: '坚持以先进理论为指导' },
  {
    pattern: /存在.*(?:不足|问题|差距|短板|困难)|差距和不足|薄弱环节/u,
    prompt: '总体不足',
    worth: 3,
    example: '还存在一些问题和不足',
  },
  { pattern: /成绩|成效|进展/u, prompt: '总体成效', worth: 2, example: '各项工作取得了一定成效' },
  {
    pattern: /以下|几个方面|几方面|下列|重点抓好|重点做好/u,
    prompt: '过渡语',
    worth: 3,
    example: '重点抓好以下几项工作',
  },
  {
    pattern: /为.*(?:贡献|力量|添砖加瓦)/u,
    prompt: '所作贡献',
    openingPrompt: '总体概括',
    worth: 2,
    example: '为全县发展作出新的贡献',
  },
  {
    pattern: /新台阶|新局面|新篇章|新成绩|新气象/u,
    prompt: '总体要求',
    openingPrompt: '总体概括',
    worth: 2,
    example: '推动各项工作再上新台阶',
  },
  { pattern: /学习|贯彻|精神|决策部署|部署/u, prompt: '重要会议和部署', worth: 1, example: '全面贯彻落实上级部署' },
  { pattern: /围绕|聚焦|紧扣|立足|锚定|对标|以.*为/u, prompt: '工作主线', worth: 1, example: '紧紧围绕中心工作' },
  {
    pattern: /将|继续|进一步|努力|推动|实现/u,
    prompt: '总体要求',
    openingPrompt: '总体概括',
    worth: 1,
    example: '我局将继续强化担当',
  },
];

const OTHER_PROMPTS: Readonly<Record<LeadKind, string>> = {
  opening: '总体概括',
  problems: '对照要求',
  plan: '总体要求',
  closing: '总体要求',
};

/** What the clause does, by kind of lead. */
export function clauseRow(clause: string, kind: LeadKind): { prompt: string; worth: number } {
  const row = CLAUSES.find(({ pattern }) => pattern.test(clause));
  if (!row) return { prompt: OTHER_PROMPTS[kind], worth: 0 };
  return { prompt: kind === 'opening' ? (row.openingPrompt ?? row.prompt) : row.prompt, worth: row.worth };
}

/** What may stand wherever its place is, in any kind of lead: words that need no filling, or words around a place. */
const FRAMES: Readonly<Record<string, string>> = {
  领导和支持: '在{{superior}}的坚强领导下',
  指导思想: '坚持以习近平新时代中国特色社会主义思想为指导',
  重要会议和部署: '深入学习贯彻{{slot 重要会议精神}}',
  所作贡献: '为{{slot 发展大局}}作出新的贡献',
  工作主线: '紧紧围绕{{slot 中心任务}}',
};

/** The same for problems: whatever a report says there, another may say this. */
const PLAIN_PROBLEMS: Readonly<Record<string, string>> = {
  总体成效: '各项工作取得了一定成效',
  总体不足: '还存在一些不足',
  对照要求: '对照上级要求和群众期盼',
};

/** The words that stand in for a clause that cannot stay, or the place to fill. */
export function standInFor(prompt: string, kind: LeadKind): { text: string; slot: boolean } {
  const text = (kind === 'problems' ? PLAIN_PROBLEMS[prompt] : undefined) ?? FRAMES[prompt] ?? `{{slot ${prompt}}}`;
  return { text, slot: text.includes('{{slot') };
}

/** Clauses that are not whole: a formula without the name it had, a comparison without its verb. */
const BROKEN: readonly { readonly pattern: RegExp; readonly example: string }[] = [
  { pattern: /社会主义思想(?![为，、和及的]|主题|指引|武装|凝心)/u, example: '学习社会主义思想精神' },
  { pattern: /(?<!习近平)新时代中国特色社会主义思想/u, example: '以新时代中国特色社会主义思想为指导' },
  { pattern: /(?<!总书记|同志)(?:系列)?重要(?:讲话|指示|论述)/u, example: '学习贯彻重要讲话精神' },
  { pattern: /^(?:但|但是)?[与同和跟].*(?:要求|期望|期盼|目标|单位|地区)$/u, example: '与上级要求，还有差距' },
  {
    pattern: /^在(?!.*(?:下|中|上|后|前|里|内|时|际|间|期|方面|同时|基础|过程|领域)).*(?:领导|指导|支持|关心)$/u,
    example: '在上级的正确领导，',
  },
  { pattern: /[和与及、]$|^[和与及]/u, example: '和上级部门的指导下' },
];

/** Clauses that lean on the one before: without it they hang in the air. */
const LEANING = /^(?:贯穿|使|让|从而|进而|以此|由此|力求|确保)/u;

/** Whether a clause says nothing without the one before it. */
export function leansOnLast(clause: string): boolean {
  return LEANING.test(clause);
}

/** Whether a clause lacks nothing of its grammar or of a fixed formula. */
export function isWholeClause(clause: string): boolean {
  return BROKEN.every(({ pattern }) => !pattern.test(clause));
}
