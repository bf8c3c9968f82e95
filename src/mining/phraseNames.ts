/**
 * Names that belong to one place: a short public gazetteer, and what the corpus itself gives away: a word before 县 or
 * 镇 that no other unit ever writes (云溪 in 云溪镇) is a name wherever that unit writes it.
 */

/** Provinces and prefecture cities, short forms; those that are also ordinary words (长治, 大同, 安康) are left out. */
const GAZETTEER =
  '北京 天津 上海 重庆 河北 山西 辽宁 吉林 黑龙江 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 海南 四川 贵州 云南 陕西 甘肃 青海 ' +
  '台湾 内蒙古 广西 西藏 宁夏 新疆 香港 澳门 石家庄 唐山 秦皇岛 邯郸 邢台 张家口 承德 沧州 廊坊 衡水 太原 阳泉 晋城 朔州 晋中 运城 忻州 临汾 吕梁 ' +
  '呼和浩特 包头 乌海 赤峰 通辽 鄂尔多斯 呼伦贝尔 沈阳 大连 鞍山 抚顺 本溪 丹东 锦州 营口 阜新 辽阳 盘锦 铁岭 葫芦岛 长春 四平 辽源 白山 松原 ' +
  '白城 延边 哈尔滨 齐齐哈尔 鸡西 鹤岗 双鸭山 大庆 佳木斯 七台河 牡丹江 黑河 绥化 南京 无锡 徐州 常州 苏州 南通 连云港 淮安 盐城 扬州 镇江 泰州 ' +
  '宿迁 杭州 宁波 温州 嘉兴 湖州 绍兴 金华 衢州 舟山 台州 丽水 合肥 芜湖 蚌埠 淮南 马鞍山 淮北 铜陵 安庆 黄山 滁州 阜阳 宿州 六安 亳州 池州 宣城 ' +
  '福州 厦门 莆田 泉州 漳州 南平 龙岩 宁德 南昌 景德镇 萍乡 九江 新余 鹰潭 赣州 吉安 宜春 抚州 上饶 济南 青岛 淄博 枣庄 东营 烟台 潍坊 济宁 泰安 ' +
  '威海 日照 临沂 德州 聊城 滨州 菏泽 郑州 开封 洛阳 平顶山 安阳 鹤壁 新乡 焦作 濮阳 许昌 漯河 三门峡 南阳 商丘 信阳 周口 驻马店 济源 武汉 黄石 ' +
  '十堰 宜昌 襄阳 鄂州 荆门 孝感 荆州 黄冈 咸宁 随州 恩施 仙桃 潜江 天门 长沙 株洲 湘潭 衡阳 邵阳 岳阳 常德 张家界 益阳 郴州 永州 湘西 广州 韶关 ' +
  '深圳 珠海 汕头 佛山 江门 湛江 茂名 肇庆 惠州 梅州 汕尾 河源 阳江 清远 东莞 潮州 揭阳 云浮 南宁 柳州 桂林 梧州 北海 防城港 钦州 贵港 玉林 贺州 ' +
  '崇左 三亚 儋州 成都 攀枝花 泸州 德阳 绵阳 广元 遂宁 内江 乐山 南充 眉山 宜宾 广安 达州 雅安 巴中 资阳 阿坝 甘孜 凉山 贵阳 六盘水 遵义 安顺 毕节 ' +
  '铜仁 黔西南 黔东南 黔南 昆明 曲靖 玉溪 保山 昭通 丽江 普洱 临沧 楚雄 红河 西双版纳 大理 德宏 怒江 迪庆 拉萨 日喀则 昌都 林芝 山南 那曲 西安 ' +
  '铜川 宝鸡 咸阳 渭南 延安 汉中 榆林 商洛 兰州 嘉峪关 白银 武威 张掖 酒泉 庆阳 陇南 临夏 西宁 银川 石嘴山 吴忠 乌鲁木齐 克拉玛依 吐鲁番 哈密 ' +
  '昌吉 阿克苏 喀什 和田 伊犁 塔城 阿勒泰 石河子 长三角 珠三角 京津冀 大湾区';

/** A name stands behind a limit or a preposition, lest 引导社区 give a name; the preposition is none of it (，到云溪镇). */
const BEFORE_SUFFIX =
  /(?<![\u4e00-\u9fff](?<![在到赴与对向由和及至从往驻]))(?![在到赴与对向由和及至从往驻])([\u4e00-\u9fff]{2,3})(?=省|市(?!场)|县|区(?!域|间)|镇|乡(?!村)|街道|村|社区)/g;
/** Characters that no place name holds next to its suffix: 各村, 我镇, 城市, 美丽乡村; 副市长, 不存盲区, 年广东. */
const NO_NAME =
  /[副不最入赴年月日亩的和在与对等为了各全我本该级个其两所每某到从向由被把将以及按是有多下上新旧城老园景社辖小超一二三四五六七八九十批第省市县区镇乡村街道委局办党]/;

/** A word and not a name and its suffix: 落实|农村, 结合|驻村, 生态|立乡, 丰富|夜市, 西部|片区. */
const NO_END = /[农驻强立兴富夜片改卡盲爱聚类边社居]$/;

/** Names by first character; the longest wins. */
export class NameTable {
  readonly #byFirst = new Map<string, string[]>();
  /** 1 for the codes of first characters: nearly every look-up ends here. */
  readonly begins = new Uint8Array(0x10000);

  constructor(names: Iterable<string>) {
    for (const name of names) {
      const first = name.charAt(0);
      this.begins[name.charCodeAt(0)] = 1;
      const list = this.#byFirst.get(first) ?? [];
      list.push(name);
      this.#byFirst.set(first, list);
    }
    for (const list of this.#byFirst.values()) list.sort((one, other) => other.length - one.length);
  }

  /** Length of the longest name at this column, 0 where none begins. */
  lengthAt(text: string, at: number): number {
    if (this.begins[text.charCodeAt(at)] !== 1) return 0;
    for (const name of this.#byFirst.get(text.charAt(at)) ?? []) if (text.startsWith(name, at)) return name.length;
    return 0;
  }
}

/** Places known to all, and those learnt. */
export class PlaceNames extends NameTable {
  constructor(learned: Iterable<string>) {
    super([...GAZETTEER.split(' '), ...learned]);
  }
}

/**
 * Learns names from texts grouped by unit.
 * @param units texts of each unit
 */
export function learnPlaces(units: readonly (readonly string[])[]): Set<string> {
  const candidates = new Map<string, number>();
  units.forEach((texts, unit) => {
    for (const text of texts) {
      for (const match of text.matchAll(BEFORE_SUFFIX)) {
        const name = match[1]!;
        if (!NO_NAME.test(name) && !NO_END.test(name)) {
          const owner = candidates.get(name);
          candidates.set(name, owner === undefined || owner === unit ? unit : -1);
        }
      }
    }
  });
  return withoutWords(
    units,
    [...candidates].filter(([, unit]) => unit >= 0),
  );
}

/** What is known of a pair of characters while the corpus is read for it. */
interface Pair {
  /** The one unit that may write it, where the pair is a name; -1 where it is none. */
  readonly owner: number;
  /** Names of three characters that begin with the pair, by their third character, and their units. */
  readonly longer: Map<string, number>;
  /** The last unit that wrote the pair. */
  writer: number;
  /** Another unit than the owner wrote it as it stands. */
  foreign: boolean;
  /** Two units write it: 激活|山(村) holds a word and the head of another. */
  common: boolean;
}

/** Names that no other unit than their own ever writes. */
function withoutWords(
  units: readonly (readonly string[])[],
  names: readonly (readonly [string, number])[],
): Set<string> {
  const pairs = new Map<number, Pair>();
  const begins = new Uint8Array(0x10000);
  const goesOn = new Uint8Array(0x10000);
  for (const [name, owner] of names) {
    begins[name.charCodeAt(0)] = 1;
    goesOn[name.charCodeAt(1)] = 1;
    const key = pairKey(name, 0);
    const known = pairs.get(key);
    const longer = known?.longer ?? new Map<string, number>();
    if (name.length > 2) longer.set(name.charAt(2), owner);
    const own = name.length === 2 ? owner : (known?.owner ?? -1);
    pairs.set(key, { owner: own, longer, writer: -1, foreign: false, common: false });
  }
  units.forEach((texts, unit) => {
    for (const text of texts) {
      for (let at = 0; at + 1 < text.length; at++) {
        if (begins[text.charCodeAt(at)] === 0 || goesOn[text.charCodeAt(at + 1)] === 0) continue;
        const pair = pairs.get(pairKey(text, at));
        if (pair === undefined) continue;
        if (pair.owner !== unit) pair.foreign = true;
        if (pair.writer >= 0 && pair.writer !== unit) pair.common = true;
        pair.writer = unit;
        const third = text.charAt(at + 2);
        const owner = pair.longer.get(third);
        if (owner !== undefined && owner !== unit) pair.longer.delete(third);
      }
    }
  });
  return new Set(
    names
      .map(([name]) => name)
      .filter((name) => {
        const pair = pairs.get(pairKey(name, 0))!;
        return name.length === 2 ? !pair.foreign : !pair.common && pair.longer.has(name.charAt(2));
      }),
  );
}

function pairKey(text: string, at: number): number {
  return text.charCodeAt(at) * 0x10000 + text.charCodeAt(at + 1);
}

const QUOTED = /“([^“”]{1,40})”/g;

/** Quotations that more than one unit uses. */
export function learnQuotes(units: readonly (readonly string[])[]): Set<string> {
  const owners = new Map<string, number>();
  const common = new Set<string>();
  units.forEach((texts, unit) => {
    for (const text of texts) {
      for (const match of text.matchAll(QUOTED)) {
        const content = match[1]!;
        const owner = owners.get(content);
        if (owner === undefined) owners.set(content, unit);
        else if (owner !== unit) common.add(content);
      }
    }
  });
  return common;
}
