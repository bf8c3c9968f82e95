import assert from 'node:assert/strict';
import { framedAmong } from './frameFixture.ts';

const SHARED = '组织公安、消防、教育等部门开展检查，发展茶叶、花卉、苗木等产业，美化花园，走访企业。';

const framed = framedAmong(SHARED);

describe('names in a list', () => {
  it('are what stands before 等三家企业, common words among them too', () => {
    assert.equal(framed('走访岫蘅、荣耀、笙菡等3家企业。'), '走访【名称】、【名称】、【名称】等【数】家企业。');
  });

  it('are whole: a plain beginning belongs to the name', () => {
    assert.equal(framed('半里蘅舍、知音岫水等5家民宿开业。'), '【名称】、【名称】等【数】家民宿开业。');
  });

  it('are all villages where one has a name and the last says what they are', () => {
    assert.equal(framed('完成岫蘅、老湾、花园村改造。'), '完成岫蘅、老湾、花园村改造。');
    assert.equal(framed('完成岫蘅、老湾、花园村等3个村改造。'), '完成【地名】、【地名】、【地名】等【数】个村改造。');
  });

  it('are not departments and trades', () => {
    assert.equal(framed(SHARED), SHARED);
  });
});
