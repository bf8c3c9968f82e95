/** What the tags of a web page mean for reading, as tables. */

/** Elements that begin a new line and end one. */
export const BLOCKS: ReadonlySet<string> = new Set(
  'address article aside blockquote body center dd details dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main menu nav ol p pre section summary table tbody tfoot thead tr ul caption'.split(
    ' ',
  ),
);

/** Elements whose text is not part of the page as it reads. */
export const LEFT_OUT: ReadonlySet<string> = new Set(
  'head script style noscript template textarea select option button iframe object svg math audio video canvas del strike rt rp xml'.split(
    ' ',
  ),
);

/** h1 to h6. */
export const HEADINGS: ReadonlyMap<string, number> = new Map([1, 2, 3, 4, 5, 6].map((level) => [`h${level}`, level]));

/** Styles whose element is not shown, or belongs to the margin of the text; an example beside each. */
export const HIDING_STYLES: readonly RegExp[] = [
  /display\s*:\s*none/i,
  /visibility\s*:\s*hidden/i,
  /mso-hide\s*:\s*all/i,
  // the marks and texts of notes and comments, running heads, as Word saves them
  /mso-footnote-id|mso-endnote-id|mso-comment-reference/i,
  /mso-element\s*:\s*(?:foot|end)note|mso-element\s*:\s*comment|mso-element\s*:\s*(?:header|footer)/i,
];

/** Ids and classes of the same, as LibreOffice saves them: sdfootnote1, sdendnoteanc. */
export const HIDING_NAMES = /^sd(?:foot|end)note/;

/** The span that holds a number as Word printed it. */
export const PRINTED_NUMBER = /mso-list\s*:\s*ignore/i;

/** Numbers of <ol>, by its type or list-style-type: a format of ST_NumberFormat and the level text. */
export const LIST_STYLES: ReadonlyMap<string, { readonly format: string; readonly text: string }> = new Map([
  ['1', { format: 'decimal', text: '%1.' }],
  ['decimal', { format: 'decimal', text: '%1.' }],
  ['decimal-leading-zero', { format: 'decimalZero', text: '%1.' }],
  ['a', { format: 'lowerLetter', text: '%1.' }],
  ['A', { format: 'upperLetter', text: '%1.' }],
  ['lower-alpha', { format: 'lowerLetter', text: '%1.' }],
  ['upper-alpha', { format: 'upperLetter', text: '%1.' }],
  ['i', { format: 'lowerRoman', text: '%1.' }],
  ['I', { format: 'upperRoman', text: '%1.' }],
  ['lower-roman', { format: 'lowerRoman', text: '%1.' }],
  ['upper-roman', { format: 'upperRoman', text: '%1.' }],
  ['cjk-ideographic', { format: 'chineseCounting', text: '%1、' }],
  ['cjk-decimal', { format: 'ideographDigital', text: '%1、' }],
  ['simp-chinese-informal', { format: 'chineseCounting', text: '%1、' }],
  ['trad-chinese-informal', { format: 'chineseCounting', text: '%1、' }],
  ['simp-chinese-formal', { format: 'chineseLegalSimplified', text: '%1、' }],
  ['cjk-heavenly-stem', { format: 'ideographTraditional', text: '%1、' }],
]);
