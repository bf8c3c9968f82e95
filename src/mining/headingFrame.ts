/**
 * A heading of our own in the words of the headings it will stand beside: between 聚焦稳定大局，全力维护平安 and its like,
 * 强化党建引领，夯实基层基础 becomes 聚焦党建引领，全力夯实基层基础.
 */

/** Verbs that take any subject of work, 聚焦安全底线 as well as 聚焦乡村振兴. */
const OPENINGS: ReadonlySet<string> = new Set('聚焦 聚力 突出 紧盯 紧扣 围绕 着眼 立足 锚定'.split(' '));

/** Adverbs that go before any verb and its object: 全力夯实基层基础. */
const ADVERBS: ReadonlySet<string> = new Set('全力 着力 扎实 有效 持续 不断 切实 大力 奋力 全面'.split(' '));

/** 强化党建引领，夯实基层基础: a verb, what it is about, and to what end. */
const OWN = /^(?:持续)?\p{Script=Han}{2}(?<object>[^，]+)，(?<end>[^，]+)$/u;

/** The frame that a heading's first words and its second clause's adverb make; null where others could not share it. */
export function frameOf(heading: string): ((own: string) => string | null) | null {
  const found = /^(?<opening>\p{Script=Han}{2})[^，、]+，(?<adverb>\p{Script=Han}{2})[^，、]+$/u.exec(heading);
  const { opening = '', adverb = '' } = found?.groups ?? {};
  if (!OPENINGS.has(opening) || !ADVERBS.has(adverb)) return null;
  return (own) => {
    const { object, end } = OWN.exec(own)?.groups ?? {};
    return object === undefined ? null : `${opening}${object}，${adverb}${end}`;
  };
}
