/** Property changes of a binary Word document (“sprms”, [MS-DOC] 2.2.5): a code that says how long its operand is. */
import type { Binary } from './binary.ts';

/** Codes that matter for reading ([MS-DOC] 2.6). */
export const SPRM = {
  hidden: 0x083c,
  deleted: 0x0800,
  style: 0x4600,
  inTable: 0x2416,
  rowEnd: 0x2417,
  listLevel: 0x260a,
  list: 0x460b,
  outlineLevel: 0x2640,
} as const;

/** Operand bytes by the three highest bits of the code; 0 where the operand gives its own length. */
const OPERAND_BYTES = [1, 1, 2, 4, 2, 2, 0, 3] as const;

const TABLE_DEFINITION = 0xd608;
const CHANGE_TABS = 0xc615;

/** Calls `each` with every change and its operand read as a small number. */
export function readSprms(changes: Binary, each: (code: number, value: number) => void): void {
  let at = 0;
  while (at + 2 < changes.length) {
    const code = changes.u16(at);
    at += 2;
    const fixed = OPERAND_BYTES[code >> 13]!;
    if (at + Math.max(1, fixed) > changes.length) return;
    each(code, fixed === 2 ? changes.i16(at) : changes.u8(at));
    at += fixed === 0 ? variableLength(changes, code, at) : fixed;
  }
}

function variableLength(changes: Binary, code: number, at: number): number {
  if (code === TABLE_DEFINITION) return at + 2 > changes.length ? 2 : changes.u16(at) + 1;
  const length = changes.u8(at);
  // A longer list of tab stops counts its entries instead: deleted ones of 4 bytes each, added ones of 3.
  if (code !== CHANGE_TABS || length !== 255) return length + 1;
  const deleted = changes.u8(at + 1);
  return 2 + deleted * 4 + 1 + changes.u8(at + 2 + deleted * 4) * 3;
}
