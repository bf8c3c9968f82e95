import assert from 'node:assert/strict';
import { draftYear } from './draftYear.ts';
import { headingLabel } from './headingLabel.ts';

const JANUARY_2024 = new Date(2024, 0, 10);
const DECEMBER_2023 = new Date(2023, 11, 10);

describe('the year under review', () => {
  it('is the first that the draft names', () => {
    assert.equal(draftYear('青石镇2021年工作总结和2022年工作计划', DECEMBER_2023), 2021);
  });

  it('is else the year that is ending or has just ended', () => {
    assert.equal(draftYear('工作总结', DECEMBER_2023), 2023);
    assert.equal(draftYear('', JANUARY_2024), 2023);
  });
});

describe('headingLabel', () => {
  const values = { reviewYear: 2023, unit: '', superior: '' };

  it('shows a heading as it will read in the draft', () => {
    assert.equal(headingLabel('{{planYear}}年工作计划', values), '2024年工作计划');
    assert.equal(headingLabel('{{unit}}{{ reviewYear }}年总结', { ...values, unit: '青石镇' }), '青石镇2023年总结');
  });

  it('shows what nobody knows in general words or as an ellipsis, never as a template mark', () => {
    assert.equal(headingLabel('{{we}}推动全{{area}}发展', values), '我单位推动全域发展');
    assert.equal(headingLabel('推进{{project}}', values), '推进…');
  });

  it('shows a place to fill by what belongs there', () => {
    assert.equal(
      headingLabel('聚焦{{slot 第一项主业}}，重点任务落地见效', values),
      '聚焦【第一项主业】，重点任务落地见效',
    );
  });
});
