/**
 * What a heading is about. Year-end reports of one kind of unit treat the same dozen subjects under ever new words; a
 * row names the words by which a subject is known. Rows are tried from the most telling to the vaguest, so that 营商环境
 * is business and not environment, and 安全 beats 保障. `review` and `plan` are headings of our own for a subject that
 * the corpus treats but gives no heading for that another unit could use.
 */

export interface Topic {
  readonly id: string;
  /** The subject in two to six characters. */
  readonly label: string;
  readonly cues: RegExp;
  readonly example: string;
  readonly review: string;
  readonly plan: string;
  /** What is usually told under it, one prompt a point. */
  readonly points: readonly string[];
}

const topic = (
  id: string,
  label: string,
  cues: RegExp,
  example: string,
  review: string,
  plan: string,
  points: readonly string[],
): Topic => ({
  id,
  label,
  cues,
  example,
  review,
  plan,
  points,
});

export const TOPICS: readonly Topic[] = [
  topic('application', '依申请公开', /依申请/u, '规范依申请公开', '规范依申请公开', '规范依申请公开', [
    '受理和答复情况',
    '不予公开情况',
  ]),
  topic(
    'litigation',
    '复议诉讼',
    /复议|诉讼|应诉/u,
    '行政复议和应诉情况',
    '行政复议和行政诉讼情况',
    '加强复议应诉工作',
    ['行政复议情况', '行政诉讼和应诉情况'],
  ),
  topic(
    'disclosure',
    '主动公开',
    /主动公开|信息公开|政务公开|公开内容|公开情况/u,
    '做好主动公开',
    '做好主动公开',
    '拓展公开内容',
    ['公开数量和类别', '重点领域公开', '政策解读和回应关切'],
  ),
  topic('platform', '平台建设', /平台|网站|新媒体|栏目/u, '加强平台建设', '加强平台建设', '优化平台建设', [
    '网站和栏目维护',
    '政务新媒体管理',
    '互动交流',
  ]),
  topic(
    'information',
    '信息管理',
    /信息管理|信息发布|发布审核|信息标准|政府信息/u,
    '政府信息管理',
    '加强信息管理',
    '规范信息管理',
    ['发布审核和保密审查', '动态更新和清理'],
  ),
  topic(
    'business',
    '营商环境',
    /营商|助企|惠企|企业服务|服务企业|市场主体|纾困|放管服|审批|政务服务/u,
    '优化营商环境',
    '优化营商环境，服务企业用心用情',
    '优化营商环境，提升服务效能',
    ['审批和服务改革', '走访帮扶企业', '政策落实'],
  ),
  topic(
    'integrity',
    '作风建设',
    /作风|廉政|廉洁|党风|党纪|纪律|正风|行风/u,
    '持续改进作风',
    '加强作风建设，工作效能持续提升',
    '加强作风建设，提升工作效能',
    ['警示教育', '监督检查和问题整改', '效能提升'],
  ),
  topic(
    'party',
    '党的建设',
    /党建|党的|党组织|党员|政治|思想|主题教育|理论|从严治党|意识形态|红色|组织建设|基层组织|强根|铸魂|二十大/u,
    '突出政治引领，党建责任有效落实',
    '强化党建引领，基层基础不断夯实',
    '强化党建引领，夯实基层基础',
    ['理论学习', '基层组织和党员队伍建设', '党风廉政建设'],
  ),
  topic(
    'safety',
    '安全生产',
    /安全|应急|防灾|消防|风险|底线|隐患/u,
    '守牢安全底线',
    '严守安全底线，安全形势总体平稳',
    '严守安全底线，防范化解风险',
    ['责任落实', '隐患排查整治', '应急值守和宣传教育'],
  ),
  topic(
    'enforcement',
    '行政执法',
    /执法|监管|整治/u,
    '规范行政执法',
    '规范行政执法，监管水平稳步提升',
    '规范行政执法，提升监管水平',
    ['执法制度落实', '检查和办案情况', '执法队伍培训'],
  ),
  topic(
    'law',
    '法治建设',
    /法治|普法|依法|法律|司法|立法/u,
    '推进依法行政',
    '推进依法行政，法治建设不断加强',
    '推进依法行政，加强法治建设',
    ['依法决策', '普法宣传', '法律服务和监督'],
  ),
  topic(
    'governance',
    '社会治理',
    /(?<!环境|专项|生态|财政|污染)治理|平安|维稳|稳定|和谐|信访|矛盾|综治|创稳|治安/u,
    '深化基层治理',
    '深化基层治理，社会大局和谐稳定',
    '深化基层治理，维护社会稳定',
    ['平安建设', '矛盾化解和信访', '网格管理'],
  ),
  topic(
    'rural',
    '乡村振兴',
    /乡村|三农|农业|农村|脱贫|粮食|耕地|富民|共同富裕|以农/u,
    '扎实推进乡村振兴',
    '推进乡村振兴，农业农村稳步发展',
    '推进乡村振兴，促进农民增收',
    ['粮食和耕地', '巩固脱贫成果', '产业和集体经济'],
  ),
  topic(
    'projects',
    '项目建设',
    /项目|招商|双招双引|投资|重点工程/u,
    '狠抓项目建设',
    '狠抓项目建设，发展后劲不断增强',
    '狠抓项目建设，增强发展后劲',
    ['招商引资', '项目推进', '要素保障'],
  ),
  topic(
    'environment',
    '生态环境',
    /生态|(?<!营商)环境|绿色|绿水|人居|污染|宜居|美丽|双碳|环保|城乡面貌|镇村建设/u,
    '改善人居环境',
    '改善人居环境，城乡面貌明显提升',
    '改善人居环境，建设宜居家园',
    ['环境整治', '污染防治', '基础设施'],
  ),
  topic(
    'city',
    '城市管理',
    /市容|城市|城镇|环卫|集镇|城管/u,
    '提升城市品质',
    '加强城市管理，城市品质持续提升',
    '加强城市管理，提升城市品质',
    ['市容秩序', '更新改造', '长效管理'],
  ),
  topic(
    'livelihood',
    '民生保障',
    /民生|福祉|惠民|为民|社会事业|社会保障|救助|养老|群众|就业|关爱|百姓|亲民|爱民/u,
    '办好民生实事',
    '保障改善民生，群众福祉不断增进',
    '保障改善民生，增进群众福祉',
    ['社会救助和保障', '教育、医疗、养老', '实事办理'],
  ),
  topic(
    'culture',
    '文化旅游',
    /文化|文旅|旅游|(?<!生态)文明/u,
    '繁荣文化事业',
    '繁荣文化事业，文明程度不断提高',
    '繁荣文化事业，提升文明程度',
    ['公共文化服务', '文明创建', '文旅发展'],
  ),
  topic(
    'industry',
    '产业发展',
    /产业|工业|农产品|培育/u,
    '壮大特色产业',
    '推动产业升级，发展质效稳步提升',
    '推动产业升级，提升发展质效',
    ['主导产业', '企业培育', '品牌和链条'],
  ),
  topic(
    'economy',
    '经济发展',
    /经济(?!普查)|指标|财政|收支|增收|稳增长|抓发展|高质量发展|发展质效/u,
    '经济运行稳中有进',
    '抓实经济运行，发展态势稳中向好',
    '抓实经济运行，推动稳中向好',
    ['主要指标', '运行调度', '增长点培育'],
  ),
  topic(
    'team',
    '队伍建设',
    /队伍|干部|人才|自身建设|能力|素质|培训|履职|强队|班子/u,
    '建强干部队伍',
    '加强队伍建设，能力素质不断提升',
    '加强队伍建设，提升能力素质',
    ['教育培训', '选拔使用', '作风和能力'],
  ),
  topic(
    'publicity',
    '宣传引导',
    /宣传|舆论|宣教|报道/u,
    '加强宣传引导',
    '加强宣传引导，工作氛围更加浓厚',
    '加强宣传引导，营造良好氛围',
    ['阵地建设', '信息报送', '典型宣传'],
  ),
  topic(
    'reform',
    '改革创新',
    /改革|创新|数字|智慧|科技/u,
    '深化改革创新',
    '深化改革创新，发展活力不断增强',
    '深化改革创新，增强发展活力',
    ['改革任务', '创新做法', '数字化应用'],
  ),
  topic(
    'supervision',
    '监督保障',
    /监督|督查|督办|考核|监督保障|组织保障/u,
    '强化监督保障',
    '强化监督保障',
    '强化监督保障',
    ['监督检查', '考核评议', '问题整改'],
  ),
  topic(
    'leadership',
    '组织领导',
    /组织领导|加强领导|责任|机制|制度|站位|规范管理|管理规范|认识/u,
    '加强组织领导',
    '加强组织领导',
    '加强组织领导',
    ['组织领导', '责任分工', '制度机制'],
  ),
  topic(
    'service',
    '服务大局',
    /服务|大局|中心工作|中心任务/u,
    '服务中心大局',
    '服务中心大局，重点任务有效落实',
    '服务中心大局，落实重点任务',
    ['重点任务', '协调服务', '交办事项办理'],
  ),
];

/** Places for a department's own trades where its kin each have another: 统计, 民政, 审计. */
export const TRADE_PLACES: readonly Pick<Topic, 'id' | 'review' | 'plan'>[] = [
  {
    id: 'trade-1',
    review: '聚焦{{slot 第一项主业}}，重点任务落地见效',
    plan: '聚焦{{slot 第一项主业}}，抓实重点任务',
  },
  {
    id: 'trade-2',
    review: '聚力{{slot 第二项主业}}，履职水平稳步提升',
    plan: '聚力{{slot 第二项主业}}，提升履职水平',
  },
];

/** By what means any piece of work is done: all that 专项 reports on different subjects share. */
export const MEANS_TOPICS: ReadonlySet<string> = new Set(['leadership', 'supervision', 'publicity', 'team', 'service']);

/** Topics any department may have; the others are somebody's trade. */
const GENERAL_TOPICS: ReadonlySet<string> = new Set([
  'party',
  'integrity',
  'safety',
  'law',
  'team',
  'publicity',
  'supervision',
  'leadership',
  'service',
  'reform',
]);

/** Those that every department has, whatever its reports say. */
const UNIVERSAL_TOPICS: ReadonlySet<string> = new Set(['party', 'integrity', 'team', 'safety', 'law']);

/** Whether the topic may be lent to a unit whose own kind does not mention it. */
export function isUniversalTopic(id: string): boolean {
  return UNIVERSAL_TOPICS.has(id);
}

/** Whether the topic suits any department. */
export function isGeneralTopic(id: string): boolean {
  return GENERAL_TOPICS.has(id);
}

const BY_ID: ReadonlyMap<string, Topic> = new Map(TOPICS.map((one) => [one.id, one]));

/** The topic with this id; undefined for a subject that was found in the corpus only. */
export function topicOf(id: string): Topic | undefined {
  return BY_ID.get(id);
}

/** Ids of every topic a heading's words name, in table order; empty where none does. */
export function topicsOf(text: string): string[] {
  return TOPICS.filter(({ cues }) => cues.test(text)).map(({ id }) => id);
}
