/** Names of reporting units: level and kind from the words a title, a body or a signature uses. */
import type { Unit, UnitLevel } from './model.ts';

/**
 * Ends of unit names, longest first where one contains another. `level` is set where the kind itself is a level or an
 * institution; otherwise the administrative word before it decides (区统计局 → 区).
 */
const KINDS: readonly { readonly pattern: RegExp; readonly kind?: string; readonly level?: UnitLevel }[] = [
  { pattern: /街道(?:办事处|办|党工委|工委)?$/, kind: '街道', level: '街道' },
  { pattern: /(?:人民)?(?:医院|卫生院)$/, kind: '医院', level: '单位' },
  { pattern: /卫生院$/, kind: '卫生院', level: '单位' },
  { pattern: /学区$/, kind: '学区', level: '单位' },
  { pattern: /(?:大学|学院|中学|小学|学校|幼儿园|一中|二中|三中)$/, level: '单位' },
  { pattern: /融媒体中心$/, kind: '融媒体中心', level: '单位' },
  { pattern: /(?:集团|公司|银行|供电所|供电局)$/, level: '单位' },
  {
    pattern:
      /(?:服务|维护|管理|指导|发展|数据|监测|保障|急救|疾控|疾病预防控制|技术|推广|研究|培训|活动|文化|会展)中心$/,
    level: '单位',
  },
  { pattern: /(?:管理委员会|管委会)$/, kind: '管委会', level: '单位' },
  { pattern: /(?:社区|村)(?:居委会|村委会|党支部|党委)?$/, level: '单位' },
  { pattern: /镇(?:人民政府|政府|党委|委员会)?$/, kind: '镇', level: '镇' },
  { pattern: /乡(?:人民政府|政府|党委|委员会)?$/, kind: '乡', level: '乡' },
];

const ADMINISTRATIVE: readonly { readonly word: string; readonly level: UnitLevel }[] = [
  { word: '省', level: '省' },
  { word: '自治区', level: '省' },
  { word: '市', level: '市' },
  { word: '州', level: '市' },
  { word: '区', level: '区' },
  { word: '县', level: '县' },
  { word: '旗', level: '县' },
];

/** Ends of department names below an administrative word. */
export const DEPARTMENT = /(?:局|委|委员会|办|办公室|厅|院|中心|社|联|会|部|队|处|站|所|署)$/;

/** 城市管理行政执法局, 城管执法局 and 城管局 are one kind; only what several spellings share is listed. */
const SAME_KIND: readonly { readonly pattern: RegExp; readonly kind: string }[] = [
  { pattern: /城管|城市管理/, kind: '城管局' },
  { pattern: /卫健委|卫生健康委/, kind: '卫健委' },
  { pattern: /住房和城乡建设局|住建局/, kind: '住建局' },
  { pattern: /发展和改革局|发展改革局|发改局/, kind: '发改局' },
  { pattern: /市场监督管理局|市监局|市场监管局/, kind: '市场监管局' },
  { pattern: /文化和旅游局|文旅局|文化旅游局/, kind: '文旅局' },
];

/** Reads a unit's name. Null members where the words do not tell. */
export function parseUnitName(name: string): Unit {
  const plain = name.replace(/[（(].*?[）)]/g, '').trim();
  if (plain === '') return { level: null, kind: null, name: null };
  for (const { pattern, kind, level } of KINDS) {
    const match = pattern.exec(plain);
    if (match) return { level: level ?? null, kind: kind ?? match[0], name: plain };
  }
  return parseDepartment(plain);
}

function parseDepartment(name: string): Unit {
  const body = name.replace(/^[X×＊*]+/, '');
  let best: { level: UnitLevel; end: number } | null = null;
  for (const { word, level } of ADMINISTRATIVE) {
    const at = body.indexOf(word);
    if (at < 0 || at > 8) continue;
    const end = at + word.length;
    // 市场 and 区域 are no levels; neither is 市 in 城市.
    if (/^(?:场|域|别|容|政)/.test(body.slice(end)) || /[城都]$/.test(body.slice(0, at))) continue;
    if (best === null || end > best.end) best = { level, end };
  }
  const kindText = best ? body.slice(best.end).replace(/^[X×＊*]+/, '') : body;
  const same = SAME_KIND.find((entry) => entry.pattern.test(kindText));
  const kind = same?.kind ?? (DEPARTMENT.test(kindText) ? kindText : null);
  return { level: best?.level ?? (kind === null ? null : '单位'), kind, name };
}
