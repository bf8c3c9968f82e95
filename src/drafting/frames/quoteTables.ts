/**
 * What stands in quotation marks and in titles, as tables: what is named by a quotation and what is said in one, which
 * titles are documents. A saying of common words is anybody's; the same words in front of 品牌 are somebody's name.
 */

/** Endings of documents, whose titles say what they are about; a film or a song may be called anything. */
export const DOCUMENT_END =
  /(?:法|条例|准则|规定|细则|办法|规则|章程|规程|制度|纲要|意见|通知|方案|计划|规划|要点|清单|目录|名录|名录库|台账|预案|报告|通报|公告|通告|标准|规范|指南|手册|指引|决定|决议|合同|协议书?|[书册表函令])(?:（[\u4e00-\u9fff]{1,6}）)?$/u;

/** Behind a quotation: it is a name. */
export const NAMED_BEHIND: readonly { pattern: RegExp; example: string }[] = [
  {
    pattern:
      /^(?!的)[\u4e00-\u9fff]{0,8}?(?:品牌|IP|商标|民宿|项目|工程|景[区点]|街区|农特|特产|小程序|平台|系统|APP|App|公众号|视频号|账号|公园|广场|市集|集市|夜市|驿站|书房|书屋|展厅|展馆|客厅|之家|工作室|工作站|小镇|社区|小区|综合体|基地|农[场庄园]|合作社|公司|企业|门店|超市|食堂|餐厅|热线|栏目|专栏|节目|晚会|大赛|比赛|竞赛|论坛|沙龙|讲堂|课堂|志愿|[\u4e00-\u9fff]?队|团队|小组|联盟|协会|组合|矩阵|营业执照)/u,
    example: '“向阳花开”民宿品牌',
  },
  { pattern: /^(?:[\u4e00-\u9fff]{0,6}活动|称号|荣誉|奖|复[评审核]|创建|等级)/u, example: '“向阳花开”主题活动' },
];

/** In front of a quotation: it is a name or an honour. */
export const NAMED_BEFORE: readonly { pattern: RegExp; example: string }[] = [
  {
    pattern:
      /(?:打造|创建|推出|擦亮|唱响|打响|推广|推介|注册|获评?|获批|获得|授予|被?评为|命名为?|列入|入选|开设|开通|上线|成立|组建|品牌|名为|称为|冠名|举办|承办|形象|项目|平台)(?:全?[国省市县区]级?)?$/u,
    example: '打造“向阳花开”',
  },
];

/** What ends like the name of a thing, a body, an honour or an event. */
export const NAMED_WITHIN =
  /(?:县|市|区|镇|乡|村|社区|街道|街|路|山|湖|河|湾|岛|廊|亭|楼|塔|庙|寺|坊|墙|角|书吧|单位|基地|集体|企业|公司|团队|支部|先锋队|奖|个人|园|馆|站|中心|小院|院子|院|家园|之家|品牌|城市?|窗口|能手|标兵|模范|之乡|之星|之夜|工作室|工程|项目|计划|专项|活动|[^环细季时]节|大赛|会展|(?<![发开拓进扩])展|论坛|讲堂|课堂|超市|号|港湾|联盟|联合体|[+＋·]$)$/u;

/** In front of a common noun: what kind of thing it is, or whose (示范道路, 区长信箱). */
export const KIND_BEFORE = /^(?:示范|重点|试点|样板|标准|民生|惠民|便民|[省市县区镇乡]长|书记|领导|群众|党员|职工)/u;

/** Numerals in these order or forbid, they count nothing of a place: 五个不准, 六选六不选. */
export const NUMERAL_SAYING = /[不必]|个(?:得|要|有|严|先|统一|凡是)|[谁先后]/u;

/** Forms of sayings whose single characters need be no words of the dictionary. */
export const SAYING_FORMS: readonly { pattern: RegExp; example: string }[] = [
  { pattern: /^[\u4e00-\u9fff]$/u, example: '“干”字当头' },
  { pattern: /^以.{1,4}[代促带强补养].{1,4}$/u, example: '“以查代训”' },
  {
    pattern: /^应([\u4e00-\u9fff])尽\1$|^能([\u4e00-\u9fff])则\2$|^能[\u4e00-\u9fff]则[\u4e00-\u9fff]$/u,
    example: '“应发尽发”、“能快则快”',
  },
  { pattern: /^以.{1,8}(?:促进?|带动?|引领|推动|保障).{1,8}$/u, example: '“以高标准作风保障高标准服务”' },
  { pattern: /^[\u4e00-\u9fff]有所[\u4e00-\u9fff]$/u, example: '“幼有所育”' },
  { pattern: /^[一每][日周月季年]一.{1,3}$/u, example: '“一周一调度”' },
  { pattern: /^(?!.*[一二两三四五六七八九十])[\u4e00-\u9fff]{2,4}[式型化]$/u, example: '“庭院式”、“扁平化”' },
  { pattern: /^[随边].{1,3}[随边].{1,3}$/u, example: '“随到随办”' },
  { pattern: /^零[\u4e00-\u9fff]{1,2}$/u, example: '“零差错”' },
  {
    pattern: /^一[村社户企人事项案岗地镇乡](?:（[\u4e00-\u9fff]{1,4}）)?[一两三].{1,5}$/u,
    example: '“一村（社区）一顾问”',
  },
  { pattern: /^[既又].{1,4}[又且].{1,4}$/u, example: '“既叫好又叫座”' },
  { pattern: /^[先谁边凡].{1,6}[后谁边必].{0,6}$/u, example: '“先培训后上岗”、“凡进必考”' },
  {
    pattern:
      /^[一二两三四五六七八九十]个?(?:不|必|严禁).{1,4}$|^[一二两三四五六七八九十](.)[一二两三四五六七八九十]不\1$/u,
    example: '“四个不上报”、“五用五不用”',
  },
  { pattern: /^(?:天天|日日|周周|月月|季季|年年|事事|人人|错时|随时|每[天日周月季年]).{1,2}$/u, example: '“月月评”' },
  { pattern: /^(?:[\u4e00-\u9fff]{1,12}[、，；])+[\u4e00-\u9fff]{1,12}$/u, example: '“能听、能讲、能做”' },
  { pattern: /^[\u4e00-\u9fff]{1,4}[+＋](?:[\u4e00-\u9fff]{1,4})?$/u, example: '“国企+”' },
];
