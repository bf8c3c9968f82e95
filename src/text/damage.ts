/**
 * Damage that cannot be mended: a name cut out with nothing left to say whose. Such text is shown as found and never
 * offered for insertion. Works on the restored view.
 */

const DAMAGE: readonly { readonly example: string; readonly key: string; readonly pattern: RegExp }[] = [
  { example: '以微信、、短信联系', key: '、、', pattern: /、、/ },
  { example: '联系：，：1 234', key: '：', pattern: /[，、；：][：；]|：，/ },
  {
    example: '深刻领会重要讲话精神实质 (whose is not said)',
    key: '重要',
    pattern:
      /(?<!习近平|总书记|主席|总理|书记|省长|市长|领导|部长|同志|系列|会上|视察|考察)(?:系列)?重要(?:讲话|指示|批示|论述)/,
  },
  { example: '维护D中央的核心 with the name gone', key: '中央的核心', pattern: /(?<!习近平总书记)(?:党|D)中央的核心/ },
  { example: '以同志为核心', key: '为核心的', pattern: /以(?:同志)?为核心的/ },
];

const ANY_KEY = new RegExp(DAMAGE.map(({ key }) => key).join('|'));

/** A cheap test of a whole line: false where no span of it can be damaged. */
export function mayBeDamaged(text: string): boolean {
  return ANY_KEY.test(text);
}

/** Whether a span of restored text holds damage that could not be mended. */
export function isDamaged(text: string, start: number, end: number): boolean {
  const span = text.slice(start, end);
  for (const { key, pattern } of DAMAGE) {
    if (!span.includes(key)) continue;
    const match = pattern.exec(span);
    if (match && !(key === '重要' && /习近平|总书记/.test(span.slice(Math.max(0, match.index - 60), match.index))))
      return true;
  }
  return false;
}
