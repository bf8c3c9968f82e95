/** The same terms for all peers: character bigrams within runs of Chinese characters or letters. */

/** @param {string} text @returns {string[]} */
export function bigrams(text) {
  const terms = [];
  for (const run of text.toLowerCase().match(/[\u3400-\u9fffa-z]+/g) ?? []) {
    for (let at = 0; at + 1 < run.length; at++) terms.push(run.slice(at, at + 2));
  }
  return terms;
}
