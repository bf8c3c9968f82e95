import assert from 'node:assert/strict';
import { readFromPanel } from './panelMessages.ts';

const filters = {
  role: 'plan',
  unitKind: '民政局',
  level: '县',
  genre: '综合总结计划',
  year: 2023,
  unit: null,
  onlyOthers: false,
};
const request = { origin: 'query', text: '养老服务', followed: false, filters, sort: 'fit', limit: 20 };

describe('messages from the look-up page', () => {
  it('are taken when they are whole, and nothing beside', () => {
    assert.deepEqual(readFromPanel({ kind: 'lookup', request: { ...request, more: 1 } }), { kind: 'lookup', request });
    const card = { kind: 'card', action: 'open', search: 2, hit: 0 };
    assert.deepEqual(readFromPanel({ ...card, more: 1 }), card);
    assert.deepEqual(readFromPanel({ kind: 'follow', on: true }), { kind: 'follow', on: true });
    assert.deepEqual(readFromPanel({ kind: 'suggest', text: '养' }), { kind: 'suggest', text: '养' });
    assert.deepEqual(readFromPanel({ kind: 'compare', command: 'x' }), { kind: 'compare' });
  });

  it('are dropped when a part is missing, of the wrong kind or unknown', () => {
    for (const message of [
      null,
      'ready',
      [],
      { kind: 'runCommand', command: 'x' },
      { kind: 'follow', on: 'yes' },
      { kind: 'suggest', text: {} },
      { kind: 'lookup', request: { ...request, filters: { ...filters, role: 'boss' } } },
      { kind: 'lookup', request: { ...request, filters: { ...filters, level: '国' } } },
      { kind: 'lookup', request: { ...request, filters: { ...filters, year: '2023' } } },
      { kind: 'lookup', request: { ...request, filters: { ...filters, unit: 7 } } },
      { kind: 'lookup', request: { ...request, filters: undefined } },
      { kind: 'lookup', request: { ...request, text: 7 } },
      { kind: 'lookup', request: { ...request, sort: 'random' } },
      { kind: 'lookup', request: { ...request, limit: 0 } },
      { kind: 'card', action: 'delete', search: 1, hit: 0 },
      { kind: 'card', action: 'open', search: 1, hit: '0' },
    ])
      assert.equal(readFromPanel(message), null);
  });

  it('lose what is kept from a broken state, and all beyond a long paragraph and a hundred cards', () => {
    const broken = readFromPanel({ kind: 'ready', request: { text: 1 }, follow: 1 });
    assert.deepEqual(broken, { kind: 'ready', request: null, follow: false });
    const long = readFromPanel({
      kind: 'lookup',
      request: { ...request, text: '长'.repeat(2_000_000), limit: 10_000 },
    });
    assert.deepEqual(long, { kind: 'lookup', request: { ...request, text: '长'.repeat(5000), limit: 100 } });
  });
});
