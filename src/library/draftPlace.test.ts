import assert from 'node:assert/strict';
import { draftPlace } from './draftPlace.ts';

const DRAFT = [
  '青溪县民政局2023年工作总结',
  '一、2023年工作总结',
  '（一）社会救助精准有力',
  '全年走访困难群众，落实救助政策。',
  '二、存在的主要问题',
].join('\n');

describe('where the cursor rests in a draft', () => {
  it('is a heading with the role of its section', () => {
    assert.deepEqual(draftPlace(DRAFT, '（一）基层力量较为薄弱'), {
      kind: 'heading',
      text: '基层力量较为薄弱',
      role: 'problems',
      heading: '',
    });
  });

  it('is a paragraph in the section above it, without what is still to be filled', () => {
    assert.deepEqual(draftPlace(DRAFT, '乡镇民政干部配备不足，【具体表现】，服务能力有待提升。'), {
      kind: 'paragraph',
      text: '乡镇民政干部配备不足，，服务能力有待提升。',
      role: 'problems',
      heading: '存在的主要问题',
    });
  });

  it('is nothing to look up on a blank line, a title, or where hardly a word stands', () => {
    assert.equal(draftPlace(DRAFT, '  '), null);
    assert.equal(draftPlace('', '青溪县民政局2023年工作总结'), null);
    assert.equal(draftPlace(DRAFT, '【做法和成效】。'), null);
  });

  it('reads Markdown headings too', () => {
    assert.deepEqual(draftPlace('# 青溪县民政局2023年工作总结\n\n## 二、存在问题\n', '### （一）人手不足'), {
      kind: 'heading',
      text: '人手不足',
      role: 'problems',
      heading: '',
    });
  });
});
