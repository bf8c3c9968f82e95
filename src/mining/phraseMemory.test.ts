import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Report } from '../corpus/model.ts';
import { Kept, PhraseMemory } from './phraseMemory.ts';
import { minePhrases } from './phraseMiner.ts';
import { reportOf } from './reportFixture.ts';

/** Sentences with names, figures, quotations, frames and set rows: whatever mining looks at. */
const SENTENCES = [
  '持续健全苗木养护机制，办结事项12件。',
  '不断健全河道巡查机制，群众满意度进一步提升。',
  '严格落实巡查责任制。围绕中心、服务大局。',
  '做到早谋划、早部署、早落实。',
  '在区委、区政府的坚强领导下，各项工作取得明显成效。',
  '打造“一窗通办”品牌，全市路灯检修率达到98.5%。',
  '“五查五看”活动在云溪镇有序开展，五查五看不留死角。',
  '巡查力量还有待进一步加强，养护机制亟待健全。',
  '2023年，青岭乡档案整理工作稳步推进。',
  '坚持同研究、同安排、同检查，为群众提供优质服务。',
];
const UNITS = ['甲区园林局', '乙县水务局', '丙市体育局', '丁区档案局', '戊县司法局'];

const texts = fc.array(fc.nat(SENTENCES.length - 1), { minLength: 1, maxLength: 5 });
const corpora = fc.array(fc.array(texts, { minLength: 1, maxLength: 3 }), { minLength: 2, maxLength: UNITS.length });

function corpusOf(paragraphs: readonly (readonly (readonly number[])[])[]): Report[] {
  return paragraphs.map((own, unit) =>
    reportOf(
      UNITS[unit]!,
      own.map((picks) => ['review', picks.map((pick) => SENTENCES[pick]!).join('')] as const),
    ),
  );
}

describe('phrases mined with what is kept of earlier times', () => {
  it('are those mined with nothing, whatever has changed in between', function () {
    this.timeout(60_000);
    const memory = new PhraseMemory();
    fc.assert(
      fc.property(corpora, (paragraphs) => {
        const reports = corpusOf(paragraphs);
        assert.deepEqual(minePhrases(reports, { memory }), minePhrases(reports));
      }),
      { numRuns: 25 },
    );
  });

  it('cost the reading of what is new alone', () => {
    const others = Array.from({ length: 12 }, (_, unit) =>
      reportOf(
        `第${unit}区第${unit}局`,
        SENTENCES.map((sentence) => ['review', `第${unit}片区${sentence}`] as const),
      ),
    );
    const changed = (last: string): Report[] => [...others, reportOf('己区气象局', [['plan', last]])];
    const memory = new PhraseMemory();
    minePhrases(changed('不断完善观测站点。'), { memory });
    const paragraphs = 12 * SENTENCES.length + 1;
    assert.equal(memory.symbols.made, paragraphs);
    // Many of them are one string of symbols
    assert.ok(memory.words.made > SENTENCES.length);
    const prices = memory.prices.made;
    minePhrases(changed('不断完善观测站点，按时发布预报。'), { memory });
    assert.deepEqual([memory.symbols.made, memory.words.made], [1, 1]);
    assert.ok(memory.prices.made * 10 < prices, `${memory.prices.made} of ${prices} phrases judged again`);
  });
});

describe('answers that are kept', () => {
  it('are found once, and again when they were not asked for twice running', () => {
    const kept = new Kept<number>();
    const lengthOf = (question: string): number => kept.get(question, ({ length }) => length);
    const answers = ['一二', '一二', '三'].map(lengthOf);
    assert.deepEqual([answers, kept.made], [[2, 2, 1], 2]);
    kept.turn();
    assert.deepEqual([lengthOf('三'), kept.made], [1, 0]);
    kept.turn();
    kept.turn();
    assert.deepEqual([lengthOf('三'), kept.made], [1, 1]);
  });
});
