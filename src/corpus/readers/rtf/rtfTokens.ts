/** RTF as a stream of groups, control words and bytes (Rich Text Format 1.9.1), with a cap on depth. */
import { ReadError } from '../../../text/readError.ts';
import { READ_REASONS } from '../../../text/readReasons.ts';

export interface RtfHandler {
  openGroup(): void;
  closeGroup(): void;
  /** \name or \nameN; `value` is null where no number stands. Signs such as \~ come by their sign. */
  word(name: string, value: number | null): void;
  /** One byte of text, in the code page of the moment. */
  byte(value: number): void;
}

/** Groups nested deeper than any word processor writes. */
const MAX_DEPTH = 2000;

const BACKSLASH = 0x5c;
const OPEN = 0x7b;
const CLOSE = 0x7d;

/** @throws {ReadError} (with an empty path) when groups nest too deep or the last one is not closed. */
export function readRtfTokens(bytes: Uint8Array, handler: RtfHandler): void {
  let depth = 0;
  let at = 0;
  while (at < bytes.length) {
    const byte = bytes[at++]!;
    if (byte === OPEN) {
      if (++depth > MAX_DEPTH) throw new ReadError('', READ_REASONS.tooDeep);
      handler.openGroup();
    } else if (byte === CLOSE) {
      handler.closeGroup();
      // What follows the document's own group is no part of it.
      if (--depth === 0) return;
    } else if (byte === BACKSLASH) at = readControl(bytes, at, handler);
    else if (byte !== 0x0a && byte !== 0x0d && byte !== 0) handler.byte(byte);
  }
  throw new ReadError('', READ_REASONS.cutShort);
}

/** Reads what follows a backslash; returns where it ends. */
function readControl(bytes: Uint8Array, from: number, handler: RtfHandler): number {
  let at = from;
  while (at < bytes.length && at - from < 40 && isLetter(bytes[at]!)) at++;
  if (at === from) return readSign(bytes, from, handler);
  const name = latin(bytes, from, at);
  const numberFrom = at;
  if (bytes[at] === 0x2d) at++;
  while (at < bytes.length && at - numberFrom < 12 && isDigit(bytes[at]!)) at++;
  const digits = latin(bytes, numberFrom, at);
  const value = digits === '' || digits === '-' ? null : Number(digits);
  if (bytes[at] === 0x20) at++;
  if (name === 'bin') return at + Math.max(0, value ?? 0);
  handler.word(name, value);
  return at;
}

/** \'d2 \~ \* \{ and a line's end behind a backslash, which ends a paragraph. */
function readSign(bytes: Uint8Array, at: number, handler: RtfHandler): number {
  const sign = bytes[at];
  if (sign === undefined) return at;
  if (sign === 0x27) {
    const value = Number.parseInt(latin(bytes, at + 1, at + 3), 16);
    if (!Number.isNaN(value)) handler.byte(value);
    return at + 3;
  }
  if (sign === BACKSLASH || sign === OPEN || sign === CLOSE) handler.byte(sign);
  else if (sign === 0x0a || sign === 0x0d) handler.word('par', null);
  else handler.word(String.fromCharCode(sign), null);
  return at + 1;
}

function isLetter(byte: number): boolean {
  return (byte >= 0x61 && byte <= 0x7a) || (byte >= 0x41 && byte <= 0x5a);
}

function isDigit(byte: number): boolean {
  return byte >= 0x30 && byte <= 0x39;
}

function latin(bytes: Uint8Array, from: number, to: number): string {
  let text = '';
  for (let at = from; at < Math.min(to, bytes.length); at++) text += String.fromCharCode(bytes[at]!);
  return text;
}
