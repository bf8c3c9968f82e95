/** The unit a report's body speaks for, where title and signature do not say: XX乡党委围绕…, 我局…, …管理委员会将… */
import type { PreparedLine } from './lines.ts';
import type { Unit } from './model.ts';
import { parseUnitName } from './unitNames.ts';

/** A named subject: mask or place, kind, and a verb or party body behind it. */
const SUBJECT =
  /(?:^|[，。、；\s年来])((?:[X×＊*]{1,4}|[一-龥]{2,14}?)(?:镇|乡|街道|学区|局|管理委员会|管委会|服务中心|维护中心|医院|委员会|联合会|办公室))(?=党委|党工委|党组|政府|办事处|坚持|始终|紧紧|认真|深入|高度|全面|积极|按照|严格|将|紧扣|以|围绕|在|立足|聚焦)/g;

/** 我局, 我镇: the unit speaking of itself. */
const SELF = /我(镇|乡|街道|局|院|校|委|办|中心|学区|公司|县|市|区|单位)/g;

const NO_UNIT: Unit = { level: null, kind: null, name: null };

/** How many lines from the top tell; the rest repeats. */
const LINES = 40;

export function unitInText(lines: readonly PreparedLine[]): Unit {
  const votes = new Map<string, number>();
  const self = new Map<string, number>();
  for (const line of lines.slice(0, LINES)) {
    const head = line.text.slice(0, 400);
    for (const match of head.matchAll(SUBJECT)) add(votes, match[1] ?? '');
    for (const match of head.matchAll(SELF)) add(self, match[1] ?? '');
  }
  const named = best(votes);
  if (named !== null) return parseUnitName(named);
  const own = best(self);
  return own === null || own === '单位' ? NO_UNIT : parseUnitName(own);
}

function add(counts: Map<string, number>, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1);
}

function best(counts: ReadonlyMap<string, number>): string | null {
  let found: string | null = null;
  for (const [name, count] of counts) if (found === null || count > (counts.get(found) ?? 0)) found = name;
  return found;
}
