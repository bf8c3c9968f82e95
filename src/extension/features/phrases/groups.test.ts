import assert from 'node:assert/strict';
import type { Phrase, PhraseFunction } from '../../../mining/model.ts';
import { groupByFunction } from './groups.ts';

function phrase(text: string, does: PhraseFunction): Phrase {
  return {
    text,
    class: '套语',
    function: does,
    slots: [],
    roles: {},
    positions: {},
    unitKinds: {},
    support: 2,
    units: 2,
    years: [2023],
    dated: false,
    score: 0.5,
    sources: [],
  };
}

const phrases = [
  phrase('有待加强', '问题'),
  phrase('坚强领导下', '开头依据'),
  phrase('还不够高', '问题'),
  phrase('不够深入', '问题'),
];
const shown = (order: readonly PhraseFunction[] | 'best', most: number) =>
  groupByFunction(phrases, order, most).map((group) => [group.does, ...group.phrases.map(({ text }) => text)]);

describe('phrases in groups', () => {
  it('stand in the order of a report, groups that are empty left out', () => {
    assert.deepEqual(shown(['开头依据', '成效', '问题'], 9), [
      ['开头依据', '坚强领导下'],
      ['问题', '有待加强', '还不够高', '不够深入'],
    ]);
  });

  it('stand with the best group first when they were searched for', () => {
    assert.deepEqual(shown('best', 9), [
      ['问题', '有待加强', '还不够高', '不够深入'],
      ['开头依据', '坚强领导下'],
    ]);
  });

  it('are no more of a group than asked for, the best ones', () => {
    assert.deepEqual(shown('best', 2), [
      ['问题', '有待加强', '还不够高'],
      ['开头依据', '坚强领导下'],
    ]);
  });
});
