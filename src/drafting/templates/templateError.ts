/** A template that cannot be used: which one, at which line, and why, in both languages of the interface. */
import type { Reason } from '../../text/readReasons.ts';

export class TemplateError extends Error {
  override readonly name = 'TemplateError';

  /** `line` is 1-based in the template's file; each `reason` is one clause without a full stop. */
  constructor(
    readonly template: string,
    readonly line: number,
    readonly reason: Reason,
  ) {
    super(`nigao: template ${template}, line ${line}: ${reason.en}.`);
  }
}
