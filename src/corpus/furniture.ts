/**
 * Lines that belong to no report: the table of contents, page numbers, running heads, advertisements of the shop a
 * compilation came from. Contents lines also are the best witness of where reports begin.
 */
import type { PreparedLine } from './lines.ts';
import { MAX_TITLE, titleScore } from './titles.ts';

export interface Furniture {
  /** 1-based line numbers that belong to no report. */
  readonly lines: ReadonlySet<number>;
  /** Titles the table of contents names, in order; empty where it lists the headings of a single report. */
  readonly contents: readonly string[];
}

/** A contents line ends with a page number behind a tab, dots or wide space: “县水务局2023年工作总结 …… 31”. */
const CONTENTS_LINE = /^(.{4,80}?)[ \u3000]*(?:\t+|[.．·…⋯]{2,}|[ \u3000]{3,})[ \u3000\t]*[-—(（]?\d{1,4}[-—)）]?$/;
const CONTENTS_HEAD = /^目[ \u3000\t]*[录次](?:[ \u3000\t]*\d+)?$/;

/** A line that is nothing but a page number: - 3 -, — 3 —, 第3页 共10页, Page 3 of 10, 3/10. */
const PAGE_NUMBER =
  /^(?:[-—–－·•~]*[ \u3000]*\d{1,4}[ \u3000]*[-—–－·•~]+|[-—–－·•~]+[ \u3000]*\d{1,4}|第[ \u3000]*\d{1,4}[ \u3000]*页(?:.{0,4}共[ \u3000]*\d{1,4}[ \u3000]*页)?|page[ ]*\d{1,4}(?:[ ]*(?:of|\/)[ ]*\d{1,4})?|\d{1,4}[ ]*\/[ ]*\d{1,4})$/i;

/** Words of a shop's advertisement; several different ones in one line make it one. */
const AD_WORDS: readonly { readonly pattern: RegExp; readonly example: string }[] = [
  { pattern: /素材库|素材网|文库|资料库|公文网|写作网|材料网|范文网/, example: '【某某素材库】' },
  { pattern: /会员|vip/i, example: '加入会员' },
  { pattern: /(?:加|添加|联系)(?:微信|客服|QQ)|(?:微信|客服|QQ)[：:]|请联系/i, example: '加入请联系客服' },
  { pattern: /公众号|网盘|社群|进群|扫码/, example: '会员群＋网盘群' },
  { pattern: /代笔|代写|润笔|原创.{0,6}保障/, example: '各类代笔' },
  { pattern: /下载|每[日天]更新/, example: '立即下载' },
  { pattern: /更多.{0,8}(?:材料|资料|范文|公文|内容)|敬请关注|关注我们/, example: '更多材料请关注' },
  { pattern: /版权|仅供学习|转载|来源于网络|侵权/, example: '仅供学习参考' },
  { pattern: /https?:|www\./i, example: 'www.example.com' },
];

const ANY_AD_WORD = new RegExp(AD_WORDS.map(({ pattern }) => pattern.source).join('|'), 'i');

/** Running heads repeat at least this often. */
const RUNNING_HEAD = 3;

export function findFurniture(lines: readonly PreparedLine[]): Furniture {
  const found = new Set<number>();
  const contents: string[] = [];
  const pages: number[] = [];
  let head = -1;
  for (const [index, line] of lines.entries()) {
    const length = line.end - line.start;
    if (line.blank || length > 400) continue;
    const text = line.text.slice(line.start, line.end);
    if (length <= 12 && CONTENTS_HEAD.test(text)) {
      found.add(line.line);
      head = index;
    } else if (length <= 20 && mayEndInPage(text) && PAGE_NUMBER.test(text)) {
      found.add(line.line);
      pages.push(index);
    } else if (length <= 120 && mayEndInPage(text) && CONTENTS_LINE.test(text)) {
      found.add(line.line);
      contents.push(CONTENTS_LINE.exec(text)?.[1] ?? '');
    } else if (line.marker === null && isAdvertisement(text)) found.add(line.line);
  }
  if (pages.length >= RUNNING_HEAD) addRunningHeads(lines, pages, found);
  if (head >= 0 && contents.length === 0) contents.push(...unpagedContents(lines, head, found));
  return { lines: found, contents: listsTitles(contents) ? contents : [] };
}

/** A table of contents of one report's headings says nothing about where reports begin. */
function listsTitles(contents: readonly string[]): boolean {
  const titles = contents.filter((title) => titleScore(withoutNumber(title)) >= 3).length;
  return titles * 2 > contents.length;
}

/** An entry of a contents list without the number it may carry there: 3. 县水务局2023年工作总结. */
export function withoutNumber(entry: string): string {
  return entry.replace(/^[ \u3000]*(?:\d{1,3}|[一二三四五六七八九十]{1,3})[、.．][ \u3000]*/, '');
}

function mayEndInPage(text: string): boolean {
  const last = text.charCodeAt(text.length - 1);
  return (last >= 0x30 && last <= 0x39) || '-—–－)）页~·•'.includes(text.charAt(text.length - 1));
}

function isAdvertisement(text: string): boolean {
  if (text.length < 16 || !ANY_AD_WORD.test(text)) return false;
  let hits = 0;
  for (const word of AD_WORDS) if (word.pattern.test(text)) hits++;
  return hits >= 3 || (hits >= 2 && (text.startsWith('【') || !text.endsWith('。')));
}

/** Short lines that stand again and again beside a page number. */
function addRunningHeads(lines: readonly PreparedLine[], pages: readonly number[], found: Set<number>): void {
  const beside = new Map<string, number[]>();
  for (const page of pages) {
    for (const step of [-1, 1]) {
      let index = page + step;
      while (lines[index]?.blank === true) index += step;
      const line = lines[index];
      if (!line || line.marker || line.end - line.start > 30 || found.has(line.line)) continue;
      const text = line.text.slice(line.start, line.end);
      beside.set(text, [...(beside.get(text) ?? []), line.line]);
    }
  }
  for (const numbers of beside.values())
    if (numbers.length >= RUNNING_HEAD) for (const number of numbers) found.add(number);
}

/** 目录 followed by bare titles that stand again below: the list ends where the first of them comes again. */
function unpagedContents(lines: readonly PreparedLine[], head: number, found: Set<number>): string[] {
  const listed = new Map<string, number>();
  for (let index = head + 1; index < lines.length; index++) {
    const line = lines[index]!;
    if (line.blank) continue;
    const text = withoutNumber(line.text.slice(line.start, line.end));
    if (text.length > MAX_TITLE) return [];
    if (listed.has(text)) break;
    listed.set(text, line.line);
  }
  if (listed.size < 2 || !listsTitles([...listed.keys()])) return [];
  for (const number of listed.values()) found.add(number);
  return [...listed.keys()];
}
