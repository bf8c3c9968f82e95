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

type Lines = Pick<vscode.TextDocument, 'languageId'> & { lineAt(line: number): { readonly text: string } };

/** What stands above a line. */
interface Above {
  readonly draft: string;
  /** The end of it, where an empty paragraph looks for Chinese. */
  readonly near: string;
  /** Neither inside code nor inside front matter. */
  readonly prose: boolean;
}

function aboveOf(document: Lines, line: number): Above {
  const lines = Array.from({ length: line }, (_, i) => document.lineAt(i).text);
  const prose = document.languageId !== 'markdown' || (!insideCode(lines) && !insideFrontMatter(lines));
  return { draft: lines.map(written).join('\n'), near: lines.slice(-LINES_ABOVE).join(''), prose };
}

/** The drafts at the cursor. What stands above its line is read once a line, not once a key: a long report has thirty thousand characters. */
export class DraftReader {
  #known:
    { readonly document: Lines; readonly language: string; readonly line: number; readonly above: Above } | undefined;

  /** Has to be told of every change: of the first line that it touched. */
  changed(document: Lines, firstLine: number): void {
    if (this.#known?.document === document && firstLine < this.#known.line) this.#known = undefined;
  }

  /** The draft at a position, or null where it is no Chinese prose: other languages, code, front matter. */
  at(document: Lines, { line, character }: { readonly line: number; readonly character: number }): DraftAt | null {
    const { draft, near, prose } = this.#above(document, line);
    if (!prose) return null;
    const before = document.lineAt(line).text.slice(0, character);
    return CHINESE.test(before.trim() === '' ? near : before.slice(-NEAR)) ? { before, draft } : null;
  }

  #above(document: Lines, line: number): Above {
    const known = this.#known;
    const language = document.languageId;
    if (known?.document === document && known.line === line && known.language === language) return known.above;
    const above = aboveOf(document, line);
    this.#known = { document, language, line, above };
    return above;
  }
}
