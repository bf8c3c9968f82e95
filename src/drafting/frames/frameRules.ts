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
/** What a numeral counts stands behind it. */
export const COUNTED = new RegExp(`^(?:${MEASURE}|[月份季分条点大])`, 'u');
/** Common surnames, as a class of characters. */
export const SURNAME =
  '[赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦许何吕张孔曹严华金魏陶姜谢邹章苏潘葛范彭郎鲁韦马苗方俞任袁柳唐罗薛贺汤邵汪毛狄戴宋庞熊纪舒屈祝董梁杜阮季贾江颜郭梅林钟徐邱骆高夏蔡田樊胡凌霍万卢莫房缪邓洪崔龚程邢裴陆翁段侯武刘龙叶黎白温庄晏柴阎尚文欧聂曾关廖黄谭施尹丁涂童柯裘冉伍翟殷覃祁耿岳詹卞闫赖符饶喻]';
const UNIT_END =
  '(?:局|委员会|管委会|办公室|街道办事处|人民政府|人民法院|人民检察院|政府|法院|检察院|医院|学校|小学|中学|大学|学院|公司|集团|银行|合作社|研究院|研究所|协会|商会|党校|党工委|派出所|司法所|公证处|法律援助[处中]心?|税务所|卫生院|福利院|敬老院|文化馆|图书馆|服务中心|中心)';

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
      /(?<=(?:排名|排位|位列|位居|名列|稳居|跃居|跃升|处于|跻身|居|全[国省市州区县镇乡]|全系统)[^，。；、]{0,8})(?:第[一二三四五六七八九十]+名?(?![届批次期轮季])|首位|榜首|前列|前[一二三四五六七八九十]+)/gu,
    example: '综合排名位居全市第一',
  },
  {
    kind: '数',
    pattern: /(?<=全?[国省市州区县])首(?=[个家批例创次条座单])|第[一二三四五六七八九十]+名/gu,
    example: '全省首个、获第二名',
  },
  { kind: '名称', pattern: /[特一二三四]等[奖功]|[金银铜]奖|优[秀胜]奖|冠军|亚军|季军/gu, example: '获一等奖' },
  {
    kind: '人名',
    pattern: new RegExp(
      `(?<=书记|局长|部长|县长|市长|镇长|乡长|区长|省长|院长|校长|主席|主任|常委|经营者|负责人)(?<fact>${SURNAME}[\\u4e00-\\u9fff]{1,2}?)(?=[，。、；：）到带一率作主在为出调深等对]|同志|$)`,
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
  { kind: '数', pattern: /第(?<fact>[一二三四五六七八九十])(?=[届批次期轮])/gu, example: '第二次会议、第十届运动会' },
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
  {
    kind: '地名',
    pattern:
      /(?<=[留来在赴驻入返援抵])(?:[汉杭穗沪京津渝甬蓉浙苏皖闽赣鲁豫鄂湘粤桂琼黔滇陇沈邕昆榕锡筑]|[深宁温青新川港台陕吉晋](?=人才|企业|高校|务工|就业|创业|大学生|建设|发展|投资|异地|人员|客商|乡贤))(?![\u4e00-\u9fff]?[市省县区镇])/gu,
    example: '留杭就业、驻温商会',
  },
  {
    kind: '地名',
    pattern: /[沪苏浙皖闽赣鲁豫鄂湘粤桂琼黔滇渝]+(?=[东西南北中][部地片]?|(?<!浙)江|[商企籍剧菜货]|高速|港合作|合作)/gu,
    example: '皖南、浙商、苏浙合作',
  },
  {
    kind: '地名',
    pattern: new RegExp(`${SURNAME}家[湾岭弄沟坪塘畈坝寨堡峪洼坳屯圩浜坞埭围坑岩垄涧庄河渡集桥]`, 'gu'),
    example: '施家湾',
  },
  {
    kind: '地名',
    pattern:
      /(?<=^|[，。；、]|其中|在)(?![各全我本该每城农山行驻包])[\u4e00-\u9fff]{2,3}(?:村|社区|街道)(?=获|荣获|被评|被列|入选|成功|率先)/gu,
    example: '，花园村获评示范村',
  },
  {
    kind: '数',
    pattern: /第(?<fact>[一二三四五六七八九十]+)(?=(?:巡[视察]|督[导查]|检查|考核|指导|工作)组)/gu,
    example: '第三巡察组',
  },
  {
    kind: '数',
    pattern: new RegExp(`(?<=[近超逾约达数])[百千万亿](?=${MEASURE})`, 'gu'),
    example: '吸引近万人、逾千户',
  },
  {
    kind: '名称',
    pattern:
      /(?<=[以用过在托于线载装册广和、，。；“])(?<fact>(?![以用过在托于线和])[\u4e00-\u9fff]{1,3}(?:(?<![交沟流普联打开接贯卡])通|(?<![督代帮承经交快主协])办|宝|链|享|e))(?=APP|App|app|小程序|公众号|平台)/gu,
    example: '依托岫办通APP',
  },
  {
    kind: '地名',
    pattern:
      /[省市县区]?(?:第?[一二三四五]?(?:人民|中|妇幼)医院|[一二三四五六]中|实验[中小]学|第?[一二三四五六][中小]学?|体育馆|火车站|汽车站)(?=片区|地块|区块|[东西南北]侧|路段|地段)/gu,
    example: '县中医院片区更新',
  },
  {
    kind: '地名',
    pattern:
      /(?<=^|[在至到于沿和与有是将对、，。；：（])(?<fact>(?![各全我本该每])[\u4e00-\u9fff]{2,3}?[东西南北中]路)(?![径线子过由上])/gu,
    example: '岫华北路下穿铁路',
  },
  { kind: '地名', pattern: /(?<=[^级]至)[\u4e00-\u9fff]{2,3}(?=段(?![时落]))/gu, example: '改造某某至林口段' },
  {
    kind: '地名',
    pattern:
      /(?<=^|[、，。；：年有及和与])(?<fact>(?![各全我本该]|保持|实现|持续|继续|推进|建设|以及|通过|部分|多条|新建)[\u4e00-\u9fff]{2}高速)(?=公路|新开|改扩建|[、，。；段至])/gu,
    example: '新建岫华高速、岫林高速',
  },
  {
    kind: '名称',
    pattern: /(?<=全[国省市])(?!首)[\u4e00-\u9fff]{4,12}创新中心/gu,
    example: '全省竹木工艺标准化创新中心',
  },
  { kind: '数', pattern: /一(?=期(?:[（，。、；]|项目|工程|建设))/gu, example: '园区一期（扩建）项目' },
  {
    kind: '名称',
    pattern: /(?<=(?:形象|吉祥物)[-—－：]{1,2})[\u4e00-\u9fff]{2,5}(?=[，。；、]|$)/gu,
    example: '卡通形象—小岫',
  },
  { kind: '人名', pattern: new RegExp(`${SURNAME}某{1,2}[甲乙]?`, 'gu'), example: '张某' },
  {
    kind: '名称',
    pattern: /[\u4e00-\u9fff]{2,6}(?=[〔【［[(（](?:19|20)[0-9]{2}[〕】］\])）]第?[0-9]+号)/gu,
    example: '岫政办〔2023〕5号',
  },
  {
    kind: '地名',
    pattern:
      /南粤|岭南(?!地区)|荆楚|江淮|八闽|八桂|燕赵|齐鲁|三晋|三秦|巴蜀|天府|赣鄱|湖湘|潇湘|陇原|云岭|琼州|吴越|皖江|钱塘|浙里|楚天|龙江/gu,
    example: '荆楚大地',
  },
  {
    kind: '地名',
    pattern: /(?<=[在来])(?![校岗职外内本地家乡村市县区省国我他])[\u4e00-\u9fff](?=异地|新居民|务工|流动人口|商会)/gu,
    example: '在岫务工人员、在岫异地商会',
  },
];

/** After the name of a place: the unit that carries it. */
export const UNIT_BEHIND = new RegExp(
  `^(?:省|市|县|区|镇|乡|街道|村|社区)*(?:[\\u4e00-\\u9fff]{0,10}?)${UNIT_END}(?![长员])`,
  'u',
);
/** What a unit's name never holds: then the place stands for itself. */
export const NOT_IN_UNIT = /[的和与及等在对了是为将把被向从到有由以获]|开展|召开|建设|推进|加强/u;

/** Levels of place behind a name. */
export const PLACE_BEHIND =
  /^(?:特别行政区|自治[区州县]|(?:省|市(?![场域])|县|区(?!域|间|块)|镇|乡(?!村)|州|旗)(?!委|政府|直)|街道|街|村|社区|路|河|湖|山|湾|岛|港|江|水库|片区|新区|园区|开发区|工业园|产业园|景区|小区|大桥|大道|高速|铁路|机场)+/u;

/** Set expressions: their numerals count nothing of a unit's own. Digits in them are left open all the same. */
export const SET_EXPRESSIONS: readonly string[] = (
  '两个确立 两个维护 两个毫不动摇 两个结合 四个意识 四个自信 四个服从 四个全面 四个伟大 四个最严 五个必由之路 六个必须坚持 六个坚持 三个务必 两个务必 两个大局 三个代表 ' +
  '五位一体 三会一课 三重一大 一岗双责 八项规定 三公经费 三公 三农 三资 三务公开 三务 三严三实 两学一做 四风 四种形态 四下基层 四不两直 五级书记 六稳 六保 七五 八五 ' +
  '二十大 十九大 十八大 二十届 十九届 十八届 一中全会 二中全会 三中全会 四中全会 五中全会 六中全会 七中全会 十四五 十三五 十五五 十二五 ' +
  '三大攻坚战 三大革命 三大产业 三次产业 一二三产业 一二三产 三产 第一产业 第二产业 第三产业 第一书记 第一责任人 第一时间 第一议题 第一线 第一资源 第一动力 第一要务 第一要义 ' +
  '两级 三级 两会 两委 两新 两不误 两手抓 两手硬 两促进 两不愁三保障 三保障 三保 三品一标 三改一拆 三权分置 三变 三同时 三废 三违 三方 双方 两岸 两侧 两端 两山 两高 两法 ' +
  '四议两公开 四好农村路 四上企业 四上 三上 四套班子 四大班子 五育并举 五险一金 五保 五失 五星级 三甲 二甲 三级医院 ' +
  '万众 万户 万家 万无一失 千方百计 千家万户 千万工程 百花 百姓 百年 百强 百日 百货 百家争鸣 百折不挠 百尺竿头 千头万绪 成千上万 万事 万里 ' +
  '三心二意 三令五申 四通八达 四面八方 五湖四海 五花八门 七上八下 十全十美 十分 十足 九牛一毛 举一反三 接二连三 再三 独一无二 一万年 说一不二 两难 两翼 两极 二维码 二手 二元 三维 三伏 四季 ' +
  '绿水青山 金山银山 真金白银 送戏下乡 机耕路 小事不出村 一一对应 一窗受理 一窗通办 一网通办 一件事 九年义务教育 五一 七一 八一 六一 三八 五四 三审 四级调研员 三级调研员 二级调研员 一级调研员 四级主任科员 三级主任科员 ' +
  '四不放过 七个有之 五个必须 五个到位 三个到位 四个一律 一心一意 一点一滴 一举一动 一体两翼 一体化 一心 三三制 零距离 零容忍 零报告 零星 零售 零碳 零工 零就业 零跑动 零散 零部件 零事故 零增长 清零 归零'
).split(' ');

/** Latin words of common use, which name nobody. */
export const COMMON_LATIN: ReadonlySet<string> = new Set(
  'R&D AB ICP IPO PPT GDP CPI PPI APP App app AI IT LED PPP EPC BOT PC GIS GPS ETC PM VOCs VOC COD ICU CT DNA KPI OA IP VR AR MR ESG RCEP WTO'.split(
    ' ',
  ),
);

/** Numerals that only order: 一是, 二要, 第三, （四）, 五、. */
export const ORDINALS: readonly { readonly pattern: RegExp; readonly example: string }[] = [
  { pattern: /(?:^|[。；：，\s])第?[一二三四五六七八九十]{1,3}(?:是要?|要|方面|抓|则|来)/gu, example: '二是' },
  { pattern: /[A-D](?=[级档])/gu, example: 'A级景区' },
  { pattern: /[（(][一二三四五六七八九十]{1,3}[）)]/gu, example: '（三）' },
  { pattern: /(?:^|[。；：\s])第?[一二三四五六七八九十]{1,3}[、，．.]/gu, example: '二、' },
  {
    pattern:
      /(?<!(?:排名|排位|位列|位居|名列|稳居|跃居|跃升|处于|跻身|居|全[国省市州区县镇乡]|全系统)[^，。；、]{0,8})第[一二三四五六七八九](?![届批次期轮季名]|[一二三四五六七八九十]*(?:巡[视察]|督[导查]|检查|考核|指导|工作)组)/gu,
    example: '第一',
  },
];

/** A point of a list by digits: 1. （2） 3）: a frame has it as ① ② ③, which are no figures. */
export const POINT =
  /(?<=^|[。；：，、！？\s])(?:[（(]([1-9])[）)]|([1-9])(?:[）)、]|[.．](?!\d)))(?=\s*[\u4e00-\u9fff“《])/gu;

/** Titles of what binds everybody, which belong to no unit. */
export const PUBLIC_TITLE = /^(?:中华人民共和国|中国共产党|习近平)/u;
