/**
 * What a frame leaves open and what it keeps, as tables: figures, dates, names by the words around them; and set
 * expressions whose numerals count nothing of a unit's own (两个维护, 三会一课). In doubt a figure is left open.
 */

/** What stood in a place: it is also the hint that stands there in a frame. */
export type SlotKind = '日期' | '数' | '单位' | '人名' | '地名' | '项目' | '名称';

export interface FrameRule {
  readonly kind: SlotKind;
  /** Global; the group `fact`, when present, is what is left open. */
  readonly pattern: RegExp;
  /** In our own words. */
  readonly example: string;
}

const DIGITS = '[0-9０-９]';
const NUMERAL = '[〇零一二两三四五六七八九十百千万亿]';
const YEARS = `(?:(?:19|20)${DIGITS}{2}|[〇零○一二三四五六七八九]{4})`;
const MONTH = `(?:${DIGITS}{1,2}|(?<![每一二三四五六七八九])[一二三四五六七八九十]{1,3})月(?:份|底|初|末|[上中下]旬)?`;
const DAY = `(?:${DIGITS}{1,2}|[一二三四五六七八九十]{1,3})日`;
const MEASURE =
  '(?:元|家|户|名|位|人|次|场|件|份|亩|公顷|公里|千米|米|平方|立方|吨|公斤|处|台|套|辆|艘|栋|座|所|间|起|宗|例|篇|期|批|株|头|只|口|眼|千瓦|小时|分钟|天|年|日|周|岁|倍|成|项|类|种|级|轮|章|届|支|张|本|册|块|片|条|幅|封|部|门|节|段|组|队|班|村|镇|乡|县|区|市|社区|街道|个)';
const SURNAME =
  '[赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦许何吕张孔曹严华金魏陶姜谢邹章苏潘葛范彭郎鲁韦马苗方俞任袁柳唐罗薛贺汤邵汪毛狄戴宋庞熊纪舒屈祝董梁杜阮季贾江颜郭梅林钟徐邱骆高夏蔡田樊胡凌霍万卢莫房缪邓洪崔龚程邢裴陆翁段侯武刘龙叶黎白温庄晏柴阎尚文欧聂曾关廖]';
const UNIT_END =
  '(?:局|委员会|管委会|办公室|街道办事处|人民政府|人民法院|人民检察院|政府|法院|检察院|医院|学校|小学|中学|大学|学院|公司|集团|银行|合作社|研究院|研究所|协会|商会|党校|党工委|派出所|服务中心|中心)';

/** By kind; where matches overlap they are one place, of the kind that stands first here. */
export const FRAME_RULES: readonly FrameRule[] = [
  {
    kind: '日期',
    pattern: new RegExp(`${YEARS}(?:年度?)?(?:[-—~～－至到、和及]+${YEARS}(?:年度?)?)+`, 'gu'),
    example: '2021—2023年',
  },
  { kind: '日期', pattern: new RegExp(`${YEARS}年度?(?:${MONTH})?(?:${DAY})?`, 'gu'), example: '2023年5月1日' },
  {
    kind: '日期',
    pattern: new RegExp(`(?:${DIGITS}{1,2}|[一二三四五六七八九十]{1,2})月?[-—~～－至到]+${MONTH}(?:${DAY})?`, 'gu'),
    example: '1—10月、六至九月',
  },
  { kind: '日期', pattern: new RegExp(`${MONTH}(?:${DAY})?`, 'gu'), example: '10月底、五月四日' },
  { kind: '日期', pattern: new RegExp(`${DIGITS}{1,2}(?:日(?!常)|[:：]${DIGITS}{2}|时)`, 'gu'), example: '15日、8:30' },
  { kind: '日期', pattern: /第?[一二三四1-4１-４][、和至-]?[一二三四1-4１-４]?季度/gu, example: '三季度' },
  {
    kind: '数',
    pattern: new RegExp(
      `[-－﹣]?${DIGITS}+(?:[.．,，:：](?=${DIGITS})${DIGITS}+)*(?:[余多几]?[百千万亿]{1,2}[余多几]?|[余多几]|[%％‰])*(?:[-—~～－至+/×]+${DIGITS}+(?:[.．]${DIGITS}+)?(?:[百千万亿]{1,2}|[%％‰])?)*[余多]?[%％‰]?`,
      'gu',
    ),
    example: '1.2万余、15%、3-5',
  },
  {
    kind: '数',
    pattern:
      /(?<=(?:排名|排位|位列|位居|名列|稳居|跃居|跃升|居)[^，。；、]{0,8})(?:第[一二三四五六七八九十]+|首位|榜首|前[一二三四五六七八九十]+)/gu,
    example: '综合排名位居全市第一',
  },
  {
    kind: '人名',
    pattern: new RegExp(
      `(?<=书记|局长|部长|县长|市长|镇长|乡长|区长|主任|常委|经营者|负责人)(?<fact>${SURNAME}[\\u4e00-\\u9fff]{1,2}?)(?=[，。、；：）到带一率作主在为出调深等对]|同志|$)`,
      'gu',
    ),
    example: '县长李某到现场检查',
  },
  { kind: '数', pattern: /[①-⑳⑴-⒇]?[½⅓⅔¼¾]/gu, example: '½' },
  { kind: '数', pattern: /[％%‰]/gu, example: '几乎%' },
  {
    kind: '数',
    pattern: /[〇零一二三四五六七八九十百千万]+分之[〇零一二三四五六七八九十百千万点]+/gu,
    example: '百分之九十、三分之一',
  },
  {
    kind: '数',
    pattern: new RegExp(
      `第?(?:${NUMERAL}{2,}(?:点${NUMERAL}+)?[余多几来]?|[几数][十百千万亿]+[余多]?|[十百千万亿][余多几])`,
      'gu',
    ),
    example: '三十余、数百',
  },
  {
    kind: '数',
    pattern: new RegExp(
      `(?<!第|${NUMERAL})(?:[二两三四五六七八九十百千]|(?<![上下大前后])半)(?=${MEASURE}|大|方面|度)`,
      'gu',
    ),
    example: '三家、两项、五大',
  },
  {
    kind: '数',
    pattern: new RegExp(
      `(?<=新增|共有|共|设立|设|成立|建成|组建|召开|开展|举办|获评|发放|培育|引进|处理|查处|发现|完成|化解)了?(?<fact>一)(?=${MEASURE})`,
      'gu',
    ),
    example: '召开一次',
  },
  { kind: '数', pattern: /第(?<fact>[一二三四五六七八九])(?=[届批次期轮])/gu, example: '第二次会议' },
  {
    kind: '人名',
    pattern: new RegExp(
      `(?<fact>${SURNAME}(?!记|员)[\\u4e00-\\u9fff某]{1,2})(?:同志|书记|局长|县长|市长|镇长|乡长|区长|老师|医生|教授|家庭|大姐|大爷|工作室|先进事迹)`,
      'gu',
    ),
    example: '某某同志',
  },
  {
    kind: '地名',
    pattern:
      /(?<=[、（：])(?![各全我本该每城农山])[\u4e00-\u9fff]{2,3}(?:镇|乡|(?<![乡农山全各])村|(?<![道公铁速])路|街道|社区)(?=[、（；。）])/gu,
    example: '、五里镇、六合村（…）',
  },
  { kind: '人名', pattern: new RegExp(`${SURNAME}某{1,2}[甲乙]?`, 'gu'), example: '张某' },
];

/** After the name of a place: the unit that carries it. */
export const UNIT_BEHIND = new RegExp(
  `^(?:省|市|县|区|镇|乡|街道|村|社区)*(?:[\\u4e00-\\u9fff]{0,10}?)${UNIT_END}(?![长员])`,
  'u',
);
/** What a unit's name never holds: then the place stands for itself. */
export const NOT_IN_UNIT = /[的和与及等在对了是为将把被向从到有由以]|开展|召开|建设|推进|加强/u;

/** Levels of place behind a name. */
export const PLACE_BEHIND =
  /^(?:特别行政区|自治[区州县]|(?:省|市(?!场)|县|区(?!域|间|块)|镇|乡(?!村)|州|旗)(?!委|政府|直)|街道|街|村|社区|路|河|湖|山|湾|岛|港|江|水库|片区|新区|园区|开发区|工业园|产业园|景区|小区|大桥|大道|高速|铁路|机场)+/u;

/** Set expressions: their numerals count nothing of a unit's own. Digits in them are left open all the same. */
export const SET_EXPRESSIONS: readonly string[] = (
  '两个确立 两个维护 两个毫不动摇 两个结合 四个意识 四个自信 四个服从 四个全面 四个伟大 四个最严 五个必由之路 六个必须坚持 六个坚持 三个务必 两个务必 两个大局 三个代表 ' +
  '五位一体 三会一课 三重一大 一岗双责 八项规定 三公经费 三公 三农 三资 三务公开 三务 三严三实 两学一做 四风 四种形态 四下基层 四不两直 五级书记 六稳 六保 七五 八五 ' +
  '二十大 十九大 十八大 二十届 十九届 十八届 一中全会 二中全会 三中全会 四中全会 五中全会 六中全会 七中全会 十四五 十三五 十五五 十二五 ' +
  '三大攻坚战 三大革命 三大产业 三次产业 三产 第一产业 第二产业 第三产业 第一书记 第一责任人 第一时间 第一议题 第一线 第一资源 第一动力 第一要务 第一要义 第一位 ' +
  '两会 两委 两新 两不误 两手抓 两手硬 两促进 两不愁三保障 三保障 三保 三品一标 三改一拆 三权分置 三变 三同时 三废 三违 三方 双方 两岸 两侧 两端 两山 两高 两法 ' +
  '四议两公开 四好农村路 四上企业 四上 三上 四套班子 四大班子 五育并举 五险一金 五保 五失 五星级 三甲 二甲 三级医院 ' +
  '万众 万户 万家 万无一失 千方百计 千家万户 千万工程 百花 百姓 百年 百强 百日 百货 百家争鸣 百折不挠 百尺竿头 千头万绪 成千上万 万事 万里 ' +
  '三心二意 三令五申 四通八达 四面八方 五湖四海 五花八门 七上八下 十全十美 十分 十足 九牛一毛 举一反三 接二连三 再三 独一无二 一万年 说一不二 两难 两翼 两极 二维码 二手 二元 三维 三伏 四季 ' +
  '四不放过 七个有之 五个必须 五个到位 三个到位 四个一律 一心一意 一点一滴 一举一动 一体两翼 一体化 一心 三三制 零距离 零容忍 零报告 零星 零售 零碳 零工 零就业 零跑动 零散 零部件 零事故 零增长 清零 归零'
).split(' ');

/** Latin words of common use, which name nobody. */
export const COMMON_LATIN: ReadonlySet<string> = new Set(
  'GDP CPI PPI APP App app AI IT LED PPP EPC BOT PC GIS GPS ETC PM VOCs VOC COD ICU CT DNA KPI OA IP VR AR MR ESG RCEP WTO'.split(
    ' ',
  ),
);

/** Numerals that only order: 一是, 二要, 第三, （四）, 五、. */
export const ORDINALS: readonly { readonly pattern: RegExp; readonly example: string }[] = [
  { pattern: /(?:^|[。；：，\s])第?[一二三四五六七八九十]{1,3}(?:是要?|要|方面|抓|则|来)/gu, example: '二是' },
  { pattern: /[（(][一二三四五六七八九十]{1,3}[）)]/gu, example: '（三）' },
  { pattern: /(?:^|[。；：\s])第?[一二三四五六七八九十]{1,3}[、，．.]/gu, example: '二、' },
  {
    pattern:
      /(?<!(?:排名|排位|位列|位居|名列|稳居|跃居|跃升|居)[^，。；、]{0,8})第[一二三四五六七八九](?![届批次期轮季])/gu,
    example: '第一',
  },
];

/** A point of a list by digits: 1. （2） 3）: a frame has it as ① ② ③, which are no figures. */
export const POINT =
  /(?<=^|[。；：，、！？\s])(?:[（(]([1-9])[）)]|([1-9])(?:[）)、]|[.．](?!\d)))(?=\s*[\u4e00-\u9fff“《])/gu;

/** Titles of what binds everybody, which belong to no unit. */
export const PUBLIC_TITLE = /^(?:中华人民共和国|中国共产党|习近平)/u;

/** Whose name a word before these is; `takes` when they belong to the name. */
export const NAME_BEARERS: readonly { kind: SlotKind; pattern: RegExp; takes: boolean; example: string }[] = [
  { kind: '单位', pattern: /^(?:有限公司|集团|合作社|小学|中学|大学|医院)/u, takes: true, example: '某某小学' },
  { kind: '项目', pattern: /^(?:水库|大桥|大道|工业园|产业园)/u, takes: true, example: '某某水库' },
  {
    kind: '人名',
    pattern: /^(?:同志|书记|[局县市镇乡区部院校科处所站]长|主任|主席|委员|老师|医生|教授)/u,
    takes: false,
    example: '某某同志',
  },
];

/** Characters that are words by themselves: side by side they make no name. */
export const FUNCTION_WORD =
  /[的地得了着过和与及或在对等为以将把被向从到由按使让是有无不未已也还又再更最很并而且但则即其此该各每全共同个一所有能可应须要会就都只仅多少新旧老大小高低上下前后左右内外中里间起来去出入开关进退做抓促保稳扩提强优增减建设立定制订办管查改治防控统筹推落实学用讲看听走访问记市县区镇乡村局院校党政民企农工商文教科人事年月日时]/u;

/** What stands behind the names of firms, institutes and estates; a name in front of it is looked for. */
export const FIRM_TAIL =
  /科技|能源|纺织|木材|塑胶|新材料|棉业|药业|实业|农业(?!农村|生产|局|产业|执法|保险|技术|综合|强)|食品|置地|地产|研究院|创新中心|智造院|花园|公寓|豪庭|家园|大厦|农贸市场|电站|茶叶|酒店|景区|环卫所|幼教点|超市/gu;

/** What stands behind the names of places that are made of common words; a mark or 农贸市场 must follow a short one. */
export const PLACE_TAIL =
  /社区(?!矫正|党|干|工|服务|治理|居|卫生|网格|养老|医|公园|群众)|广场|水库|大桥|(?<![道公铁马线思出])[路街](?=[、，。；）（]|农贸)|(?<![农乡全各每本我])村(?=[、，。；）（“])/gu;

/** Words that stand in front of such tails and name nobody: what kind of thing it is, or whose. */
export const NO_NAME =
  /^(?:元|[各每该本我全原新老大小多数省市县区镇乡村]{1,2}|重点|绿色|现代|智慧|特色|高效|优质|生态|清洁|地方|中小|大型|传统|省级|市级|区级|县级|国家|全国|国家级|企业|项目|产业|工业|农业|农村|城市|城区|乡村|社会|公共|安全|建设|发展|推进|推动|开展|组织|实施|加强|落实|打造|强化|深化|提升|完善|实现|推广|应用|依托|围绕|聚焦|走访|检查|督促|指导|支持|培育|引进|联合|利用|通过|以及|其他|部分|辖区|周边|主要|相关|有关|市场|集中|示范|教育|文化|旅游|种植|养殖|文化|休闲|老旧|城乡|和谐|美丽|试点|行政|中心|健身|党建|红色|培训|实践|生产|加工|巩固|整治|与|经|由|抓)$/u;

/** Members of a list of persons before the last, which is followed by 同志 or a post. */
export const LISTED_PERSON = new RegExp(
  `(?<list>(?:[${SURNAME.slice(1, -1)}席司][\\u4e00-\\u9fff]{1,2}、)+[${SURNAME.slice(1, -1)}席司][\\u4e00-\\u9fff]{1,2})(?=(?:[\\u4e00-\\u9fff]{0,2})(?:等|同志|书记|主任|局长))`,
  'gu',
);

/** A project named right behind the sum spent on it. */
export const PAID_PROJECT = /元(?<fact>[\u4e00-\u9fff（）A-Za-z]{4,30}?)项目/gu;

/** What stands behind the names of places, firms and schools; a name in front of it is looked for. */
export const NAME_TAIL =
  /村(?!民|级|居|委|务|干|规|庄|集体|企|容|史|里|内|社)|镇(?![村街域区])|县(?![域级委政直区])|乡(?![村镇])|街道|社区(?!矫正)|[路河湖港](?![径线长边口面])|水库|电站|山塘|小微园|产业园|工业[园点]|区块|地块|初中|高中|小学|中学|集团|公司|大桥|大道|广场|景区|阀门|卫浴|厂房/gu;
