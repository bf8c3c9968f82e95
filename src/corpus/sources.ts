/** From a report's parts back to where they stand, and to their words. */
import type { Passage, Report, Source } from './model.ts';
import { spanToOriginal } from '../text/restore.ts';

/** A passage's words, restored view. */
export function passageText(report: Report, passage: Passage): string {
  return report.paragraphs[passage.paragraph]!.text.slice(passage.start, passage.end);
}

/** Where a span of a paragraph's restored text stands in the original. */
export function sourceOf(report: Report, paragraphIndex: number, start: number, end: number): Source {
  const paragraph = report.paragraphs[paragraphIndex]!;
  return { path: report.path, line: paragraph.line, ...spanToOriginal(paragraph.edits, start, end) };
}

/** Where a passage stands in the original. */
export function passageSource(report: Report, passage: Passage): Source {
  return sourceOf(report, passage.paragraph, passage.start, passage.end);
}

/** Heading texts from the top down to the heading with this index; empty for -1. Items, which have no words, are left out. */
export function sectionPath(report: Report, headingIndex: number): string[] {
  const path: string[] = [];
  let level = Infinity;
  for (let index = headingIndex; index >= 0 && level > 1; index--) {
    const heading = report.headings[index]!;
    if (heading.level >= level) continue;
    level = heading.level;
    if (heading.text !== '') path.unshift(heading.text);
  }
  return path;
}

/** All of a report's restored text, a line a paragraph, from title to date. */
export function reportText(report: Report): string {
  return report.paragraphs.map((paragraph) => paragraph.text).join('\n');
}
