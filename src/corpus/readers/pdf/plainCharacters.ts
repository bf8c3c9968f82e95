/** Fonts often map 一 or 工 to the sign of the radical instead (⼀, ⼯), or to a variant for old standards. */

const STAND_INS = /[\u2e80-\u2fdf\uf900-\ufaff]/g;

/** The text with every such sign as the character it stands for. */
export function plainCharacters(text: string): string {
  return text.replace(STAND_INS, (sign) => sign.normalize('NFKC'));
}
