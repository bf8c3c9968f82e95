/** Pages of placed text into the lines of a document. */
import type { SourceLine } from '../../model.ts';
import { withContents } from './contents.ts';
import { pageLines } from './pageLines.ts';
import { joinParagraphs } from './paragraphs.ts';
import { withoutRunningHeads } from './runningHeads.ts';
import type { TextPage } from './textRun.ts';

export function layoutText(pages: readonly TextPage[]): SourceLine[] {
  const lines = pages.map((page, index) => pageLines(page, index + 1));
  return withContents(joinParagraphs(withoutRunningHeads(lines)));
}
