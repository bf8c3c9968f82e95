/**
 * The initials by which a clerk types a phrase without its characters: 坚持稳中求进 is jcwzqj. Readings come from
 * pinyin-pro, whose dictionary knows words, so that 重庆 is cq and 重点 is zd. It takes some 80 ms to come up, which no window
 * should wait for that only wants its library: it is loaded when initials are first asked for.
 */
import type { pinyin as Pinyin } from 'pinyin-pro';

const KEPT = /[a-z0-9]/u;

let pinyin: typeof Pinyin | undefined;

/** To be awaited once before `pinyinInitials`. */
export async function loadPinyin(): Promise<void> {
  pinyin ??= (await import('pinyin-pro')).pinyin;
}

/**
 * Pinyin initials of a text: one lower-case letter a Chinese character, Latin letters and digits as they are, everything
 * else left out.
 * @throws Error when `loadPinyin` was not awaited before
 * @example pinyinInitials('存在问题') // 'czwt'
 */
export function pinyinInitials(text: string): string {
  if (!pinyin) throw new Error('nigao: await loadPinyin() before asking for initials.');
  return pinyin(text, { pattern: 'first', toneType: 'none', type: 'array' })
    .map((initial) => initial.toLowerCase())
    .filter((initial) => KEPT.test(initial))
    .join('');
}
