import assert from 'node:assert/strict';
import { atLevel, ownLevel, peerTexts, snippetAtLevel } from './ownLevel.ts';

describe('words of level', () => {
  it('are the writer’s own', () => {
    const level = ownLevel('县委、县政府');
    assert.equal(level, '县');
    assert.equal(atLevel('区委、区政府的坚强领导下，全区', level), '县委、县政府的坚强领导下，全县');
    assert.equal(atLevel('区直部门', ownLevel('市委、市政府')), '市直部门');
  });

  it('are left alone in other words, and where the level is not known', () => {
    assert.equal(atLevel('社区、园区和县域经济', '县'), '社区、园区和县域经济');
    assert.equal(atLevel('市委、市政府', '县'), '市委、市政府');
    assert.equal(atLevel('区委', ownLevel('')), '区委');
    assert.deepEqual([ownLevel(undefined), ownLevel('省委、省政府')], [null, null]);
  });

  it('leave the choices of a snippet to the clerk', () => {
    assert.equal(snippetAtLevel('在${1|县委,区委|}领导下，全区', '县'), '在${1|县委,区委|}领导下，全县');
  });

  it('are found again as other levels have them', () => {
    assert.deepEqual(peerTexts('县委、县政府'), ['区委、区政府', '县委、县政府', '旗委、旗政府']);
  });
});
