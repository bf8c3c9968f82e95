/** Where the cursor rests in a draft, as a look-up needs it: the heading or paragraph there and the role of its section. */
import { readDraft } from '../corpus/readReports.ts';
import type { DraftPlace } from '../protocol/answers.ts';

const MARKDOWN_HEADING = /^#{1,6}[ \t]/m;

/** 【做法和成效】, XX: places that are still to be filled say nothing of the matter. */
const OPEN = /【[^】]*】|[XxＸ]{2,}/gu;

/** A paragraph with fewer characters of its own asks for nothing yet. */
const SHORTEST = 6;

/**
 * Reads the draft as a report that ends with `line`.
 * @param draft the text above the line
 * @returns null where the line is blank, a title, a signature, or has hardly a word of its own
 */
export function draftPlace(draft: string, line: string): DraftPlace | null {
  if (line.trim() === '') return null;
  const text = `${draft}\n${line}`;
  const format = MARKDOWN_HEADING.test(text) ? 'md' : 'txt';
  const lines = text.split(/\r\n|\n|\r/).map((one) => ({ text: one }));
  const report = readDraft({ path: '', format, encoding: 'utf-8', lines });
  const paragraph = report?.paragraphs.at(-1);
  if (!report || paragraph?.line !== lines.length) return null;
  const heading = report.headings.at(-1);
  if (paragraph.kind === 'heading' && heading?.line === lines.length && !heading.runIn && heading.role !== 'item')
    return heading.text === '' ? null : { kind: 'heading', text: heading.text, role: heading.role, heading: '' };
  if (paragraph.kind !== 'body' && paragraph.kind !== 'heading') return null;
  const words = paragraph.text.slice(paragraph.kind === 'body' ? paragraph.bodyStart : 0).replaceAll(OPEN, '');
  if (words.replace(/[^\p{L}\p{N}]/gu, '').length < SHORTEST) return null;
  const passage = report.passages.filter((one) => report.paragraphs[one.paragraph] === paragraph).at(-1);
  const above = report.headings[paragraph.heading]?.text ?? '';
  return { kind: 'paragraph', text: words, role: passage?.role ?? paragraph.role, heading: above };
}
