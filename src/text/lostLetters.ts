/**
 * Words that lost letters or were replaced by a stand-in: GDP as DP, LED as ED, 微信 as AAA. Each row states what the
 * word is and in which surroundings it is something else.
 */
import type { Edit } from '../corpus/model.ts';

interface LostWord {
  readonly example: string;
  readonly from: string;
  readonly to: string;
  /** What must hold for the text before and behind; absent: anything. */
  readonly before?: RegExp;
  readonly after?: RegExp;
  /** What must not hold. */
  readonly notBefore?: RegExp;
  readonly notAfter?: RegExp;
}

const LOST_WORDS: readonly LostWord[] = [
  { example: 'DP增速 → GDP增速', from: 'DP', to: 'GDP', notBefore: /[&/.-]$/, notAfter: /^[&/.\-0-9]/ },
  {
    example: 'ED显示屏 → LED显示屏',
    from: 'ED',
    to: 'LED',
    after: /^(?:显示|电子|大?屏|灯|路灯|照明|光源|商显|滚动|字幕|广告|宣传|背光|芯片|封装)/,
  },
  {
    example: 'AAA公众号 → 微信公众号, but AAA级景区 stays',
    from: 'AAA',
    to: '微信',
    notBefore: /(?:(?:信用|评级|等级|资信|评定为|评为|国家|标准化)[^，。；;、]{0,4}|[A0-9])$/,
    notAfter: /^(?:\s*级|景区|景点|国家|旅游|信用|评级|等级|认证|主体|资信|物流|标准|工程|企业)/,
  },
];

/**
 * Edits for words that lost letters, in a line whose masked 党 are restored. A word counts only where no other letter
 * touches it.
 */
export function lostLetterEdits(line: string): Edit[] {
  const edits: Edit[] = [];
  for (const word of LOST_WORDS) {
    for (let at = line.indexOf(word.from); at >= 0; at = line.indexOf(word.from, at + word.from.length)) {
      if (applies(word, line, at)) edits.push({ column: at, from: word.from, to: word.to });
    }
  }
  return edits;
}

function applies(word: LostWord, line: string, at: number): boolean {
  const end = at + word.from.length;
  if (isLetter(line.charAt(at - 1)) || isLetter(line.charAt(end))) return false;
  const before = line.slice(Math.max(0, at - 8), at);
  const after = line.slice(end, end + 6);
  if (word.before && !word.before.test(before)) return false;
  if (word.after && !word.after.test(after)) return false;
  return word.notBefore?.test(before) !== true && word.notAfter?.test(after) !== true;
}

/** X is left out: a mask may touch the word (XX县DP). */
function isLetter(character: string): boolean {
  return /[A-WYZa-z]/.test(character);
}
