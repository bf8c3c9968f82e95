import assert from 'node:assert/strict';
import { readToPanel } from './messages.ts';
import { NO_FILTERS } from './request.ts';

const request = { origin: 'query', text: '安全生产', followed: false, filters: NO_FILTERS, sort: 'fit', limit: 20 };
const hit = {
  text: '抓好隐患排查',
  report: '青石镇总结',
  section: ['一'],
  highlights: [{ start: 0, end: 2, why: 'query' }],
  duplicates: 0,
  unit: { level: '镇', kind: '镇', name: null },
};
const card = { id: 'a:1:0', unit: '青石镇', years: '2023', roleLabel: '计划', hit };
const facets = { total: 1, role: [{ value: 'plan', count: 1 }], unitKind: [], level: [], genre: [], year: [] };
const results = { kind: 'results', search: 1, request, cards: [card], more: false, facets, nearest: [] };

describe('messages from the extension', () => {
  it('are taken when they are whole', () => {
    for (const whole of [
      results,
      { kind: 'ask', request: null },
      { kind: 'rest', request },
      { kind: 'following', on: true },
      { kind: 'suggestions', text: '安', headings: [{ text: '安全生产', reports: 3 }] },
      { kind: 'marked', ids: ['a:1:0'] },
      { kind: 'library', samples: false, reading: null, ownUnit: '' },
      { kind: 'reading', detail: '3/9', share: 0.3 },
      { kind: 'failure', of: 'reading', message: '后台程序已停止' },
    ])
      assert.equal(readToPanel(whole), whole);
  });

  it('are dropped when they are of no known kind or not whole', () => {
    for (const broken of [
      undefined,
      { kind: 'toString' },
      { kind: 'html', html: '<b>' },
      { kind: 'reading' },
      { kind: 'failure', message: '后台程序已停止' },
      { kind: 'rest', request: null },
      { ...results, cards: [{ unit: '青石镇' }] },
      { ...results, cards: [{ ...card, hit: { ...hit, section: [{}] } }] },
      { ...results, cards: [{ ...card, hit: { ...hit, highlights: [{ start: '0' }] } }] },
      { ...results, facets: { total: 1 } },
      { kind: 'setUp', strings: { clear: {} }, roles: [] },
      { kind: 'ask', request: { ...request, origin: 'other' } },
    ])
      assert.equal(readToPanel(broken), null);
  });
});
