/**
 * What the clerk's unit and year make of a template's variables: the unit's name, how it calls itself (我局, 我镇),
 * whose leadership it reports to (区委、区政府), the years. What is not known becomes a tab stop.
 */
import { plainValue, type MarkSink } from './draft.ts';

/** What a clerk gives for a draft. */
export interface DraftFields {
  /** As it should stand in the text: 县统计局. Empty: a tab stop. */
  readonly unit: string;
  readonly reviewYear: number;
  /** 区委、区政府; guessed from the unit's name where absent, else a choice. */
  readonly superior?: string;
  /** Short name of the kind of unit: 统计局, 镇. */
  readonly unitKind?: string;
  readonly format?: 'text' | 'markdown';
}

/** How a unit calls itself, by the end of its name or kind; the first that fits. */
const SELF_NAMES: readonly (readonly [ending: string, self: string])[] = [
  ['街道办事处', '我街道'],
  ['街道', '我街道'],
  ['镇人民政府', '我镇'],
  ['镇', '我镇'],
  ['乡人民政府', '我乡'],
  ['乡', '我乡'],
  ['局', '我局'],
  ['委员会', '我委'],
  ['委', '我委'],
  ['办公室', '我办'],
  ['办', '我办'],
  ['中心', '我中心'],
  ['医院', '我院'],
  ['法院', '我院'],
  ['检察院', '我院'],
  ['学校', '我校'],
  ['供销社', '我社'],
  ['联合社', '我社'],
  ['公司', '我公司'],
];

/** Who signs for an area that is no legal body: 青石镇 is, its government signs. */
const SIGNATORIES: readonly (readonly [ending: string, signs: string])[] = [
  ['街道', '办事处'],
  ['镇', '人民政府'],
  ['乡', '人民政府'],
];

/** The unit as it stands under its report: 青石镇人民政府 for 青石镇, 东桥街道办事处 for 东桥街道. */
export function signatoryOf(unit: string): string {
  const found = SIGNATORIES.find(([ending]) => unit.endsWith(ending));
  return found ? unit + found[1] : unit;
}

/** Whose name an area's leadership bears: 县统计局 → 县委、县政府. */
const AREAS = '省市区县旗州';

/** Offered where neither the clerk nor the template says whose leadership the unit reports to. */
const SUPERIOR_CHOICES: readonly string[] = ['县委、县政府', '区委、区政府', '市委、市政府'];

/** 市财政局（国资办） → 市财政局. */
function withoutBrackets(name: string): string {
  return name.replace(/[（(][^（）()]*[）)]$/u, '');
}

/** 我局 for 县统计局, 我镇 for 镇; 我单位 where the name tells nothing. */
export function selfName(unit: string, unitKind?: string): string {
  for (const name of [withoutBrackets(unit), unitKind ?? '']) {
    const found = SELF_NAMES.find(([ending]) => name.endsWith(ending));
    if (found) return found[1];
  }
  return '我单位';
}

/**
 * 区委、区政府 for 区统计局 or 城东区民政局, read from the last area in the unit's name before its kind; null where
 * the name tells nothing.
 */
export function superiorOf(unit: string): string | null {
  const name = withoutBrackets(unit).replace(/(街道办事处|街道|镇人民政府|乡人民政府|镇|乡)$/u, '');
  for (let at = name.length - 1; at >= 0; at--) {
    const area = name.charAt(at);
    if (area === '市' && /^市(场|政|容|民)/u.test(name.slice(at))) continue;
    if (area === '区' && /^区(划|域)/u.test(name.slice(at))) continue;
    if (AREAS.includes(area)) return `${area}委、${area}政府`;
  }
  return null;
}

/** 镇 for a town, else the area of whoever it reports to: 县 of 县委、县政府. Null where neither is known. */
function areaOf(unit: string, unitKind: string | undefined, superior: string | null): string | null {
  const self = selfName(unit, unitKind).slice(1);
  if (['镇', '乡', '街道'].includes(self)) return self;
  const found = /^(省|市|区|县|旗|州)委/u.exec(superior ?? '');
  return found ? found[1]! : null;
}

/** The variables a template sees. Years are numbers, all else is text that may hold marks. */
export interface TemplateVariables {
  readonly unit: string;
  readonly superior: string;
  readonly reviewYear: string;
  readonly planYear: string;
  /** 我局, 我镇, 我街道. */
  readonly we: string;
  /** What the unit answers for, after 全: 县, 镇, 街道. */
  readonly area: string;
}

/** Makes the variables; what is unknown becomes a mark in `sink`, `superiors` being what the superior may be. */
export function templateVariables(
  fields: DraftFields,
  sink: MarkSink,
  superiors: readonly string[] = SUPERIOR_CHOICES,
): TemplateVariables {
  const unit = plainValue(fields.unit.trim());
  const superior = plainValue(fields.superior?.trim() ?? '') || superiorOf(unit);
  return {
    get unit() {
      return unit || sink.put({ kind: 'stop', prompt: '单位名称', key: 'unit' });
    },
    get superior() {
      return superior ?? sink.put({ kind: 'choice', options: superiors, prompt: '上级党委、政府', key: 'superior' });
    },
    reviewYear: String(fields.reviewYear),
    planYear: String(fields.reviewYear + 1),
    we: selfName(unit, fields.unitKind),
    get area() {
      return areaOf(unit, fields.unitKind, superior) ?? sink.put({ kind: 'stop', prompt: '县', key: 'area' });
    },
  };
}

/** Every variable as its own name: what turns a template into a skeleton. */
export const SYMBOLIC_VARIABLES: TemplateVariables = {
  unit: '{{unit}}',
  superior: '{{superior}}',
  reviewYear: '{{reviewYear}}',
  planYear: '{{planYear}}',
  we: '{{we}}',
  area: '{{area}}',
};
