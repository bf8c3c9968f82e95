import assert from 'node:assert/strict';
import { FactDetector } from '../completion/facts.ts';
import { reportOf } from '../reportFixture.ts';
import { framePassage } from './frame.ts';
import { unitNames } from './unitNames.ts';

const BODY = '到岫屏山景区检查。\n打响岫屏文化品牌。\n建设岫屏研学基地。\n扎实推进岫屏片区建设。';

describe('names that a unit bears', () => {
  const own = reportOf('县文旅局', BODY);
  const other = reportOf('区水利局', '推进水利建设，落实责任。');

  it('are those that it writes in front of a mountain or a village, and often', () => {
    assert.deepEqual([...unitNames([own, other], own.unit.name!)], ['岫屏']);
    assert.deepEqual([...unitNames([own, other], other.unit.name!)], []);
  });

  it('are none where they are written but once', () => {
    const seldom = reportOf('市粮食局', '到岫屏山调研。');
    assert.deepEqual([...unitNames([seldom], seldom.unit.name!)], []);
  });

  it('are opened in its passages though nothing there tells a name, and in no other unit’s', () => {
    const detector = new FactDetector([own, other]);
    const text = '深入挖掘岫屏文化内涵。';
    const frame = (of: string): string => framePassage(text, { detector, of, among: [own, other] }).text;
    assert.equal(frame(own.unit.name!), '深入挖掘【地名】文化内涵。');
    assert.equal(frame(other.unit.name!), text);
  });
});
