/** Where a long passage is folded: at the end of a sentence, so that what is shown can be read by itself. */

/** Characters shown of a folded passage, about. */
const SHOWN = 150;

/** A rest shorter than this is not worth a fold. */
const LEAST_HIDDEN = 40;

/** What a passage may be cut behind, best first. */
const CUTS = [/[。！？]/gu, /[；;]/gu, /[，、,]/gu];

/** Where what is hidden begins; the text's length when nothing is. */
export function foldAt(text: string): number {
  if (text.length <= SHOWN + LEAST_HIDDEN) return text.length;
  for (const cut of CUTS) {
    const ends = [...text.matchAll(cut)].map(({ index }) => index + 1);
    const last = ends.filter((end) => end >= SHOWN / 2 && end <= SHOWN + LEAST_HIDDEN).at(-1);
    if (last !== undefined && text.length - last >= LEAST_HIDDEN) return last;
  }
  const inPair = /[\uD800-\uDBFF]/.test(text.charAt(SHOWN - 1));
  return inPair ? SHOWN + 1 : SHOWN;
}
