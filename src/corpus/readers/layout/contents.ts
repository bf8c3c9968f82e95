/** Lines of a 目录 that was set with leading dots or spaces: the page number is set off by a tab, as Word exports it. */
import type { SourceLine } from '../../model.ts';

const CONTENTS = /^目[\s\u3000]*[录次]$/;

/** 县民政局工作总结 58 */
const ENTRY = /^(.*?[^\d\s.．…·・])[\s.．…·・]*(\d{1,4})$/;

export function withContents(lines: readonly SourceLine[]): SourceLine[] {
  let page = -1;
  return lines.map((line) => {
    const text = line.text.trim();
    if (CONTENTS.test(text)) page = 0;
    if (page < 0 || text === '' || CONTENTS.test(text)) return line;
    const [, words, number] = ENTRY.exec(text) ?? [];
    // Pages only go up; the first line that is no entry ends the 目录.
    page = number !== undefined && Number(number) >= page ? Number(number) : -1;
    return page < 0 ? line : { ...line, text: `${words}\t${number}` };
  });
}
