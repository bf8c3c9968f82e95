import assert from 'node:assert/strict';
import { labelsIn } from './sentenceLabels.ts';

describe('labels of sentences', () => {
  it('are what stands behind 一是 and closes', () => {
    assert.deepEqual(labelsIn('一是加强数据审核。逐表核对。二是规范统计执法：开展检查。'), [
      '加强数据审核',
      '规范统计执法',
    ]);
  });

  it('are not the beginnings of sentences', () => {
    assert.deepEqual(labelsIn('一是加强数据审核，逐表核对。'), []);
  });
});
