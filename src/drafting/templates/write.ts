/** Pieces of a rendering into the draft itself: numbered plain text or Markdown, and the same as a VS Code snippet. */
import { formatMarker, type MarkerFamily } from '../../text/markers.ts';
import type { Mark, Piece } from './draft.ts';

export interface WriteOptions {
  readonly format: 'text' | 'markdown';
  /** Marker family by level, from level 1; null where the draft's headings have no marker. */
  readonly families: readonly (MarkerFamily | null)[];
  /** Ordinal the first heading of a level gets, by level; 1 where absent. */
  readonly start?: ReadonlyMap<number, number>;
  /** How many # a heading of level 1 has in Markdown; 2 where absent, below the title's one. */
  readonly topHashes?: number;
}

/** What stands in the draft, and the same as a VS Code snippet with tab stops in writing order. */
export interface Written {
  readonly text: string;
  readonly snippet: string;
}

/** Marker families of a report by level, as GB/T 9704 has them: 一、（一）1.（1）①. */
export const STANDARD_FAMILIES: readonly MarkerFamily[] = [
  'chinese',
  'chineseParen',
  'arabic',
  'arabicParen',
  'circled',
];

/** Text with what a snippet would read as syntax escaped: `$`, `}`, `\`. */
export function escapeSnippet(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}

/** One value of a choice: within it `,`, `|` and `\` are syntax, and a choice ends with its line. */
export function escapeChoice(text: string): string {
  return text.replace(/[\\,|]/g, '\\$&').replace(/[\r\n]+/g, ' ');
}

/** 【主要做法】: a place to fill, plain enough to be found again. */
export function placeholder(prompt: string): string {
  return `【${prompt}】`;
}

class Numbering {
  readonly #next: Map<number, number>;
  readonly #families: WriteOptions['families'];

  constructor({ families, start }: WriteOptions) {
    this.#families = families;
    this.#next = new Map(start);
  }

  marker(level: number): string {
    const ordinal = this.#next.get(level) ?? 1;
    this.#next.set(level, ordinal + 1);
    for (const deeper of [...this.#next.keys()]) if (deeper > level) this.#next.delete(deeper);
    const family = this.#families[level - 1];
    if (family === null) return '';
    const marker = formatMarker(family ?? this.#families.at(-1) ?? 'circled', ordinal);
    return family === 'chapter' ? `${marker}\u3000` : marker;
  }
}

class SnippetStops {
  readonly #byKey = new Map<string, number>();
  #last = 0;

  write(mark: Extract<Mark, { kind: 'stop' | 'choice' }>): string {
    const known = mark.key === undefined ? undefined : this.#byKey.get(mark.key);
    if (known !== undefined) return `\${${known}}`;
    const number = ++this.#last;
    if (mark.key !== undefined) this.#byKey.set(mark.key, number);
    if (mark.kind === 'stop') return `\${${number}:${escapeSnippet(placeholder(mark.prompt))}}`;
    return `\${${number}|${mark.options.map(escapeChoice).join(',')}|}`;
  }
}

function plain(mark: Extract<Mark, { kind: 'stop' | 'choice' }>): string {
  if (mark.kind === 'stop') return placeholder(mark.prompt);
  return mark.prompt === undefined ? mark.options[0]! : placeholder(mark.prompt);
}

/** No line ends in blanks, no two empty lines in a row, none at the start. */
function tidy(text: string): string {
  return text
    .replace(/[ \t]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^\n+/, '');
}

/** Writes the pieces down. A draft ends with one line break. */
export function writePieces(pieces: readonly Piece[], options: WriteOptions): Written {
  const numbering = new Numbering(options);
  const stops = new SnippetStops();
  const { topHashes = 2 } = options;
  const hashes = (level: number): string => (options.format === 'markdown' ? `${'#'.repeat(Math.min(level, 6))} ` : '');
  const text: string[] = [];
  const snippet: string[] = [];
  const both = (characters: string): void => {
    text.push(characters);
    snippet.push(escapeSnippet(characters));
  };
  for (const piece of pieces) {
    if (typeof piece === 'string') both(piece);
    else if (piece.kind === 'title') both(hashes(1));
    else if (piece.kind === 'heading') both(hashes(piece.level - 1 + topHashes) + numbering.marker(piece.level));
    else if (piece.kind === 'final') snippet.push('$0');
    else {
      text.push(plain(piece));
      snippet.push(stops.write(piece));
    }
  }
  return { text: `${tidy(text.join('')).trimEnd()}\n`, snippet: `${tidy(snippet.join('')).trimEnd()}\n` };
}
