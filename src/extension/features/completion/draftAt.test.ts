import assert from 'node:assert/strict';
import { draftAt } from './draftAt.ts';

function at(text: string, languageId = 'plaintext') {
  const lines = text.split('\n');
  const document = { languageId, lineAt: (line: number) => ({ text: lines[line]! }) };
  return draftAt(document, { line: lines.length - 1, character: lines.at(-1)!.length });
}

describe('draftAt', () => {
  it('gives the paragraph up to the cursor and the text above it', () => {
    assert.deepEqual(at('一、总结\n一年来，在区'), { before: '一年来，在区', draft: '一、总结' });
  });

  it('helps at the start of an empty line below Chinese text', () => {
    assert.deepEqual(at('一、总结\n'), { before: '', draft: '一、总结' });
  });

  it('is quiet in other languages, in code and in front matter', () => {
    assert.equal(at('Minutes of the meeting\nWe agreed'), null);
    assert.equal(at('说明\n```\n在区', 'markdown'), null);
    assert.equal(at('---\ntitle: 总结', 'markdown'), null);
  });

  it('helps below code and front matter', () => {
    assert.equal(at('---\ntitle: 总结\n---\n```\nx\n```\n在区', 'markdown')?.before, '在区');
  });

  it('leaves out sentences that are still to be filled', () => {
    const text = '（一）抓项目\n全年开工三个。二是【做法和成效】。\n在区';
    assert.equal(at(text)?.draft, '（一）抓项目\n全年开工三个。');
  });
});
