/**
 * Words of a query that say which section is wanted rather than what about: 安全生产隐患排查 打算 wants the plan.
 * They are taken out of the query, and passages of those roles come first.
 */
import type { Role } from '../corpus/model.ts';

export interface RoleCue {
  /** As typed in queries. */
  readonly words: readonly string[];
  readonly roles: readonly Role[];
  /** 0..1, how surely the word means the section and not the subject. */
  readonly strength: number;
  /** The word is content as well (薄弱, 老化) and stays in the query. */
  readonly keeps?: true;
  readonly example: string;
}

export const ROLE_CUES: readonly RoleCue[] = [
  {
    words: ['下一步打算', '下步打算', '工作打算', '打算', '下一步', '下步', '明年', '来年', '下一年', '新一年', '今后'],
    roles: ['plan'],
    strength: 1,
    example: '信访工作下一步打算',
  },
  {
    words: ['工作思路', '思路', '工作计划', '计划', '工作安排', '安排', '规划', '目标任务'],
    roles: ['plan'],
    strength: 0.8,
    example: '村级集体增收思路',
  },
  {
    words: ['怎么办', '怎样推进', '如何推进', '准备怎么', '想怎么', '怎样改进', '如何改进'],
    roles: ['plan', 'suggestions'],
    strength: 0.6,
    example: '垃圾分类如何推进',
  },
  {
    words: [
      '存在问题',
      '存在的问题',
      '主要问题',
      '短板',
      '不足之处',
      '薄弱环节',
      '困难',
      '难点',
      '堵点',
      '差距',
      '毛病',
    ],
    roles: ['problems', 'causes'],
    strength: 0.9,
    example: '数字化建设短板',
  },
  {
    words: [
      '不足',
      '不强',
      '不高',
      '不够',
      '不实',
      '不严',
      '不到位',
      '不深',
      '不全',
      '不快',
      '不好',
      '不力',
      '不大',
      '不多',
      '薄弱',
      '滞后',
      '落后',
      '走过场',
      '没人',
      '缺人',
      '缺少',
      '缺乏',
      '缺钱',
      '太少',
      '老化',
      '跟不上',
      '搞不清',
      '不会',
      '不愿',
      '不懂',
      '偏低',
      '偏少',
      '太慢',
      '难',
    ],
    roles: ['problems', 'causes'],
    strength: 0.7,
    keeps: true,
    example: '执法队伍能力不足',
  },
  {
    words: ['原因', '为什么', '根源', '症结'],
    roles: ['causes', 'problems'],
    strength: 0.8,
    example: '进度慢的原因',
  },
  {
    words: ['意见建议', '建议', '希望上级', '请求支持'],
    roles: ['suggestions', 'plan'],
    strength: 0.9,
    example: '对人事工作的建议',
  },
  {
    words: ['亮点', '特色做法', '创新做法', '经验做法', '典型经验', '荣誉', '获奖'],
    roles: ['highlights', 'review'],
    strength: 0.8,
    example: '基层治理亮点',
  },
  {
    words: [
      '做法和成效',
      '完成情况',
      '工作情况',
      '开展情况',
      '进展情况',
      '情况',
      '做法',
      '成效',
      '成果',
      '成绩',
      '进展',
      '举措',
      '效果',
      '怎么做的',
      '怎么改的',
      '怎么抓的',
      '怎么干的',
      '干了什么',
      '做了哪些',
      '今年',
    ],
    roles: ['review', 'highlights'],
    strength: 0.7,
    example: '普查员业务培训情况',
  },
];

/** Words that only make the query a question. */
export const QUESTION_WORDS: readonly string[] = [
  '怎么',
  '怎样',
  '如何',
  '什么',
  '哪些',
  '哪里',
  '有没有',
  '是否',
  '到位',
  '关于',
  '方面',
  '有关',
  '相关',
  '工作',
  '问题',
  '一下',
  '请问',
  '的',
  '了',
  '吗',
  '呢',
  '和',
  '与',
  '及',
  '把',
  '给',
  '为',
  '在',
  '对',
  '让',
  '被',
];
