/**
 * A corpus many times the size of a given one, made of it: reports keep their form, their sentences are recombined from
 * all reports, some words give way to others of the same length and figures are drawn anew. Copying files would make
 * every repeat a hundred times as long and the vocabulary no larger, and any index look better than it is; how near
 * repeats and vocabulary stay to the original, `compareCorpora` tells.
 */

export interface CorpusFile {
  readonly path: string;
  readonly text: string;
}

/** Shares of sentences kept as they stand and of two-character words replaced; found by `compareCorpora`. */
const WORD_CHANGE = 0.18;
const CLAUSE_END = /[，、；。：！？]/;

/**
 * `times` files for each file given. The first of each is the original itself.
 * @param seed the same seed gives the same corpus
 */
export function generateCorpus(files: readonly CorpusFile[], times: number, seed: number): CorpusFile[] {
  const random = randomSource(seed);
  const pool = new ClausePool(files);
  const result: CorpusFile[] = [];
  for (const file of files) {
    result.push(file);
    for (let copy = 1; copy < times; copy++) {
      const text = file.text
        .split('\n')
        .map((line) => varyLine(line, pool, random))
        .join('\n');
      result.push({ path: numbered(file.path, copy), text });
    }
  }
  return result;
}

/** 语料/000.txt → 语料/000-7.txt */
function numbered(path: string, copy: number): string {
  const dot = path.lastIndexOf('.');
  return dot > path.lastIndexOf('/') ? `${path.slice(0, dot)}-${copy}${path.slice(dot)}` : `${path}-${copy}`;
}

/** Short lines (titles, headings, dates) carry the form of a report and stay, but for their figures. */
function varyLine(line: string, pool: ClausePool, random: () => number): string {
  if (line.trim().length < 40) return line;
  const clauses = splitClauses(line);
  // The first clause often carries a marker or heading: it stays.
  const varied = clauses.map((clause, at) => (at === 0 ? clause : varyClause(pool.draw(clause, random), pool, random)));
  return varied.join('');
}

function varyClause(clause: string, pool: ClausePool, random: () => number): string {
  let text = clause.replace(/\d+/g, (figure) => redraw(figure, random));
  const changed: string[] = [];
  for (let at = 0; at < text.length;) {
    const word = text.slice(at, at + 2);
    if (/^\p{Script=Han}{2}$/u.test(word) && random() < WORD_CHANGE) {
      changed.push(pool.drawWord(random));
      at += 2;
    } else {
      changed.push(text.charAt(at));
      at++;
    }
  }
  text = changed.join('');
  return text;
}

/** A figure of the same length; years stay years. */
function redraw(figure: string, random: () => number): string {
  if (/^20[12]\d$/.test(figure)) return figure;
  return Array.from(figure, (digit, at) =>
    at === 0 && digit !== '0' ? String(1 + Math.floor(random() * 9)) : String(Math.floor(random() * 10)),
  ).join('');
}

function splitClauses(line: string): string[] {
  const clauses: string[] = [];
  let start = 0;
  for (let at = 0; at < line.length; at++) {
    if (!CLAUSE_END.test(line.charAt(at))) continue;
    clauses.push(line.slice(start, at + 1));
    start = at + 1;
  }
  if (start < line.length) clauses.push(line.slice(start));
  return clauses;
}

/** All clauses by their closing mark and rough length, and all pairs of neighbouring characters. */
class ClausePool {
  readonly #byShape = new Map<string, string[]>();
  readonly #characters: string[] = [];

  constructor(files: readonly CorpusFile[]) {
    for (const { text } of files) {
      for (const line of text.split('\n')) {
        if (line.trim().length < 40) continue;
        for (const clause of splitClauses(line).slice(1)) {
          const shape = shapeOf(clause);
          const clauses = this.#byShape.get(shape);
          if (clauses) clauses.push(clause);
          else this.#byShape.set(shape, [clause]);
        }
        for (const character of line.match(/\p{Script=Han}/gu) ?? []) this.#characters.push(character);
      }
    }
  }

  /** A clause of the same shape, or the clause itself. */
  draw(clause: string, random: () => number): string {
    const clauses = this.#byShape.get(shapeOf(clause));
    return clauses ? clauses[Math.floor(random() * clauses.length)]! : clause;
  }

  /** Two characters that need not have met before: how a larger corpus brings new words, names above all. */
  drawWord(random: () => number): string {
    const one = (): string => this.#characters[Math.floor(random() * this.#characters.length)] ?? '某';
    return one() + one();
  }
}

function shapeOf(clause: string): string {
  return `${clause.at(-1) ?? ''}${Math.floor(clause.length / 6)}`;
}

/** mulberry32: small, fast and good enough to draw words with. */
export function randomSource(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** How a corpus repeats itself and how its vocabulary grows. */
export interface CorpusShape {
  readonly characters: number;
  /** Mean length of the longest stretch from a random place on that stands elsewhere too. */
  readonly meanRepeat: number;
  /** Exponent of vocabulary growth (Heaps): distinct bigrams of the whole against those of a tenth. */
  readonly growth: number;
}

/** Shape of a corpus, from `samples` places drawn with a fixed seed. */
export function shapeOfCorpus(files: readonly CorpusFile[], samples = 400): CorpusShape {
  const text = files.map((file) => file.text).join('\n');
  const random = randomSource(7);
  const starts = Array.from({ length: samples }, () => Math.floor(random() * Math.max(1, text.length - 64)));
  let total = 0;
  for (const start of starts) total += longestRepeat(text, start);
  const tenth = distinctBigrams(text.slice(0, Math.floor(text.length / 10)));
  const growth = Math.log10(distinctBigrams(text) / Math.max(1, tenth));
  return { characters: text.length, meanRepeat: total / Math.max(1, samples), growth };
}

/** Length of the longest prefix of the text from `start` that occurs at another place, by doubling and halving. */
function longestRepeat(text: string, start: number): number {
  const elsewhere = (length: number): boolean => {
    const piece = text.slice(start, start + length);
    const first = text.indexOf(piece);
    return first !== start || text.includes(piece, start + 1);
  };
  let length = 1;
  while (length < 64 && elsewhere(length * 2)) length *= 2;
  let step = length;
  while (step >= 1) {
    if (elsewhere(length + step)) length += step;
    step = Math.floor(step / 2);
  }
  return length;
}

function distinctBigrams(text: string): number {
  const seen = new Set<number>();
  for (let at = 0; at + 1 < text.length; at++) seen.add(text.charCodeAt(at) * 0x10000 + text.charCodeAt(at + 1));
  return seen.size;
}

/** One line a corpus: how near a generated one stays to its original. */
export function compareCorpora(original: readonly CorpusFile[], generated: readonly CorpusFile[]): string[] {
  const row = (name: string, shape: CorpusShape): string =>
    `${name}: ${(shape.characters / 1e6).toFixed(2)} M characters, repeats of ${shape.meanRepeat.toFixed(1)} on average, vocabulary growth ${shape.growth.toFixed(2)}`;
  return [row('original', shapeOfCorpus(original)), row('generated', shapeOfCorpus(generated))];
}
