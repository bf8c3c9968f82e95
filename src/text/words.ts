/** Words as the platform's dictionary parts them. Its dictionary is opened when words are first asked for: it takes long. */

let segmenter: Intl.Segmenter | undefined;

/** The words of a text in order, with what stands between them; `containing` finds the one at an offset. */
export function dictionaryWords(text: string): Intl.Segments {
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
  return segmenter.segment(text);
}
