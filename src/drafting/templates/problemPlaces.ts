/**
 * Problems and the plan answer one another: what a draft names as a problem has a place in its plan that says what will be
 * done about it. Problems are told by the lines of work that the plan has; one that no topic of the plan could answer is
 * not asked for.
 */
import { TRADE_PLACES, tradePlaceId } from '../../mining/headingTopics.ts';
import type { SkeletonSection } from '../../mining/model.ts';
import { familyOfKind } from '../../mining/skeletonFamilies.ts';
import { tradeOf } from '../../mining/trades.ts';

/** A field of work in which there are problems, and the topics of a plan that may answer, the first that is there. */
interface Concern {
  readonly label: string;
  readonly topics: readonly string[];
}

interface ConcernRow {
  readonly told: readonly Concern[];
  readonly example: string;
}

/** Topics of a plan that speak of its people. */
const PEOPLE = ['team', 'integrity', 'party'] as const;

const STAFF: Concern = { label: '队伍和能力', topics: PEOPLE };

/** Concerns as towns and streets have them. */
const OF_FAMILIES: Readonly<Record<'乡镇' | '街道', ConcernRow>> = {
  乡镇: {
    told: [
      { label: '产业和项目', topics: ['projects', 'economy', 'industry'] },
      { label: '农业农村', topics: ['rural'] },
      { label: '镇村建设', topics: ['environment', 'city'] },
      { label: '民生服务', topics: ['livelihood'] },
      { label: '基层治理', topics: ['governance'] },
      { label: '安全生产', topics: ['safety'] },
      { label: '干部队伍', topics: PEOPLE },
    ],
    example: '产业和项目方面的问题；农业农村方面的问题',
  },
  街道: {
    told: [
      { label: '辖区发展', topics: ['business', 'economy'] },
      { label: '城市管理', topics: ['city', 'environment'] },
      { label: '社区治理', topics: ['community'] },
      { label: '民生服务', topics: ['livelihood'] },
      { label: '平安建设', topics: ['governance'] },
      { label: '安全生产', topics: ['safety'] },
      { label: '干部队伍', topics: PEOPLE },
    ],
    example: '辖区发展方面的问题；城市管理方面的问题',
  },
};

/** Concerns of reports on one subject. */
const OF_SUBJECTS: ReadonlyMap<string, ConcernRow> = new Map([
  [
    '政务公开',
    {
      told: [
        { label: '公开内容和时效', topics: ['disclosure'] },
        { label: '互动交流', topics: ['platform'] },
        { label: '业务能力', topics: ['supervision', 'leadership'] },
      ],
      example: '公开内容和时效方面的问题',
    },
  ],
]);

/** Concerns of a department whose trade nobody knows: its two lines of work, then its people. */
const OF_ANY_TRADE: readonly Concern[] = [
  { label: '第一项主业', topics: [TRADE_PLACES[0]!.id] },
  { label: '第二项主业', topics: [TRADE_PLACES[1]!.id] },
  STAFF,
];

/** Lines of a trade whose problems are told; the others are seldom what a bureau looks back on. */
const TOLD_LINES = 3;

function concernsOf(unit: string, subject: string | undefined): readonly Concern[] {
  if (subject !== undefined) return OF_SUBJECTS.get(subject)?.told ?? [];
  const family = familyOfKind(unit);
  if (family !== '部门') return OF_FAMILIES[family].told;
  const trade = tradeOf(unit);
  if (trade === null) return OF_ANY_TRADE;
  return [...trade.lines.slice(0, TOLD_LINES).map(({ id, label }) => ({ label, topics: [id] })), STAFF];
}

export interface ProblemPlaces {
  /** Prompts where the problems are told; empty where nothing is known of the unit's problems. */
  readonly problems: readonly string[];
  /** By topic of the plan, the prompt that answers. */
  readonly answers: ReadonlyMap<string, string>;
}

function topicsIn(sections: readonly SkeletonSection[]): Set<string> {
  const plans = sections.filter(({ role }) => role === 'plan');
  const ids = plans.flatMap(({ children }) => children).map(({ topic, heading }) => topic ?? tradePlaceId(heading));
  return new Set(ids.filter((id) => id !== undefined));
}

/** What a draft of these sections asks of problems, and where its plan answers. */
export function problemPlaces(
  sections: readonly SkeletonSection[],
  unit: string,
  subject: string | undefined,
): ProblemPlaces {
  const planned = topicsIn(sections);
  const answers = new Map<string, string>();
  const problems: string[] = [];
  for (const { label, topics } of concernsOf(unit, subject)) {
    const topic = topics.find((id) => planned.has(id));
    if (topic === undefined && planned.size > 0) continue;
    problems.push(`${label}方面的问题`);
    if (topic !== undefined) answers.set(topic, `${label}问题的改进举措`);
  }
  return { problems, answers };
}
