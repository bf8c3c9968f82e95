import assert from 'node:assert/strict';
import { mendLead } from './jointMends.ts';

describe('slips in joining texts', () => {
  it('are mended before anybody is offered the sentence', () => {
    assert.equal(mendLead('紧紧围绕全县工作中心，扎实工作'), '紧紧围绕全县中心工作，扎实工作');
    assert.equal(mendLead('现将一年来工作开展总结如下'), '现将一年来工作开展情况总结如下');
    assert.equal(mendLead('公开工作总体存在一些问题与不足'), '公开工作还存在一些问题和不足');
    assert.equal(mendLead('推动全乡经济不断高质量发展'), '推动全乡经济高质量发展');
    assert.equal(mendLead('在法制部门的指导下'), '在司法行政部门的指导下');
    assert.equal(mendLead('2023度工作情况'), '2023年度工作情况');
  });

  it('are brought up to date where a formula is dated or wrong', () => {
    assert.equal(mendLead('牢固树立新发展理念'), '完整、准确、全面贯彻新发展理念');
    assert.equal(mendLead('坚持公开、及时、便民的原则'), '遵循公正、公平、合法、便民的原则');
  });

  it('tell who leads and who guides, one 顿号 to a row', () => {
    assert.equal(mendLead('在区委、区政府的精心指导下'), '在区委、区政府的坚强领导下');
    assert.equal(
      mendLead('在区委、区政府的坚强领导、上级部门的指导和各界的支持下'),
      '在区委、区政府的坚强领导下，在上级部门的指导和各界的支持下',
    );
  });

  it('are sentences that lack a word', () => {
    assert.equal(
      mendLead('现将我局2023年度信息公开工作和2024年工作思路汇报如下'),
      '现将我局2023年度信息公开工作情况和2024年工作思路汇报如下',
    );
    assert.equal(mendLead('我们清醒审视当前面临的问题，工作中还有短板'), '我们清醒地认识到，工作中还有短板');
  });

  it('leave what is right', () => {
    const right = '今年以来，紧紧围绕中心工作，2023年度各项任务有序推进。现将开展情况总结如下';
    assert.equal(mendLead(right), right);
  });
});
