import assert from 'node:assert/strict';
import { DraftReader } from './draftReader.ts';

function at(text: string, languageId = 'plaintext') {
  const lines = text.split('\n');
  const document = { languageId, lineAt: (line: number) => ({ text: lines[line]! }) };
  return new DraftReader().at(document, { line: lines.length - 1, character: lines.at(-1)!.length });
}

describe('the draft at the cursor', () => {
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

  it('is the same after any change as when it is read anew', () => {
    const lines = ['一、总结', '一年来，窗口轮值到岗。', '今年以来，在区'];
    let looked = 0;
    const document = {
      languageId: 'markdown',
      lineAt: (line: number) => {
        looked++;
        return { text: lines[line]! };
      },
    };
    const reader = new DraftReader();
    const look = () => {
      looked = 0;
      return reader.at(document, { line: 2, character: lines[2]!.length });
    };
    const anew = () => new DraftReader().at(document, { line: 2, character: lines[2]!.length });
    assert.deepEqual(look(), anew());
    lines[2] = '今年以来，在区委';
    reader.changed(document, 2);
    assert.deepEqual(look(), { before: '今年以来，在区委', draft: '一、总结\n一年来，窗口轮值到岗。' });
    look();
    assert.equal(looked, 1);
    for (const [at, text] of [
      [1, '两年来，窗口轮值到岗。'],
      [0, '```'],
      [1, '```'],
    ] as const) {
      lines[at] = text;
      reader.changed(document, at);
      assert.deepEqual(look(), anew());
    }
    document.languageId = 'plaintext';
    lines[0] = '---';
    assert.deepEqual(look(), anew());
  });
});
