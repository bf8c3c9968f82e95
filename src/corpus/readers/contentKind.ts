/**
 * What a document is by its first bytes. Names mislead: a “.doc” is often RTF, a web page or a renamed .docx, and a
 * “.wps” either kind of Word document.
 */

export type ContentKind = 'zip' | 'compound' | 'pdf' | 'rtf' | 'html' | 'mht';

/** Bytes that decide. */
const SAMPLE = 1024;

/** The beginnings of each kind, in Latin letters; an example beside. The first that matches wins. */
const BEGINNINGS: readonly { readonly kind: ContentKind; readonly pattern: RegExp | string }[] = [
  { kind: 'zip', pattern: 'PK\x03\x04' },
  { kind: 'zip', pattern: 'PK\x05\x06' },
  { kind: 'compound', pattern: '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1' },
  // Some writers put a few bytes before the mark.
  { kind: 'pdf', pattern: /^[^]{0,512}?%PDF-\d/ },
  { kind: 'rtf', pattern: /^\s*\{\\rtf/ },
  // <!DOCTYPE html>, <html xmlns:w=…>, <?xml …?><html>, <!-- saved from … --><html>
  { kind: 'html', pattern: /^(?:<\?xml[^>]*>|<!--[^]*?-->|\s)*<(?:!doctype\s+html|html|head|meta|body)\b/i },
  // MIME-Version: 1.0, From: <saved by …>
  { kind: 'mht', pattern: /^(?:[\w-]+:[^\n]*\r?\n(?:[ \t][^\n]*\r?\n)*){0,8}?(?:MIME-Version|Content-Type):\s/i },
];

/** The kind of document, or null where the first bytes tell of none (plain text, or nothing known). */
export function contentKind(bytes: Uint8Array): ContentKind | null {
  const begin = beginning(bytes);
  const matches = (pattern: RegExp | string): boolean =>
    typeof pattern === 'string' ? begin.startsWith(pattern) : pattern.test(begin);
  return BEGINNINGS.find(({ pattern }) => matches(pattern))?.kind ?? null;
}

/** The first bytes as Latin letters; those of UTF-16 without their zeros. */
function beginning(bytes: Uint8Array): string {
  const sample = bytes.subarray(0, SAMPLE);
  const wide = (sample[0] === 0xff && sample[1] === 0xfe) || (sample[0] === 0xfe && sample[1] === 0xff);
  const bom = wide ? 2 : sample[0] === 0xef && sample[1] === 0xbb && sample[2] === 0xbf ? 3 : 0;
  let text = '';
  for (const byte of sample.subarray(bom)) if (!wide || byte !== 0) text += String.fromCharCode(byte);
  return text;
}
