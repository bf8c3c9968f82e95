/**
 * Bytes into text, decided by content: a byte order mark first, then zero bytes (UTF-16), then strict UTF-8, then
 * GB18030. Clerks' files come from many programs and none of them says which encoding it wrote.
 */
import { ReadError } from './readError.ts';
import { otherContent, READ_REASONS, type Reason } from './readReasons.ts';

export interface DecodedText {
  readonly text: string;
  /** utf-8, utf-16le, utf-16be or gb18030. */
  readonly encoding: string;
}

/** How many bytes decide about zero bytes and control characters. */
const SAMPLE = 65_536;

/** First bytes of formats that are not text, with a name for the message. */
const SIGNATURES: readonly { readonly bytes: readonly number[]; readonly name: Reason }[] = [
  { bytes: [0x50, 0x4b, 0x03, 0x04], name: { en: 'zip (a .docx or .xlsx?)', zh: ' zip（可能是 docx、xlsx）' } },
  {
    bytes: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
    name: { en: 'old Office (doc, xls, wps)', zh: '旧版 Office（doc、xls、wps）' },
  },
  { bytes: [0x25, 0x50, 0x44, 0x46, 0x2d], name: { en: 'PDF', zh: ' PDF' } },
  { bytes: [0x89, 0x50, 0x4e, 0x47], name: { en: 'a PNG picture', zh: ' PNG 图片' } },
  { bytes: [0xff, 0xd8, 0xff], name: { en: 'a JPEG picture', zh: ' JPEG 图片' } },
  { bytes: [0x47, 0x49, 0x46, 0x38], name: { en: 'a GIF picture', zh: ' GIF 图片' } },
  { bytes: [0x1f, 0x8b, 0x08], name: { en: 'a gzip archive', zh: ' gzip 压缩包' } },
  { bytes: [0x52, 0x61, 0x72, 0x21], name: { en: 'a RAR archive', zh: ' RAR 压缩包' } },
  { bytes: [0x37, 0x7a, 0xbc, 0xaf], name: { en: 'a 7z archive', zh: ' 7z 压缩包' } },
  { bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66], name: { en: 'RTF', zh: ' RTF' } },
];

/**
 * Decodes a text file's bytes. A byte order mark is dropped.
 * @throws {ReadError} (with an empty path) when the bytes are no text.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const signature = SIGNATURES.find((known) => startsWith(bytes, known.bytes));
  if (signature) throw new ReadError('', otherContent(signature.name));
  if (startsWith(bytes, [0xef, 0xbb, 0xbf])) return strict(bytes.subarray(3), 'utf-8');
  if (startsWith(bytes, [0xff, 0xfe])) return strict(bytes.subarray(2), 'utf-16le');
  if (startsWith(bytes, [0xfe, 0xff])) return strict(bytes.subarray(2), 'utf-16be');
  if (bytes.subarray(0, SAMPLE).includes(0)) return decodeUtf16(bytes);
  const utf8 = attempt(bytes, 'utf-8') ?? attemptCut(bytes);
  if (utf8 !== null) return checked({ text: utf8, encoding: 'utf-8' });
  const gb = attempt(bytes, 'gb18030');
  if (gb !== null) return checked({ text: gb, encoding: 'gb18030' });
  return decodeDamaged(bytes);
}

function startsWith(bytes: Uint8Array, prefix: readonly number[]): boolean {
  return bytes.length >= prefix.length && prefix.every((byte, index) => bytes[index] === byte);
}

function attempt(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

function strict(bytes: Uint8Array, encoding: string): DecodedText {
  const text = attempt(bytes, encoding) ?? new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
  return checked({ text, encoding });
}

/** UTF-8 with a broken character here and there, as when a file was cut in mid-character; null where more is broken. */
function attemptCut(bytes: Uint8Array): string | null {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const lost = countOf(text, '\uFFFD');
  return lost <= Math.max(2, text.length / 1000) && countChinese(text) > lost * 20 ? text : null;
}

function countChinese(text: string): number {
  let count = 0;
  const length = Math.min(text.length, SAMPLE);
  for (let at = 0; at < length; at++) if (isUsual(text.charCodeAt(at)) && text.charCodeAt(at) > 0x2000) count++;
  return count;
}

/** Text without a mark but with zero bytes: the byte order that gives Chinese, if either does. */
function decodeUtf16(bytes: Uint8Array): DecodedText {
  const shares = ['utf-16le', 'utf-16be'].map((encoding) => {
    const sample = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes.subarray(0, SAMPLE));
    let usual = 0;
    for (let at = 0; at < sample.length; at++) if (isUsual(sample.charCodeAt(at))) usual++;
    return { encoding, share: usual / sample.length };
  });
  const best = shares.reduce((one, other) => (other.share > one.share ? other : one));
  if (best.share < 0.9 || bytes.length % 2 === 1) throw new ReadError('', READ_REASONS.binary);
  return strict(bytes, best.encoding);
}

/** Chinese characters and punctuation, printable ASCII, tabs and line ends. */
function isUsual(code: number): boolean {
  return (
    (code >= 0x4e00 && code <= 0x9fff) ||
    (code >= 0x20 && code < 0x7f) ||
    (code >= 0x3000 && code <= 0x303f) ||
    (code >= 0xff01 && code <= 0xff5e) ||
    (code >= 0x2010 && code <= 0x203b) ||
    code === 9 ||
    code === 10 ||
    code === 13
  );
}

/** A few broken bytes (a file cut in mid-character) do not make a file unreadable: the reading with fewer losses wins. */
function decodeDamaged(bytes: Uint8Array): DecodedText {
  const readings = ['utf-8', 'gb18030'].map((encoding) => {
    const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
    return { text, encoding, lost: countOf(text, '\uFFFD') };
  });
  const best = readings.reduce((one, other) => (other.lost < one.lost ? other : one));
  if (best.lost > Math.max(3, best.text.length / 200)) {
    throw new ReadError('', READ_REASONS.encoding);
  }
  return checked({ text: best.text, encoding: best.encoding });
}

function countOf(text: string, character: string): number {
  let count = 0;
  for (let at = text.indexOf(character); at >= 0; at = text.indexOf(character, at + 1)) count++;
  return count;
}

/** Control characters other than tab, line ends, form feed and end-of-file mark are no text. */
function checked(decoded: DecodedText): DecodedText {
  const length = Math.min(decoded.text.length, SAMPLE);
  let controls = 0;
  for (let index = 0; index < length; index++) {
    const code = decoded.text.charCodeAt(index);
    if (code < 32 && code !== 9 && code !== 10 && code !== 12 && code !== 13 && code !== 26) controls++;
  }
  if (controls > 2 && controls * 200 > length) throw new ReadError('', READ_REASONS.binary);
  return decoded;
}
