/** A paragraph with a sentence a line, so that a diff by lines compares sentence with sentence. */

const ENDS = /[。；;！？!?][”’」）)]*(?!$)/gu;

export function sentenceLines(text: string): string {
  return text.trim().replace(ENDS, (end) => `${end}\n`);
}
