/**
 * Labels of sentences: 一是加强数据审核。…二是规范统计执法。… Where a report has no headings below its parts, these say what it
 * treats.
 */

/** 一是加强数据审核。 or 一是加强数据审核： and nothing longer. */
const LABEL = /[一二三四五六七八九十]是(?<label>[^，。；：]{4,16})[。：]/gu;

/** The labels of a paragraph, in order. */
export function labelsIn(text: string): string[] {
  return [...text.matchAll(LABEL)].map(({ groups }) => groups!['label']!);
}
