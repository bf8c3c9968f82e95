/**
 * Which texts are given as ghost text, the best first. While the clerk types what it says, the text stays as it is: a new
 * answer takes over only when it goes on further in the same words.
 */
import type { CompleteAnswer } from '../../../protocol/answers.ts';
import { beforeMark } from '../../beforeMark.ts';
import { untilClosed } from './pairedMarks.ts';
import type { Standing } from './shownGhost.ts';

/** A rest shorter than this is sooner typed than read. */
const SHORTEST_REST = 2;

/** Texts that could stand at the cursor as they are: the list's, less those with places to fill. */
function alternatives({ items }: CompleteAnswer): string[] {
  return items.filter(({ replace, insert }) => replace === 0 && !insert.includes('【')).map(({ insert }) => insert);
}

/**
 * @param standing what the clerk is typing already
 * @param asked whether the clerk asked for ghost text, or for another one: then the alternatives come too, and what is not sure
 *   enough; otherwise nobody sees them, and VS Code has more to do at every key
 * @param after the line right of the cursor
 */
export function ghostTexts(answer: CompleteAnswer, standing: Standing | null, asked: boolean, after = ''): string[] {
  const best = answer.inline?.insert;
  const kept =
    standing !== null && standing.rest.length >= SHORTEST_REST && best?.startsWith(standing.rest) !== true
      ? standing.rest
      : undefined;
  if (kept === undefined && best === undefined && !asked) return [];
  const texts = [kept, best, ...(asked ? alternatives(answer) : [])].filter((text) => text !== undefined);
  return [...new Set(texts.map((text) => beforeMark(untilClosed(text, after), after)))].filter((text) => text !== '');
}
