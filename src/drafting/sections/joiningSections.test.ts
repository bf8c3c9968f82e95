import assert from 'node:assert/strict';
import type { Skeleton } from '../../mining/model.ts';
import { joiningSections } from './joiningSections.ts';
import { knownSections, SectionNames } from './sectionNames.ts';
import { sectionOffers } from './sectionOffers.ts';

const bare = { alternatives: [], support: 4, children: [] };
const skeleton: Skeleton = {
  id: 'm-1',
  name: '局：总结、计划',
  genre: '综合总结计划',
  unitKinds: ['局'],
  support: 4,
  opening: '今年以来，{{we}}真抓实干，{{slot 总体概括}}。现将有关情况报告如下：',
  openings: ['{{reviewYear}}年，{{we}}扎实做好各项工作，{{slot 总体概括}}。现将有关情况报告如下：'],
  closing: '新的一年，{{we}}将再接再厉，推动各项工作再上新台阶。',
  sections: [
    { ...bare, role: 'review', heading: '{{reviewYear}}年工作总结', problems: '工作中还存在一些不足：' },
    {
      ...bare,
      role: 'plan',
      heading: '{{planYear}}年工作计划',
      lead: '{{planYear}}年，{{we}}将重点做好以下工作：',
      leads: [],
    },
  ],
  sources: [],
};

describe('texts that join parts, each by itself', () => {
  it('go by what they are, best first', () => {
    assert.deepEqual(
      joiningSections(skeleton).map(({ name, section }) => [name, section.role, section.lead]),
      [
        ['开头', 'background', skeleton.opening],
        ['开头', 'background', skeleton.openings![0]],
        ['问题导语', 'problems', skeleton.sections[0]!.problems],
        ['计划导语', 'plan', skeleton.sections[1]!.lead],
        ['结尾', 'plan', skeleton.closing],
      ],
    );
  });

  it('are no starter’s: a starter has one of each', () => {
    assert.deepEqual(joiningSections({ ...skeleton, support: 0 }), []);
  });

  it('are offered where their name is typed, each text once', () => {
    const names = new SectionNames(knownSections([skeleton, { ...skeleton, id: 'm-2' }], false));
    const fields = { unit: '南川县水利局', reviewYear: 2024 };
    const drafts = sectionOffers(names, { line: '开头', above: '' }, fields).map(({ draft }) => draft.trim());
    assert.deepEqual(drafts, [
      '今年以来，我局真抓实干，【总体概括】。现将有关情况报告如下：',
      '2024年，我局扎实做好各项工作，【总体概括】。现将有关情况报告如下：',
    ]);
  });
});
