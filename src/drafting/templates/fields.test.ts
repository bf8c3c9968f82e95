import assert from 'node:assert/strict';
import { selfName, signatoryOf, superiorOf } from './fields.ts';

describe('what a unit’s name tells', () => {
  it('how the unit calls itself', () => {
    const names = [
      '南川县水利局',
      '青石镇人民政府',
      '东桥街道办事处',
      '市财政局（国资办）',
      '县发改委',
      '河东区数据中心',
      '某某',
    ];
    assert.deepEqual(
      names.map((name) => selfName(name)),
      ['我局', '我镇', '我街道', '我局', '我委', '我中心', '我单位'],
    );
    assert.equal(selfName('青石', '镇'), '我镇');
  });

  it('who signs: a town’s government, a street’s office, a bureau itself', () => {
    assert.deepEqual(
      ['青石镇', '白川乡', '东桥街道', '青石镇人民政府', '东桥街道办事处', '县水利局'].map(signatoryOf),
      ['青石镇人民政府', '白川乡人民政府', '东桥街道办事处', '青石镇人民政府', '东桥街道办事处', '县水利局'],
    );
  });

  it('whose leadership it reports to, where the name says so', () => {
    const names = [
      '南川县水利局',
      '河东区民政局',
      '江州市市场监督管理局',
      '青石镇',
      '南川县青石镇',
      '江州市河东区东桥街道',
    ];
    assert.deepEqual(
      names.map((name) => superiorOf(name)),
      ['县委、县政府', '区委、区政府', '市委、市政府', null, '县委、县政府', '区委、区政府'],
    );
  });
});
