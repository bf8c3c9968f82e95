import assert from 'node:assert/strict';
import { outlineText } from './outlineText.ts';

describe('the outline of a skeleton', () => {
  it('reads as printed, and names the part where one begins', () => {
    const text = outlineText(
      {
        title: '青石镇2024年工作总结',
        lines: [
          { level: 1, role: 'review', text: '一、工作总结', support: 3 },
          { level: 2, role: 'review', text: '（一）党建', support: 2 },
          { level: 2, role: 'problems', text: '（二）不足', support: 2 },
          { level: 1, role: 'plan', text: '二、工作计划', support: 3 },
        ],
      },
      '见于 3 篇',
      ({ role, support }) => `${role} ${support}`,
    );
    assert.equal(
      text,
      '青石镇2024年工作总结\n见于 3 篇\n\n一、工作总结\u3000\u3000〔review 3〕\n\u3000\u3000（一）党建\n\u3000\u3000（二）不足\u3000\u3000〔problems 2〕\n二、工作计划\u3000\u3000〔plan 3〕\n',
    );
  });
});
