/**
 * Kinds of unit that write alike: a town's report resembles a township's far more than a bureau's. And subjects of
 * 专项 reports that go by several names.
 */
import type { Report } from '../corpus/model.ts';

export type Family = '乡镇' | '街道' | '部门';

const FAMILIES: readonly { readonly family: Family; readonly kinds: RegExp; readonly example: string }[] = [
  { family: '街道', kinds: /街道/u, example: '街道' },
  { family: '乡镇', kinds: /[镇乡](?:(?:人民)?政府)?$/u, example: '镇' },
];

/**
 * What towns and streets do not share: a subject that is the other's own, and words that give a heading away as the
 * other's. What such a unit treats whatever the few reports at hand say is in familyTable.ts.
 */
export interface FamilyTopics {
  readonly foreign: ReadonlySet<string>;
  readonly foreignWords: RegExp;
  readonly example: string;
}

export const FAMILY_TOPICS: Readonly<Record<Exclude<Family, '部门'>, FamilyTopics>> = {
  街道: {
    foreign: new Set(['rural', 'environment', 'economy', 'industry', 'projects']),
    foreignWords: /[镇乡村农]|富民/u,
    example: '推进乡村振兴 is no heading for a street; 提升城市品质 is',
  },
  乡镇: {
    foreign: new Set(['city', 'community']),
    foreignWords: /街道|社区|街区|城区/u,
    example: '做优社区服务 is no heading for a township; 推进乡村振兴 is',
  },
};

/** Ends of the kinds that are no departments. */
export const TOWN_KINDS: readonly string[] = [
  '街道',
  '街道办事处',
  '镇',
  '乡',
  '镇政府',
  '乡政府',
  '镇人民政府',
  '乡人民政府',
];

/** How a report of an unnamed unit gives its kind away. */
const SELF_NAMES: readonly { readonly family: Family; readonly words: RegExp; readonly example: string }[] = [
  { family: '街道', words: /我街道|我街|全街道|全街/gu, example: '全街道上下' },
  { family: '乡镇', words: /我镇|全镇|我乡|全乡|镇村|乡党委|镇党委/gu, example: '全镇干部群众' },
  { family: '部门', words: /我局|全局|我委|我办|我中心|我院|我校|我社|局党组/gu, example: '我局高度重视' },
];

/** Mentions of itself below which an unnamed unit counts as a department. */
const ENOUGH_MENTIONS = 2;

export function familyOfKind(kind: string): Family {
  return FAMILIES.find(({ kinds }) => kinds.test(kind))?.family ?? '部门';
}

/** The family a report's unit belongs to; an unnamed unit by how it speaks of itself. */
export function familyOf(report: Report): Family {
  if (report.unit.kind !== null) return familyOfKind(report.unit.kind);
  const counts = SELF_NAMES.map(({ family, words }) => ({
    family,
    count: report.paragraphs.reduce((sum, { text }) => sum + (text.match(words)?.length ?? 0), 0),
  })).sort((a, b) => b.count - a.count);
  const [best] = counts;
  return best !== undefined && best.count >= ENOUGH_MENTIONS ? best.family : '部门';
}

const SUBJECTS: readonly { readonly subject: string; readonly names: RegExp; readonly example: string }[] = [
  { subject: '政务公开', names: /政务公开|信息公开|政府公开/u, example: '政府信息公开' },
  { subject: '法治政府建设', names: /法治政府|依法行政|法治建设|依法治/u, example: '推进依法行政' },
  { subject: '安全生产', names: /安全生产/u, example: '安全生产工作' },
  { subject: '党风廉政建设', names: /党风廉政|廉政建设/u, example: '党风廉政建设和反腐败' },
  { subject: '党建', names: /党建|党的建设/u, example: '基层党建' },
  { subject: '建议提案办理', names: /提案|建议办理/u, example: '政协提案办理' },
];

/** 政府信息公开 and 政务公开 are one subject; an unlisted one stands for itself. Null for a 综合 report. */
export function subjectOf({ topic }: Report): string | null {
  if (topic === null) return null;
  return SUBJECTS.find(({ names }) => names.test(topic))?.subject ?? topic.replace(/工作$/u, '');
}
