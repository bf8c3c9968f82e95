import assert from 'node:assert/strict';
import { OwnTemplates } from '../../../drafting/templates/ownTemplates.ts';
import { EXAMPLE_TEMPLATE } from './exampleTemplate.ts';

describe('the first template of one’s own', () => {
  it('can be used as it is, and leaves none of its remarks in the draft', () => {
    const own = new OwnTemplates([{ path: 'a.hbs', source: EXAMPLE_TEMPLATE }]);
    assert.deepEqual(own.problems, []);
    const { text } = own.render('own:a.hbs', { unit: '南川县水利局', reviewYear: 2024 })!;
    assert.deepEqual(text.split('\n').slice(0, 6), [
      '南川县水利局2024年工作总结和2025年工作计划',
      '',
      '2024年，在县委、县政府的坚强领导下，我局紧扣【中心任务】，较好完成了全年各项目标任务。现将有关情况报告如下：',
      '一、2024年工作总结',
      '（一）突出政治建设，党建引领更加有力',
      '由【分管领导】牵头，【做法和成效】。',
    ]);
    assert.equal(/\{\{|备注|ordinal/.test(text), false);
  });
});
