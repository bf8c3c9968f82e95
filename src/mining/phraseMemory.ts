/**
 * What mining phrases keeps for the next time: whatever follows from the words of one paragraph or one phrase alone, so
 * that after a file has changed only what is new in it is read again. What follows from the whole corpus is found anew
 * each time; so the phrases are the same with a memory as without.
 */
import type { Symbols } from './phraseNormalise.ts';

/** Characters a memory holds at most; a larger corpus is brought up to date by `updatePhrases`. */
const MOST_CHARACTERS = 1_000_000;

/** Answers by question; those that the latest two minings did not ask for are forgotten. */
export class Kept<T> {
  #now = new Map<string, T>();
  #before = new Map<string, T>();
  #characters = 0;
  #made = 0;

  /** Answers that had to be found since it was last turned. */
  get made(): number {
    return this.#made;
  }

  get(question: string, find: (question: string) => T): T {
    const known = this.#now.get(question);
    if (known !== undefined) return known;
    let answer = this.#before.get(question);
    if (answer === undefined) {
      answer = find(question);
      this.#made++;
    }
    if (this.#characters < MOST_CHARACTERS) {
      this.#now.set(question, answer);
      this.#characters += question.length;
    }
    return answer;
  }

  /** A mining begins. */
  turn(): void {
    this.#before = this.#now;
    this.#now = new Map();
    this.#characters = 0;
    this.#made = 0;
  }

  /** What it holds is no longer so. */
  forget(): void {
    this.#before = new Map();
  }
}

export class PhraseMemory {
  /** Symbols of a paragraph's text. */
  readonly symbols = new Kept<Symbols>();
  /** Where the words of a paragraph's symbols begin. */
  readonly words = new Kept<ArrayLike<number>>();
  /** What its faults and its year take off a phrase. */
  readonly prices = new Kept<number>();
  #names = '';

  /**
   * A mining begins.
   * @param names all names that symbols depend on
   */
  turn(names: string): void {
    this.symbols.turn();
    this.words.turn();
    this.prices.turn();
    if (names !== this.#names) this.symbols.forget();
    this.#names = names;
  }
}
