/**
 * How names are told by what stands around them, as tables: whose name a word before 同志 or 水库 is, what firms, places
 * and projects are called, and the words in front of these that name nobody.
 */
import { SURNAME, type SlotKind } from './frameRules.ts';

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

/** Bodies that common words describe without naming them: 综合医院, 专业合作社. */
export const GENERIC_BODY = /^(?:医院|大学|合作社|工业园|产业园)/u;

/** Characters that are words by themselves: side by side they make no name. */
export const FUNCTION_WORD =
  /[的地得了着过和与及暨或在对等为以将把被向从到由按使让是有无不未已也还又再更最很并而且但则即其此该各每全共同个一所有能可应须要会就都只仅多少新旧老大小高低上下前后左右内外中里间起来去出入开关进退做抓促保稳扩提强优增减建设立定制订办管查改治防控统筹推落实学用讲看听走访问记市县区镇乡村局院校党政民企农工商文教科人事年月日时穿跨]/u;

/** Characters that end a row which might be a name: measures, degrees, and what order words begin with. */
export const ROW_BREAK = /[级首余副位处类批期次个至元件未很较又岁亩种条座名项层轮届双单半再仍曾需拟]/u;

/** What stands behind the names of firms, institutes and estates; a name in front of it is looked for. */
export const FIRM_TAIL =
  /纺织|木材|塑胶|棉业|药业|置地|地产|研究院|创新中心|智造院|花园|公寓|豪庭|家园|大厦|农贸市场|电站|酒店|景区|环卫所|幼教点|书房|书店|书屋/gu;

/** What stands behind the names of places that are made of common words; a mark or 农贸市场 must follow a short one. */
export const PLACE_TAIL =
  /骑[游行]径|骑行道|自行车道|田园综合体|生态小镇|风景名?胜?区|小微园区?|社区(?!矫正|党|干|工|服务|治理|居|卫生|网格|养老|医|公园|群众)|广场|水库|大桥|区块(?=[、，。；）0-9一二三])|(?<![道公铁马线思出])[路街](?=[、，。；）（]|农贸)|(?<![农乡全各每本我])村(?=[、，。；）（“])/gu;

/** A place behind a mark or a preposition, whatever follows: 了岫坑工业区, ；岫畔片区. */
export const LIMITED_PLACE =
  /(?<=^|[，。；：、（了在到对])(?<fact>[\u4e00-\u9fff]{2,3}(?:村(?![民级居委务干规庄容史组企])|片区|工业区|小区|园区|社区(?!矫正)))/gu;

/** Words that stand in front of such tails and name nobody: what kind of thing it is, or whose. */
export const NO_NAME =
  /^(?:元|[各每该本我全原新老大小多数省市县区镇乡村]{1,2}|重点|绿色|现代|智慧|特色|高效|优质|生态|清洁|地方|中小|大型|传统|省级|市级|区级|县级|国家|全国|国家级|企业|项目|产业|工业|农业|农村|城市|城区|乡村|社会|公共|安全|建设|发展|推进|推动|开展|组织|实施|加强|落实|打造|强化|深化|提升|完善|实现|推广|应用|依托|围绕|聚焦|走访|检查|督促|指导|支持|培育|引进|联合|利用|通过|以及|其他|部分|辖区|周边|主要|相关|有关|市场|集中|示范|教育|文化|旅游|种植|养殖|文化|休闲|老旧|城乡|和谐|美丽|试点|行政|中心|健身|农家|职工|党建|红色|培训|实践|生产|加工|巩固|整治|做好|抓好|加快|启动|完成|新建|改造|与|经|由|抓)$/u;

/** What stands in front of a name and was taken for its beginning. */
export const NAME_LEAD =
  /^(?:推进|推动|完成|修缮|新增|选址|引导|挖掘出?|打破|后续是|因(?=官|[\u4e00-\u9fff]{2,3}[镇乡街])|责成|围绕|目前|我[省市县区镇乡]有|在|与|对接|接|聘请|引荐|举办|鼓励|促成|邀请|分获|荣获|凡|现有|包括|涉及|走访|联合|依托|以上|累计|组织|帮助|支持|协助|督促|指导|为|由|经|从|到|往)+(?=[\u4e00-\u9fff]{2})/u;

/** What the name of a place, a body or a project never holds. */
export const NOT_IN_NAME = /[了]|[有力]力?地|促进|追究|通过|获得|成立|没有|已经?完|事宜|不出/u;

/** Endings of the names of places. */
export const PLACE_END = /(?:[省市县区镇乡村路街]|街道|社区|下乡|巡河)$/u;

/** Words in front of 村, 社区 or 路 that are no names, whatever the corpus makes of them: 试点县, 机耕路, 送戏下乡. */
export const NO_PLACE =
  /^级|(?:农|试点|试行|摸排|蹲点|驻点|优化|参加|参与|前往|推选|带动|涉及|完善|整治|提升|联系|包保|结对|帮扶|美化|亮化|走进|深入|送戏|送医|送法|惠民|民俗|机耕|聚集|集中|聚居|出|巡|凡我|打破|紧抓|畅叙|好|调研|摆放|级现代产业园|(?:以上|重点|标杆)文旅|先后|获得|责成|获评|评选|创建|申报|打造|建成|新建|落户|辐射|覆盖|联合|组建)$/u;

/** Members of a list of persons before the last, which is followed by 同志 or a post. */
export const LISTED_PERSON = new RegExp(
  `(?<list>(?:[${SURNAME.slice(1, -1)}席司][\\u4e00-\\u9fff]{1,2}、)+[${SURNAME.slice(1, -1)}席司][\\u4e00-\\u9fff]{1,2})(?=(?:[\\u4e00-\\u9fff]{0,2})(?:等|同志|书记|主任|局长))`,
  'gu',
);

/** A project named right behind the sum spent on it. */
export const PAID_PROJECT = /元(?<fact>[\u4e00-\u9fff（）A-Za-z]{4,30}?)项目/gu;

/** What stands behind the names of places, firms and schools; a name in front of it is looked for. */
export const NAME_TAIL =
  /村(?!民|级|居|委|务|干|规|庄|集体|企|容|史|里|内|社)|镇(?![村街域区])|县(?![域级委政直区])|乡(?![村镇])|街道|社区(?!矫正)|[路河湖港](?![径线长边口面])|山(?![区体洪林火塘坡地水上脚里头泉货药核羊歌顶村])|水库|电站|山塘|小微园区?|产业园区?|工业[园区点]|农业园|科技园|物流园|高速(?:公路|(?![增发推运率度成]))|高铁(?!站)|铁路|区块|地块|初中|高中|小学|中学|集团|公司|大桥|大道|广场|景区|阀门|卫浴|厂房/gu;

/**
 * What is named by a strange word in front. `between`: characters of its trade at most that may stand between them;
 * `least`: characters of the strange word, where trades have strange words of two as well (光伏项目).
 */
export const STRANGE_TAILS: readonly {
  kind: SlotKind;
  tail: RegExp;
  between: number;
  least: number;
  example: string;
}[] = [
  {
    kind: '名称',
    tail: /^(?:有限公司|公司|集团|商会|商贸|贸易|种业|物业|药业|制药|酒业|建工|钢构|重工|实业|控股|置业|置地|地产|传媒|影视|银行|产险|人寿|牧场|农场|林场|茶场|农庄|庄园|乐园|山庄|山居|民宿|宿集|学堂|书院|酒店|宾馆|超市|客户端|回收站)/u,
    between: 8,
    least: 2,
    example: '远岫高档服装公司',
  },
  {
    kind: '名称',
    tail: /^(?:包装|物流|汽车|汽修|纺织|化工|建材|医药|家居|服饰|光电|机械|环保|科技|农业|农牧|食品|新?能源|水务|燃气|新材料|制品|餐饮)/u,
    between: 0,
    least: 2,
    example: '远岫包装',
  },
  {
    kind: '单位',
    tail: /^(?:研究院|研究所|学院|幼儿园|分园|小学|中学|分?校区?(?=[、，。；（）])|医院|艺术馆|博物馆|纪念馆|图书馆|党总?支部|[一二三四五六七八九]中(?!全))/u,
    between: 6,
    least: 2,
    example: '远岫艺术馆',
  },
  {
    kind: '地名',
    tail: /^(?:自然[村屯]|街道|片区|自?来?水厂|污水处理厂|发?电厂|变电站|泵站|水闸|灌区|汽渡|轮渡|渡口|农业园|科技园|物流园|工业区|地块|园区|小区|广场|商圈|花园|公寓|家园|大厦|度假[村区]|景区|风景区|枢纽|码头|特?大桥|隧道|古[镇村道]|老街|遗址|故居|湿地|水库|大捷|收费站|加油站|中转站|工业园|产业园|小微园区?|[\u4e00-\u9fff]{0,2}(?:综合体|小镇)|(?:风景)?名胜区|旅游区|景点|骑[游行][径道]|自行车道|绿道|游步道|栈道|古寨)/u,
    between: 4,
    least: 2,
    example: '远岫片区',
  },
  {
    kind: '地名',
    tail: /^(?:公园|未来[乡农]村|社区(?=[、，。；（）和与等]|党)|区块(?=[、，。；（）和与等])|[苑府庄屯段](?=[、，。；（）和与等])|[东西南北中]?路(?=[、，。；）与和至（]|[东西南北])|河(?![长道]))/u,
    between: 0,
    least: 2,
    example: '远岫社区、',
  },
  {
    kind: '单位',
    tail: /^(?:(?:船检|海事|河道|航道|水文|流域管理|河务)局|水文站|监测站|管理处)/u,
    between: 0,
    least: 2,
    example: '远岫航道局',
  },
  { kind: '单位', tail: /^局(?![长部面域势里属内])/u, between: 0, least: 3, example: '岫江船检局' },
  {
    kind: '项目',
    tail: /^(?:项目|工程|基地|平台|品牌|协会|示范[园带点])/u,
    between: 5,
    least: 3,
    example: '远岫台智能装备项目',
  },
];

/** Behind a place, it is only a part of the name of what stands here: 远岫远山田园综合体. */
export const COMPOUND_TAIL =
  /^[\u4e00-\u9fff]{0,4}?(?:综合体|小镇|(?:风景)?名胜区|风景区|旅游区|景点|研学基地|牧场|农场|庄园|骑[游行][径道]|自行车道|绿道|游步道|湿地(?:自然保护区|公园)?|自然保护区|森林公园)/u;

/** The part of such a name in front of the place, behind a mark: 、九岫远山小镇. */
export const COMPOUND_HEAD = /(?<=[、，。；：（“”])[\u4e00-\u9fff]{1,3}$/u;

/** Endings of the names of small places. */
export const SMALL_PLACE = /[湾岭弄沟坪塘畈坝寨堡峪洼埠坳屯圩浜坞埭围坑岩垄涧庵溪港潭浦泾渡]$/u;

/** In front of a place. */
export const WHERE = /[在到至赴从往驻、（]$/u;

/** Characters that write foreign sounds: two of them in a row of three make a brand. */
export const SOUNDS = /[斯尔姆克迪赛诺菲罗德曼特兰莱维娜雅奥伊艾埃玛蒂森伦逊顿萨卡塔乔麦铂瑞巴普]/gu;

/** Behind such a word a person is named, in front of such words too. */
export const PERSON_BEFORE =
  /(?:[员师匠星]|[局部县市镇乡区院校处科所站社厅会省州行队组]长|书记|主任|主席|主委|干部|教授|老师|医生|者|负责人|法人|常委|同学|大姐|村民|居民|农户|企业家|作家|画家|选手|党员|站长|社长|区长)$/u;
export const PERSON_BEHIND =
  /^(?:同志|[荣喜]?获|荣登|入选|当选|被评|到(?!位|期|户)|莅|赴|带[队领]|一行|等|在|率|[，。、；：）（“]|$)/u;

/** What only persons do, of all that follows a post. */
export const PRAISED = /^(?:同志|[荣喜]获|荣登|当选|被评)/u;

/** What begins like a surname and names nobody, though no dictionary has it as a word. */
export const NOT_A_PERSON =
  /^(?:任[组副团队]|关工委|纪检|程式|和|高(?:度|质|级|效)|严格|安[全排]|方[面案]|文[明化件])/u;

/** What ends the last member of a list: 甲、乙等三家, 甲、乙两个村, 甲、乙已建成. */
export const LIST_ENDS =
  /等|以及|[超达](?=近|\d|□|[\u4e00-\u9fff]?[万亿])|(?:[两三四五六七八九十多]|\d+)余?[个家条座所处名]|[的已正将均获为在对到由被并][\u4e00-\u9fff]|出席|开展|进行|完成|组织|启动|担任|批示|建成|落地|开工|投产|举办|召开|实施|主持|参加|入选|\d/u;

/** What leads to the first member of a list. */
export const LIST_LEADS: readonly { pattern: RegExp; example: string }[] = [
  { pattern: /[对与和及以在到赴由从向为把将给至是有]/gu, example: '与甲、乙' },
  {
    pattern:
      /(?:了|接|走访|选定|选取|改善|推荐|举办|聘请|引荐|鼓励|促成|结合|凡|推进|推动|支持|包括|涉及|针对|覆盖|引进|引入|新建|改造|完成|组织|开展|建成|打造|邀请|联合|依托|其中|通过|实施|启动|协助|督促|指导|帮助|服务|保障|加快|聚焦|围绕|培育|续建|修缮|建设|元的?|个|家|条|座)/gu,
    example: '走访甲、乙',
  },
  { pattern: /(?:企业|单位|景区|品牌|客商|乡镇)(?=[\u4e00-\u9fff]{2,5}$)/gu, example: '龙头企业甲、乙' },
];

/** What such a list tells one by one: 等3家重点企业, 等多个小区. */
export const LIST_HEADS: readonly { kind: SlotKind; pattern: RegExp; example: string }[] = [
  {
    kind: '地名',
    pattern:
      /^(?:等|\d|[两三四五六七八九十])(?:多|[数几两三四五六七八九十]+|[\dX]+)?余?[个条座处]?[\u4e00-\u9fff]{0,8}?(?:村(?![民级])|社区|乡镇|乡(?!村)|镇|街道|小区|片区|景区|商圈|道路|路段|路(?=[，。；段])|水库|河道|街区|城市|省份|省市|县区|区县|地市?(?=[，。；的]))/u,
    example: '等3个村',
  },
  {
    kind: '名称',
    pattern:
      /^(?:等|\d|[两三四五六七八九十])(?:多|[数几两三四五六七八九十]+|[\dX]+)?余?[个家所座项]?[\u4e00-\u9fff]{0,8}?(?:企业|公司|集团|民宿|园区|高校|院校|大学|学校|学院|医院|商会|协会|品牌|基地|项目|展会|平台账号|媒体|商家|商户|综合体|合作社|农场|景点|酒店|商场|超市)/u,
    example: '等3家企业',
  },
];

/** What the members of a list have in common and the last one bears for all. */
export const SHARED_TAILS = /(?:村|社区|镇|街道|乡|小区|路|县|区)$/u;
