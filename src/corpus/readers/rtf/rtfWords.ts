/** The control words of RTF that matter for reading, as tables; all others change only how the text looks. */

/** Groups whose text is not part of the document as it reads. Ignorable groups (\*) are left out but for those kept. */
export const LEFT_OUT: ReadonlySet<string> = new Set([
  'colortbl',
  'info',
  'pict',
  'header',
  'headerl',
  'headerr',
  'headerf',
  'footer',
  'footerl',
  'footerr',
  'footerf',
  'footnote',
  'annotation',
  'fldinst',
  'listtable',
  'listoverridetable',
  'objdata',
  'nonshppict',
  'shprslt', // a text box once more, for old readers
  'sp', // properties of a shape
  'xe', // index and table of contents entries
  'tc',
  'ftnsep',
  'ftnsepc',
  'aftnsep',
  'aftnsepc',
]);

/** Ignorable groups that hold text: text boxes. */
export const KEPT_IGNORABLE: ReadonlySet<string> = new Set(['shpinst', 'shptxt']);

/** Characters by name. */
export const CHARACTERS: ReadonlyMap<string, string> = new Map([
  ['tab', '\t'],
  ['emdash', '—'],
  ['endash', '–'],
  ['emspace', '\u2003'],
  ['enspace', '\u2002'],
  ['bullet', '•'],
  ['lquote', '‘'],
  ['rquote', '’'],
  ['ldblquote', '“'],
  ['rdblquote', '”'],
  ['line', '\n'],
  ['~', ' '],
  ['_', '-'],
]);

/** Encodings by \fcharset; 0 and 1 are that of the document. */
export const CHARSETS: ReadonlyMap<number, string> = new Map([
  [128, 'shift_jis'],
  [129, 'euc-kr'],
  [134, 'gb18030'],
  [136, 'big5'],
  [204, 'windows-1251'],
]);

/** Encodings by \ansicpg. */
export const CODE_PAGES: ReadonlyMap<number, string> = new Map([
  [932, 'shift_jis'],
  [936, 'gb18030'],
  [949, 'euc-kr'],
  [950, 'big5'],
  [1251, 'windows-1251'],
  [54936, 'gb18030'],
  [65001, 'utf-8'],
]);
