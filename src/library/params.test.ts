import assert from 'node:assert/strict';
import { checkParams, isMethod, UsageError } from './params.ts';

describe('checking what a request asks', () => {
  it('takes options spelt as on the command line, and lets null pass as not given', () => {
    const params = checkParams('search', { query: '安全生产', 'unit-kind': '镇', role: null, k: 3 });
    assert.deepEqual(params, { query: '安全生产', unitKind: '镇', k: 3 });
  });

  const wrong: [string, () => unknown, RegExp][] = [
    ['an unknown param', () => checkParams('search', { query: 'x', colour: 'red' }), /unknown param 'colour'/],
    ['a missing one', () => checkParams('complete', { draft: '' }), /'before' is missing/],
    ['a role there is none of', () => checkParams('search', { query: 'x', role: 'poem' }), /'role' must be one of/],
    ['a count below one', () => checkParams('phrases', { n: 0 }), /'n' must be a whole number/],
    ['a list where an object belongs', () => checkParams('reports', []), /must be an object/],
    ['a name every object has', () => checkParams('reports', { toString: 'x' }), /unknown param/],
  ];
  for (const [name, call, message] of wrong)
    it(`refuses ${name}`, () => {
      assert.throws(call, (error: unknown) => error instanceof UsageError && message.test(error.message));
    });

  it('knows methods by name only', () => {
    assert.deepEqual(['search', 'new', 'constructor', ''].map(isMethod), [true, true, false, false]);
  });
});
