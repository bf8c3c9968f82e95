import assert from 'node:assert/strict';
import type { Slot } from './model.ts';
import { PhraseMatcher } from './phraseMatcher.ts';

/** A phrase written with its slots in braces: 开展培训{数字}次. */
function matcher(text: string, kinds: Readonly<Record<string, string>> = {}): PhraseMatcher {
  const slots = [...text.matchAll(/\{([^}]+)\}/g)].map((match): Slot => {
    return { start: match.index, end: match.index + match[0].length, kind: kinds[match[1]!] ?? match[1]!, values: [] };
  });
  return new PhraseMatcher({ text, slots });
}

describe('a phrase looked for in plain text', () => {
  it('without slots stands wherever its words do', () => {
    assert.deepEqual(matcher('压实责任').find('压实责任，层层压实责任'), [
      { start: 0, end: 4, values: [] },
      { start: 7, end: 11, values: [] },
    ]);
    assert.deepEqual(matcher('压实责任').find('落实责任'), []);
  });

  it('takes figures, superiors and documents as its slots name them, and tells what stood there', () => {
    assert.deepEqual(matcher('开展巡河{数字}次').find('全年开展巡河120余次。'), [
      { start: 2, end: 11, values: ['120余'] },
    ]);
    assert.deepEqual(matcher('开展巡河{数字}次').find('全年开展巡河多次。'), []);
    assert.deepEqual(matcher('在{上级}的坚强领导下').find('在县委、县政府的坚强领导下，')[0]?.values, ['县委、县政府']);
    assert.deepEqual(matcher('根据{文件}要求').find('根据《河道管护办法》要求')[0]?.values, ['《河道管护办法》']);
  });

  it('as a frame ends where a clause does', () => {
    assert.deepEqual(matcher('健全{内容}机制').find('健全河道巡查机制，')[0]?.values, ['河道巡查']);
    assert.deepEqual(matcher('健全{内容}机制').find('健全河道巡查机制建设。'), []);
    assert.deepEqual(matcher('健全{内容}机制').find('健全制度，完善机制。'), []);
  });
});
