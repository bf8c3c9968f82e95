/** Names of reporting units: level and kind from the words a title, a signature or the body uses. */
import type { Unit, UnitLevel } from './model.ts';

interface UnitRow {
  readonly pattern: RegExp;
  /** Short name of the kind; absent: the words that matched. */
  readonly kind?: string;
  readonly level: UnitLevel;
  readonly example: string;
}

const GOVERNMENT = '(?:人民政府|政府|党委|党工委|工委|委员会|办事处|办)?';

const GRASS_ROOTS = '(?:居委会|村委会|居民委员会|村民委员会|(?:联合)?党支部|党委|党总支|“?两委”?)?';

/** Ends of names that tell the level by themselves: towns and streets, and institutions (单位) whatever is above them. */
const BY_END: readonly UnitRow[] = [
  { pattern: new RegExp(`街道${GOVERNMENT}$`), kind: '街道', level: '街道', example: 'XX街道办事处' },
  { pattern: /(?:医院|卫生院|保健院|妇幼保健中心)$/, kind: '医院', level: '单位', example: 'XX县人民医院' },
  { pattern: /学区(?:中心校)?$/, kind: '学区', level: '单位', example: 'XX县XX学区' },
  { pattern: /融媒体中心$/, kind: '融媒体中心', level: '单位', example: '县融媒体中心' },
  { pattern: /(?:疾病预防控制中心|疾控中心)$/, kind: '疾控中心', level: '单位', example: '区疾控中心' },
  { pattern: /(?:管理委员会|管委会)(?:办公室)?$/, kind: '管委会', level: '单位', example: '经济开发区管理委员会' },
  {
    pattern: /(?:大学|学院|党校|中学|小学|学校|幼儿园|[一二三四五六七八九十\d]中|中心校)$/,
    level: '单位',
    example: '县第一中学',
  },
  { pattern: /(?:集团|公司|银行|信用社|供电所|供电局|电厂|酒店)$/, level: '单位', example: '城投公司' },
  { pattern: /[一-龥]{2,6}中心$/, level: '单位', example: '市民宿服务中心' },
  {
    pattern:
      /(?:图书馆|档案馆|文化馆|博物馆|美术馆|科技馆|纪念馆|文化站|服务站|工作站|研究所|研究院|派出所|司法所|看守所)$/,
    level: '单位',
    example: '县图书馆',
  },
  { pattern: new RegExp(`社区${GRASS_ROOTS}$`), kind: '社区', level: '单位', example: '幸福社区居委会' },
  { pattern: new RegExp(`[^乡农]村${GRASS_ROOTS}$`), kind: '村', level: '单位', example: '柳沟村党支部' },
  { pattern: new RegExp(`镇${GOVERNMENT}$`), kind: '镇', level: '镇', example: '中共XX县XX镇委员会' },
  { pattern: new RegExp(`乡${GOVERNMENT}$`), kind: '乡', level: '乡', example: 'XX乡人民政府' },
];

const ADMINISTRATIVE: readonly { readonly word: string; readonly level: UnitLevel }[] = [
  { word: '省', level: '省' },
  { word: '自治区', level: '省' },
  { word: '市', level: '市' },
  { word: '州', level: '市' },
  { word: '盟', level: '市' },
  { word: '区', level: '区' },
  { word: '县', level: '县' },
  { word: '旗', level: '县' },
];

/** Ends of department names. */
const DEPARTMENT =
  /(?:局|委|委员会|办|办公室|厅|院|社|联|会|部|支队|大队|处|站|署|政府|党组|协会|联合会|总工会|[政科]协|[文侨]联|人大|法院|检察院)$/;

/** Several spellings of one kind; a name outside the table is its own kind. */
const SAME_KIND: readonly { readonly pattern: RegExp; readonly kind: string }[] = [
  { pattern: /城管|城市管理/, kind: '城管局' },
  { pattern: /卫健|卫生健康/, kind: '卫健委' },
  { pattern: /住房和城乡建设|住建/, kind: '住建局' },
  { pattern: /发展和改革|发展改革|发改/, kind: '发改局' },
  { pattern: /市场监督管理|市监局|市场监管/, kind: '市场监管局' },
  { pattern: /文化和旅游|文旅|文化旅游|文化广电旅游|文广旅/, kind: '文旅局' },
  { pattern: /人力资源(?:和|与)社会保障|人社局/, kind: '人社局' },
  { pattern: /应急管理局/, kind: '应急管理局' },
  { pattern: /农业农村/, kind: '农业农村局' },
  { pattern: /经济和信息化|经信/, kind: '经信局' },
  { pattern: /团(?:省|市|县|区|州|旗)?委$|共青团.{0,8}委员会$/, kind: '团委' },
  { pattern: /妇女联合会|妇联/, kind: '妇联' },
  { pattern: /残疾人联合会|残联/, kind: '残联' },
  { pattern: /科学技术协会|科协/, kind: '科协' },
  { pattern: /供销合作社|供销社/, kind: '供销社' },
  { pattern: /法院$/, kind: '法院' },
  { pattern: /检察院$/, kind: '检察院' },
  { pattern: /政协|政治协商会议/, kind: '政协' },
  { pattern: /人大|人民代表大会/, kind: '人大' },
  { pattern: /纪委|监委|纪律检查/, kind: '纪委监委' },
];

const NO_UNIT: Unit = { level: null, kind: null, name: null };

/** Reads a unit's name. Members are null where the words do not tell. */
export function parseUnitName(name: string): Unit {
  const plain = name.replace(/[（(【].*?[）)】]/g, '').replace(/[ \u3000\t]/g, '');
  if (plain === '') return NO_UNIT;
  for (const { pattern, kind, level } of BY_END) {
    const match = pattern.exec(plain);
    if (match) return { level, kind: kind ?? shortKind(match[0]), name: plain };
  }
  return parseDepartment(plain);
}

/** 园林绿化养护中心 → 维护中心 would say nothing: the words that matched, without an administrative word. */
function shortKind(words: string): string {
  return words.replace(/^.*?[省市县区镇乡](?=.{3})/, '');
}

function parseDepartment(name: string): Unit {
  const body = name.replace(/^(?:中共)?(?:[X×＊*]+|中国)?/, '');
  const above = administrative(body);
  const rest = (above ? body.slice(above.end) : body).replace(/^[X×＊*]+/, '').replace(/^委(?!员)(?=.{2})/, '');
  const same = SAME_KIND.find((row) => row.pattern.test(body));
  const department = DEPARTMENT.test(rest) ? rest : null;
  const kind = same?.kind ?? department ?? (above && rest === '' ? body.slice(above.end - 1, above.end) : null);
  if (kind === null) return { level: above?.level ?? null, kind: null, name };
  return { level: above?.level ?? (name.startsWith('国家') ? null : '单位'), kind, name };
}

/** The last administrative word of a name's beginning: XX市XX区统计局 → 区. */
function administrative(body: string): { level: UnitLevel; end: number } | null {
  let best: { level: UnitLevel; end: number } | null = null;
  for (const { word, level } of ADMINISTRATIVE) {
    for (let at = body.indexOf(word); at >= 0 && at <= 10; at = body.indexOf(word, at + 1)) {
      const end = at + word.length;
      // 市场, 区域, 市容 and 城市, 社区, 园区 are no levels.
      if (
        /^(?:场|域|别|容|政工|直|际|情)/.test(body.slice(end)) ||
        /[城都社园景校学小林矿灾上]$/.test(body.slice(0, at))
      )
        continue;
      if (best === null || end > best.end) best = { level, end };
    }
  }
  return best;
}

/** A name at the very beginning of a text: the longest opening that reads as a unit with an administrative word. */
export function leadingUnit(text: string): string {
  for (let end = Math.min(text.length, 30); end >= 1; end--) {
    const head = text.slice(0, end);
    if (!UNIT_LAST.test(head.charAt(end - 1)) || !UNIT_END.test(head)) continue;
    // 乡村振兴, 镇域经济, 市委巡察: the end of the name is the beginning of another word.
    if (/^(?:村|域|镇|区级|理|公室|事处|员会|府|场|直)/.test(text.slice(end))) continue;
    const unit = parseUnitName(head);
    if (unit.kind !== null && (unit.level !== '单位' || BY_END.some((row) => row.pattern.test(head)))) return head;
  }
  return '';
}

/** Last characters of the words below, for a first and cheap test. */
const UNIT_LAST = /[局委会办室厅院社联部队府镇乡道心区校学馆站所司团村协大省市县州处）)]/;

const UNIT_END =
  /(?:局|委|委员会|办|办公室|厅|院|社|联|会|部|支队|大队|政府|镇|乡|街道|中心|学区|校|中学|小学|学院|大学|馆|站|所|公司|集团|社区|村|政协|科协|人大|工会|省|市|县|区|州|处|[）)])$/;
