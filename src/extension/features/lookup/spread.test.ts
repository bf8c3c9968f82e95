import assert from 'node:assert/strict';
import { spreadOverReports } from './spread.ts';

/** 'a1' is the first passage of report a. */
function spread(...names: string[]): string[] {
  return spreadOverReports(names.map((name) => ({ reportId: name[0]!, name }))).map(({ name }) => name);
}

describe('the order of cards', () => {
  it('never has two of the same report in a row', () => {
    assert.deepEqual(spread('a1', 'a2', 'b1', 'b2', 'a3', 'c1'), ['a1', 'b1', 'a2', 'b2', 'a3', 'c1']);
  });

  it('drops what is left of one report at the end', () => {
    assert.deepEqual(spread('a1', 'b1', 'a2', 'a3'), ['a1', 'b1', 'a2']);
  });

  it('keeps everything when only one report answers', () => {
    assert.deepEqual(spread('a1', 'a2', 'a3'), ['a1', 'a2', 'a3']);
    assert.deepEqual(spread(), []);
  });
});
