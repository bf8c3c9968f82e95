import assert from 'node:assert/strict';
import fc from 'fast-check';
import { clauses } from './clauses.ts';

const cut = (text: string) => clauses(text).map(({ start, end }) => text.slice(start, end));

describe('pieces of a passage to pick from', () => {
  it('are its sentences and the members of a list', () => {
    assert.deepEqual(cut('抓好排查；做到“应改尽改。”压实责任'), ['抓好排查；', '做到“应改尽改。”', '压实责任']);
  });

  it('are together the whole text, whatever it is', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('抓', '。', '；', '”', ' ', '\n', '！', '<b>')), (parts) => {
        const text = parts.join('');
        assert.equal(cut(text).join(''), text.trim() === '' ? '' : text);
      }),
    );
  });
});
