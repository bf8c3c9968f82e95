/**
 * The general skeleton in the hands of one unit: its places for a trade (聚焦【第一项主业】) become the unit's own lines of
 * work where the tables know its kind. They rest on no report and say so with support 0; a wrong trade is never offered.
 */
import { isTradePlace } from '../../mining/headingTopics.ts';
import type { Skeleton, SkeletonSection } from '../../mining/model.ts';
import { tradeOf, type TradeLine } from '../../mining/trades.ts';
import type { DraftFields } from './fields.ts';

/** Lines of work that take the places. */
const MOST_LINES = 5;

/** Topics a section has with them: what fewest reports treat gives way. */
const MOST_TOPICS = 8;

/** Topics that never give way. */
const KEPT: ReadonlySet<string> = new Set(['party', 'safety']);

function sectionOfLine(line: TradeLine, role: SkeletonSection['role']): SkeletonSection {
  const heading = role === 'plan' ? line.plan : line.review;
  return { role, heading, alternatives: [], support: 0, children: [], topic: line.id };
}

function withLines(section: SkeletonSection, lines: readonly TradeLine[]): SkeletonSection {
  const first = section.children.findIndex(({ heading }) => isTradePlace(heading));
  if (first < 0) return section;
  const others = section.children.filter(({ heading }) => !isTradePlace(heading));
  const isKept = ({ topic }: SkeletonSection): number => (topic !== undefined && KEPT.has(topic) ? 1 : 0);
  const kept = [...others]
    .sort((a, b) => isKept(b) - isKept(a) || b.support - a.support)
    .slice(0, MOST_TOPICS - lines.length);
  const before = section.children.slice(0, first).filter((child) => kept.includes(child));
  const behind = section.children.slice(first).filter((child) => kept.includes(child));
  const own = lines.map((line) => sectionOfLine(line, section.role));
  return { ...section, children: [...before, ...own, ...behind] };
}

/** The skeleton with the unit's own lines of work, by its kind or its name; as it is where its trade is not known. */
export function withOwnTrade(skeleton: Skeleton, { unit, unitKind }: Pick<DraftFields, 'unit' | 'unitKind'>): Skeleton {
  const trade = tradeOf(unitKind ?? '') ?? tradeOf(unit);
  if (trade === null) return skeleton;
  const lines = trade.lines.slice(0, MOST_LINES);
  return { ...skeleton, sections: skeleton.sections.map((section) => withLines(section, lines)) };
}

/** Where a text for all trades leaves a place for the unit's own work. */
const OWN_WORK = '{{slot 本职工作}}';

/** A joining text in the words of a unit's kind or name: 推动民政工作再上新台阶. */
export function inOwnWords(text: string, unit: string): string {
  const trade = tradeOf(unit);
  return trade === null ? text : text.replaceAll(OWN_WORK, `${trade.name}工作`);
}
