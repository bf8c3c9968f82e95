/**
 * Reports as they may be learnt from where restoring is switched off: paragraphs and headings that restoring would mend
 * are left blank, so that nothing mined or completed from them can reach a draft. Where restoring is on, nothing is left
 * to blank, and reports are learnt from as they are.
 */
import { mendable } from '../corpus/asFound.ts';
import type { Heading, Paragraph, Report } from '../corpus/model.ts';

function isSound(text: string): boolean {
  return mendable(text).length === 0;
}

function soundHeading(heading: Heading): Heading {
  return isSound(heading.text) ? heading : { ...heading, text: '', role: 'item' };
}

function soundParagraph(paragraph: Paragraph): Paragraph {
  return isSound(paragraph.text) ? paragraph : { ...paragraph, text: '', bodyStart: 0 };
}

const soundOf = new WeakMap<Report, Report>();

/** The same for the same report, so that what was made of it can be found again. */
export function soundReport(report: Report): Report {
  const known = soundOf.get(report) ?? blanked(report);
  soundOf.set(report, known);
  return known;
}

function blanked(report: Report): Report {
  const paragraphs = report.paragraphs.map(soundParagraph);
  return {
    ...report,
    headings: report.headings.map(soundHeading),
    paragraphs,
    passages: report.passages.filter(({ paragraph }) => paragraphs[paragraph]!.text !== ''),
  };
}
