import assert from 'node:assert/strict';
import type { Phrase } from '../mining/model.ts';
import { Catalogue, initialsOf } from './catalogue.ts';
import { loadPinyin } from '../text/pinyin.ts';

await loadPinyin();

function phrase(text: string, does: Phrase['function'], support = 2): Phrase {
  return {
    text,
    class: '套语',
    function: does,
    slots: [],
    roles: { review: 1 },
    positions: {},
    unitKinds: {},
    support,
    units: support,
    years: [2023],
    dated: false,
    score: 0.5,
    sources: [{ path: '甲.txt', line: 3, start: 0, end: text.length }],
  };
}

const phrases = [
  phrase('能力水平有待提高', '问题'),
  phrase('基层基础有待夯实', '问题'),
  phrase('压紧压实工作责任', '做法'),
  phrase('在{上级}的坚强领导下', '开头依据', 9),
  phrase('取得明显成效', '成效'),
];

describe('the catalogue of phrases', () => {
  const catalogue = new Catalogue(
    [],
    () => [],
    () => phrases,
    initialsOf(['取得明显成效']),
  );
  const found = (typed: string) => catalogue.find(typed, ['phrase'], 10).map(({ text }) => text);

  it('finds by words, whole ones first and the nearly right ones behind', () => {
    assert.deepEqual(found('有待提高'), ['能力水平有待提高', '基层基础有待夯实']);
    assert.deepEqual(found('压实责任'), ['压紧压实工作责任']);
  });

  it('finds by pinyin initials, from the first character or from one inside, and forgives a slip', () => {
    assert.deepEqual(found('jcjc'), ['基层基础有待夯实']);
    assert.deepEqual(found('ydtg'), ['能力水平有待提高']);
    assert.deepEqual(found('QDMXCX'), ['取得明显成效']);
    assert.deepEqual(found('qdmxzx'), ['取得明显成效']);
  });

  it('speaks no slot', () => {
    assert.deepEqual(found('zsjdjq'), []);
    assert.deepEqual(found('zdjqldx'), ['在{上级}的坚强领导下']);
  });

  it('finds by what a phrase does', () => {
    assert.deepEqual(found('开头'), ['在{上级}的坚强领导下']);
  });

  it('gives what it found with where it stands', () => {
    assert.deepEqual(catalogue.find('明显成效', [], 1), [
      {
        kind: 'phrase',
        text: '取得明显成效',
        detail: '成效',
        support: 2,
        source: { path: '甲.txt', line: 3, start: 0, end: 6 },
      },
    ]);
  });

  it('finds nothing for blanks and for what stands nowhere', () => {
    assert.deepEqual(found('  '), []);
    assert.deepEqual(found('渔业'), []);
  });
});
