import assert from 'node:assert/strict';
import { chooseGhost, chooseList } from './choose.ts';
import type { Continuation } from './search.ts';

const continuation = (text: string, probability: number): Continuation => ({ text, probability, atWordEnd: true });

describe('choosing what to show', () => {
  it('fills the list by what each entry adds, not by what it is worth alone', () => {
    const candidates = [continuation('落实责任', 0.3), continuation('落实责任制', 0.29), continuation('推进改革', 0.2)];
    assert.deepEqual(
      chooseList(candidates, 2).map(({ text }) => text),
      ['落实责任制', '推进改革'],
    );
  });

  it('gives a short word, now or never, its place before a long text that can wait for a key', () => {
    const candidates = [continuation('推进重点项目建设', 0.06), continuation('落实', 0.3)];
    assert.deepEqual(
      chooseList(candidates, 1).map(({ text }) => text),
      ['落实'],
    );
  });

  it('stops when nothing adds anything', () => {
    assert.equal(chooseList([continuation('落实', 0.4), continuation('落实', 0.4)], 5).length, 1);
  });

  it('shows no ghost text that would be wrong too often', () => {
    assert.equal(chooseGhost([continuation('推进改革', 0.1)], 0.3, 10), null);
    assert.equal(chooseGhost([continuation('推进改革', 0.5)], 0.3, 10)?.text, '推进改革');
  });

  it('takes the best gain when nothing is held back', () => {
    const candidates = [continuation('推进', 0.2), continuation('落实责任制度', 0.1)];
    assert.equal(chooseGhost(candidates, 0, 0)?.text, '落实责任制度');
  });

  it('prefers a sure short text whose longer form can still follow', () => {
    const candidates = [continuation('推进', 0.3), continuation('推进项目建设', 0.1)];
    assert.equal(chooseGhost(candidates, 0, 0)?.text, '推进');
  });

  it('says a word to its end where the rest is all but sure', () => {
    const candidates = [
      continuation('、区', 0.9),
      continuation('、区政府', 0.88),
      continuation('、区政府的坚强领导', 0.5),
    ];
    assert.equal(chooseGhost(candidates, 0.3, 10)?.text, '、区政府');
  });
});
