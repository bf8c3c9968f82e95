import assert from 'node:assert/strict';
import { NearDuplicates } from './nearDuplicates.ts';

describe('near duplicates', () => {
  const options = { light: '、“”的', oneEditFrom: 8, weighty: '不' };

  it('fold what differs in light characters only into the one that came first', () => {
    const folder = new NearDuplicates(options);
    assert.equal(folder.add('抓重点、补短板'), null);
    assert.equal(folder.add('抓重点补短板'), '抓重点、补短板');
    assert.equal(folder.add('抓重点、强弱项'), null);
  });

  it('fold long strings that differ in one character, short ones never', () => {
    const folder = new NearDuplicates(options);
    assert.deepEqual(
      ['认真开展安全隐患排查', '认真开展安全隐患清查', '深入开展', '全入开展'].map((text) => folder.add(text)),
      [null, '认真开展安全隐患排查', null, null],
    );
  });

  it('keep a negation apart from what it negates', () => {
    const folder = new NearDuplicates(options);
    assert.equal(folder.add('群众对工作成效很满意'), null);
    assert.equal(folder.add('群众对工作成效不满意'), null);
    assert.equal(folder.add('群众对工作成效更满意'), '群众对工作成效很满意');
  });

  it('make no chains of small steps', () => {
    const folder = new NearDuplicates(options);
    assert.equal(folder.add('甲乙丙丁戊己庚辛'), null);
    assert.equal(folder.add('甲乙丙丁戊己庚壬'), '甲乙丙丁戊己庚辛');
    assert.equal(folder.add('甲乙丙丁戊己癸壬'), null);
  });
});
