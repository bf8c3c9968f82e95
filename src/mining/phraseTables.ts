/** Tables of report writing that phrase mining rests on: what opens a clause without belonging to it, what cannot end one. */

/** Words before a clause that do not belong to the phrase. Longest first. */
export const LEAD_INS: readonly string[] = [
  '与此同时',
  '另一方面',
  '除此之外',
  '在此基础上',
  '今年以来',
  '截至目前',
  '截止目前',
  '到目前为止',
  '总的来看',
  '总体来看',
  '下一步',
  '一年来',
  '近年来',
  '特别是',
  '尤其是',
  '一方面',
  '不仅要',
  '主要是',
  '主要原因是',
  '首先是',
  '其次是',
  '再次是',
  '最后是',
  '虽然',
  '尽管',
  '首先',
  '其次',
  '再次',
  '最后',
  '同时',
  '此外',
  '另外',
  '其中',
  '目前',
  '因此',
  '因而',
  '为此',
  '由此',
  '进而',
  '加之',
  '造成',
  '导致',
  '致使',
  '从而',
  '但是',
  '然而',
  '以及',
  '并且',
  '而且',
  '下步',
  '期间',
  '此前',
  '就是',
  '并',
  '但',
  '且',
  '也',
  '还',
  '则',
];

/** 一是, 二要, 第三, （四）, 5. and their like at a clause's start. */
export const ENUMERATOR =
  /^(?:(?:第?[一二三四五六七八九十]{1,3}(?:是要?|要|、|则|来)|第[一二三四五六七八九十](?=[，、]))|（[一二三四五六七八九十\d\uE000]{1,3}）|[\d\uE000]{1,3}[.、．]|[①-⑳]|[●■◆★▪·])/;

/** Adverbs that open clauses of every kind: 不断推进, 扎实开展. */
const PLAIN_ADVERBS: readonly string[] = [
  '不断',
  '大力',
  '全面',
  '积极',
  '深入',
  '扎实',
  '持续',
  '切实',
  '认真',
  '严格',
  '充分',
];

/** Words that no phrase begins with: it would be the rest of something. */
export const REST_WORDS: ReadonlySet<string> = new Set([
  ...Array.from('的地得了着过等及和与或们性化度率量型式类级者、，。；：·”’）》」！'),
  ...['以及', '等等', '之一', '之间', '以下', '以上', '之前', '之后', '等方面', '方面', '而言', '来说'],
]);

/** Words that no phrase ends with: something would have to follow. */
export const OPEN_WORDS: ReadonlySet<string> = new Set([
  ...Array.from(
    '的地得在和与及或对把将被从向由为以于是让使到按经据因但并且、，；：·“‘（《「第各该此其共约近超达每很更最均未仍不没要可能会应须需有无等',
  ),
  ...[
    '以及',
    '通过',
    '根据',
    '按照',
    '围绕',
    '针对',
    '结合',
    '对于',
    '关于',
    '为了',
    '随着',
    '属于',
    '位于',
    '包括',
    '其中',
    '成为',
  ],
  ...['分别', '一个', '一批', '一系列', '进一步', ...PLAIN_ADVERBS],
  ...[
    '努力',
    '着力',
    '加快',
    '强力',
    '有效',
    '继续',
    '共同',
    '直接',
    '主要',
    '部分',
    '各项',
    '各类',
    '达到',
    '增至',
    '降至',
    '有关',
    '相关',
    '所有',
    '以来',
  ],
]);

/** Units of measure: a count at a clause's end is cut off (开展警示教育8次 → 开展警示教育). */
export const COUNT_TAIL =
  /(?:共|累计|合计|共计|近|约|达)?\uE000(?:%|个百分点|元|人次?|名|户|个|家|件次?|次|场次?|亩|吨|公里|平方米|平方公里|米|处|起|台|套|项|条次?|份|篇|期|批次?|栋|座|所|辆|口|张|本|册|天|支|户次|余[^，]?)$/;

/** Formulas that only a missing name can have left like this; a clerk must never be offered them. */
export const FRAGMENTS: readonly { readonly pattern: RegExp; readonly example: string }[] = [
  { pattern: /(?<!习近平)新时代中国特色社会主义思想/, example: '以新时代中国特色社会主义思想为指导' },
  { pattern: /(?<!总书记|近平)(?:系列)?重要(?:讲话|指示|批示|论述|回信)/, example: '学习贯彻重要讲话精神' },
  {
    pattern: /(?<!总书记[^，。]{0,20})关于[^，。]{1,20}重要(?:讲话|指示|批示|论述)/,
    example: '落实关于某项工作的重要指示',
  },
  { pattern: /以(?:同志)?为核心/, example: '以同志为核心的党中央' },
  { pattern: /^的?(?:坚强|正确)领导下/, example: '的坚强领导下' },
];

/** One of these is in it. */
export const FRAGMENT = anyOf(FRAGMENTS);

export interface DatedEvent {
  readonly pattern: RegExp;
  readonly example: string;
}

/** 提法 tied to an event of a year. */
export const DATED: readonly DatedEvent[] = [
  { pattern: /主题教育|学思想、强党性|以学铸魂|大兴调查研究/, example: '2023年的主题教育' },
  { pattern: /二十大|二十届|十九大|十九届|[一二三四五六七]中全会|两会/, example: '某次党代会、全会' },
  {
    pattern:
      /第[一二三四五六七八九十]次[^，。]{0,6}(?:普查|代表大会|运动会)|[四五六]经普|[六七八]人普|经济普查|人口普查|普查(?:登记|清查)/,
    example: '第五次经济普查',
  },
  { pattern: /十[三四五六]五|“十[三四五六]五”/, example: '“十四五”规划' },
  { pattern: /[五六七八九]五”?普法/, example: '“八五”普法' },
  { pattern: /疫情|新冠|乙类乙管|复工复产/, example: '疫情防控' },
  {
    pattern: /开局之年|收官之年|周年|换届|亚运|冬奥|建党|百年|攻坚年|提升年|深化年|三年行动|[一二三]期/,
    example: '开局之年、成立70周年',
  },
  { pattern: /脱贫攻坚|全面建成小康|党史学习教育|两学一做|不忘初心、牢记使命/, example: '已结束的攻坚与教育' },
  { pattern: /政府工作报告|\uE001/, example: '写明年份的' },
];

const DATED_EVENT = anyOf(DATED);

export function isDated(text: string): boolean {
  return DATED_EVENT.test(text);
}

/** One pattern for a table's rows: asked of every phrase, it is faster than one after the other. */
function anyOf(rows: readonly { readonly pattern: RegExp }[]): RegExp {
  return new RegExp(rows.map(({ pattern }) => `(?:${pattern.source})`).join('|'));
}

/** One-character openings that make a frame with what closes the clause: 为…提供保障, 以…为抓手, 把…放在首位. */
export const FRAME_PREPOSITIONS: ReadonlySet<string> = new Set([
  ...Array.from('为以把将让使对在向从与抓'),
  ...['按照', '根据', '通过', '围绕', '针对', '结合', '立足', '聚焦'],
]);

/** Ends so common that a frame of them says nothing. */
export const EMPTY_ENDS = /^(?:情况|问题|方面|等|工作|要求|精神|内容|活动|人员|单位|部门|项目|企业|以来|期间|方式)$/;

/** Of these, the ends that make a frame once an adverb opens it: 扎实开展…工作, 认真落实…要求. */
export const WORK_ENDS = /^(?:工作|要求|精神|活动|问题)$/;

/** Verbs between what was worked on and what came of it: 各项工作|取得|明显|成效. */
export const RESULT_VERBS: ReadonlySet<string> = new Set([
  '取得',
  '取得了',
  '得到',
  '得到了',
  '实现',
  '实现了',
  '迈上',
]);

/** Words between what is lacking and what is to be done about it; longer ones before those they begin with. */
export const LACKS: readonly { readonly words: string; readonly example: string }[] = [
  { words: '还有待进一步', example: '巡查力量还有待进一步加强' },
  { words: '有待进一步', example: '巡查力量有待进一步加强' },
  { words: '还有待', example: '办事水平还有待提高' },
  { words: '有待', example: '办事水平有待提高' },
  { words: '亟待', example: '养护机制亟待健全' },
  { words: '亟需', example: '养护机制亟需健全' },
  { words: '仍需', example: '登记流程仍需优化' },
  { words: '还需', example: '登记流程还需优化' },
  { words: '需要进一步', example: '登记流程需要进一步优化' },
];

/** Words that say what is lacking. */
export const LAMENT =
  /不足|不够|不高|不强|不深|不实|不细|不严|不到位|不平衡|不明显|不完善|不健全|不及时|滞后|短板|有待|欠缺|薄弱|差距|缺乏|缺少|偏少|偏低|偏大|不适应|不能适应|亟待|亟需|单一|弱化|不相称|避重就轻/;

/** Predicates, which make a clause whole without a verb at its head: 队伍活力明显增强, 各项工作稳步推进. */
export const PREDICATE =
  /有待|亟待|亟需|不足|不够|不强|不高|不深|滞后|薄弱|取得|得到|稳步|持续|明显|显著|有序|顺利|迈上|实现|达到|更加|进一步|圆满|全部|普遍|存在|缺乏|欠缺|落地|稳中|良好|完成|增长|提升|提高|增强|改善|如下|不断|零/;

/** Numbered meetings, batches and rounds: each is one event, not a phrase. */
export const NUMBERED_EVENT =
  /(?<!二)[一二三四五六七八九十]届[一二三四五六七八九十]+次|第[一二三四五六七八九十]+[次届批轮期]/;

/** Noun phrases that only look as if they had a predicate. */
export const NOMINAL = /^(?:存在的|取得的|面临的|采取的|主要)|(?:情况|思路|打算)$/;

/** Adverbs: in a frame what follows them would be a verb, and the slot no longer one thing. */
export const ADVERBS: ReadonlySet<string> = new Set([
  ...[...PLAIN_ADVERBS, '努力', '着力', '有效', '继续', '坚决'],
  ...[
    '进一步',
    '全力',
    '始终',
    '牢牢',
    '有序',
    '及时',
    '主动',
    '加快',
    '稳步',
    '高度',
    '严厉',
    '高效',
    '科学',
    '统筹',
    '逐步',
    '重点',
  ],
  ...[
    '共同',
    '累计',
    '共计',
    '全年',
    '今年',
    '现',
    '已',
    '共',
    '先后',
    '多次',
    '紧紧',
    '高质量',
    '高标准',
    '集中',
    '圆满',
    '常态化',
    '灵活',
    '深刻',
    '顺利',
    '从严',
    '从紧',
    '精准',
    '广泛',
    '坚定不移',
    '持之以恒',
    '坚持不懈',
    '层层',
    '从快',
    '协助',
    '配合',
  ],
]);

/** Predicates that close a clause and leave its subject open: 执法能力|有待进一步提升. */
export const TAIL_PREDICATE =
  /^(?:有待|亟待|亟需|需要|还需|仍需|仍有|还有|尚未|不够|不足|不强|不高|取得|得到|稳步|持续|不断|明显|显著|全面|有序|顺利|迈上|实现|达到|更加|进一步|基本|圆满|全部|普遍|存在|缺乏|向|走深|走实|落地|落到|落细|落实落|提质|见行|见效|做实|做细|高质量发展|再上|再添|常态长效|全覆盖|清零|见底|有力|深度融合|[^，]{2,4}(?:不足|不够|不强|不高|滞后|薄弱|有待))/;
