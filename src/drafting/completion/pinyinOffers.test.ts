import assert from 'node:assert/strict';
import type { Phrase } from '../../mining/model.ts';
import { offerByInitials, typedInitials } from './pinyinOffers.ts';
import { loadPinyin } from '../../text/pinyin.ts';

await loadPinyin();

function phrase(text: string, role: 'review' | 'plan', dated = false): Phrase {
  return {
    text,
    class: '套语',
    function: '做法',
    slots: [],
    roles: { [role]: 1 },
    positions: {},
    unitKinds: {},
    support: 4,
    units: 3,
    years: [2023],
    dated,
    score: 0.5,
    sources: [],
  };
}

describe('phrases by pinyin initials', () => {
  const phrases = [
    phrase('坚持以党建为引领', 'review'),
    phrase('加强引导', 'plan'),
    phrase('坚持以点带面', 'plan'),
    phrase('坚持以旧换新', 'plan', true),
  ];

  it('are found by how their initials begin, those of the section first, dated ones never', () => {
    const offers = offerByInitials(phrases, 'jcy', 'plan', 5);
    assert.deepEqual(
      offers.map(({ phrase: { text }, replace }) => [text, replace]),
      [
        ['坚持以点带面', 3],
        ['坚持以党建为引领', 3],
      ],
    );
  });

  it('rise when they were taken before', () => {
    const learnt = new Map([['坚持以党建为引领', 3]]);
    assert.equal(
      offerByInitials([...phrases, phrase('坚持要点', 'review')], 'jcy', 'review', 1, learnt)[0]!.phrase.text,
      '坚持以党建为引领',
    );
  });

  it('are asked for by letters behind Chinese or at a start, not by an English word', () => {
    assert.deepEqual(
      ['jcyd', '今年以来，jcyd', '全镇jcyd', '全镇j', 'the jcyd', 'Windows', '12km', '坚持'].map(typedInitials),
      ['jcyd', 'jcyd', 'jcyd', null, null, null, null, null],
    );
  });
});
