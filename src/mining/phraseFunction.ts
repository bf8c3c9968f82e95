/** What a phrase does in a report, from its words and from the sections it stands in. */
import type { Role } from '../corpus/model.ts';
import type { PhraseFunction } from './model.ts';

interface Cue {
  readonly pattern: RegExp;
  /** null: nothing but its section tells. */
  readonly does: PhraseFunction | null;
  /** Sections in which the cue says nothing. */
  readonly notIn?: readonly Role[];
  /** The only sections in which it says something. */
  readonly onlyIn?: readonly Role[];
  readonly example: string;
}

/** In these sections a result is one hoped for. */
const AHEAD: readonly Role[] = ['plan', 'suggestions'];
/** In these, what was reached is told. */
const BEHIND: readonly Role[] = ['background', 'review', 'highlights'];

/** The first that fits decides. */
const CUES: readonly Cue[] = [
  {
    pattern: /^现将|报告如下|汇报如下|总结如下|如下[：]?$|以下几(?:个方面|方面|点)/,
    does: '过渡',
    example: '现将有关情况报告如下',
  },
  {
    pattern:
      /^(?:在.*(?:领导|指导|支持|关心|帮助)下|(?:坚持)?以.*(?:为指导|为引领|为统领|为指引|为遵循)(?:$|，)|根据|按照|依据|遵照)/,
    does: '开头依据',
    example: '在区委、区政府的坚强领导下',
  },
  { pattern: /^(?:由于|受.*影响|究其原因|主要原因)|原因是/, does: '原因', example: '由于人手不足' },
  { pattern: /\uE000/, does: '成效', notIn: [...AHEAD, 'problems', 'causes'], example: '新增低保15户' },
  {
    pattern:
      /(?:应对|克服|化解|解决|破解|补齐|补足|消除|整改|整治|排查|查找|查摆|紧盯|瞄准|杜绝|防范|补)[^，]*(?:困难|短板|差距|问题|风险|弱项|薄弱环节|挑战|隐患)/,
    does: null,
    example: '有效应对各种困难和挑战',
  },
  {
    pattern:
      /不足|不够|不高|不强|不深|不实|不细|不到位|不平衡|滞后|短板|有待|欠缺|薄弱|困难|差距|缺乏|偏少|偏大|不适应|不能适应|亟待|亟需/,
    does: '问题',
    example: '执法能力有待加强',
  },
  {
    pattern: /^(?!.*(?:努力|奋力|全力|力争|争取|推动|使)).*(?:新台阶|新局面|答卷|保驾护航|[奠打][定下].*基础)/,
    does: '成效',
    onlyIn: BEHIND,
    example: '窗口服务迈上新台阶',
  },
  {
    pattern: /(?<!“[^”]*)贡献|谱写|新篇章|答卷|新局面|新台阶|奋力开创|奋勇前进|再接再厉/,
    does: '结尾',
    example: '为高质量发展贡献力量',
  },
  {
    pattern:
      /领导小组|组织领导|(?<!同)考核|督查|督导|追责|问责|责任追究|责任人|明确专人|亲自(?:部署|抓|过问)|(?:经费|要素|组织|政治|制度)保障|保障机制/,
    does: '保障',
    example: '加强组织领导',
  },
  {
    pattern:
      /^(?:取得|获|荣获|实现了?|达到|完成|同比|累计|共计)|取得.*(?:成效|实效|进展|成绩|突破)|好评|率(?:均?[为达]到?)?\uE000|增长\uE000|明显(?:提升|改善|增强)|显著(?:提升|改善|增强)|稳中有进|稳步(?:提升|增长)|顺利推进|持续向好|健康发展$|圆满完成|全部[^，]*(?:办结|办理|完成|整改)|未发生|零发生|零的突破|双丰收|良好(?:态势|局面)/,
    does: '成效',
    notIn: AHEAD,
    example: '取得明显成效',
  },
  {
    pattern:
      /更加[^，]{2,4}$|(?:提升|提高|增强|改善|促进|推动|保障|保证|维护|夯实|展现|体现|彰显|缓解|解决|拓宽|拓展|激发|畅通|缩短|减轻|避免|杜绝|确保|降低|丰富|营造|形成)了/,
    does: '成效',
    onlyIn: BEHIND,
    example: '缩短了办事时间',
  },
  {
    pattern:
      /学习|贯彻|精神|思想|部署|要求|围绕|紧扣|立足|聚焦|锚定|把握|坚持|践行|基调|大局|中心|目标|领导|指导|关心|支持|帮助|奋发|奋进|笃行|奋斗|实干|争先|一流|今年|一年|\uE001/,
    does: '开头依据',
    onlyIn: ['background'],
    example: '紧紧围绕全市中心工作',
  },
];

const BY_ROLE: Readonly<Record<Role, PhraseFunction>> = {
  background: '做法',
  review: '做法',
  highlights: '成效',
  problems: '问题',
  causes: '原因',
  plan: '计划',
  suggestions: '计划',
  statistics: '成效',
  other: '其他',
};

/** What a phrase does: by its words where they tell, else by the section it stands in most. */
export function phraseFunction(symbols: string, roles: Partial<Record<Role, number>>): PhraseFunction {
  const [first] = Object.entries(roles).sort((one, other) => other[1] - one[1]) as [Role, number][];
  const role = first?.[0] ?? 'other';
  const cue = CUES.find(
    ({ pattern, notIn, onlyIn }) =>
      notIn?.includes(role) !== true && onlyIn?.includes(role) !== false && pattern.test(symbols),
  );
  return cue?.does ?? BY_ROLE[role];
}
