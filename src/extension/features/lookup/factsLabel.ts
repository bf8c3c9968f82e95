/** The facts that keep a passage from being inserted as it is, in a few words: 2023年、栖梧镇… */

/** Facts named. */
const NAMED = 3;

/** Characters of one fact. */
const LONGEST = 12;

export function factsLabel(facts: readonly { readonly text: string }[]): string {
  const words = [...new Set(facts.map(({ text }) => text))];
  const named = words.slice(0, NAMED).map((word) => (word.length > LONGEST ? `${word.slice(0, LONGEST)}…` : word));
  return named.join('、') + (words.length > NAMED ? '…' : '');
}
