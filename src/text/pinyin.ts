/**
 * The initials by which a clerk types a phrase without its characters: 坚持稳中求进 is jcwzqj. Readings come from
 * pinyin-pro, whose dictionary knows words, so that 重庆 is cq and 重点 is zd.
 */
import { pinyin } from 'pinyin-pro';

const KEPT = /[a-z0-9]/u;

/**
 * Pinyin initials of a text: one lower-case letter a Chinese character, Latin letters and digits as they are, everything
 * else left out.
 * @example pinyinInitials('存在问题') // 'czwt'
 */
export function pinyinInitials(text: string): string {
  return pinyin(text, { pattern: 'first', toneType: 'none', type: 'array' })
    .map((initial) => initial.toLowerCase())
    .filter((initial) => KEPT.test(initial))
    .join('');
}
