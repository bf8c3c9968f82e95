/** The facts that keep a passage from being inserted as it is, in a few words: 2023年、栖梧镇… */

/** Facts named. */
const NAMED = 3;

/** Characters of one fact. */
const LONGEST = 12;

/** Marks that steer the direction of writing: they would turn the sentence around that names the facts. */
const DIRECTION = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

export function factsLabel(facts: readonly { readonly text: string }[]): string {
  const words = [...new Set(facts.map(({ text }) => text.replace(DIRECTION, '')))];
  const named = words.slice(0, NAMED).map((word) => (word.length > LONGEST ? `${word.slice(0, LONGEST)}…` : word));
  return named.join('、') + (words.length > NAMED ? '…' : '');
}
