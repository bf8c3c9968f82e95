/**
 * Quotations: what all of the country writes, what several places write, and what is one place's own. A campaign of one
 * county (“五晒五比”) stands in all of its units' reports, so units alone do not tell; a second file does, where there is one.
 */
import type { Report } from '../corpus/model.ts';
import { isCommonQuote } from '../text/commonQuotes.ts';
import { NameTable } from './phraseNames.ts';

const QUOTED = /“([^“”]{1,40})”/g;
/** Quotations that several units of one province may share and none elsewhere: “八大工程”, “城市码”. */
const BRAND = /(?:工程|战略|行动|计划|指数|品牌|模式|平台|码|指标|比拼|体系|样板|经验)$/;
/** A count of things made into a name: 五晒五比. Such a name is one without its marks too. */
const COUNTED = /^(?=[^，。；：]{4,10}$)[一二三四五六七八九十百双][\u4e00-\u9fff]*$/;
/** Counts that are no name: 一体化, 三年行动 and their like stand everywhere. */
const PLAIN_COUNT =
  /^(?:一[体般线律直定些旦是方支起路带年月把头手]|[一二三四五六七八九十]+(?:个|项|年|类|级|大类|季度|是|月|次|届))/;

interface Use {
  readonly unit: number;
  readonly path: string;
  units: boolean;
  paths: boolean;
}

/** What the corpus says of its quotations. */
export class Quotations {
  readonly #uses = new Map<string, Use>();
  readonly #manyFiles: boolean;
  /** Slogans of one place, written without quotation marks. */
  readonly slogans: NameTable;
  readonly #own: readonly string[];

  /** @param units unit of each report */
  constructor(reports: readonly Report[], units: Int32Array) {
    this.#manyFiles = new Set(reports.map(({ path }) => path)).size > 1;
    reports.forEach(({ path, paragraphs }, index) => {
      for (const { text } of paragraphs) {
        if (!text.includes('“')) continue;
        for (const match of text.matchAll(QUOTED)) this.#add(match[1]!, units[index]!, path);
      }
    });
    const counted = [...this.#uses.keys()].filter((content) => COUNTED.test(content) && !PLAIN_COUNT.test(content));
    this.#own = counted.filter((content) => !this.isCommon(content));
    this.slogans = new NameTable(this.#own);
  }

  /** It means the same elsewhere. */
  isCommon(content: string): boolean {
    if (isCommonQuote(content)) return true;
    const use = this.#uses.get(content);
    return use !== undefined && use.units && (use.paths || !this.#manyFiles) && !BRAND.test(content);
  }

  /** All that the corpus taught: quotations that are common, and slogans that are not. */
  learnt(): string[] {
    return [...[...this.#uses.keys()].filter((content) => this.isCommon(content)), '', ...this.#own];
  }

  #add(content: string, unit: number, path: string): void {
    const use = this.#uses.get(content);
    if (use === undefined) this.#uses.set(content, { unit, path, units: false, paths: false });
    else {
      use.units ||= use.unit !== unit;
      use.paths ||= use.path !== path;
    }
  }
}
