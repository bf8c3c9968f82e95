import assert from 'node:assert/strict';
import { FORMULAS } from './formulas.ts';
import { restoreLine } from './restore.ts';

const rows = FORMULAS.flatMap(({ key, formulas }) => formulas.map((formula) => ({ key, ...formula })));

describe('the table of fixed formulas', () => {
  it('names for each the public document that has its wording', () => {
    for (const { example, source } of rows) {
      assert.match(source, /《[^》]+》|新华社/u, example);
      assert.match(source, /(?:19|20)\d\d年/u, example);
    }
  });

  for (const { example, key, pattern } of rows) {
    const [found = '', mended = ''] = example.split(' → ');
    it(`mends ${found}, and leaves the whole wording as it is`, () => {
      assert.equal(restoreLine(found).text, mended);
      assert.equal(restoreLine(mended).text, mended);
      assert.ok(found.includes(key) && pattern.global);
    });
  }
});
