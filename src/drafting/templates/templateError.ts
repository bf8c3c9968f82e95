/** A template that cannot be used: which one, at which line, and why. */
export class TemplateError extends Error {
  override readonly name = 'TemplateError';

  /** `line` is 1-based in the template's file; `reason` one clause without a full stop. */
  constructor(
    readonly template: string,
    readonly line: number,
    readonly reason: string,
  ) {
    super(`nigao: template ${template}, line ${line}: ${reason}.`);
  }
}
