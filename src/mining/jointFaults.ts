/**
 * Why a clause cannot go to another unit as it stands although its words are everybody's: it is not whole, or it settles a
 * result before the clerk knows the year's figures. Tables with an example each.
 */

interface FaultRow {
  readonly pattern: RegExp;
  readonly example: string;
}

/** Clauses that are not whole, or say nothing without another. */
const BROKEN: readonly FaultRow[] = [
  { pattern: /社会主义思想(?![为，、和及的]|主题|指引|武装|凝心|$)/u, example: '学习社会主义思想精神' },
  { pattern: /(?<!习近平)新时代中国特色社会主义思想/u, example: '以新时代中国特色社会主义思想为指导' },
  { pattern: /(?<!总书记.*)重要(?:讲话|指示|论述)/u, example: '学习贯彻重要讲话精神' },
  { pattern: /^(?:但|但是)?[与同和跟].*(?:要求|期望|期盼|目标|单位|地区)$/u, example: '与上级要求，还有差距' },
  { pattern: /[和与及、]$|^[和与及]/u, example: '和上级部门的指导下' },
  { pattern: /^(?:贯穿|使|让|从而|进而|以此|由此|力求|确保|先后|期间|是|其中)/u, example: '从而推动工作' },
  {
    pattern: /^(?:通过|为了|针对|对于|随着|当|由|除|结合|把|将|在(?!.*(?:下|中|上|同时)).*$|在\{\{)/u,
    example: '通过专项整治',
  },
  { pattern: /^(?:根据|按照)有关(?:工作)?要求$/u, example: '根据有关工作要求' },
  { pattern: /(?:^|、)以\p{Script=Han}[促破争助]/u, example: '以比促干：one place’s way of putting it' },
  { pattern: /^有\p{Script=Han}{2,3}、有/u, example: '有组织、有计划：how, and of nothing' },
  { pattern: /[和与]下达的/u, example: '围绕决策部署和下达的目标任务：两项一层，一个动词' },
  { pattern: /是$|^坚持以(?!.*为)/u, example: '工作的总体目标是' },
  { pattern: /梳理总结|^总结/u, example: '全面梳理总结全年工作：the report itself does' },
  { pattern: /^[一二三四五六七]是|^(?:首先|其次|第[一二三])/u, example: '一是完善机制' },
];

/** Results and praise that a frame must not settle before the clerk knows the year's figures. */
const OVERCLAIMS: readonly FaultRow[] = [
  { pattern: /重大(?:进展|突破|成就|成果)|历史性|新突破/u, example: '各项事业取得了重大进展' },
  { pattern: /(?:显著|良好|优异|丰硕|巨大|可喜)的?(?:成效|成绩|成果|效果|态势)|硕果|辉煌/u, example: '取得良好成效' },
  { pattern: /[扩促提增加改完解]\p{Script=Han}{0,2}了(?!新)/u, example: '扩大了群众的知情权' },
  { pattern: /领导重视|高度重视|形式多样|机制健全|责任明确/u, example: '做到领导重视、责任明确' },
  { pattern: /向好|圆满完成|走在前列|名列前茅|新台阶$(?<=了新台阶)/u, example: '经济运行稳中向好' },
];

function shows(rows: readonly FaultRow[], clause: string): boolean {
  return rows.some(({ pattern }) => pattern.test(clause));
}

/** Whether a clause lacks nothing of its grammar or of a fixed formula. */
export function isWhole(clause: string): boolean {
  return !shows(BROKEN, clause);
}

/** Whether a clause claims what only its own unit may. */
export function claimsTooMuch(clause: string): boolean {
  return shows(OVERCLAIMS, clause);
}
