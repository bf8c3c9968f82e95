import assert from 'node:assert/strict';
import { inOrder } from './skeletonLeadOrder.ts';

function order(...clauses: string[]): string[] {
  return inOrder(clauses.map((text) => ({ text, stop: '，' }))).map(({ text }) => text);
}

describe('the order of clauses in an opening', () => {
  it('is leadership, guiding thought, meetings, orders, main line, deeds, results', () => {
    assert.deepEqual(
      order(
        '坚决贯彻{{superior}}决策部署',
        '深入学习贯彻党的二十大精神',
        '以习近平新时代中国特色社会主义思想为指导',
        '在{{superior}}的坚强领导下',
      ),
      [
        '在{{superior}}的坚强领导下',
        '以习近平新时代中国特色社会主义思想为指导',
        '深入学习贯彻党的二十大精神',
        '坚决贯彻{{superior}}决策部署',
      ],
    );
  });

  it('puts what the clerk fills in on the whole behind the main line and before the results', () => {
    assert.deepEqual(order('{{slot 总体概括}}', '紧紧围绕中心工作', '各项工作有序推进'), [
      '紧紧围绕中心工作',
      '{{slot 总体概括}}',
      '各项工作有序推进',
    ]);
  });

  it('names direction before guidance of the trade, and the unit before its deeds', () => {
    assert.deepEqual(order('今年以来', '{{we}}扎实抓好各项任务', '在上级业务部门的指导下', '在{{superior}}的领导下'), [
      '今年以来',
      '在{{superior}}的领导下',
      '在上级业务部门的指导下',
      '{{we}}扎实抓好各项任务',
    ]);
  });

  it('leaves every place its punctuation', () => {
    const clauses = inOrder([
      { text: '各项工作有序推进', stop: '，' },
      { text: '紧紧围绕中心工作', stop: '。' },
    ]);
    assert.deepEqual(clauses, [
      { text: '紧紧围绕中心工作', stop: '，' },
      { text: '各项工作有序推进', stop: '。' },
    ]);
  });

  it('leaves alone what stands in order', () => {
    const clauses = ['{{planYear}}年', '{{we}}将紧紧围绕中心工作', '着力补齐短板'];
    assert.deepEqual(order(...clauses), clauses);
  });
});
