/** What was asked lately, newest first: a few, each once, and none that only began a later one. */

/** Queries remembered. */
const MOST = 8;

/** Longer texts are passages, not queries. */
const LONGEST = 40;

export function remember(recent: readonly string[], query: string): readonly string[] {
  const asked = query.trim();
  if (asked === '' || asked.length > LONGEST) return recent;
  return [asked, ...recent.filter((one) => one !== asked && !asked.startsWith(one))].slice(0, MOST);
}

export function forget(recent: readonly string[], query: string): readonly string[] {
  return recent.filter((one) => one !== query);
}

/** Those that go on from what was typed. */
export function matching(recent: readonly string[], typed: string): readonly string[] {
  const wanted = typed.trim();
  return recent.filter((one) => one !== wanted && one.includes(wanted));
}
