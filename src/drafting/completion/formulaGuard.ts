/**
 * Keeps what is offered from making a mutilated formula of what stands before it: 新时代中国特色社会主义思想 goes behind
 * 习近平 and nowhere else. Whatever the table of fixed formulas would have to mend is not offered.
 */
import { isDamaged, mayBeDamaged } from '../../text/damage.ts';
import { FORMULAS } from '../../text/formulas.ts';
import { restoreLine } from '../../text/restore.ts';

/** Characters before the cursor that a formula may have begun with. */
const REACH = 40;

function mayBeFormula(text: string): boolean {
  return mayBeDamaged(text) || FORMULAS.some(({ key }) => text.includes(key));
}

/** Formulas to be mended in a text, and whether it holds damage beyond mending. */
function wrongs(text: string): number {
  return restoreLine(text).edits.length + (isDamaged(text, 0, text.length) ? 1 : 0);
}

/** A test of what is offered behind `before`: whether it would leave a formula without its name. */
export function formulaGuard(before: string): (insert: string) => boolean {
  const behind = before.slice(-REACH);
  let known: number | undefined;
  return (insert) => {
    const after = behind + insert;
    return mayBeFormula(after) && wrongs(after) > (known ??= wrongs(behind));
  };
}
