/**
 * A paragraph's restored text as symbols: facts and what differs from level to level become marks, everything else
 * stays a character. Offsets lead back to the text, so that a phrase found among symbols has its exact sources.
 */
import { maskSpans } from '../text/masks.ts';
import { normaliseWidth } from '../text/width.ts';
import {
  COMMITTEE,
  DEPARTMENT,
  DOCUMENT,
  GOVERNMENT,
  LEVEL,
  NAME,
  NUMBER,
  PLACE,
  SUPERIOR,
  YEAR,
} from './phraseMarks.ts';

export interface Symbols {
  readonly symbols: string;
  /** Column in the restored text of each symbol, and one entry more for the end. */
  readonly offsets: ArrayLike<number>;
}

/** What has been learnt about the corpus's own names. */
export interface KnownNames {
  /** Longest place name at this column; 0 where none begins. */
  placeAt(text: string, at: number): number;
  /** A quotation that means the same elsewhere: “一岗双责”. */
  isCommonQuote(content: string): boolean;
  /** Length of one place's own slogan, written without quotation marks, at this column; 0 where none begins. */
  sloganAt?(text: string, at: number): number;
  /** 1 for the code of each character that a place name or a slogan begins with; absent where any may. */
  readonly begins?: Uint8Array;
}

interface Rule {
  /** Sticky. */
  readonly pattern: RegExp;
  readonly mark: string;
  readonly example: string;
}

const LEVEL_WORD = '(?:省|市|区|县|州|旗|镇|乡)';
/** 社区, 园区, 城市 and their like are no levels of government. */
const NOT_INSIDE = '(?<![社小辖园景灌校片库牧新街城超都全我本]|开发)';
const COMMITTEE_WORD = `(?:(?:${LEVEL_WORD}|街道)(?:党工委|党委|委)|上级党委)(?![员托办派])`;
const GOVERNMENT_WORD = `(?:${LEVEL_WORD}(?:人民)?政府|街道办事处|上级政府)`;

/** Fields of government that name a department: 市|财政|局. */
const FIELDS =
  '财政|审计|统计|教育|教体|民政|农业农村|农业|交通运输|交通|文化和旅游|文旅|卫生健康|卫健|市场监督管理|市场监管|自然资源和规划|自然资源|' +
  '发展和改革|发展改革|发改|科学技术|科技|人力资源和社会保障|人力资源|人社|住房和城乡建设|住建|生态环境|环保|应急管理|应急|水利|水务|林业|商务|' +
  '司法|公安|信访|医疗保障|医保|供销|城市管理|城管|税务|退役军人事务|退役军人|乡村振兴|政务服务数据管理|大数据|粮食和物资储备|' +
  '行政审批|经济和信息化|经信|工业和信息化|工信|园林|体育|档案|气象|烟草|消防|宣传|组织|统战|政法|机关事务管理';
const DEPARTMENT_NAME = `(?:国家|上级|(?:[省市县区州](?:[、和]?[省市县区州]){0,2}))(?:${FIELDS})(?:厅|总局|局|委员会|委|部门|主管部门|部|社)(?![门署长])`;

/** First match wins. */
const RULES: readonly Rule[] = [
  {
    pattern: new RegExp(`${NOT_INSIDE}${COMMITTEE_WORD}[、和及]?(?:和)?(?:${GOVERNMENT_WORD}|政府|办事处)`, 'y'),
    mark: SUPERIOR,
    example: '区委、区政府',
  },
  { pattern: /(?:上级)?党(?:工)?委、?(?:政府|办事处)/y, mark: SUPERIOR, example: '党委、政府' },
  { pattern: new RegExp(NOT_INSIDE + COMMITTEE_WORD, 'y'), mark: COMMITTEE, example: '县委' },
  { pattern: new RegExp(NOT_INSIDE + GOVERNMENT_WORD, 'y'), mark: GOVERNMENT, example: '县政府' },
  {
    pattern:
      /(?<=(?<!统揽|事关|着眼|立足|胸怀|服务|影响|关系|牵动|谋划|顾)全)(?:[省市县州旗镇]|乡(?!村)|区(?![域间])|街道?|[院校](?![长园])|局(?!性|观|意识|出发|高度|谋划|和长远|中)|系统)/y,
    mark: LEVEL,
    example: '全市',
  },
  {
    pattern:
      /(?<=[我本])(?:[省市县州旗镇]|乡(?!村)|区(?!域)|街道?|局|委(?!员)|[院校社](?![长会])|中心|系统|单位|部门)/y,
    mark: LEVEL,
    example: '我局',
  },
  { pattern: new RegExp(NOT_INSIDE + DEPARTMENT_NAME, 'y'), mark: DEPARTMENT, example: '市财政局' },
  {
    pattern: new RegExp(`${NOT_INSIDE}[省市县区州](?:残联|妇联|工商联|总工会|科协|文联|团委|红十字会|关工委)`, 'y'),
    mark: DEPARTMENT,
    example: '县妇联',
  },
  { pattern: /《[^《》]{1,60}》/y, mark: DOCUMENT, example: '《某某办法》' },
  { pattern: /(?:19|20)\d\d(?=年|度)/y, mark: YEAR, example: '2023年' },
  {
    pattern: /\d+(?:[.,]\d+)*(?:[-—~～－至]\d+(?:\.\d+)?)?(?:万余|余万|多万|万多|亿余|余亿|余|多|万|亿|千)?/y,
    mark: NUMBER,
    example: '1.2万',
  },
  {
    // No 第十次, no 二十大: a count of things, of two characters at least (千家万户 counts nothing)
    pattern:
      /(?<![第一二三四五六七八九十届])(?=[一二两三四五六七八九十百千万零余多]{2})[一二两三四五六七八九]?[十百千万][一二三四五六七八九十百千万零]*(?:余|多)?[万亿]?(?=个(?!百分点)|[元人名户家件次亩吨处起台套份篇场期栋座所辆口株头条批]|公里|平方)/y,
    mark: NUMBER,
    example: '四十余',
  },
];

/** Units of measure behind a mask: 完成XX万元 is a figure, XX街道 is a place. */
const MEASURE_BEHIND_MASK =
  /(?:余|多)?(?:万|亿|千)?(?:余|多)?(?=元|人|名|户|个|家|件|次|亩|吨|公里|平方|米|处|起|台|套|项|条|份|篇|场|期|批|栋|座|所|辆|口|%|天|分|月|日|株|头|千瓦)/y;
const PLACE_SUFFIX = /(?:省|市(?!场)|县|区(?!域)|镇|乡(?!村)|街道|街|村|社区|州|旗|路)/y;
const LATIN = /[A-Za-z][A-Za-z0-9+&.-]*|\d+[A-Za-z][A-Za-z0-9]*/y;
const QUOTED = /“([^“”]{1,40})”/y;
const OPENING_QUOTE = '“'.charCodeAt(0);
/** Characters at which a rule can begin; all others are only looked up as names. */
const RULE_STARTS = new Uint8Array(0x10000);
for (const start of '国省市区县州旗镇乡街上党院校局系委社中单部《0123456789一二两三四五六七八九十百千')
  RULE_STARTS[start.charCodeAt(0)] = 1;
/** Characters at which something other than a name can begin: a rule, a quotation, a space, a word in Latin letters. */
const STARTS = RULE_STARTS.slice().fill(1, 0, 0x80);
/** White space beyond ASCII that `normaliseWidth` leaves. */
const WIDE_SPACES: readonly number[] = [0xfeff, 0x2028, 0x2029];
for (const code of [OPENING_QUOTE, ...WIDE_SPACES]) STARTS[code] = 1;
const ANYTHING = new Uint8Array(0x10000).fill(1);

function matchAt(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}

/** Symbols while they are written; what stays as it is comes in whole stretches. */
class SymbolWriter {
  symbols = '';
  readonly #offsets: Uint16Array | Uint32Array;
  #length = 0;

  constructor(readonly text: string) {
    this.#offsets = text.length < 0x10000 ? new Uint16Array(text.length + 1) : new Uint32Array(text.length + 1);
  }

  mark(symbol: string, at: number): void {
    this.symbols += symbol;
    this.#offsets[this.#length++] = at;
  }

  plain(start: number, end: number): void {
    if (start >= end) return;
    this.symbols += this.text.slice(start, end);
    for (let at = start; at < end; at++) this.#offsets[this.#length++] = at;
  }

  finish(): Symbols {
    this.#offsets[this.#length] = this.text.length;
    return { symbols: this.symbols, offsets: this.#offsets.subarray(0, this.#length + 1) };
  }
}

/** Symbols of one paragraph; pure, so the same text always gives the same symbols. */
export function symbolise(raw: string, known: KnownNames): Symbols {
  const text = normaliseWidth(raw);
  const masks = maskSpans(text);
  const writer = new SymbolWriter(text);
  let nextMask = 0;
  let plainFrom = 0;
  // Most characters are plain whatever follows them
  const begins = known.begins ?? ANYTHING;
  let mask = masks[0]?.start ?? text.length;
  for (let at = 0; at < text.length;) {
    const code = text.charCodeAt(at);
    if (at < mask && STARTS[code] === 0 && begins[code] === 0) {
      at++;
      continue;
    }
    while (nextMask < masks.length && masks[nextMask]!.start < at) nextMask++;
    mask = masks[nextMask]?.start ?? text.length;
    if (mask === at) {
      writer.plain(plainFrom, at);
      const end = masks[nextMask]!.end;
      const measure = matchAt(MEASURE_BEHIND_MASK, text, end);
      writer.mark(measure === null ? PLACE : NUMBER, at);
      at = plainFrom = end + (measure ?? matchAt(PLACE_SUFFIX, text, end) ?? '').length;
      continue;
    }
    if (isSpace(code)) {
      writer.plain(plainFrom, at);
      at = plainFrom = at + 1;
      continue;
    }
    const marked = markAt(text, at, known);
    if (marked !== null) {
      writer.plain(plainFrom, at);
      if (marked.mark === NAME) {
        writer.mark('“', at);
        writer.mark(NAME, at + 1);
        writer.mark('”', at + marked.length - 1);
      } else writer.mark(marked.mark, at);
      at = plainFrom = at + marked.length;
      continue;
    }
    at += code < 0x80 ? (matchAt(LATIN, text, at)?.length ?? 1) : 1;
  }
  writer.plain(plainFrom, text.length);
  return writer.finish();
}

/** White space that `normaliseWidth` leaves. */
function isSpace(code: number): boolean {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d) || (code > 0x2000 && WIDE_SPACES.includes(code));
}

function markAt(text: string, at: number, known: KnownNames): { mark: string; length: number } | null {
  if (text.charCodeAt(at) === OPENING_QUOTE) {
    QUOTED.lastIndex = at;
    const quoted = QUOTED.exec(text);
    if (quoted === null) return null;
    if (known.isCommonQuote(quoted[1]!)) return null;
    return { mark: NAME, length: quoted[0].length };
  }
  if (text.charCodeAt(at) < 0x80 && matchAt(LATIN, text, at) !== null) return null;
  if (RULE_STARTS[text.charCodeAt(at)] === 1) {
    for (const rule of RULES) {
      const match = matchAt(rule.pattern, text, at);
      if (match !== null) return { mark: rule.mark, length: match.length };
    }
  }
  const slogan = known.sloganAt?.(text, at) ?? 0;
  if (slogan > 0) return { mark: NAME, length: slogan };
  const place = known.placeAt(text, at);
  if (place === 0) return null;
  return { mark: PLACE, length: place + (matchAt(PLACE_SUFFIX, text, at + place)?.length ?? 0) };
}
