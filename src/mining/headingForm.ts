/**
 * The form of a heading: how many clauses, how long, how it opens. Sibling headings are read side by side, so those
 * offered together must match (对仗): 聚焦X，全力Y beside 聚焦X，全力Y, seven characters beside seven.
 */

export interface HeadingForm {
  readonly clauses: number;
  /** Characters without punctuation. */
  readonly length: number;
  /** Characters of each clause. */
  readonly lengths: readonly number[];
  /** 、 in it: 聚焦稳定、统筹协调 is no sibling of 聚焦稳定. */
  readonly pauses: number;
  /** First two characters: 聚焦, 坚持, 进一. */
  readonly opening: string;
  /** It opens with a verb (加强组织领导), not with a name (平台建设). */
  readonly verbal: boolean;
}

const BREAK = /[，、；,]/u;

/** Characters by which clauses of siblings may differ in length. */
const UNEVEN = 2;

/** Verbs that open headings. */
const VERBS: ReadonlySet<string> = new Set(
  (
    '加强 强化 做好 规范 推进 深化 完善 健全 优化 提升 提高 坚持 聚焦 聚力 突出 落实 抓好 抓实 狠抓 夯实 建强 持续 严守 守牢 保障 改善 推动 拓展 严格 扎实 全面 着力 全力 ' +
    '切实 继续 繁荣 服务 增强 促进 加快 搭建 开展 确保 维护 打造 培育 进一'
  ).split(' '),
);

export function formOf(text: string): HeadingForm {
  const clauses = text.split(/[，；,]/u).filter((clause) => clause !== '');
  const plain = text.replace(/[，、；,“”]/gu, '');
  const opening = text.slice(0, 2);
  const lengths = clauses.map((clause) => clause.replace(/[、“”]/gu, '').length);
  const pauses = text.split('、').length - 1;
  return { clauses: clauses.length, length: plain.length, lengths, pauses, opening, verbal: VERBS.has(opening) };
}

/** At most 1: how well two headings stand side by side. */
export function formLikeness(one: HeadingForm, other: HeadingForm): number {
  const clauses = one.clauses === other.clauses ? 0.5 : 0;
  const length = Math.max(-0.3, 0.3 - 0.05 * Math.abs(one.length - other.length));
  const opening = one.opening === other.opening ? 0.2 : 0;
  return clauses + length + opening;
}

/** Whether two headings may stand side by side: clause for clause of a length, both verbs or both names. */
export function formsMatch(one: HeadingForm, other: HeadingForm): boolean {
  const even = one.lengths.every((length, at) => Math.abs(length - (other.lengths[at] ?? 0)) <= UNEVEN);
  return one.clauses === other.clauses && one.pauses === other.pauses && one.verbal === other.verbal && even;
}

/** Ends of a clause: where a pattern's words may stand. */
export function clausesOf(text: string): string[] {
  return text.split(BREAK).filter((clause) => clause !== '');
}
