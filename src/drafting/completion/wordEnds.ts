/** Where words end, by the platform's dictionary segmenter. */

const WORDS = new Intl.Segmenter('zh', { granularity: 'word' });

/** 1 at every offset of `text` where a word ends, by the platform's dictionary. */
export function wordEndsIn(text: string): Uint8Array {
  const ends = new Uint8Array(text.length + 1);
  for (const word of WORDS.segment(text)) ends[word.index + word.segment.length] = 1;
  return ends;
}
