/**
 * A page of an OFD document: text objects, each with a boundary on the page, and within it text codes with the place
 * of their first character and the distances to the next ones (GB/T 33190, 11.3).
 */
import type { TagHandler } from '../xmlTags.ts';
import type { TextPage, TextRun } from '../layout/textRun.ts';

interface TextObject {
  /** Corner of the boundary, from the top left of the page. */
  readonly x: number;
  readonly y: number;
  readonly size: number;
  /** a b c d e f */
  readonly matrix: readonly number[];
}

interface TextCode {
  readonly x: number;
  readonly y: number;
  readonly steps: readonly number[];
  /** Characters that go down or up, as in vertical text and stamps. */
  readonly upright: boolean;
  text: string;
}

const IDENTITY = [1, 0, 0, 1, 0, 0];

/** Distances are repeated by `g COUNT VALUE`; more than any line has would be an attack on memory. */
const MAX_STEPS = 20_000;

/** A step this many times the size of the font leaves a gap between two words. */
const GAP = 1.6;

export class OfdPage implements TagHandler {
  readonly #runs: TextRun[] = [];
  #height: number;
  #object: TextObject | null = null;
  #code: TextCode | null = null;
  #inBox = false;

  /** @param height of the document's pages, for one that has no size of its own */
  constructor(height: number) {
    this.#height = height;
  }

  open(name: string, attributes: ReadonlyMap<string, string>): void {
    this.#inBox = name === 'PhysicalBox';
    if (name === 'TextObject') this.#object = objectOf(attributes);
    else if (name === 'TextCode' && this.#object) this.#code = codeOf(attributes, this.#code);
  }

  close(name: string): void {
    this.#inBox = false;
    if (name === 'TextCode' && this.#object && this.#code) this.#add(this.#object, this.#code);
    if (name !== 'TextObject') return;
    this.#object = null;
    this.#code = null;
  }

  text(text: string): void {
    if (this.#inBox) this.#height = Number(text.trim().split(/\s+/)[3]) || this.#height;
    else if (this.#code) this.#code.text += text;
  }

  page(): TextPage {
    return { height: this.#height, runs: this.#runs };
  }

  #add({ x, y, size, matrix }: TextObject, code: TextCode): void {
    const [a, b, c, d, e, f] = matrix as [number, number, number, number, number, number];
    if (!code.upright || Math.abs(b) > 0.1 * Math.abs(a) || Math.abs(c) > 0.5 * Math.abs(d)) return;
    const left = x + a * code.x + c * code.y + e;
    const baseline = this.#height - (y + b * code.x + d * code.y + f);
    const height = size * Math.abs(d);
    let from = 0;
    let offset = 0;
    let begin = 0;
    const characters = Array.from(code.text);
    const put = (to: number, end: number): void => {
      const text = characters.slice(from, to).join('');
      this.#runs.push({ text, x: left + begin * a, y: baseline, width: (end - begin) * a, size: height });
    };
    for (let index = 0; index < characters.length; index++) {
      const own = advance(characters[index]!, size);
      const step = code.steps[index] ?? own;
      if (step > GAP * size && index + 1 < characters.length) {
        put(index + 1, offset + own);
        from = index + 1;
        begin = offset + step;
      }
      offset += index + 1 < characters.length ? step : own;
    }
    if (from < characters.length) put(characters.length, offset);
  }
}

/** Latin letters and digits take half the room of a Chinese character, more or less. */
function advance(character: string, size: number): number {
  return character.charCodeAt(0) < 0x2e80 ? size / 2 : size;
}

function objectOf(attributes: ReadonlyMap<string, string>): TextObject {
  const [x = 0, y = 0] = numbers(attributes.get('Boundary'));
  const matrix = numbers(attributes.get('CTM'));
  const size = Number(attributes.get('Size') ?? '0');
  return { x, y, size: size > 0 ? size : 4, matrix: matrix.length === 6 ? matrix : IDENTITY };
}

/** A code without a place goes on from the one before. */
function codeOf(attributes: ReadonlyMap<string, string>, before: TextCode | null): TextCode {
  const steps = distances(attributes.get('DeltaX'));
  const down = distances(attributes.get('DeltaY'));
  return {
    x: Number(attributes.get('X') ?? before?.x ?? 0),
    y: Number(attributes.get('Y') ?? before?.y ?? 0),
    steps,
    upright: down.every((step) => Math.abs(step) < 0.5),
    text: '',
  };
}

/** 5 5 g 3 2.5 6 → 5 5 2.5 2.5 2.5 6 */
function distances(text: string | undefined): number[] {
  const words = (text ?? '').trim().split(/\s+/);
  const steps: number[] = [];
  for (let index = 0; index < words.length && steps.length < MAX_STEPS; index++) {
    if (words[index] === 'g') {
      const count = Math.min(MAX_STEPS, Number(words[index + 1]));
      const step = Number(words[index + 2]);
      for (let time = 0; time < count; time++) steps.push(step);
      index += 2;
    } else if (words[index] !== '') steps.push(Number(words[index]));
  }
  return steps.map((step) => (Number.isFinite(step) ? step : 0));
}

function numbers(text: string | undefined): number[] {
  const found = (text ?? '').trim().split(/\s+/).map(Number);
  return found.every(Number.isFinite) && text !== undefined ? found : [];
}
