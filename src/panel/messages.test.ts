import assert from 'node:assert/strict';
import { readToPanel } from './messages.ts';

const request = { origin: 'query', text: '安全生产', role: null, unitKind: null, onlyOthers: true };
const hit = { text: '抓好隐患排查', report: '青石镇总结', section: ['一'], highlights: [] };

describe('messages from the extension', () => {
  it('are taken when they are whole', () => {
    const results = {
      kind: 'results',
      search: 1,
      request,
      cards: [{ unit: '青石镇', years: '2023', role: 'plan', hit }],
    };
    assert.equal(readToPanel(results), results);
    assert.deepEqual(readToPanel({ kind: 'ask', request: null }), { kind: 'ask', request: null });
  });

  it('are dropped when they are of no known kind or not whole', () => {
    for (const message of [
      undefined,
      { kind: 'toString' },
      { kind: 'html', html: '<b>' },
      { kind: 'reading' },
      { kind: 'results', search: 1, request, cards: [{ unit: '青石镇' }] },
      { kind: 'ask', request: { ...request, origin: 'other' } },
    ])
      assert.equal(readToPanel(message), null);
  });
});
