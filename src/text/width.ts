/** One width for characters that differ only in form, so that equal texts compare equal. Length is kept. */

const HALF_TO_FULL: ReadonlyMap<string, string> = new Map([
  [',', '，'],
  [';', '；'],
  [':', '：'],
  ['?', '？'],
  ['!', '！'],
  ['(', '（'],
  [')', '）'],
]);

/**
 * Full-width letters, digits and signs become half-width, half-width Chinese punctuation becomes full-width, odd
 * spaces become a plain space. Every character maps to exactly one, so columns stay.
 */
export function normaliseWidth(text: string): string {
  let result = '';
  for (let at = 0; at < text.length; at++) result += normaliseCharacter(text, at);
  return result;
}

function normaliseCharacter(text: string, at: number): string {
  const character = text.charAt(at);
  const code = text.charCodeAt(at);
  if (code >= 0x4e00 && code <= 0x9fff) return character;
  if (code === 0x3000 || code === 0xa0 || (code >= 0x2000 && code <= 0x200b)) return ' ';
  if ((code >= 0xff10 && code <= 0xff19) || (code >= 0xff21 && code <= 0xff3a) || (code >= 0xff41 && code <= 0xff5a)) {
    return String.fromCharCode(code - 0xfee0);
  }
  if (character === '％' || character === '＋' || character === '－' || character === '＊')
    return String.fromCharCode(code - 0xfee0);
  const full = HALF_TO_FULL.get(character);
  if (full === undefined || !touchesChinese(text, at)) return character;
  return full;
}

/** 1,234 and 8:30 keep their half-width signs. */
function touchesChinese(text: string, at: number): boolean {
  const digits = /[0-9]/;
  return !(digits.test(text.charAt(at - 1)) && digits.test(text.charAt(at + 1)));
}
