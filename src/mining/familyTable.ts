/**
 * The lines of work that every town and every street has by law, as a table like those of the trades: what the reports at
 * hand leave out, a draft still has a place for. A line is six fields between bars: its topic's id (headingTopicTable.ts);
 * ids it covers; a heading for a review (six and eight characters) and for a plan (six and six); what is told under it in
 * a review, and in a plan.
 */

export interface FamilyRow {
  readonly family: '乡镇' | '街道';
  /** Where its duties are laid down. */
  readonly source: string;
  /** In the order a report tells them. */
  readonly lines: readonly string[];
}

export const FAMILY_ROWS: readonly FamilyRow[] = [
  {
    family: '乡镇',
    source:
      '《地方各级人民代表大会和地方各级人民政府组织法》关于乡镇人民政府职权的规定；《中国共产党农村基层组织工作条例》；《安全生产法》关于乡镇属地责任的规定',
    lines: [
      'party||强化党建引领，基层基础不断夯实|强化党建引领，夯实基层基础|理论学习和意识形态 村（社区）党组织和党员队伍建设 党风廉政建设|理论武装的安排 村（社区）党组织建设的举措 全面从严治党的安排',
      'projects|economy industry business|抓实项目招商，经济工作稳步推进|抓实项目招商，壮大经济实力|主要经济指标：数字和比上年 招商引资和项目推进 服务企业和要素保障|主要预期目标 拟引进和开工的项目 服务企业的举措',
      'rural||推进乡村振兴，农业农村稳步发展|推进乡村振兴，促进农民增收|粮食和耕地 防止返贫监测帮扶 特色产业和集体经济|粮食安全的目标和举措 防止返贫的举措 富民产业和集体经济的目标',
      'environment|city|统筹城乡建设，人居环境持续改善|统筹城乡建设，改善人居环境|环境整治 污染防治和河湖林长制 基础设施和集镇管理|环境整治的重点和目标 生态保护的举措 基础设施项目和长效管护的安排',
      'livelihood|culture|保障改善民生，公共服务不断优化|增进民生福祉，优化公共服务|就业和社会保障 教育、卫生、养老和文化 民生实事和便民服务 退役军人和征兵工作|拟办的民生实事 兜底保障和公共服务的举措 便民服务的安排',
      'governance|law|深化基层治理，平安建设扎实推进|深化基层治理，维护社会稳定|平安建设 矛盾化解和信访 网格管理|平安创建和源头化解的举措 网格和志愿力量的安排',
      'safety||抓好安全生产，应急准备不断加强|抓好安全生产，防范化解风险|责任落实 隐患排查整治 消防、防汛和应急救援|责任制落实的举措 重点领域专项整治 应急队伍和物资的安排',
      'integrity|team|加强自身建设，履职能力不断提升|加强自身建设，提升行政效能|依法行政和综合执法 接受监督和问题整改 作风建设和过紧日子|依法行政和综合执法的安排 作风建设和为基层减负的举措',
    ],
  },
  {
    family: '街道',
    source:
      '《地方各级人民代表大会和地方各级人民政府组织法》关于街道办事处办理公共服务、公共管理、公共安全等工作的规定；《中共中央 国务院关于加强基层治理体系和治理能力现代化建设的意见》（2021年）',
    lines: [
      'party||建强基层组织，党建引领更加有力|建强基层组织，深化党建引领|理论学习和意识形态 社区和小区党组织建设 党风廉政建设|理论武装的安排 社区党组织建设和在职党员报到的举措 全面从严治党的安排',
      'business|economy industry projects|优化营商服务，辖区经济稳步发展|优化营商服务，助力企业发展|走访和服务企业 税源和楼宇经济 重点项目保障|服务企业的举措 税源和楼宇经济的目标',
      'city|environment|加强城市管理，市容环境持续改善|加强城市管理，提升城市品质|市容秩序和环境卫生 老旧小区和背街小巷改造 垃圾分类和污染防治 文明城市创建|更新改造的项目和目标 精细化管理的举措 生态环保和文明创建的安排',
      'community||完善社区治理，共建共治更加有力|完善社区治理，推进共建共治|社区建设和居民自治 物业服务和小区管理 热线诉求办理|社区建设的目标 物业管理的举措 热线诉求办理的改进',
      'livelihood|culture|保障改善民生，便民服务不断优化|增进民生福祉，优化便民服务|就业和社会救助 “一老一小”和退役军人服务 民生实事和便民服务 公共文化和志愿服务|拟办的民生实事 就业和救助的举措 “一老一小”和便民服务的安排',
      'governance|law|推进平安建设，矛盾纠纷多元化解|推进平安建设，维护社会稳定|平安建设 矛盾化解和信访 网格管理|平安创建和源头化解的举措 网格和群防群治力量的安排',
      'safety||抓好安全生产，应急准备不断加强|抓好安全生产，防范化解风险|责任落实 隐患排查整治 消防和应急值守|责任制落实的举措 消防等重点领域专项整治 应急力量的安排',
      'integrity|team|加强自身建设，履职能力不断提升|加强自身建设，提升服务效能|依法行政和综合执法 接受监督和问题整改 作风建设和过紧日子|依法行政和综合执法的安排 作风和效能建设的举措',
    ],
  },
];
