/**
 * What a report calls its plan: 计划, 思路, 安排 or 打算. Title, opening and the plan's own heading say the same word, the
 * heading's.
 */
import type { SkeletonSection } from './model.ts';

const WORDS = /计划|思路|安排|打算/u;

/** Where a joining text names the plan of the year to come. */
const NAMED = /(?<=\{\{planYear\}\}年(?:度)?(?:重点)?工作)(?:计划|思路|安排|打算)/gu;

/** The word of the plan's heading; 计划 where it has none. */
export function planWordOf(sections: readonly SkeletonSection[]): string {
  const plan = sections.find(({ role }) => role === 'plan');
  return WORDS.exec(plan?.heading ?? '')?.[0] ?? '计划';
}

/** A joining text that calls the plan by `word`. */
export function callingPlan(text: string, word: string): string {
  return text.replace(NAMED, word);
}
