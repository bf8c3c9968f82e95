/** Where words end, by the platform's dictionary segmenter. */
import { dictionaryWords } from '../../text/words.ts';

/** 1 at every offset of `text` where a word ends, by the platform's dictionary. */
export function wordEndsIn(text: string): Uint8Array {
  const ends = new Uint8Array(text.length + 1);
  for (const word of dictionaryWords(text)) ends[word.index + word.segment.length] = 1;
  return ends;
}
