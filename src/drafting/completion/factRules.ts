/**
 * What in a report belongs to its unit alone: figures, dates, names. A table of patterns; a capture group `fact` narrows
 * the match to its closed part. Closed text is still read as context, it is only never offered.
 */

export interface FactRule {
  /** Global; the group `fact`, when present, is what is closed. */
  readonly pattern: RegExp;
  /** In our own words. */
  readonly example: string;
}

const NUMERAL = '[〇零一二两三四五六七八九十百千万亿]';
/** Measures behind which a numeral is a count of this unit's doings. */
const MEASURE =
  '(?:万|亿)?(?:元|家|户|名|位|人|次|场|件|份|亩|公顷|公里|千米|米|平方|立方|吨|公斤|处|台|套|辆|艘|栋|座|所|间|条|起|宗|例|篇|期|批|株|头|只|口|眼|千瓦|小时|分钟|天|年|月|日|周|岁|倍|成|期)';
const SURNAME =
  '[赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦许何吕张孔曹严华金魏陶姜谢邹章苏潘葛范彭郎鲁韦马苗方俞任袁柳唐罗薛贺汤邵汪毛狄米戴宋庞熊纪舒屈项祝董梁杜阮季贾江颜郭梅林钟徐邱骆高夏蔡田樊胡凌霍万卢莫房缪邓洪崔龚程邢裴陆翁段侯武刘龙叶黎白温庄晏柴阎尚文欧聂曾关廖]';
const POST =
  '(?:同志|书记|局长|主任|县长|市长|镇长|乡长|区长|部长|院长|校长|科长|处长|所长|站长|主席|委员|老师|医生|教授)';

export const FACT_RULES: readonly FactRule[] = [
  { pattern: new RegExp(`第?${NUMERAL}{2,}[余多几来]?(?:个)?${MEASURE}`, 'gu'), example: '走访三十余家企业' },
  { pattern: new RegExp(`${NUMERAL}+[余多几](?:个|项|类|种)?`, 'gu'), example: '八百多个' },
  { pattern: new RegExp(`[二两三四五六七八九十]${MEASURE}(?!一体|一线)`, 'gu'), example: '三家企业、两名干部' },
  {
    pattern: /[二两三四五六七八九十百千万]+个(?!确立|维护|意识|自信|务必|清零|不得|绝对|聚焦|必须|为什么)/gu,
    example: '七个项目',
  },
  { pattern: /百分之[〇零一二两三四五六七八九十百点]+/gu, example: '百分之九十' },
  { pattern: /[一二三四五六七八九十]+月(?:份|[上中下]旬|底|初)?/gu, example: '十月底' },
  { pattern: /[〇零一二三四五六七八九]{4}年|[一二三四五六七八九十]+(?:季度|日)/gu, example: '二〇二三年、三季度' },
  { pattern: /[A-Za-z][A-Za-z0-9&+.-]*/gu, example: 'XX、AAA、LED' },
  { pattern: new RegExp(`(?<fact>${SURNAME}(?!记|员)[\\u4e00-\\u9fff]{1,2})${POST}`, 'gu'), example: '张某某同志' },
  {
    pattern:
      /(?<=[在到赴与和、由对，。；])(?<fact>[\u4e00-\u9fff]{2,6}?)(?:有限公司|集团|合作社|小区|花园|水库|大桥|大道|风景区|度假区|工业园|产业园|开发区|小学|中学|大学|医院)/gu,
    example: '到清泉水库检查',
  },
  {
    pattern:
      /(?<=(?:排名|排位|位列|位居|名列|稳居|跃居|跃升)[^，。；、]{0,8})(?:第[一二三四五六七八九十]+|首位|榜首|前[一二三四五六七八九十]+)/gu,
    example: '综合排名位居全市第一',
  },
  { pattern: /(?<fact>第[一二三四五六七八九十]+)(?:名|位|单|例)/gu, example: '全省第三名' },
  { pattern: /##[a-z]*##/gu, example: '##paid##' },
];

/** Common words before those suffixes, which name nobody. */
export const GENERIC_OWNERS: ReadonlySet<string> = new Set(
  '国有 民营 重点 各类 企业 农民 专业 老旧 住宅 居民 中型 小型 大型 病险 农业 现代 现代农业 高新 高新技术 经济 经济技术 科技 工业 中心 乡镇 公立 民办 县级 市级 区级 各级 相关 定点 综合 基层 社区'.split(
    ' ',
  ),
);

/** A figure in words, wherever it comes from: numeral and measure, share, date. */
const WORDED_FIGURE = new RegExp(
  `${NUMERAL}{2,}[余多几来]?个?${MEASURE}|[二两三四五六七八九十百千万亿]+[余多几]?(?:个(?!确立|维护|意识|自信|务必)|${MEASURE})|${NUMERAL}[余多几]|百分之|[百千万亿]{2,}|[几数][十百千万亿]+(?:${MEASURE})?|[十百千]+万|[〇零一二三四五六七八九]{3,}`,
  'gu',
);
const NUMERAL_AHEAD = /[〇零一二两三四五六七八九十百千万亿几百]/u;
/** Characters before the cursor that a figure may have begun with. */
const FIGURE_LEAD = 4;

/** A rank is a figure: 位居全市第一. */
const RANK =
  /(?:排名|排位|位列|位居|名列|稳居|跃居|跃升)[^，。；、]{0,8}?(?:第[一二三四五六七八九十]|首位|榜首|前[一二三四五六七八九十])|第[一二三四五六七八九十]+[名位单例]/gu;
const RANK_LEAD = 14;

function holdsRank(before: string, text: string): boolean {
  if (!/[第首榜前名位]/u.test(text)) return false;
  const lead = before.slice(-RANK_LEAD);
  for (const match of (lead + text).matchAll(RANK)) if (match.index + match[0].length > lead.length) return true;
  return false;
}

/** Whether `text`, put behind `before`, would hold or finish a figure in words. */
export function holdsFigure(before: string, text: string): boolean {
  if (holdsRank(before, text)) return true;
  const lead = before.slice(-FIGURE_LEAD);
  if (!NUMERAL_AHEAD.test(text) && !NUMERAL_AHEAD.test(lead)) return false;
  for (const match of (lead + text).matchAll(WORDED_FIGURE))
    if (match.index + match[0].length > lead.length) return true;
  return false;
}
