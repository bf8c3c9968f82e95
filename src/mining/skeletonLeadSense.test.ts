import assert from 'node:assert/strict';
import { claimsTooMuch, makesSense } from './skeletonLeadSense.ts';

describe('a lead that can stand in any report', () => {
  it('says what is done, or that a list follows', () => {
    assert.ok(makesSense('{{planYear}}年，{{we}}将紧紧围绕{{slot 中心任务}}，重点做好以下工作：', 'plan'));
    assert.ok(makesSense('今年以来，{{we}}围绕{{slot 中心任务}}，扎实做好各项工作。现将有关情况报告如下：', 'opening'));
    assert.ok(!makesSense('今年以来，{{we}}紧紧围绕{{slot 中心任务}}。现将有关情况报告如下：', 'opening'));
    assert.ok(!makesSense('{{planYear}}年，{{we}}将深入学习贯彻{{slot 重要会议精神}}。', 'plan'));
  });

  it('does not say a thing twice', () => {
    assert.ok(!makesSense('今年以来，{{we}}落实高质量发展要求，推动经济高质量发展。现将有关情况报告如下：', 'opening'));
  });

  it('does not close where it should open, or take a thought for a goal', () => {
    assert.ok(!makesSense('{{planYear}}年，{{we}}将为{{slot 发展大局}}作出新的贡献。重点做好以下工作：', 'plan'));
    assert.ok(!makesSense('{{planYear}}年的总体目标是：以先进理论为指导。重点做好以下工作：', 'plan'));
  });

  it('claims no result before the year’s figures are known', () => {
    for (const clause of ['取得了重大进展', '经济运行稳中向好', '做到领导重视', '取得良好成效'])
      assert.ok(claimsTooMuch(clause), clause);
    assert.ok(!claimsTooMuch('各项工作取得了一定成效'));
  });
});
