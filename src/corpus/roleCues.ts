/**
 * What a section does, read from the words of its heading. Each row: words, role, an example. A heading without any
 * cue takes the role of the section it stands in; strong rows may overrule that section.
 */
import type { Role } from './model.ts';

export interface RoleCue {
  readonly pattern: RegExp;
  readonly role: Role;
  /** A strong cue holds also inside a section of another role. */
  readonly strong: boolean;
  readonly example: string;
}

/**
 * In order: the first row that matches decides. Rows look at what a heading is built of (存在…问题, 下一步…打算), not at
 * single words: 解决突出问题 is no section of problems, 实施行动计划 none of plans.
 */
export const HEADING_CUES: readonly RoleCue[] = [
  {
    pattern:
      /^(?:对.{0,16}(?:的)?|今后.{0,8}|几点|有关|相关|工作)*(?:意见|建议)(?:和建议|与建议|建议)?$|(?:提出|几点|有关|工作|政策).{0,6}(?:意见(?:和|与)?建议|建议)$/,
    role: 'suggestions',
    strong: true,
    example: '对全县工作的意见建议',
  },
  {
    pattern:
      /^(?:目前|当前|有关|几个)?(?:需要?|请求|恳请|提请)(?:[^，]{0,8})(?:协调|解决|支持|帮助|研究)[^，]{0,8}(?:事项|问题|困难|工作)$/,
    role: 'suggestions',
    strong: true,
    example: '需要区政府协调解决的事项',
  },
  {
    pattern: /(?:问题|不足|困难|短板|差距|薄弱环节).{0,8}(?:原因|成因|根源)/,
    role: 'problems',
    strong: true,
    example: '存在问题及原因分析',
  },
  {
    pattern: /^(?:主要|产生|存在问题的|问题)?.{0,2}(?:原因|根源|成因)(?:分析|剖析)?$/,
    role: 'causes',
    strong: true,
    example: '原因分析',
  },
  {
    pattern:
      /(?:存在|面临|遇到|尚有|查摆).{0,8}(?:问题|不足|困难|短板|差距|挑战|困境|弱项)|^(?:主要|突出|当前)?(?:的)?(?:问题|困难|不足|差距|短板)(?:(?:和|与|及|、)(?:问题|困难|不足|差距|短板|挑战))?(?:$|(?:和|及|与).{0,4}(?:下一步|下步|打算|改进|整改))|(?:问题|困难)(?:和|与|及|、)(?:不足|短板|差距|问题|困难)$|(?:不足|差距)之处$/,
    role: 'problems',
    strong: true,
    example: '当前存在的主要困难和问题',
  },
  {
    pattern: /(?:指标|收支|数据|税收).{0,10}(?:情况|形势)$/,
    role: 'statistics',
    strong: false,
    example: '一、主要经济指标完成情况',
  },
  {
    pattern: /(?:完成|开展|推进|落实|进展|运行|履职|执行|办理|建设)情况$|(?:工作)?(?:总结|回顾)$/,
    role: 'review',
    strong: false,
    example: '2023年重点工作完成情况',
  },
  {
    pattern:
      /^(?:下一?步|下一?阶段|下一?年度?|今后|明年|来年|新一年|接下来|未来).{0,20}(?:工作|打算|计划|思路|安排|重点|措施|方向|构想|谋划|目标|举措|设想|任务)|(?:工作|整改|改进|总体|初步)(?:的)?(?:计划|打算|思路|安排|谋划|设想|构想|方向)(?:和.{0,8}|及.{0,8}|、.{0,12})?$|^努力方向$|^(?:主要|总体|工作)?(?:目标|思路)(?:和|与|及)?(?:任务|目标|措施)?$/,
    role: 'plan',
    strong: true,
    example: '2024年工作思路',
  },
  {
    pattern: /(?:亮点|特色).{0,4}(?:及|和|与|、).{0,4}(?:成效|成绩|情况|总结)$/,
    role: 'review',
    strong: false,
    example: '2023年工作亮点及成效',
  },
  {
    pattern:
      /^(?:(?:20\d\d年|年度|全年|主要|突出|工作|特色|创新|重点|典型|部分)*(?:的)?(?:工作)?)(?:亮点|特色|典型案例|创新做法|经验做法|荣誉)(?:工作|做法|成效|经验|情况|亮点|和.{0,8}|及.{0,8})*$|^(?:获得|所获|取得|主要)(?:的)?荣誉|典型(?:案例|经验)$|^(?:特色|亮点|创新).{0,4}(?:工作|做法|经验|成效)$/,
    role: 'highlights',
    strong: true,
    example: '亮点工作和所获荣誉',
  },
  {
    pattern:
      /^(?:单位|部门|本单位|全镇|全县|全区|工作)?(?:基本情况|基本概况|概况|主要职能|主要职责)$|^机构(?:设置|概况|职能)|^(?:单位|部门)(?:概况|简介|职责)/,
    role: 'background',
    strong: true,
    example: '基本情况',
  },
  {
    pattern: /^(?:其他|其它).{0,4}(?:需要)?.{0,6}(?:报告|说明)的?(?:事项|情况|问题)$/,
    role: 'other',
    strong: true,
    example: '其他需要报告的事项',
  },
  {
    pattern:
      /(?:完成|开展|推进|落实|进展|运行|履职|执行)情况|(?:主要|重点|具体)(?:工作|做法|成效|措施|举措)|工作(?:回顾|成效|情况|成果)|^(?:取得的|主要)(?:成绩|成效)/,
    role: 'review',
    strong: false,
    example: '主要做法和成效',
  },
];

export interface TurnCue {
  readonly pattern: RegExp;
  readonly role: Role;
  /** Holds in a plan too, for its paragraph. */
  readonly withinPlan?: boolean;
  readonly example: string;
}

/** Openings of sentences that turn the role in mid-section, also in mid-paragraph. */
export const TURN_CUES: readonly TurnCue[] = [
  {
    pattern:
      /(?:在)?(?:肯定|看到|总结|取得)(?:了)?(?:一定|一些|上述|以上|显著|较好|的)*成[绩效].{0,4}的?同时|(?:清醒|清楚)(?:地)?(?:认识|看到|意识)/,
    role: 'problems',
    example: '在肯定成绩的同时，我们也清醒地认识到…',
  },
  {
    pattern: /成[绩效果].{0,20}(?:但|然而|同时|不过).{0,24}(?:问题|不足|差距|短板|薄弱|困难)/,
    role: 'problems',
    example: '工作虽然取得了一定的成绩，但与要求相比还有差距',
  },
  {
    pattern:
      /^(?!针对|围绕|聚焦|对|着力).{0,30}(?:也|还|但|仍|仍然|依然|尚)(?:是)?存在.{0,14}(?:问题|不足|差距|短板|薄弱|困难)/,
    role: 'problems',
    withinPlan: true,
    example: '但仍存在一些不足，一是…',
  },
  {
    pattern: /^(?:下一?步|下一?阶段|今后|明年|来年|接下来|新的一年|在今后|在下一步|在明年|展望)/,
    role: 'plan',
    example: '下一步，我局将继续…',
  },
  { pattern: /^20\d\d年.{0,24}(?:将|要|继续|计划|拟)/, role: 'plan', example: '2024年，我镇将…' },
];

/** 2024年工作思路: words that make a plan of a heading that names a year behind the one reviewed. */
const PLAN_OF_YEAR = /计划|思路|打算|安排|谋划|构想|设想|目标|任务|要点|重点|举措|措施|工作$/;

const YEAR_PLAN: RoleCue = { pattern: PLAN_OF_YEAR, role: 'plan', strong: true, example: '2024年工作思路' };

/**
 * The role a heading's own words give, with its strength; null where they give none.
 * @param reviewYear the year the report looks back on, where it is known
 */
export function headingCue(text: string, reviewYear: number | null): RoleCue | null {
  const year = /^.{0,6}?(20\d\d)年?/.exec(text);
  const later = year !== null && (reviewYear === null ? !text.endsWith('工作') : Number(year[1]) > reviewYear);
  const cue = HEADING_CUES.find((row) => row.pattern.test(text)) ?? null;
  if (later && (cue === null || cue.role === 'review') && PLAN_OF_YEAR.test(text) && !/(?:总结|情况)$/.test(text))
    return YEAR_PLAN;
  return cue;
}
