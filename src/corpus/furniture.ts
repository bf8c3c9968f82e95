/**
 * Lines that belong to no report: the table of contents, page numbers, advertisements of the shop a compilation came
 * from. Contents lines also are the best witness of where reports begin.
 */
import type { PreparedLine } from './lines.ts';

export interface Furniture {
  /** 1-based line numbers that belong to no report. */
  readonly lines: ReadonlySet<number>;
  /** Titles the table of contents names, in order, with the line that names them. */
  readonly contents: readonly { readonly title: string; readonly line: number }[];
}

/** A contents line ends with a page number behind a tab, dots or wide space: “县审计局2023年工作总结\t31”. */
const CONTENTS_LINE = /^(.{4,80}?)[ \u3000]*(?:\t+|[.．·…⋯]{2,}|[ \u3000]{3,})[ \u3000\t]*[-—(（]?\d{1,4}[-—)）]?$/;
const CONTENTS_HEAD = /^目[ \u3000\t]*[录次](?:[ \u3000\t]*\d+)?$/;

/** A line that is nothing but a page number: 3, - 3 -, — 3 —, 第3页 共10页. */
const PAGE_NUMBER =
  /^(?:[-—–－·•~]*[ \u3000]*\d{1,4}[ \u3000]*[-—–－·•~]+|[-—–－·•~]+[ \u3000]*\d{1,4}|第[ \u3000]*\d{1,4}[ \u3000]*页(?:.{0,4}共[ \u3000]*\d{1,4}[ \u3000]*页)?)$/;

/** Words of a shop's advertisement; two different ones in a line outside any report's text make it one. */
const AD_WORDS: readonly RegExp[] = [
  /素材库|素材网|文库|资料库|公文写作网|材料网/, // 【某某素材库】
  /会员|vip/i,
  /(?:加|添加|联系)(?:微信|客服|QQ)|客服：|请联系/i,
  /公众号|网盘|社群|进群|会员群/,
  /代笔|代写|润笔|原创.{0,6}保障/,
  /下载|每日更新|每天更新/,
  /版权|仅供学习|转载|来源于网络/,
  /https?:|www\./i,
];

export function findFurniture(lines: readonly PreparedLine[]): Furniture {
  const found = new Set<number>();
  const contents: { title: string; line: number }[] = [];
  for (const line of lines) {
    if (line.blank) continue;
    const length = line.end - line.start;
    if (length > 400) continue;
    const text = line.text.slice(line.start, line.end);
    if (length <= 120) {
      const entry = mayEndInPage(text) ? CONTENTS_LINE.exec(text) : null;
      if (entry) contents.push({ title: entry[1] ?? '', line: line.line });
      if (entry || (length <= 12 && CONTENTS_HEAD.test(text)) || (length <= 20 && PAGE_NUMBER.test(text))) {
        found.add(line.line);
        continue;
      }
    }
    if (line.marker === null && isAdvertisement(text)) found.add(line.line);
  }
  return { lines: found, contents };
}

function mayEndInPage(text: string): boolean {
  const last = text.charCodeAt(text.length - 1);
  return (last >= 0x30 && last <= 0x39) || '-—)）'.includes(text.charAt(text.length - 1));
}

function isAdvertisement(text: string): boolean {
  if (text.length < 16) return false;
  let hits = 0;
  for (const word of AD_WORDS) if (word.test(text)) hits++;
  return hits >= 3 || (hits >= 2 && text.startsWith('【'));
}
