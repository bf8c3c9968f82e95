/**
 * What makes a stretch of good words a poor phrase: a circumstance without its main clause, an object that does not go
 * with its verb, one unit's own occasion. Each fault has its price in log-odds; the table is all there is to it.
 */

import { MARK_RANGE } from './phraseMarks.ts';

export interface Fault {
  readonly pattern: RegExp;
  /** Taken off the judgment, in log-odds. A phrase of many units can bear it. */
  readonly cost: number;
  /** A phrase that has the fault. */
  readonly example: string;
}

/** What a clause that only leads up to another begins with, behind a comma or at the start. */
const LAST_CLAUSE = '(?:^|，)';

export const FAULTS: readonly Fault[] = [
  {
    pattern: new RegExp(
      `${LAST_CLAUSE}(?:通过|现?结合(?!实际、)|依托|针对|对照|涉及|利用|借助|鉴于|随着|关于|除|经|自|当)[^，]{2,}$`,
    ),
    cost: 3,
    example: '通过召开工作例会',
  },
  {
    pattern: new RegExp(
      `${LAST_CLAUSE}对(?!照|标|口|外|内)(?![^，]*(?:进行|开展|实施|实行|做到|做好|给予|予以|负责|认识|重视|有|存在|不|未|缺|提出|产生|满意|落实|严格|逐|加以|形成|造成|追究|整改|了解|深入|全面))[^，]+$`,
    ),
    cost: 3,
    example: '对办事的内容、方式和程序',
  },
  {
    pattern: new RegExp(
      `${LAST_CLAUSE}(?:坚持)?以(?![^，]*.(?:为|来|促|带|推|保|引|聚|助|树|赋|铸|增|正|求|应对|服务|确保|提|强|贯之))[^，]+$`,
    ),
    cost: 2.5,
    example: '以争先创优的思想自觉',
  },
  {
    pattern:
      /(?:^|，)(?:根据|按照|依据|遵照)[^，]*(?<!要求|精神|部署|原则|规定|安排|通知|意见|指示|标准|方案|计划|文件|办法|职责|思路|目标|任务|特点|实际|情况|程序|制度|方式|规划|\uE004|\uE009)$/,
    cost: 2.5,
    example: '根据全年学习课程',
  },
  {
    pattern:
      /(?:^|，)在(?![^，]*(?:领导|指导|支持|关心|帮助|配合|努力|部署|指引|关怀))[^，]*(?:下|中|时|上|前|后|的同时|之际)$/,
    cost: 1.5,
    example: '在做好日常巡查的同时',
  },
  { pattern: /(?:过程中|的情况下|的基础上|的同时|以来|期间|至今)$/, cost: 1.5, example: '窗口服务过程中' },
  { pattern: /^(?:上半年|下半年|年初|年中|年底|年内|第?[一二三四]季度)/, cost: 1.2, example: '上半年开展巡查' },
  { pattern: /[\uE000-\uE00B][、和][\uE000-\uE00B]等/, cost: 2, example: '落实{部门}、{部门}等部门要求' },
  { pattern: /^(?:今年|全年|本年|去年)?(?:前三季度|上半年|下半年|年初|年底)$/, cost: 6, example: '今年前三季度' },
  { pattern: /虽然|尽管|不仅|不但/, cost: 2, example: '养护工作虽然有了进步' },
  {
    pattern: /^(?:当前|目前)?(?:工作中)?(?:存在|面临)的[^，]*(?:问题|不足|困难|短板|差距)$/,
    cost: 4,
    example: '工作中存在的困难和问题',
  },
  {
    pattern: /^(?:存在的?)?(?:问题|不足|困难|差距|短板)[和与及、](?:不足|原因|问题|困难|短板|差距|打算|建议)$/,
    cost: 4,
    example: '存在问题和不足',
  },
  {
    pattern: new RegExp(
      `${LAST_CLAUSE}(?:把|将)(?![^，]*(?:作为|纳入|摆|放|融入|列|落|贯|推|转|与|到|成|为|好|压|挺|抓|向|给|在|进|入|化解|解决|同))[^，]+$`,
    ),
    cost: 2.5,
    example: '将全年的学习计划',
  },
  {
    pattern:
      /发挥(?![^，]*(?:作用|优势|职能|功能|效应|效能|效用|力量|价值|潜力|效益|带动|引领|积极性|主动性|创造性|主体性|特长|专长|余热|平台|堡垒|效果|先锋))/,
    cost: 3,
    example: '充分发挥窗口制度体系',
  },
  { pattern: /(?:提高|提升)[^，、和与及]*(?:建设|工作|制度|力度)$/, cost: 2.5, example: '提高窗口规范化建设' },
  { pattern: /(?:加强|强化)[^，、]*(?:水平|环境|氛围|成效|质量)$/, cost: 2.5, example: '加强办事水平' },
  {
    pattern: /营造(?![^，]*(?:氛围|环境|生态|局面|风气|格局|空间|气氛|声势|风尚))/,
    cost: 2.5,
    example: '营造干事创业',
  },
  {
    pattern: /^(?:严格|认真|切实|全面|深入|积极|大力)(?:落实|贯彻|推进|做好|开展)(?:认真|严格|深入|全面|切实|积极)/,
    cost: 3,
    example: '严格落实认真执行各项要求',
  },
  { pattern: /成立(?:了)?[以由][^的]*$/, cost: 2.5, example: '成立了由主要负责人任组长' },
  { pattern: /(?:形成|构建|建立|打造)以[^，的]+为[^，的]+$/, cost: 2.5, example: '构建以村社为主体' },
  {
    pattern:
      /^(?!现将|现就|汇报|报告|总结|听取|掌握|了解|跟踪|通报|分析|公开|梳理|反馈|上报|检查|制定|结合|按照|根据)[^，]*(?:开展情况|工作情况|完成情况|进展情况|落实情况|工作思路|工作打算|工作安排|工作总结|存在问题|主要问题|工作亮点|工作措施)$/,
    cost: 8,
    example: '主要工作开展情况',
  },
  {
    pattern:
      /^(?=[^，]*情况$)(?!.*(?:掌握|了解|跟踪|通报|分析|梳理|反馈|上报|检查|报告|汇报|总结|听取|结合|按照|根据|督查|督导|核查|排查|摸清|摸排|查看|关注|介绍|说明|调查|调研|核实|研判|评估|考核|监测|监控|统计|通过|针对|发生|出现|避免|杜绝|防止|记录|登记|公示|接受|监督|推进))/,
    cost: 8,
    example: '窗口受理情况',
  },
  {
    pattern: new RegExp(
      `${LAST_CLAUSE}为(?![了民期主先本何])(?![^，]*(?:提供|贡献|作出|做出|护航|奠定|打下|营造|创造|注入|助力|赋能|增|夯实|打好|筑牢|送|办|解|发放|争|献|积累|准备|抓手|目标|重点|主线|导向|契机|载体|引领|指导|核心|中心|依托|主题|牵引|基础))[^，]{4,}$`,
    ),
    cost: 2.5,
    example: '为进一步规范窗口行为',
  },
  {
    pattern:
      /^(?=[^，]*[^，为]为(?:主线|指导|抓手|引领|核心|重点|目标|载体|契机|统领|导向|重中之重)$)(?!.*(?:以|把|将|作为|成为|列为|定为|确定|视为|转化|变|评|命名|突出|用))/,
    cost: 4,
    example: '始终坚持为民服务的宗旨为主线',
  },
  {
    pattern:
      /^(?=[^，]*的(?:良好|显著|明显|浓厚|积极|较好)(?:效果|成效|成绩|局面|氛围|格局|环境|作用|影响)$)(?!.*(?:取得|获得|形成|营造|达到|达成|实现|收到|产生|呈现|打造|构建|创造|巩固|保持|发挥|起到|造成|展现|体现|拓展|开创|扩大|树立|建立|维护|净化|提供|消除|有|[提增优改推加][升高强化善进]))/,
    cost: 4,
    example: '窗口服务的良好效果',
  },
  {
    pattern: /^(?:同时|此外|另外|因此|为此|其中|首先|其次|再次|最后|与此同时|除此之外|但是|然而|特别是)，/,
    cost: 4,
    example: '同时，开展岗位练兵',
  },
  { pattern: /[^，放摆体落贯用花写]在(?!线)[^，]{4,}上$/, cost: 3, example: '参训人员在解决实际问题上' },
  { pattern: /荣获|被评为|获评|被授予|喜获|称号$/, cost: 1.5, example: '荣获全县先进集体' },
  {
    pattern: /^为\uE009(?![^，]*[提作做奠打营创注赋筑])[^，]*(?:保障|支撑|基础|力量|支持|贡献|服务)$/,
    cost: 4,
    example: '为{内容}组织保障',
  },
  {
    pattern: /[\uE000\uE001]年?\uE000月|\uE000月(?:\uE000日|底|初|份|中旬|上旬|下旬)/,
    cost: 2.5,
    example: '{数字}月底开展巡查',
  },
  {
    pattern:
      /(?:退休|调离|抽调|招聘|新进|引进)[一二三四五六七八九十两]+[人名]|[一二三四五六七八九十两]+(?:名同志|个村)/,
    cost: 2.5,
    example: '由于退休三人',
  },
  {
    pattern: /[一-龥](?:公司|集团|酒店|小学|中学|小区|广场|大道|水库|景区)(?!化)/,
    cost: 1.5,
    example: '某某大道改造完成',
  },
  // What leads up to a main clause, behind another one
  {
    pattern:
      /^(?!坚持?以|在|以|根据|按照|依据|遵照|紧紧围绕|围绕|结合|立足|聚焦|今年|一年|全年)[^，]+，(?:[^，]+，)*(?:现?结合[^，]*|根据[^，]*|按照[^，]*|依照[^，]*|现[^，]{0,2}(?:就|将|对)[^，]*|在[^，]*(?:下|中|时|上|后|前|同时|期间)|以[^，]*为(?:指导|引领|统领|抓手|目标|重点|主线|依托|契机|载体|核心|导向|基础|根本|中心))$/,
    cost: 3,
    example: '统筹推进各项工作，现结合工作实际',
  },
  {
    pattern: /^在[^，]*(?:中|时|前|后|期间)，(?:根据|按照|结合|通过|针对|围绕|对)[^，]*$/,
    cost: 3,
    example: '在受理过程中，根据受理情况',
  },
  {
    pattern: /(?:^|，)(?:以|通过)[^，]*(?:方式|形式|途径|渠道)$|^(?:以|通过|采取)[^。]*等(?:方式|形式|途径|渠道)$/,
    cost: 3,
    example: '通过公告栏、广播等方式',
  },
  { pattern: /^\uE009(?:问题|不足|困难|情况)/, cost: 2, example: '{内容}问题和不足' },
  { pattern: /^以“[^”]*”的[^，为]*$/, cost: 2.5, example: '以“事不过夜”的作风' },
  { pattern: /”“\uE003”|“\uE003”、?“/, cost: 2, example: '持续推进“{名称}”“{名称}”' },
  { pattern: /^(?:这|该|其|此|它|他们|她)/, cost: 3, example: '该项工作已完成' },
  { pattern: /(?:分别|如|例如|比如|包括|含)[^，]*$/, cost: 1, example: '包括各类培训' },
  { pattern: /^截[至止]到?(?:目前|今年|\uE001年|\uE000月)[^，]{0,4}$/, cost: 6, example: '截至{数字}月底' },
  { pattern: /^严格按照[^，]{2,8}$/, cost: 2.5, example: '严格按照登记标准' },
  {
    pattern: /^(?!.*(?:以|通过|采取|采用|创新|丰富)).*、.*等(?:方式|形式|途径|渠道)$/,
    cost: 3,
    example: '上门讲解、集中培训等形式',
  },
  { pattern: /(?:等等|等)$/, cost: 2, example: '精气神不足，等等' },
  // A fixed formula has no place to fill where its name stands
  {
    pattern: new RegExp(
      `(?:^|，)(?![^，]*总书记)[^，]*[${MARK_RANGE}](?:系列)?重要(?:讲话|指示|批示|论述)|[${MARK_RANGE}](?:新时代中国特色社会主义思想|(?:同志)?为核心)`,
    ),
    cost: 99,
    example: '深入学习贯彻…重要讲话精神',
  },
];

/** 提法 of one year's event serve that year only. */
export const DATED_COST = 1;

/** The price of all faults of a phrase. */
export function faultCost(symbols: string): number {
  let sum = 0;
  for (const { pattern, cost } of FAULTS) if (pattern.test(symbols)) sum += cost;
  return sum;
}
