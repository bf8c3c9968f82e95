/**
 * Where words begin in the symbols of a paragraph: the platform's dictionary segmenter, its torn suffixes put back. Each
 * word asked of the platform costs an object, and the dearer the longer its text: so sentences are handed over a few at
 * a time, and what is a word by itself is not asked for.
 */
import { dictionaryWords } from '../text/words.ts';
import { SEPARATOR } from './phraseCorpus.ts';
import { isHanCode } from './phraseHan.ts';
import { MARKS } from './phraseMarks.ts';

/** Suffixes that the dictionary tears off: 标准|化, 满意|度. */
const SUFFIXES = new Set('化性度率量型式类级感力');
/** Symbols of as many sentences as are handed over together, at least. */
const STRETCH = 50;

/** Signs and marks that are words of their own before one another and before Han characters. */
const SIGNS = new Uint8Array(0x10000);
for (const sign of `，、；：。“”（）${SEPARATOR}${MARKS.map(({ mark }) => mark).join('')}`)
  SIGNS[sign.charCodeAt(0)] = 1;

export class Segments {
  /** Where words begin in a text. */
  of(text: string): ArrayLike<number> {
    const begins = new Array<number>();
    for (let start = 0; start < text.length;) {
      // A sentence's end is a limit of words whatever stands around it
      const end = text.indexOf(SEPARATOR, start + STRETCH) + 1 || text.length;
      this.#stretch(text.slice(start, end), start, begins);
      start = end;
    }
    return text.length < 0x10000 ? Uint16Array.from(begins) : begins;
  }

  #stretch(text: string, from: number, into: number[]): void {
    const segments = dictionaryWords(text);
    let afterHan = false;
    for (let at = 0; at < text.length;) {
      const code = text.charCodeAt(at);
      if (SIGNS[code] === 1 && standsAlone(text, at)) {
        into.push(from + at++);
        afterHan = false;
        continue;
      }
      const { segment } = segments.containing(at)!;
      if (!(afterHan && SUFFIXES.has(segment))) {
        afterHan = isHanCode(code);
        into.push(from + at);
      }
      at += segment.length;
    }
  }
}

/** Nothing behind the sign could belong to it. */
function standsAlone(text: string, at: number): boolean {
  if (at + 1 === text.length) return true;
  const next = text.charCodeAt(at + 1);
  return isHanCode(next) || SIGNS[next] === 1;
}
