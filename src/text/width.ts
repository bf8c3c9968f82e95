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
  return text.replace(ODD, (character, at: number) => normaliseCharacter(text, character, at));
}

/** Every character that may change; most stretches of a text have none. */
const ODD = /[\u00a0\u2000-\u200b\u3000０-９Ａ-Ｚａ-ｚ％＋－＊,;:?!()]/g;

function normaliseCharacter(text: string, character: string, at: number): string {
  const code = character.charCodeAt(0);
  if (code === 0x3000 || code === 0xa0 || (code >= 0x2000 && code <= 0x200b)) return ' ';
  if (code > 0xff00) return String.fromCharCode(code - 0xfee0);
  return touchesChinese(text, at) ? HALF_TO_FULL.get(character)! : character;
}

/** 1,234 and 8:30 keep their half-width signs. */
function touchesChinese(text: string, at: number): boolean {
  const digits = /[0-9]/;
  return !(digits.test(text.charAt(at - 1)) && digits.test(text.charAt(at + 1)));
}
