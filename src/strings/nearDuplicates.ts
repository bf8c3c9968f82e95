/**
 * Near-equal strings folded into one. Two strings are near-equal when they are one once their light characters are
 * taken out, or when they are long and one character added, dropped or changed makes them one: every string is filed
 * under each form with one character left out (Mor and Fraenkel's deletion neighbourhood, 1982), so that no pair is ever
 * compared that does not share a form.
 */

export interface NearDuplicateOptions {
  /** Characters that do not tell strings apart: 、“”的了. */
  readonly light: string;
  /** From this length on one character may differ. */
  readonly oneEditFrom: number;
  /** Characters that may not be the one that differs: a mark, a negation. */
  readonly weighty?: string;
}

/**
 * For each string the index of the earlier string that it folds into, or its own. Earlier strings win, so pass the best
 * first.
 * @example foldNearDuplicates(['区委、区政府', '区委区政府'], { light: '、', oneEditFrom: 9 }) // [0, 0]
 */
export function foldNearDuplicates(strings: readonly string[], options: NearDuplicateOptions): Int32Array {
  const into = new Int32Array(strings.length);
  const byForm = new Map<string, number>();
  strings.forEach((string, index) => {
    const bare = withoutAll(string, options.light);
    const forms = bare.length >= options.oneEditFrom ? [bare, ...oneLess(bare, options.weighty ?? '')] : [bare];
    const known = forms.map((form) => byForm.get(form)).find((owner) => owner !== undefined);
    into[index] = known ?? index;
    // A folded string files nothing, lest a chain of small steps join what is far apart.
    if (known === undefined) for (const form of forms) if (!byForm.has(form)) byForm.set(form, index);
  });
  return into;
}

function withoutAll(string: string, characters: string): string {
  let rest = '';
  for (const character of string) if (!characters.includes(character)) rest += character;
  return rest;
}

function oneLess(string: string, weighty: string): string[] {
  const forms: string[] = [];
  for (let at = 0; at < string.length; at++) {
    if (weighty.includes(string.charAt(at))) continue;
    // The gap is filed with its place, so that only changes at one place meet, not any two dropped characters.
    forms.push(`${string.slice(0, at)}\u0000${string.slice(at + 1)}`, string.slice(0, at) + string.slice(at + 1));
  }
  return forms;
}
