/**
 * Automatic numbering of a .docx written out as text: number formats (chineseCounting …), level texts (第%1条, （%1）)
 * and restarts, after ECMA-376 Part 1, 17.9.
 */
import { formatChineseNumber } from '../../text/numerals.ts';
import { readXml } from './xmlTags.ts';

export interface NumberingLevel {
  format: string;
  /** %1 stands for the number of level 1. */
  text: string;
  start: number;
}

export interface Numbering {
  /** Levels of each numbering instance, by numId. */
  readonly instances: ReadonlyMap<string, NumberingInstance>;
}

export interface NumberingInstance {
  /** Instances of one abstract numbering go on counting together. */
  readonly abstractId: string;
  readonly levels: ReadonlyMap<number, NumberingLevel>;
  /** Levels this instance starts anew, with their first number. */
  readonly restarts: ReadonlyMap<number, number>;
}

export function parseNumbering(xml: string | null): Numbering {
  if (xml === null) return { instances: new Map() };
  const abstracts = new Map<string, Map<number, NumberingLevel>>();
  const instances = new Map<
    string,
    { abstractId: string; restarts: Map<number, number>; levels: Map<number, NumberingLevel> }
  >();
  let abstract: Map<number, NumberingLevel> | null = null;
  let instance: { abstractId: string; restarts: Map<number, number>; levels: Map<number, NumberingLevel> } | null =
    null;
  let level: NumberingLevel | null = null;
  let override = 0;
  readXml(xml, {
    open(name, attributes) {
      const value = attributes.get('val') ?? '';
      if (name === 'abstractNum') {
        abstract = new Map();
        abstracts.set(attributes.get('abstractNumId') ?? '', abstract);
      } else if (name === 'num') {
        instance = { abstractId: '', restarts: new Map(), levels: new Map() };
        instances.set(attributes.get('numId') ?? '', instance);
      } else if (name === 'abstractNumId' && instance) instance.abstractId = value;
      else if (name === 'lvlOverride') override = Number(attributes.get('ilvl') ?? '0');
      else if (name === 'startOverride' && instance) instance.restarts.set(override, Number(value));
      else if (name === 'lvl') {
        level = { format: 'decimal', text: '', start: 1 };
        (instance ? instance.levels : abstract)?.set(Number(attributes.get('ilvl') ?? '0'), level);
      } else if (level === null) return;
      else if (name === 'numFmt') level.format = value;
      else if (name === 'lvlText') level.text = value;
      else if (name === 'start') level.start = Number(value);
    },
    close(name) {
      if (name === 'lvl') level = null;
      else if (name === 'num') instance = null;
      else if (name === 'abstractNum') abstract = null;
    },
    text() {
      return;
    },
  });
  const resolved = new Map<string, NumberingInstance>();
  for (const [id, { abstractId, restarts, levels }] of instances) {
    resolved.set(id, { abstractId, restarts, levels: new Map([...(abstracts.get(abstractId) ?? []), ...levels]) });
  }
  return { instances: resolved };
}

/** Counts as a document goes on; one counter a document. */
export class NumberCounter {
  readonly #numbering: Numbering;
  /** Current number of each level, by abstract numbering. */
  readonly #counts = new Map<string, Map<number, number>>();
  readonly #started = new Set<string>();

  constructor(numbering: Numbering) {
    this.#numbering = numbering;
  }

  /** The number text of the next paragraph of this numbering and level; '' for bullets and unknown numberings. */
  next(numId: string, level: number): string {
    const instance = this.#numbering.instances.get(numId);
    const definition = instance?.levels.get(level);
    if (!instance || !definition) return '';
    const counts = this.#countsOf(instance, numId);
    const current = counts.get(level);
    counts.set(level, current === undefined ? definition.start : current + 1);
    for (const deeper of [...counts.keys()]) if (deeper > level) counts.delete(deeper);
    if (definition.format === 'bullet' || definition.format === 'none') return '';
    return definition.text.replace(/%([1-9])/g, (_, digit: string) => {
      const at = Number(digit) - 1;
      const other = instance.levels.get(at);
      return other ? formatNumber(at === level ? definition.format : other.format, counts.get(at) ?? other.start) : '';
    });
  }

  #countsOf(instance: NumberingInstance, numId: string): Map<number, number> {
    let counts = this.#counts.get(instance.abstractId);
    if (!counts) {
      counts = new Map<number, number>();
      this.#counts.set(instance.abstractId, counts);
    }
    if (!this.#started.has(numId)) {
      this.#started.add(numId);
      for (const [level, start] of instance.restarts) counts.set(level, start - 1);
    }
    return counts;
  }
}

/** One number in a w:numFmt; formats no Chinese report uses come out as digits. */
export function formatNumber(format: string, value: number): string {
  switch (format) {
    case 'chineseCounting':
    case 'chineseCountingThousand':
    case 'japaneseCounting':
    case 'taiwaneseCounting':
    case 'taiwaneseCountingThousand':
    case 'ideographDigital':
      return value >= 1 && value <= 99 ? formatChineseNumber(value) : String(value);
    case 'decimalEnclosedCircle':
    case 'decimalEnclosedCircleChinese':
      return value >= 1 && value <= 20 ? String.fromCharCode(0x245f + value) : String(value);
    case 'decimalEnclosedParen':
      return `（${value}）`;
    case 'decimalFullWidth':
    case 'decimalFullWidth2':
      return String(value).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
    case 'decimalZero':
      return value < 10 ? `0${value}` : String(value);
    case 'upperLetter':
      return letters(value, 65);
    case 'lowerLetter':
      return letters(value, 97);
    case 'upperRoman':
      return roman(value);
    case 'lowerRoman':
      return roman(value).toLowerCase();
    default:
      return String(value);
  }
}

function letters(value: number, base: number): string {
  return value < 1
    ? String(value)
    : String.fromCharCode(base + ((value - 1) % 26)).repeat(Math.min(8, Math.ceil(value / 26)));
}

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

function roman(value: number): string {
  if (value < 1 || value > 3999) return String(value);
  let rest = value;
  let text = '';
  for (const [worth, sign] of ROMAN) {
    for (; rest >= worth; rest -= worth) text += sign;
  }
  return text;
}
