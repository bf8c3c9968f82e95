import assert from 'node:assert/strict';
import { readFromPanel } from './panelMessages.ts';

const request = { origin: 'query', text: '安全生产', role: 'plan', unitKind: null, onlyOthers: false };

describe('messages from the look-up page', () => {
  it('are taken when they are whole', () => {
    assert.deepEqual(readFromPanel({ kind: 'lookup', request }), { kind: 'lookup', request });
    const card = { kind: 'card', action: 'open', search: 2, hit: 0 };
    assert.deepEqual(readFromPanel({ ...card, more: 1 }), card);
  });

  it('are dropped when a part is missing, of the wrong kind or unknown', () => {
    for (const message of [
      null,
      'ready',
      [],
      { kind: 'runCommand', command: 'x' },
      { kind: 'lookup', request: { ...request, role: 'boss' } },
      { kind: 'lookup', request: { ...request, text: 7 } },
      { kind: 'card', action: 'delete', search: 1, hit: 0 },
      { kind: 'card', action: 'open', search: 1, hit: '0' },
    ])
      assert.equal(readFromPanel(message), null);
  });

  it('lose what is kept from a broken state, and all beyond the length of a long paragraph', () => {
    assert.deepEqual(readFromPanel({ kind: 'ready', request: { text: 1 } }), { kind: 'ready', request: null });
    const long = readFromPanel({ kind: 'lookup', request: { ...request, text: '长'.repeat(9000) } });
    assert.equal(long?.kind === 'lookup' && long.request.text.length, 5000);
  });
});
