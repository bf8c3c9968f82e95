/**
 * The arrays that scoring a question fills, a number a passage: kept from question to question, since new ones would have
 * to be cleared by the system and collected each time. Questions are answered one after the other, so one set serves.
 */
export class QueryArrays {
  /** What the words make of each passage. */
  readonly words: Float32Array<ArrayBuffer>;
  /** What they make of each heading path. */
  readonly contexts: Float32Array<ArrayBuffer>;
  /** Of one expression: its score, the share of it that is there, and the passages reached. All zeros between uses. */
  readonly matched: Float32Array<ArrayBuffer>;
  readonly share: Float32Array<ArrayBuffer>;
  readonly touched: Uint32Array<ArrayBuffer>;
  /** Of one matter: its best expression's score, all zeros between uses, and the passages reached. */
  readonly best: Float32Array<ArrayBuffer>;
  readonly reached: Uint32Array<ArrayBuffer>;
  /** Positions, while the best are looked for. */
  readonly positions: Uint32Array<ArrayBuffer>;

  constructor(passages: number, contexts: number) {
    this.words = new Float32Array(passages);
    this.contexts = new Float32Array(contexts);
    this.matched = new Float32Array(passages);
    this.share = new Float32Array(passages);
    this.touched = new Uint32Array(passages);
    this.best = new Float32Array(passages);
    this.reached = new Uint32Array(passages);
    this.positions = new Uint32Array(passages);
  }
}
