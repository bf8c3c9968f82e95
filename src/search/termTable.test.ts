import assert from 'node:assert/strict';
import fc from 'fast-check';
import { TermTable, TermTableBuilder } from './termTable.ts';

/** A term as it is added: its gram, in how many texts it stands, whether it has a column. */
const term = fc.record({
  gram: fc.oneof(
    fc.integer({ min: 0x4e00, max: 0x4e40 }),
    fc.integer({ min: 0x4e00_4e00, max: 0x4e00_4e40 }),
    fc.integer({ min: 0x9f00_4e00, max: 0x9f00_4e40 }),
  ),
  frequency: fc.oneof(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 200, max: 300 })),
  hasColumn: fc.boolean(),
});

describe('the table of terms', () => {
  it('tells of every term where its postings lie and in how many texts it stands, however long its neighbours are', () => {
    fc.assert(
      fc.property(fc.uniqueArray(term, { selector: ({ gram }) => gram, maxLength: 80 }), (unordered) => {
        const terms = unordered.sort((one, other) => one.gram - other.gram);
        const builder = new TermTableBuilder();
        // Lists of gaps of one byte each: what stands in a column has none
        const bytes = terms.map(({ frequency, hasColumn }) => (hasColumn ? 0 : frequency));
        terms.forEach(({ gram, frequency, hasColumn }, i) => {
          builder.add(gram, bytes[i]!, frequency, hasColumn);
        });
        const postings = new Uint8Array(bytes.reduce((sum, one) => sum + one, 0)).fill(2);
        const table = new TermTable(builder.parts(), postings);
        let start = 0;
        let columns = 0;
        terms.forEach(({ gram, frequency, hasColumn }, i) => {
          const found = table.find(gram);
          assert.equal(found, i);
          assert.equal(table.start(found), start);
          assert.equal(table.bytes(found), bytes[i]);
          assert.equal(table.frequency(found), frequency);
          assert.equal(table.column(found), hasColumn ? columns++ : -1);
          start += bytes[i]!;
        });
        assert.deepEqual(
          [...table.grams()],
          terms.map(({ gram }) => gram),
        );
      }),
    );
  });

  it('has no number for a term it never saw', () => {
    const builder = new TermTableBuilder();
    builder.add(0x666e_6cd5, 1, 1, false);
    const table = new TermTable(builder.parts(), new Uint8Array(1));
    for (const gram of [0x6cd5, 0x666e_6cd4, 0x666f_6cd5]) assert.equal(table.find(gram), -1);
  });
});
