import assert from 'node:assert/strict';
import { forget, matching, remember } from './recentQueries.ts';

describe('recent queries', () => {
  it('stand newest first, each once, without those that only began a later one', () => {
    const recent = ['养老', '人手不足', '养老服务'].reduce<readonly string[]>(remember, []);
    assert.deepEqual(recent, ['养老服务', '人手不足']);
    assert.deepEqual(remember(recent, '人手不足'), ['人手不足', '养老服务']);
  });

  it('are few, and never a passage', () => {
    const many = Array.from({ length: 20 }, (_, i) => `第${i}问`).reduce<readonly string[]>(remember, []);
    assert.equal(many.length, 8);
    assert.deepEqual(remember(['甲'], '长'.repeat(41)), ['甲']);
    assert.deepEqual(remember(['甲'], '  '), ['甲']);
  });

  it('can be forgotten, and are offered as one types', () => {
    assert.deepEqual(forget(['甲', '乙'], '甲'), ['乙']);
    assert.deepEqual(matching(['养老服务', '人手不足'], '养老'), ['养老服务']);
    assert.deepEqual(matching(['养老服务', '人手不足'], ''), ['养老服务', '人手不足']);
    assert.deepEqual(matching(['养老服务'], '养老服务'), []);
  });
});
