import assert from 'node:assert/strict';
import { draftContext } from './draftContext.ts';

const DRAFT = `XX镇2024年工作总结和2025年工作计划

今年以来，在县委、县政府的坚强领导下，全镇各项工作稳步推进。
一、2024年工作总结
（一）抓产业，经济发展稳中有进
全年新增企业若干家。
（二）抓治理，社会大局和谐稳定
矛盾纠纷及时化解。
二、存在问题
基础设施仍然薄弱。`;

describe('the place of the cursor in a draft', () => {
  it('has the role and the path of the section it stands in', () => {
    const context = draftContext(DRAFT, '专业人才');
    assert.deepEqual(
      {
        role: context.role,
        path: context.path,
        headingLine: context.headingLine,
        years: [context.reviewYear, context.planYear],
      },
      { role: 'problems', path: ['存在问题'], headingLine: false, years: [2024, 2025] },
    );
    assert.equal(context.unit.kind, '镇');
  });

  it('knows the siblings that a new section goes on from', () => {
    const above = DRAFT.slice(0, DRAFT.indexOf('\n二、'));
    const { siblings, open } = draftContext(above, '');
    assert.deepEqual(
      siblings.map(({ marker, text, level, family, ordinal }) => ({ marker, text, level, family, ordinal })),
      [
        { marker: '（一）', text: '抓产业，经济发展稳中有进', level: 2, family: 'chineseParen', ordinal: 1 },
        { marker: '（二）', text: '抓治理，社会大局和谐稳定', level: 2, family: 'chineseParen', ordinal: 2 },
      ],
    );
    assert.deepEqual(
      open.map(({ text }) => text),
      ['2024年工作总结', '抓治理，社会大局和谐稳定'],
    );
  });

  it('is a heading line while a marker waits for its words, also of a section that begins with it', () => {
    const context = draftContext(DRAFT, '三、2025年工作');
    assert.deepEqual(
      { headingLine: context.headingLine, marker: context.marker },
      { headingLine: true, marker: '三、' },
    );
    assert.equal(draftContext(DRAFT, '三、').headingLine, true);
  });

  it('is background before the first heading, and in an empty draft', () => {
    assert.equal(draftContext('', '').role, 'background');
    assert.equal(draftContext('XX镇2024年工作总结\n', '今年以来').role, 'background');
  });

  it('needs no title, and reads Markdown headings too', () => {
    assert.equal(draftContext('二、存在的问题', '一是').role, 'problems');
    const markdown =
      '# XX镇2024年工作总结\n\n今年以来稳步推进。\n\n## 一、2024年工作总结\n\n### （一）抓产业\n\n全年稳定。';
    assert.deepEqual(draftContext(markdown, '').path, ['2024年工作总结', '抓产业']);
  });

  it('turns with the text: behind 下一步 the plan is spoken of', () => {
    assert.equal(draftContext(`${DRAFT}\n下一步，我镇将补齐短板。`, '一是').role, 'plan');
  });
});
