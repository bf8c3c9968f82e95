/** Where sentences and clauses of Chinese prose end. Columns are UTF-16; a span includes its closing punctuation. */

/** Ends with the closing quotes and brackets behind them. */
const SENTENCE_END = /[。！？!?；;][。！？!?；;”’」』）)》〉】"]*/g;
const FULL_STOP = /[。！？!?][。！？!?”’」』）)》〉】"]*/g;
const CLAUSE_END = /[，,、：:；;。！？!?][，,、：:；;。！？!?”’」』）)》〉】"]*/g;

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A part of a text, the whole where nothing is said. */
export interface Part {
  readonly from?: number;
  readonly to?: number;
}

/** Sentences of a text, cut behind 。！？ (and ； with `semicolons`), closing quotes kept with the sentence. */
export function sentences(text: string, options: Part & { readonly semicolons?: boolean } = {}): Span[] {
  return cut(text, options.semicolons === true ? SENTENCE_END : FULL_STOP, options);
}

/** Clauses: cut at every comma, 、, colon, semicolon and full stop. */
export function clauses(text: string, part: Part = {}): Span[] {
  return cut(text, CLAUSE_END, part);
}

/** Column of the first 。！？ at or behind `from` that stands outside brackets and quotes; -1 where there is none. */
export function firstFullStop(text: string, from = 0): number {
  let depth = 0;
  for (let at = from; at < text.length; at++) {
    switch (text.charCodeAt(at)) {
      case 0x201c: // “
      case 0x2018: // ‘
      case 0x300c: // 「
      case 0x300e: // 『
      case 0xff08: // （
      case 0x28: // (
      case 0x300a: // 《
      case 0x3008: // 〈
      case 0x3010: // 【
        depth++;
        break;
      case 0x201d: // ”
      case 0x2019: // ’
      case 0x300d: // 」
      case 0x300f: // 』
      case 0xff09: // ）
      case 0x29: // )
      case 0x300b: // 》
      case 0x3009: // 〉
      case 0x3011: // 】
        if (depth > 0) depth--;
        break;
      case 0x3002: // 。
      case 0xff01: // ！
      case 0xff1f: // ？
      case 0x21: // !
      case 0x3f: // ?
        if (depth === 0) return at;
        break;
      default:
    }
  }
  return -1;
}

function cut(text: string, end: RegExp, { from = 0, to = text.length }: Part): Span[] {
  const spans: Span[] = [];
  let start = from;
  end.lastIndex = from;
  while (start < to && end.test(text)) {
    const stop = Math.min(end.lastIndex, to);
    spans.push({ start, end: stop });
    start = stop;
  }
  if (start < to) spans.push({ start, end: to });
  return spans;
}
