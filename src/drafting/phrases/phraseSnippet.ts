/**
 * A phrase as it is shown and as a snippet. A slot written `{数字}` held facts of other units: it becomes a place to
 * fill, never their values. A slot that stands in words (区委、区政府) offers the values that were seen.
 */
import type { Phrase, Slot } from '../../mining/model.ts';
import type { PhrasePiece } from '../../protocol/answers.ts';
import { escapeChoice, escapeSnippet } from '../templates/write.ts';

type Slotted = Pick<Phrase, 'text' | 'slots'>;

function isPlace(shown: string): boolean {
  return shown.startsWith('{') && shown.endsWith('}');
}

function tabStop(slot: Slot, index: number, shown: string, superior: string): string {
  if (isPlace(shown)) return `\${${index}:【${escapeSnippet(slot.kind)}】}`;
  const own = slot.kind === '上级' && superior !== '' ? [superior] : [];
  const values = [...new Set([...own, shown, ...slot.values])];
  return values.length < 2
    ? `\${${index}:${escapeSnippet(shown)}}`
    : `\${${index}|${values.map(escapeChoice).join(',')}|}`;
}

/** The phrase with something in place of each slot. */
function fill(
  { text, slots }: Slotted,
  plain: (text: string) => string,
  put: (slot: Slot, index: number, shown: string) => string,
): string {
  let filled = '';
  let at = 0;
  for (const [i, slot] of slots.entries()) {
    filled += plain(text.slice(at, slot.start)) + put(slot, i + 1, text.slice(slot.start, slot.end));
    at = slot.end;
  }
  return filled + plain(text.slice(at));
}

/** 同比增长【数字】% */
export function phraseLabel(phrase: Slotted): string {
  return fill(
    phrase,
    (text) => text,
    (slot, _, shown) => (isPlace(shown) ? `【${slot.kind}】` : shown),
  );
}

/** @param superior the clerk's own, offered first where a superior stands; empty when unknown. */
export function phraseSnippet(phrase: Slotted, superior: string): string {
  return fill(phrase, escapeSnippet, (slot, index, shown) => tabStop(slot, index, shown, superior));
}

/** The phrase in pieces, so that a page can show which of them are places to fill. */
export function phrasePieces({ text, slots }: Slotted): PhrasePiece[] {
  const pieces: PhrasePiece[] = [];
  let at = 0;
  for (const slot of slots) {
    const shown = text.slice(slot.start, slot.end);
    pieces.push({ text: text.slice(at, slot.start), slot: false });
    pieces.push({ text: isPlace(shown) ? slot.kind : shown, slot: true });
    at = slot.end;
  }
  return [...pieces, { text: text.slice(at), slot: false }].filter((piece) => piece.text !== '');
}
