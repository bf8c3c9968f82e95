/**
 * A county's clerk writes 县委 where a district's report has 区委: words of level that stand for the writer's own are told in
 * the writer's. A district, a county and a banner are of one rank; what a city says is another's business, unless the clerk is the city's.
 */

/** Levels of one rank, as they stand in 区委, 全县, 旗直部门. */
const PEERS = ['区', '县', '旗'];

/** Where a character of level stands for one's own: 区委, 区政府, 区直, 区级 · 全区, 我区. */
const OWN = /[区县旗](?=委|政府|直|级)|(?<=[全我])[区县旗]/gu;

/** 县 of 县委、县政府; null where the superior tells no level or one without peers (省委). */
export function ownLevel(superior: string | undefined): string | null {
  const level = /^(.)委/u.exec(superior ?? '')?.[1];
  return level !== undefined && [...PEERS, '市'].includes(level) ? level : null;
}

/** The text in the words of that level. */
export function atLevel(text: string, level: string | null): string {
  return level === null ? text : text.replace(OWN, level);
}

/** A snippet likewise; its choices are left to the clerk. */
export function snippetAtLevel(snippet: string, level: string | null): string {
  const parts = snippet.split(/(\$\{\d+\|.*?\|\})/u);
  return parts.map((part, index) => (index % 2 === 0 ? atLevel(part, level) : part)).join('');
}

/** The same text as the levels of that rank would have it. */
export function peerTexts(text: string): string[] {
  return PEERS.map((level) => text.replace(/市(?=委|政府|直|级)|(?<=[全我])市/gu, level).replace(OWN, level));
}
