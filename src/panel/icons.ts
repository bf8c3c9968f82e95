/** The page's pictures: VS Code's own icons (@vscode/codicons), as the text of their drawings. */
import check from '@vscode/codicons/src/icons/check.svg';
import chevron from '@vscode/codicons/src/icons/chevron-down.svg';
import clear from '@vscode/codicons/src/icons/close.svg';
import copy from '@vscode/codicons/src/icons/copy.svg';
import diff from '@vscode/codicons/src/icons/diff.svg';
import more from '@vscode/codicons/src/icons/ellipsis.svg';
import eye from '@vscode/codicons/src/icons/eye.svg';
import eyeClosed from '@vscode/codicons/src/icons/eye-closed.svg';
import history from '@vscode/codicons/src/icons/history.svg';
import insert from '@vscode/codicons/src/icons/insert.svg';
import heading from '@vscode/codicons/src/icons/list-flat.svg';
import unit from '@vscode/codicons/src/icons/organization.svg';
import pin from '@vscode/codicons/src/icons/pin.svg';
import pinned from '@vscode/codicons/src/icons/pinned.svg';
import similar from '@vscode/codicons/src/icons/search-fuzzy.svg';

export const ICONS = {
  check,
  chevron,
  clear,
  copy,
  diff,
  eye,
  eyeClosed,
  heading,
  history,
  insert,
  more,
  pin,
  pinned,
  similar,
  unit,
} as const;

export type Icon = keyof typeof ICONS;
