/** The draft as a completion sees it: the paragraph up to the cursor, the text above, and whether this is a place to help at all. */
import type * as vscode from 'vscode';

export interface DraftAt {
  /** The paragraph (in Chinese drafts, the line) up to the cursor. */
  readonly before: string;
  /** The text above that paragraph. */
  readonly draft: string;
}

/** By their places: a key waits a hundredth as long for it as for a property of Unicode when it is first asked. */
const CHINESE = /[\u3400-\u9fff]/;

/** How many characters before the cursor must hold a Chinese one. */
const NEAR = 40;

/** How many lines above are looked at when the paragraph itself is still empty. */
const LINES_ABOVE = 5;

/** A fence opens or closes a block of code in Markdown. */
const FENCE = /^\s*(```|~~~)/;

/** 【做法和成效】: a place still to be filled, as skeletons leave it. */
const PLACEHOLDER = /【[^】]*】/u;

/** A line without its sentences that are still to be filled: nobody wants those continued. */
function written(line: string): string {
  if (!PLACEHOLDER.test(line)) return line;
  return line
    .split(/(?<=[。；])/u)
    .filter((sentence) => !PLACEHOLDER.test(sentence))
    .join('');
}

function insideCode(lines: readonly string[]): boolean {
  return lines.filter((line) => FENCE.test(line)).length % 2 === 1;
}

function insideFrontMatter(lines: readonly string[]): boolean {
  return lines[0] === '---' && !lines.slice(1).includes('---');
}

/** The draft at a position, or null where it is no Chinese prose: other languages, code, front matter. */
export function draftAt(
  document: Pick<vscode.TextDocument, 'languageId'> & { lineAt(line: number): { readonly text: string } },
  { line, character }: { readonly line: number; readonly character: number },
): DraftAt | null {
  const before = document.lineAt(line).text.slice(0, character);
  const lines = Array.from({ length: line }, (_, i) => document.lineAt(i).text);
  if (document.languageId === 'markdown' && (insideCode(lines) || insideFrontMatter(lines))) return null;
  const near = before.trim() === '' ? lines.slice(-LINES_ABOVE).join('') : before.slice(-NEAR);
  return CHINESE.test(near) ? { before, draft: lines.map(written).join('\n') } : null;
}
