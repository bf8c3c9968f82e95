import assert from 'node:assert/strict';
import { isWellFormed } from './wellFormed.ts';

describe('the form of what is offered', () => {
  it('pairs quotation marks and brackets', () => {
    assert.ok(isWellFormed('持续深化', '“放管服”改革'));
    assert.ok(isWellFormed('持续深化“放管', '服”改革'));
    assert.ok(!isWellFormed('持续深化', '“放管'));
    assert.ok(!isWellFormed('深化改革试点', '县”建设'));
    assert.ok(!isWellFormed('认真贯彻', '《办法'));
    assert.ok(isWellFormed('（一', '）强化监管'));
  });

  it('takes a year for a year, and a half-typed one for nothing', () => {
    assert.ok(isWellFormed('现将2023', '年工作总结'));
    assert.ok(!isWellFormed('现将2023', '个'));
    assert.ok(!isWellFormed('现将202', '年工作总结'));
    assert.ok(!isWellFormed('现将20', '年工作总结'));
    assert.ok(isWellFormed('走访企业128', '家，'));
    assert.ok(isWellFormed('奋战10', '年'));
  });

  it('lets a figure count what it can count', () => {
    assert.ok(!isWellFormed('办结率达到100', '。认真'));
    assert.ok(!isWellFormed('建成1.65', '户，'));
    assert.ok(isWellFormed('建成1.65', '公里，'));
    assert.ok(isWellFormed('走访128', '户，'));
  });

  it('puts no mark behind a mark, and none where nothing has begun', () => {
    assert.ok(!isWellFormed('各项工作，', '，扎实推进'));
    assert.ok(!isWellFormed('', '，扎实推进'));
    assert.ok(isWellFormed('印发《实施方案》', '，明确分工'));
    assert.ok(isWellFormed('各项工作', '，扎实推进'));
  });

  it('opens an item where a clause begins', () => {
    assert.ok(!isWellFormed('新建教师公寓一', '是加强管理'));
    assert.ok(isWellFormed('成效明显。二', '是加强管理'));
  });

  it('says nothing twice', () => {
    assert.ok(!isWellFormed('扎实推进', '推进重点项目'));
    assert.ok(isWellFormed('扎实推进', '重点项目推进'));
    assert.ok(!isWellFormed('今年以来，在县委、县政府', '的坚强领导下，在县委、县政府的坚强'));
    assert.ok(isWellFormed('在县委、县政府坚强领导下。', '今年以来，在县委、县政府坚强领导下'));
    assert.ok(isWellFormed('今年以来', '，成绩来之不易。今年以来，成绩来之不易'));
    assert.ok(isWellFormed('召开基层党风廉政建设会议，签订基层党风廉政', '建设责任书，'));
  });

  it('closes a marker half typed before anything else', () => {
    assert.ok(!isWellFormed('（一', '是加强学习'));
    assert.ok(isWellFormed('（', '二）'));
    assert.ok(!isWellFormed('（', '县）'));
  });
});
