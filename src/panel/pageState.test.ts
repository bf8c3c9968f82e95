import assert from 'node:assert/strict';
import { EMPTY_STATE, readState } from './pageState.ts';
import { NO_FILTERS } from './request.ts';

describe('what is kept of the page', () => {
  it('comes back as it was', () => {
    const request = { origin: 'query', text: '养老', followed: false, filters: NO_FILTERS, sort: 'year', limit: 40 };
    const state = { request, following: true, pinned: true, recent: ['养老'] };
    assert.deepEqual(readState(JSON.parse(JSON.stringify(state))), state);
  });

  it('starts anew where it is broken, part by part', () => {
    for (const nothing of [undefined, null, 7, 'x', {}]) assert.deepEqual(readState(nothing), EMPTY_STATE);
    const old = { request: { origin: 'query', text: '养老', role: null }, following: 'yes', recent: ['甲', 3] };
    assert.deepEqual(readState(old), { ...EMPTY_STATE, recent: ['甲'] });
  });
});
