import assert from 'node:assert/strict';
import type { LookupRequest } from '../protocol/panel.ts';
import { asksTheSame, fewerWords, isRequest, NO_FILTERS } from './request.ts';

const REQUEST: LookupRequest = {
  origin: 'query',
  text: '人手不足',
  followed: false,
  filters: NO_FILTERS,
  sort: 'fit',
  limit: 20,
};

describe('a request of the page', () => {
  it('is the same question whatever the order of its parts and however many cards it wants', () => {
    const { text, origin, ...rest } = REQUEST;
    assert.ok(asksTheSame(REQUEST, { ...rest, text, origin, limit: 40, followed: true }));
    assert.ok(!asksTheSame(REQUEST, { ...REQUEST, sort: 'year' }));
    assert.ok(!asksTheSame(REQUEST, { ...REQUEST, heading: '队伍建设' }));
    assert.ok(!asksTheSame(REQUEST, { ...REQUEST, filters: { ...NO_FILTERS, year: 2023 } }));
    assert.ok(asksTheSame(null, null));
    assert.ok(!asksTheSame(REQUEST, null));
  });

  it('is taken from a kept state only when it is whole', () => {
    assert.ok(isRequest(REQUEST));
    assert.ok(isRequest({ ...REQUEST, heading: '队伍建设' }));
    for (const broken of [
      null,
      'x',
      { ...REQUEST, filters: undefined },
      { ...REQUEST, filters: { ...NO_FILTERS, year: '2023' } },
      { ...REQUEST, sort: 'size' },
      { ...REQUEST, heading: 3 },
      { ...REQUEST, limit: 1.5 },
    ])
      assert.ok(!isRequest(broken));
  });

  it('has a wider question to try when nothing was found', () => {
    assert.equal(fewerWords('养老服务 短板 打算'), '养老服务 短板');
    assert.equal(fewerWords('矛盾纠纷化解'), '矛盾纠纷');
    assert.equal(fewerWords('养老服务'), '养老');
    assert.equal(fewerWords('养老'), '');
  });
});
