/**
 * Expressions that all of the country writes alike: names of doctrines, meetings and rules. A slot never cuts one.
 */
import { NameTable } from './phraseNames.ts';

/** Written without quotation marks, without the 精神, 建设, 工作 that may follow. */
const PLAIN =
  '习近平新时代中国特色社会主义思想 新时代中国特色社会主义思想 习近平法治思想 习近平经济思想 习近平生态文明思想 习近平文化思想 习近平强军思想 ' +
  '重要讲话和重要指示批示 重要讲话重要指示批示 重要指示批示 重要讲话 重要论述 中央八项规定及其实施细则 中央八项规定 中央经济工作会议 中央农村工作会议 ' +
  '党的二十大和二十届一中、二中全会 党的二十大和二十届二中全会 党的二十大和二十届历次全会 党的二十大 二十届二中全会 稳中求进工作总基调 ' +
  '党风廉政建设和反腐败 党风廉政 全面从严治党 党内政治生活 党的政治 意识形态 理论学习中心组 领导班子 营商环境 乡村振兴 宜居宜业和美乡村 ' +
  '脱贫攻坚 高质量发展 经济社会 扫黑除恶 防灾减灾救灾 安全生产 矛盾纠纷 先锋模范 战斗堡垒 目标任务 社会主义核心价值观 生命财产安全 ' +
  '依申请公开 高压态势 集中统一领导 标准化规范化 贯彻落实 学习贯彻 学习宣传贯彻 贯彻执行 健全完善 建立健全 巩固拓展 检视整改 ' +
  '民主生活会 组织生活会 公共服务 基层治理 社会治理 民生实事 招商引资 精神文明 生态文明';

/** The plain expressions; of several that begin alike the longest counts. */
export const FIXED_EXPRESSIONS = new NameTable(PLAIN.split(' '));
