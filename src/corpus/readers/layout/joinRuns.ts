/** Runs of one line into its text: the slivers of space that typesetting puts around digits and Latin are no blanks. */
import type { TextRun } from './textRun.ts';

/** Gaps, in heights of the font, that are a blank: within Latin text, within Chinese, between the two. */
const LATIN_BLANK = 0.15;
const WIDE_BLANK = 0.4;

const WIDE = /[\u2e80-\u9fff\u3000-\u303f\uf900-\ufaff\uff00-\uffef\u2014\u2018-\u201d\u2026①-⒛]/;

export function joinRuns(runs: readonly TextRun[]): string {
  let text = '';
  let right = Number.NaN;
  for (const run of runs) {
    const words = run.text.replace(/^ +| +$/g, '');
    if (words === '') continue;
    const gap = Number.isNaN(right) ? 0 : (run.x - right) / run.size;
    const wide = WIDE.test(text.at(-1) ?? '') || WIDE.test(words.charAt(0));
    text += text !== '' && gap > (wide ? WIDE_BLANK : LATIN_BLANK) ? ` ${words}` : words;
    right = run.x + run.width;
  }
  return text;
}
