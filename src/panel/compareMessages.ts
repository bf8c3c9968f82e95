/** What the tab of laid-out passages is told, checked before it is shown. */
import type { ToCompare } from '../protocol/compare.ts';

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isPassage(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const { unit, years, roleLabel, section, text, damaged } = value;
  return (
    [unit, years, roleLabel, text].every((part) => typeof part === 'string') &&
    Array.isArray(section) &&
    section.every((part) => typeof part === 'string') &&
    typeof damaged === 'boolean'
  );
}

/** The message, or null when it is none of ours. */
export function readToCompare(message: unknown): ToCompare | null {
  if (!isRecord(message) || message['kind'] !== 'show' || !isRecord(message['strings'])) return null;
  const { passages } = message;
  return Array.isArray(passages) && passages.every(isPassage) ? (message as unknown as ToCompare) : null;
}
