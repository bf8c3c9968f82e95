import assert from 'node:assert/strict';
import type { Phrase } from './model.ts';
import { minePhrases } from './phraseMiner.ts';
import { isSmallChange, shareOf, updatePhrases, type Change } from './phraseUpdate.ts';
import { reportOf } from './reportFixture.ts';

const OTHERS = [
  reportOf('甲区园林局', [['review', '持续健全苗木养护机制。严格落实巡查责任制。围绕中心、服务大局。']]),
  reportOf('乙县水务局', [['review', '不断健全河道巡查机制。严格落实巡查责任制。']]),
];
const OLD = reportOf('丙市体育局', [
  ['plan', '进一步健全赛事保障机制。严格落实巡查责任制。做到早谋划、早部署、早落实。'],
]);
const NEW = reportOf('丙市体育局', [['plan', '围绕中心、服务大局。坚持同研究、同安排、同检查。']]);
const MINED = minePhrases([...OTHERS, OLD]);
const CHANGE: Change = { before: [OLD], after: [NEW], others: OTHERS };

const fromText = (phrases: readonly Phrase[], text: string): Phrase | undefined =>
  phrases.find((phrase) => phrase.text === text);

describe('phrases after a change of files', () => {
  const updated = updatePhrases(MINED, CHANGE, 4000);

  it('no longer count what the old form gave', () => {
    const before = fromText(MINED, '严格落实巡查责任制');
    const after = fromText(updated, '严格落实巡查责任制');
    assert.deepEqual([before?.support, before?.units], [3, 3]);
    assert.deepEqual([after?.support, after?.units, after?.roles], [2, 2, { review: 1 }]);
    assert.deepEqual(
      [before?.unitKinds, after?.unitKinds],
      [
        { 体育局: 1, 园林局: 1, 水务局: 1 },
        { 园林局: 1, 水务局: 1 },
      ],
    );
    assert.deepEqual([before?.positions, after?.positions], [{ opening: 1 }, { opening: 1 }]);
    assert.ok(after!.score < before!.score);
    assert.ok(updated.every(({ sources }) => sources.every(({ path, line }) => path !== OLD.path || line === 2)));
    assert.equal(fromText(updated, '早谋划、早部署、早落实'), undefined);
  });

  it('count what the new form gives, class and sources with it', () => {
    const before = fromText(MINED, '围绕中心、服务大局');
    const after = fromText(updated, '围绕中心、服务大局');
    assert.deepEqual([before?.class, before?.support], ['可借鉴', 1]);
    assert.deepEqual([after?.class, after?.support, after?.units], ['套语', 2, 2]);
    assert.deepEqual(after?.sources.at(-1), { path: NEW.path, line: 2, start: 0, end: 9 });
  });

  it('hold what only the new form has', () => {
    assert.ok(updated.some(({ text }) => text.includes('同研究、同安排、同检查')));
  });

  it('are the same every time, best first, and untouched where nothing changed', () => {
    assert.deepEqual(updatePhrases(MINED, CHANGE, 4000), updated);
    updated.forEach(({ score }, index) => {
      assert.ok(score <= (updated[index - 1]?.score ?? 1));
    });
    assert.deepEqual(updatePhrases(MINED, { before: [], after: [], others: [...OTHERS, OLD] }, 4000), MINED);
  });

  it('are left to mining anew where the corpus is small or much of it changed', () => {
    const long = reportOf('丁市档案局', [['review', '整理档案。'.repeat(80_000)]]);
    const few: Change = { before: [], after: [NEW], others: [long] };
    assert.ok(isSmallChange(few, shareOf(few)));
    assert.equal(isSmallChange(few, 0.11), false);
    assert.equal(isSmallChange(CHANGE, shareOf(CHANGE)), false);
  });
});
