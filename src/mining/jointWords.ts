/**
 * The words of openings, leads and closings. They are a register of their own, small and public: a clause made of nothing
 * but these words says nothing of any unit, place or trade, whoever wrote it first, and may go to anybody.
 */

interface WordRow {
  readonly words: string;
  readonly example: string;
}

const REGISTER: readonly WordRow[] = [
  {
    words:
      '坚持 深入 学习 宣传 贯彻 落实 执行 围绕 紧紧围绕 牢牢围绕 紧扣 紧盯 聚焦 锚定 立足 对标 对照 按照 根据 服务 推动 助推 推进 促进 加强 强化 提升 提高 增强 优化 完善 健全 改进 改善 深化 细化 夯实 筑牢 抓实 抓好 抓牢 抓细 做好 做实 做优 做强 做大 建强 履行 攻坚 突破 应对 克服 确保 保障 保持 实现 取得 完成 开创 谱写 迈上 再上 跃上 展现 开展 组织 规范 创新 转变 发挥 凝聚 汇聚 营造 把握 树立 统筹 扛起 扛牢 补齐 健全 落细',
    example: '扎实推进各项工作',
  },
  {
    words:
      '切实 扎实 积极 主动 稳步 全力 全面 持续 不断 进一步 认真 严格 坚决 努力 奋力 着力 大力 有力 有序 有效 顺利 平稳 稳定 牢牢 牢固 始终 紧紧 紧密 统一 高效 统筹推进 圆满 更好 更好地 更加 更大 更高 更实 更优',
    example: '有序推进',
  },
  {
    words:
      '各项 各种 各类 各方面 工作 任务 目标 目标任务 重点 要点 重点工作 重点任务 中心 中心工作 大局 主线 责任 主责 主业 主责主业 职责 职能 职能作用 作用 本职 部署 决策 决策部署 要求 部署要求 精神 措施 工作措施 举措 机制 制度 体系 能力 水平 质量 质效 效能 效率 流程 队伍 作风 干部 职工 群众 人民 党员 党建 党的建设 引领 抓手 困难 挑战 风险 问题 不足 不足之处 差距 短板 弱项 环节 薄弱环节 成绩 成效 进展 进步 成果 基础 根基 合力 活力 动力 力量 贡献 支撑 组织领导 责任落实 权力 运行 权力运行 科学 标准 统一部署',
    example: '完善工作机制，落实工作责任',
  },
  {
    words:
      '台阶 新台阶 局面 新局面 篇章 新篇章 新成绩 新进步 新进展 新成效 新气象 新突破 新形势 新要求 事业 发展 高质量发展 改革 安排 计划 规划 社会各界 相关部门 业务部门 主管部门 上级 上下 全局 中心任务',
    example: '各项事业取得新进步',
  },
  {
    words:
      '年 的 了 和 与 及 以 为 在 把 将 等 下 中 上 也 还 仍 更 各 全 地 新 以及 一定 一定的 一些 一年来 一年 过去 过去的一年 今年 今年以来 明年 今后 下一步 虽然 但 但是 同时 清醒 认识 认识到 看到 意识到 得到 审视 当前 面临 我们 存在 存在着 还存在 仍存在 仍然 主要 表现 体现 方面 以下 如下 几个 几项 几方面 几个方面 主要是 就是 具体 有关 相关 情况 报告 汇报 总结 思路 打算 现将 年度 本年度 年初 制定 确定 既定 下达 开展 开展情况 完成情况 比 相比 取得了 作出 做出 新的 应有 应有的 积极贡献 大量 期盼 期望 期待 需求 广大 回顾',
    example: '对照上级要求和群众期盼，还存在一些不足',
  },
  {
    words:
      '习近平新时代中国特色社会主义思想 稳中求进 工作总基调 稳中求进总基调 新发展理念 新发展格局 完整、准确、 坚强领导 正确领导 领导 指导 指引 支持 大力支持 关心 悉心 精心 武装头脑 指导实践 推动工作 思想 深学细悟',
    example: '在上级业务部门的悉心指导下',
  },
];

/** Slogans of a race among areas: towns and streets run in it, bureaus and special reports do not. */
const OF_A_RACE = '加压奋进 拼搏赶超 奋勇争先 乘势而上 勇争一流 争创一流'.split(' ');

/** Slogans of four characters: how the work is done, whatever the work is. */
export const SLOGANS: ReadonlySet<string> = new Set([
  ...OF_A_RACE,
  ...'踔厉奋发 笃行不怠 勇毅前行 争先创优 真抓实干 埋头苦干 苦干实干 实干担当 担当作为 担当实干 攻坚克难 锐意进取 锐意创新 开拓创新 开拓进取 砥砺前行 砥砺奋进 凝心聚力 齐心协力 同心协力 团结一心 团结奋进 同心同德 上下一心 迎难而上 主动作为 奋发有为 奋发进取 稳中求进 求真务实 守正创新 感恩奋进 再接再厉 乘势奋进 稳扎稳打 落实落细 落地见效 深谋细研 久久为功 务实笃行 追赶超越 争先进位 创先争优 比学赶超 勤勉尽责 履职尽责 恪尽职守 围绕中心 服务大局 真抓严管 善作善成 唯实惟先 提质增效 扬长补短 接续奋斗 不懈奋斗'.split(
    ' ',
  ),
]);

const WORDS: readonly string[] = [...SLOGANS, ...REGISTER.flatMap(({ words }) => words.split(' '))];

/** What stands between words and says nothing by itself. */
const JOINTS = /\{\{[^{}]*\}\}|[、“”]/gu;

function matcherOf(words: readonly string[]): RegExp {
  const longestFirst = [...new Set(words)].sort((a, b) => b.length - a.length);
  return new RegExp(longestFirst.join('|'), 'gu');
}

/** The register, with the words that a trade or a subject adds to it where its own units read them. */
export class JointVocabulary {
  readonly #matcher: RegExp;
  readonly #rests = new Map<string, string>();

  constructor(own: readonly string[] = []) {
    this.#matcher = matcherOf([...WORDS, ...own.filter((word) => word !== '')]);
  }

  /** What is left of `text` without the register's words; each is replaced by a comma. */
  rest(text: string): string {
    let rest = this.#rests.get(text);
    if (rest === undefined) {
      const left = text.replace(JOINTS, '，').replace(this.#matcher, '，');
      rest = left.replace(/，+/gu, '，').replace(/^，|，$/gu, '');
      this.#rests.set(text, rest);
    }
    return rest;
  }
}

/** Whether a clause is nothing but slogans: 踔厉奋发、笃行不怠. */
export function isSpirit(clause: string): boolean {
  return clause.split(/[、和]/u).every((part) => SLOGANS.has(part));
}

/** What only who answers for an area says of itself: the slogans of a race among areas, 应对各种困难和挑战. */
const OF_AN_AREA = new RegExp(`${OF_A_RACE.join('|')}|应对.*(?:困难|挑战)`, 'u');

/** Whether a clause is fit for towns and streets alone. */
export function isOfAnArea(clause: string): boolean {
  return OF_AN_AREA.test(clause);
}

/** The vocabularies of one corpus, each made once. */
export class JointVocabularies {
  readonly #made = new Map<string, JointVocabulary>();

  /** The register with the words of a trade or subject. */
  with(own: readonly string[]): JointVocabulary {
    const key = own.join(' ');
    let vocabulary = this.#made.get(key);
    if (!vocabulary) this.#made.set(key, (vocabulary = new JointVocabulary(own)));
    return vocabulary;
  }
}
