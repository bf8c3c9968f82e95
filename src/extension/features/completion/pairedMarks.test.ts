import assert from 'node:assert/strict';
import { cursorBehind, untilClosed } from './pairedMarks.ts';

describe('marks that come in pairs', () => {
  it('have the cursor between them when both are typed at once', () => {
    assert.deepEqual(
      ['“”', '《》', '（）', '""', '“', '”', '“一”', '县委', '。'].map(cursorBehind),
      [1, 1, 1, 1, 1, 1, 3, 2, 1],
    );
  });

  it('are closed once: what is put between them ends where it would close them', () => {
    assert.equal(untilClosed('放管服”改革', '”，扎实推进'), '放管服');
    assert.equal(untilClosed('一网通办”', '”'), '一网通办');
    assert.equal(untilClosed('”', '”'), '');
  });

  it('may stand within what is put there', () => {
    assert.equal(untilClosed('落实“一岗双责”要求', '”'), '落实“一岗双责”要求');
    assert.equal(untilClosed('印发《方案》（试行）》', '》'), '印发《方案》（试行）');
  });

  it('matter only where they close something right of the cursor', () => {
    assert.equal(untilClosed('放管服”改革', ''), '放管服”改革');
    assert.equal(untilClosed('放管服”改革', '，'), '放管服”改革');
  });
});
