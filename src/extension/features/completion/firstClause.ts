/** The first clause of a ghost text. */

/** What ends a clause, when it does not open the text: 、 goes on within one. */
const CLAUSE_END = /(?<=.)[，。；：！？）》”]/u;

/** A text up to where its first clause ends, that mark included. */
export function firstClause(text: string): string {
  const found = CLAUSE_END.exec(text);
  return found ? text.slice(0, found.index + found[0].length) : text;
}
