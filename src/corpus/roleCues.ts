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

export const HEADING_CUES: readonly RoleCue[] = [
  {
    pattern: /(?:意见|建议)(?:和建议|与建议)?$|意见建议|^(?:几点|有关|相关)?(?:工作)?建议/,
    role: 'suggestions',
    strong: true,
    example: '对县政府工作的意见建议',
  },
  {
    pattern: /(?:问题|不足|困难|短板|差距).{0,4}(?:原因|成因)(?:分析)?$/,
    role: 'problems',
    strong: true,
    example: '存在问题及原因',
  },
  { pattern: /^(?:主要|产生)?.{0,4}原因(?:分析)?$/, role: 'causes', strong: true, example: '原因分析' },
  {
    pattern: /(?:问题|不足|困难|短板|差距).{0,8}(?:下一步|今后|打算|思路|计划|措施)/,
    role: 'problems',
    strong: true,
    example: '存在的问题和下一步工作打算',
  },
  {
    pattern:
      /(?:存在|面临|遇到).{0,8}(?:问题|不足|困难|短板|差距|挑战)|(?:主要|突出)(?:问题|困难)$|问题(?:与|和)不足|困难(?:与|和)问题/,
    role: 'problems',
    strong: true,
    example: '当前工作中存在的困难与问题',
  },
  {
    pattern:
      /(?:下一步|下步|下阶段|今后|明年|来年|下一年|未来).{0,14}(?:工作|打算|计划|思路|安排|重点|措施|方向|构想|谋划)|(?:工作)?(?:计划|打算|思路|安排|谋划|设想|构想)(?:和|及|与|、|$)|努力方向$/,
    role: 'plan',
    strong: true,
    example: '2024年工作思路',
  },
  {
    pattern: /(?:亮点|特色|典型案例|创新做法|荣誉|经验做法|突出成效)/,
    role: 'highlights',
    strong: true,
    example: '亮点工作',
  },
  {
    pattern: /^(?:单位)?(?:基本|总体)(?:情况|概况)|^概况|^机构(?:设置|概况)/,
    role: 'background',
    strong: true,
    example: '基本情况',
  },
  {
    pattern: /(?:工作)?总结$|(?:完成|开展|推进|落实|进展|运行)情况|主要(?:工作|做法|成效|措施)|工作(?:回顾|成效|情况)/,
    role: 'review',
    strong: false,
    example: '2023年工作开展情况',
  },
];

/** Sentences in a body that turn the role in mid-section. */
export const TURN_CUES: readonly { readonly pattern: RegExp; readonly role: Role; readonly example: string }[] = [
  {
    pattern:
      /(?:肯定|看到)成绩的同时|(?:取得|做出).{0,12}成绩.{0,12}(?:但|同时)|也(?:清醒|清楚)(?:地)?(?:认识|看到)|(?:也|还|仍|仍然|依然)存在.{0,12}(?:问题|不足|差距|短板|薄弱环节)/,
    role: 'problems',
    example: '在肯定成绩的同时，也存在一些问题',
  },
  {
    pattern: /^(?:下一步|下步|下阶段|今后|明年|来年|接下来|新的一年|在今后)|^20\d\d年.{0,12}(?:将|要|继续)/,
    role: 'plan',
    example: '下一步，我局将继续…',
  },
];

/** The role a heading's own words give, with its strength; null where they give none. */
export function headingCue(text: string): RoleCue | null {
  return HEADING_CUES.find((cue) => cue.pattern.test(text)) ?? null;
}
