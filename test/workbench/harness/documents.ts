/** Files as a clerk's folder holds them, made of lines: a Word document, a text in GB18030, a document cut short. */
import { strToU8, zipSync } from 'fflate';

const NAMESPACE = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** A Word document with a paragraph a line; nothing in the lines needs escaping. */
export function docx(lines: readonly string[]): Uint8Array {
  const body = lines.map((line) => `<w:p><w:r><w:t>${line}</w:t></w:r></w:p>`).join('');
  const content = `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="${NAMESPACE}"><w:body>${body}</w:body></w:document>`;
  return zipSync({ 'word/document.xml': strToU8(content) });
}

/** The same document as a broken copy leaves it: its end is missing. */
export function cutShort(document: Uint8Array): Uint8Array {
  return document.subarray(0, Math.floor(document.length / 2));
}

/** Every character that GB18030 writes in one or two bytes, from what the platform's decoder says. */
function shortCodes(): ReadonlyMap<string, readonly number[]> {
  const decoder = new TextDecoder('gb18030');
  const codes = new Map<string, readonly number[]>();
  for (let byte = 0; byte < 0x80; byte++) codes.set(String.fromCharCode(byte), [byte]);
  for (let lead = 0x81; lead <= 0xfe; lead++)
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const text = decoder.decode(Uint8Array.of(lead, trail));
      if (text.length === 1 && text !== '\ufffd' && !codes.has(text)) codes.set(text, [lead, trail]);
    }
  return codes;
}

/** @throws Error for a character that needs four bytes. */
export function gb18030(text: string): Uint8Array {
  const codes = shortCodes();
  const bytes = Array.from(text).flatMap((character) => {
    const code = codes.get(character);
    if (code === undefined) throw new Error(`not among the short codes of GB18030: ${character}`);
    return code;
  });
  return Uint8Array.from(bytes);
}
