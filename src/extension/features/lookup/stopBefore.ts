/** A sentence put before a mark that stands already, in the middle of another sentence. */

/** Marks that end a sentence or a part of one. */
const STOP = /[。！？；，、]$/u;
const MARK = /^[。！？；，、：]/u;

/** The sentence without its own last mark where one follows: 。， is never right. */
export function withoutDoubleStop(sentence: string, following: string): string {
  return MARK.test(following) ? sentence.replace(STOP, '') : sentence;
}
