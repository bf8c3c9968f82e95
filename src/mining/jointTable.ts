/**
 * What the clauses of a joining text do, as tables: how a clause is known, what it says with its unit's own words opened
 * up, and in which order the parts stand. Texts of the corpus keep that order; frames made from them are put into it.
 */

/** Texts that join the parts of a report. */
export type JointKind = 'opening' | 'problems' | 'plan' | 'closing';

export type JointPart =
  | 'leadership'
  | 'support'
  | 'thought'
  | 'instruction'
  | 'meeting'
  | 'principle'
  | 'orders'
  | 'line'
  | 'spirit'
  | 'deed'
  | 'result'
  | 'aim'
  | 'purpose'
  | 'praise'
  | 'comparison'
  | 'aware'
  | 'lack'
  | 'manifest'
  | 'announcement';

/** A clause whose own words cannot stay, said so that any unit may fill it. First match wins. */
export interface Opened {
  readonly pattern: RegExp;
  readonly to: string;
}

export interface PartRow {
  readonly part: JointPart;
  /** Kinds of text in which it is looked for. */
  readonly kinds: readonly JointKind[];
  readonly pattern: RegExp;
  readonly opened?: readonly Opened[];
  readonly example: string;
}

const LOOKING_BACK: readonly JointKind[] = ['opening'];
const LOOKING_AHEAD: readonly JointKind[] = ['plan', 'closing'];
const UPRIGHT: readonly JointKind[] = ['opening', 'plan', 'closing'];
const OF_PROBLEMS: readonly JointKind[] = ['problems'];

const VERBS = '(?:深入|全面|认真|坚决|严格|切实|持续|扎实|积极|抓好)*(?:学习|宣传|贯彻|落实|执行|践行)+';

/** First match wins. */
export const PARTS: readonly PartRow[] = [
  {
    part: 'announcement',
    kinds: ['opening', 'closing'],
    pattern: /^现将|(?:报告|汇报|总结|介绍|通报)如下$/u,
    example: '现将有关情况报告如下',
  },
  {
    part: 'announcement',
    kinds: LOOKING_AHEAD,
    pattern: /以下|下列|几[个项点]?方面/u,
    opened: [{ pattern: /^(?:将)?继续(?:做好|完善)以下工作$/u, to: '重点做好以下工作' }],
    example: '重点抓好以下几项工作',
  },
  {
    part: 'manifest',
    kinds: OF_PROBLEMS,
    pattern: /^主要(?:表现|体现)(?:在|为)|^主要是$|^具体(?:表现|体现)/u,
    example: '主要表现在',
  },
  {
    part: 'leadership',
    kinds: UPRIGHT,
    pattern: /^在.*(?:领导.*|\{\{superior\}\}.*(?:指导|支持|要求))下$/u,
    opened: [
      { pattern: /正确领导.*部门.*指导.*下$/u, to: '在{{superior}}的正确领导和上级业务部门的指导下' },
      { pattern: /领导.*部门.*指导.*下$/u, to: '在{{superior}}的坚强领导和上级业务部门的指导下' },
      { pattern: /指导.*领导下$/u, to: '在{{superior}}的坚强领导和上级业务部门的指导下' },
      { pattern: /正确领导/u, to: '在{{superior}}的正确领导下' },
      { pattern: /./u, to: '在{{superior}}的坚强领导下' },
    ],
    example: '在区委、区政府的坚强领导下',
  },
  {
    part: 'support',
    kinds: UPRIGHT,
    pattern: /^在.*(?:指导|支持|关心)下$/u,
    opened: [{ pattern: /部门|局|厅|科|办/u, to: '在上级业务部门的指导下' }],
    example: '在上级业务部门的指导下',
  },
  {
    part: 'thought',
    kinds: UPRIGHT,
    pattern: /社会主义思想|习近平\p{Script=Han}{2}思想/u,
    example: '坚持以先进理论为指导',
  },
  {
    part: 'instruction',
    kinds: UPRIGHT,
    pattern: /总书记(?:关于|对)/u,
    opened: [
      {
        pattern: new RegExp(`^(${VERBS})习近平总书记(?:关于|对).+?(重要指示批示|重要指示|重要论述|重要讲话).*$`, 'u'),
        to: '$1习近平总书记关于{{slot 本领域}}工作的$2精神',
      },
    ],
    example: '认真落实习近平总书记关于某项工作的重要指示精神',
  },
  {
    part: 'meeting',
    kinds: UPRIGHT,
    pattern: /党的.{1,3}大|全会|会议|讲话|精神$/u,
    opened: [{ pattern: new RegExp(`^(${VERBS}).*$`, 'u'), to: '$1{{slot 重要会议精神}}' }],
    example: '深入学习贯彻党的历次全会精神',
  },
  {
    part: 'principle',
    kinds: UPRIGHT,
    pattern: /总基调|发展理念|新发展格局/u,
    example: '坚持稳中求进工作总基调',
  },
  {
    part: 'orders',
    kinds: UPRIGHT,
    pattern: new RegExp(`^(?:${VERBS}|按照|根据).*(?:部署|要求|条例》?|规定|安排|原则|任务)$`, 'u'),
    opened: [
      { pattern: new RegExp(`^(${VERBS}).*(?:决策部署|部署要求|工作部署|部署)$`, 'u'), to: '$1{{superior}}决策部署' },
      { pattern: new RegExp(`^${VERBS}.*要求$`, 'u'), to: '认真落实上级有关要求' },
      { pattern: /^(?:按照|根据).*(?:部署|安排)$/u, to: '按照{{superior}}工作部署' },
    ],
    example: '全面落实上级决策部署',
  },
  {
    part: 'line',
    kinds: UPRIGHT,
    pattern:
      /围绕|紧扣|聚焦|锚定|立足|对标|围绕中心|^以.*为(?:工作)?(?:目标|主线|引领|抓手|重点|总?牵引|中心|核心|统领)$/u,
    opened: [
      { pattern: /^(紧紧围绕|围绕|紧扣|聚焦|锚定).*$/u, to: '$1{{slot 中心任务}}' },
      { pattern: /^(?:重点围绕|对标).*$/u, to: '围绕{{slot 年度工作重点}}' },
      { pattern: /^以.*为(?:工作)?目标$/u, to: '围绕{{slot 年度工作目标}}' },
      { pattern: /^以.*为(?:工作)?(主线|抓手)$/u, to: '以{{slot 年度重点工作}}为$1' },
      { pattern: /^以.*为(?:工作)?重点$/u, to: '突出{{slot 年度重点工作}}' },
      { pattern: /^以.*为总?牵引$/u, to: '以{{slot 年度重点工作}}为牵引' },
    ],
    example: '紧紧围绕中心工作',
  },
  {
    part: 'result',
    kinds: LOOKING_BACK,
    pattern:
      /^(?!(?:积极|稳步|扎实|全力)推[进动]).*(?:取得.*(?:成效|成绩|进步|进展)|完成.*任务$|(?:有序|顺利|稳步|扎实)(?:推进|开展)$|(?:工作|事业|发展).*(?:呈现|展现|稳定|健康))/u,
    example: '各项工作取得新的进展',
  },
  {
    part: 'purpose',
    kinds: UPRIGHT,
    pattern: /贡献|力量$|添砖加瓦|新篇章|提供.*(?:保障|支撑|服务)$/u,
    opened: [
      { pattern: /^(?:努力|奋力|更好)?地?为.*提供.*$/u, to: '努力为全{{area}}高质量发展提供有力保障' },
      { pattern: /^为.*凝聚.*力量$/u, to: '为全{{area}}高质量发展凝聚力量' },
      { pattern: /^.*贡献.*力量$/u, to: '为全{{area}}高质量发展贡献力量' },
      { pattern: /^.*为.*(?:(?:做|作)出.*贡献|添砖加瓦)$/u, to: '为全{{area}}高质量发展作出积极贡献' },
      { pattern: /^.*谱写.*新篇章$/u, to: '为谱写全{{area}}高质量发展新篇章贡献力量' },
    ],
    example: '为全县发展作出新的贡献',
  },
  {
    part: 'aim',
    kinds: UPRIGHT,
    pattern: /新台阶|新局面|高质量发展$/u,
    opened: [
      { pattern: /^(全力|奋力|有力|持续)推动.*高质量发展$/u, to: '$1推动{{slot 本职工作}}高质量发展' },
      { pattern: /^(?:.*推动|助推|扎实推进).*高质量发展.*$/u, to: '推动{{slot 本职工作}}高质量发展' },
      { pattern: /^.*(再上|迈上|跃上)了?新台阶$/u, to: '推动{{slot 本职工作}}$1新台阶' },
      { pattern: /^.*开创.*新局面.*$/u, to: '努力开创{{slot 本职工作}}新局面' },
    ],
    example: '推动各项工作再上新台阶',
  },
  {
    part: 'aware',
    kinds: OF_PROBLEMS,
    pattern: /清醒|认识到|看到|意识到/u,
    example: '我们也清醒地认识到',
  },
  {
    part: 'lack',
    kinds: OF_PROBLEMS,
    pattern: /存在.*(?:不足|问题|差距|短板|困难|薄弱)|有差距、有短板/u,
    opened: [{ pattern: /^.*?(还|仍|仍然|也)?(存在着?.{0,6}(?:不足|问题|差距|短板|困难|薄弱环节).*)$/u, to: '还$2' }],
    example: '还存在一些问题和不足',
  },
  {
    part: 'comparison',
    kinds: OF_PROBLEMS,
    pattern: /^(?:对照|比照|对标|[与同和跟].*(?:相比|比较|要求|期盼))/u,
    opened: [{ pattern: /委|政府/u, to: '对照{{superior}}要求和群众期盼' }],
    example: '对照上级要求和群众期盼',
  },
  {
    part: 'praise',
    kinds: OF_PROBLEMS,
    pattern: /取得.*(?:成绩|成效|进步|进展)|成绩的同时/u,
    opened: [
      { pattern: /^在.*取得.*同时$/u, to: '在取得一定成绩的同时' },
      { pattern: /^.*?(虽然取得.*)$/u, to: '各项工作$1' },
    ],
    example: '各项工作虽然取得了一定成绩',
  },
];

/** One place in the order of a joining text. */
export interface OrderRow {
  readonly part: JointPart;
  readonly most: number;
}

const WORK_REPORT =
  '国务院《政府工作报告》（2024年）对全年工作的总体要求：领导、指导思想、会议精神、部署、总基调、理念依次排列';
const OFFICIAL_FORM = '《党政机关公文处理工作条例》报告一类的通行写法：依据、做法、成效，最后是过渡语';

export interface JointOrder {
  readonly parts: readonly OrderRow[];
  /** Where the order is laid down or shown. */
  readonly source: string;
}

function inOrder(parts: string, source: string): JointOrder {
  const rows = parts.split(' ').map((row) => {
    const [part = '', most = '1'] = row.split('*');
    return { part: part as JointPart, most: Number(most) };
  });
  return { parts: rows, source };
}

/** The order of the parts behind the time and, in openings, around the subject. A number says how many of a part at most. */
export const JOINT_ORDERS: Readonly<Record<JointKind, JointOrder>> = {
  opening: inOrder(
    'leadership support thought instruction meeting principle orders*2 line*2 spirit deed*2 announcement',
    WORK_REPORT,
  ),
  plan: inOrder(
    'leadership thought instruction meeting principle orders line spirit deed*2 aim announcement',
    WORK_REPORT,
  ),
  closing: inOrder('leadership orders line spirit deed aim purpose', OFFICIAL_FORM),
  problems: inOrder('praise comparison aware lack manifest', OFFICIAL_FORM),
};
