/**
 * How near bigrams are to a question's direction in the latent space, each worked out once a question. Kept by row of the
 * space in arrays that serve question after question: a Map would be asked thousands of times, and is slow on numbers as
 * large as bigrams.
 */
import type { Gram } from './grams.ts';
import type { LatentSpace } from './latentSpace.ts';
import { rounded, type RoundedDirection } from './vectors.ts';

export class Nearnesses {
  readonly space: LatentSpace;
  readonly #nearness: Float64Array;
  /** The question for which each row's nearness was worked out. */
  readonly #question: Uint32Array;
  #number = 0;
  #direction: RoundedDirection = rounded(new Float32Array());

  constructor(space: LatentSpace) {
    this.space = space;
    this.#nearness = new Float64Array(space.size);
    this.#question = new Uint32Array(space.size);
  }

  /** Begins another question. */
  aim(direction: Float32Array): void {
    this.#number++;
    this.#direction = rounded(direction);
  }

  /** Cosine of a bigram with the question's direction; 0 where the space does not know it. */
  of(gram: Gram): number {
    const row = this.space.rowOf(gram);
    if (row < 0) return 0;
    if (this.#question[row] !== this.#number) {
      this.#question[row] = this.#number;
      this.#nearness[row] = this.space.nearness(row, this.#direction);
    }
    return this.#nearness[row]!;
  }
}
