/** A skeleton's outline as the preview shows it: as it will be printed, with what each part is for at its end. */
import type { PreviewLine, SkeletonPreview } from '../../../protocol/answers.ts';

/** Two characters' room a level. */
const INDENT = '\u3000\u3000';

/** `labels` names what a part does; a heading says so where it begins a part of its own. */
export function outlineText(
  { title, lines }: SkeletonPreview,
  about: string,
  label: (line: PreviewLine) => string,
): string {
  const rows = lines.map((line, at) => {
    const above = lines.slice(0, at).findLast(({ level }) => level < line.level);
    const says = above?.role === line.role ? '' : `${INDENT}〔${label(line)}〕`;
    return `${INDENT.repeat(line.level - 1)}${line.text}${says}`;
  });
  return [title, about, '', ...rows, ''].join('\n');
}
