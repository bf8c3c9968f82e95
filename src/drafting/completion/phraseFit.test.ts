import assert from 'node:assert/strict';
import type { Phrase, PhraseFunction } from '../../mining/model.ts';
import { reportOf } from '../reportFixture.ts';
import { buildCompletionModel } from './model.ts';
import { phraseFit } from './phraseFit.ts';

function phraseOf(text: string, does: PhraseFunction): Phrase {
  const slots = [...text.matchAll(/\{[^}]+\}/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    kind: '内容',
    values: [],
  }));
  return {
    text,
    class: '句式',
    function: does,
    slots,
    roles: { review: 1 },
    positions: {},
    unitKinds: {},
    support: 3,
    units: 3,
    years: [2023],
    dated: false,
    score: 0.9,
    sources: [],
  };
}

describe('whether a phrase fits what was said', () => {
  const model = buildCompletionModel([reportOf('县林业局', '轮值到岗准时，取件寄件有人管。')], []);
  const fits = (phrase: Phrase, draft: string, before = '') => phraseFit(model, draft, before, null)(phrase);

  it('begins a line with what begins a sentence somewhere, or with a place to fill', () => {
    assert.equal(fits(phraseOf('轮值到岗{内容}', '做法'), ''), true);
    assert.equal(fits(phraseOf('取件寄件{内容}', '成效'), ''), false);
    assert.equal(fits(phraseOf('{内容}有待加强', '问题'), ''), true);
    assert.equal(fits(phraseOf('取件寄件{内容}', '成效'), '', '轮值到岗准时，'), true);
  });

  it('announces once', () => {
    const phrase = phraseOf('现将{内容}报告如下', '过渡');
    const before = '窗口忙碌。';
    assert.equal(fits(phrase, '一年来的工作情况', before), true);
    assert.equal(fits(phrase, '现将有关情况报告如下：', before), false);
    assert.equal(fits(phrase, `现将有关情况报告如下：${'窗口忙碌。'.repeat(200)}`, before), true);
  });

  it('takes an opening for said when its first clause is', () => {
    const phrase = phraseOf('在{内容}的领导下，全局上下{内容}', '开头依据');
    assert.equal(fits(phrase, '今年以来，在县委的领导下，我局履职尽责。', '窗口忙碌。'), false);
  });

  it('does not take a year in a title for an opening that begins with one', () => {
    const phrase = phraseOf('{年份}年，在{上级}的坚强领导下', '开头依据');
    assert.equal(fits(phrase, '青石镇2024年工作总结', '窗口忙碌。'), true);
    assert.equal(fits(phraseOf('{年份}，在{上级}的坚强领导下', '开头依据'), '', '窗口忙碌。'), true);
  });

  it('says nothing of another’s work', () => {
    const audit = { ...phraseOf('抓实审计整改{内容}', '做法'), unitKinds: { 审计局: 1 } };
    const saidBy = (kind: string) => phraseFit(model, '', '窗口忙碌，', kind)(audit);
    assert.deepEqual(['审计局', '民政局', '镇'].map(saidBy), [true, false, false]);
  });

  it('announces no list within its items', () => {
    assert.equal(fits(phraseOf('重点抓好以下工作', '计划'), '', '一是'), false);
    assert.equal(fits(phraseOf('综上所述{内容}', '结尾'), '', '一是'), false);
    assert.equal(fits(phraseOf('抓好轮值{内容}', '做法'), '', '一是'), true);
  });
});
