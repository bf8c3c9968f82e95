/**
 * What stands under a heading until the clerk has written it: places to fill, each saying what belongs there. By subject
 * where that is known, else by role; a plan asks for steps and goals where a review asks for what was done.
 */
import type { Role } from '../../corpus/model.ts';
import { familyLine } from '../../mining/familyLines.ts';
import { topicOf, topicsOf, tradePlaceId } from '../../mining/headingTopics.ts';
import type { SkeletonSection } from '../../mining/model.ts';
import { familyOfKind } from '../../mining/skeletonFamilies.ts';
import type { ProblemPlaces } from './problemPlaces.ts';

/** Places by role, under a topic and under a part that has none. */
const BODIES: Readonly<Record<Role, { readonly underTopic: readonly string[]; readonly alone: readonly string[] }>> = {
  background: { underTopic: ['基本情况'], alone: ['机构、人员和职责等基本情况'] },
  review: { underTopic: ['做法和成效', '做法和成效', '做法和成效'], alone: ['主要工作', '主要工作', '主要工作'] },
  highlights: { underTopic: ['做法、成效和推广情况'], alone: ['第一项亮点', '第二项亮点'] },
  problems: { underTopic: ['表现和原因'], alone: ['业务方面的问题', '机制方面的问题', '队伍方面的问题'] },
  causes: { underTopic: ['原因'], alone: ['主观原因', '客观原因'] },
  plan: { underTopic: ['举措和目标', '举措和目标'], alone: ['第一项打算', '第二项打算', '第三项打算'] },
  suggestions: { underTopic: ['建议和理由'], alone: ['第一条建议', '第二条建议'] },
  statistics: { underTopic: ['数据和说明'], alone: ['数据和说明'] },
  other: { underTopic: ['内容'], alone: ['内容'] },
};

interface SubjectPlaces {
  readonly subject: string;
  readonly problems: readonly string[];
  readonly plan: readonly string[];
}

/** What 专项 reports on a subject tell where they have no headings for it. */
const SUBJECTS: readonly SubjectPlaces[] = [
  {
    subject: '政务公开',
    problems: ['公开内容和时效方面的问题', '互动交流方面的问题', '业务能力方面的问题'],
    plan: ['组织领导和制度机制的打算', '重点领域公开和政策解读的打算', '平台管理和业务培训的打算'],
  },
  {
    subject: '法治政府建设',
    problems: ['学法用法方面的不足', '执法规范和能力方面的不足', '普法实效方面的不足'],
    plan: ['法治学习和责任落实的打算', '执法规范化的打算', '普法和法律服务的打算'],
  },
  {
    subject: '安全生产',
    problems: ['责任落实方面的不足', '隐患排查整治方面的不足', '基层监管力量方面的不足'],
    plan: ['责任体系建设的打算', '重点领域专项整治的打算', '宣传培训和应急准备的打算'],
  },
];

/** For whom places are made. */
export interface PlacesFor {
  /** The unit's kind or name: 县统计局. */
  readonly unit: string;
  /** Subject of a 专项 report. */
  readonly subject: string | undefined;
  /** Its problems, and where its plan answers them. */
  readonly told: ProblemPlaces;
}

/** Places of a part without topics. */
export function placesAlone(role: Role, { subject, told }: PlacesFor): readonly string[] {
  if (role === 'problems' && told.problems.length > 0) return told.problems;
  const own = SUBJECTS.find((row) => row.subject === subject);
  return own && (role === 'problems' || role === 'plan') ? own[role] : BODIES[role].alone;
}

/** Places under a topic; in a plan the last one answers what was told of it as a problem. */
export function placesUnder(section: SkeletonSection, { unit, subject, told }: PlacesFor): readonly string[] {
  const { role, heading, topic } = section;
  const named = heading.includes('{{slot') ? tradePlaceId(heading) : topicsOf(heading)[0];
  const id = topic ?? named;
  const family = subject === undefined ? familyOfKind(unit) : null;
  const known = id === undefined ? undefined : (familyLine(family, id) ?? topicOf(id));
  const answer = role === 'plan' && id !== undefined ? told.answers.get(id) : undefined;
  const own = role === 'plan' ? known?.aims : role === 'review' ? known?.points : undefined;
  return [...(own ?? BODIES[role].underTopic), ...(answer === undefined ? [] : [answer])];
}
