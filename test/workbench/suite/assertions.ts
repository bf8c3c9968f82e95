/** The few assertions that the suites need, without node:assert, so that they run in the web host as well. */

/** @throws Error that shows both when they differ as JSON. */
export function equal(actual: unknown, expected: unknown): void {
  const [left, right] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (left !== right) throw new Error(`expected ${right}\n     but got ${left}`);
}

/** @throws Error that names what is missing and what is too much. */
export function equalLists(actual: readonly string[], expected: readonly string[]): void {
  const missing = expected.filter((item) => !actual.includes(item));
  const extra = actual.filter((item) => !expected.includes(item));
  if (missing.length + extra.length > 0) {
    throw new Error(`missing: ${missing.join(', ') || 'none'}; too much: ${extra.join(', ') || 'none'}`);
  }
}
