import assert from 'node:assert/strict';
import fc from 'fast-check';
import { closedRepeats, foreignMatchLengths } from './closedRepeats.ts';
import { lcpArray } from './lcp.ts';
import { suffixArray } from './suffixArray.ts';

const SEPARATOR = '|';

interface Prepared {
  readonly text: string;
  readonly sa: Int32Array;
  readonly lcp: Int32Array;
  readonly owners: Uint16Array;
}

function prepare(documents: readonly string[]): Prepared {
  const text = documents.map((document) => document + SEPARATOR).join('');
  const owners = Uint16Array.from(
    documents.flatMap((document, index) => Array.from({ length: document.length + 1 }, () => index)),
  );
  const codes = Uint16Array.from(text, (character) => character.charCodeAt(0));
  const sa = suffixArray(codes);
  return { text, sa, lcp: lcpArray(codes, sa, SEPARATOR.charCodeAt(0)), owners };
}

function found(documents: readonly string[], minLength = 1): Map<string, number> {
  const { text, sa, lcp, owners } = prepare(documents);
  const repeats = new Map<string, number>();
  const options = { minDocuments: 2, minLength, maxLength: 100 };
  closedRepeats(sa, lcp, owners, documents.length, options, (repeat) => {
    repeats.set(text.slice(sa[repeat.first], sa[repeat.first]! + repeat.length), repeat.documents);
  });
  return repeats;
}

/** By definition: strings in two documents or more that no character behind keeps in as many. */
function expected(documents: readonly string[]): Map<string, number> {
  const count = (part: string): number => documents.filter((document) => document.includes(part)).length;
  const letters = [...new Set(documents.join(''))];
  const repeats = new Map<string, number>();
  for (const document of documents)
    for (let start = 0; start < document.length; start++)
      for (let end = start + 1; end <= document.length; end++) {
        const part = document.slice(start, end);
        const support = count(part);
        if (support >= 2 && letters.every((letter) => count(part + letter) < support)) repeats.set(part, support);
      }
  return repeats;
}

describe('closed repeats', () => {
  it('count documents, not occurrences', () => {
    assert.deepEqual(found(['抓落实抓落实', '抓落实', '促发展'], 3), new Map([['抓落实', 2]]));
  });

  it('are those that no character behind keeps in as many documents', () => {
    const documents = fc.array(fc.string({ unit: fc.constantFrom('甲', '乙', '丙'), maxLength: 12 }), {
      minLength: 1,
      maxLength: 5,
    });
    fc.assert(
      fc.property(documents, (texts) => {
        const sorted = (map: Map<string, number>): [string, number][] => [...map].sort();
        assert.deepEqual(sorted(found(texts)), sorted(expected(texts)));
      }),
      { numRuns: 300 },
    );
  });
});

describe('foreign match lengths', () => {
  it('tell how far each position is also written elsewhere', () => {
    const documents = fc.array(fc.string({ unit: fc.constantFrom('甲', '乙', '丙'), maxLength: 10 }), {
      minLength: 2,
      maxLength: 4,
    });
    fc.assert(
      fc.property(documents, (texts) => {
        const { text, sa, lcp, owners } = prepare(texts);
        const lengths = foreignMatchLengths(sa, lcp, owners);
        for (let position = 0; position < text.length; position++) {
          const own = owners[position]!;
          const limit = text.indexOf(SEPARATOR, position) - position;
          let longest = 0;
          while (
            longest < limit &&
            texts.some((other, index) => index !== own && other.includes(text.slice(position, position + longest + 1)))
          )
            longest++;
          assert.equal(lengths[position], longest);
        }
      }),
      { numRuns: 300 },
    );
  });
});
