import assert from 'node:assert/strict';
import type { Report } from '../corpus/model.ts';
import { positionOf, Spread } from './phraseSpread.ts';
import { reportOf } from './reportFixture.ts';

const positions = (report: Report): string[] => report.paragraphs.map((_, index) => positionOf(report, index));

describe('where a phrase is used', () => {
  it('is told by one vote a report, however often that report repeats it', () => {
    const spread = new Spread<'plan' | 'review'>();
    for (let time = 0; time < 3; time++) spread.add(1, 'plan');
    spread.add(1, 'review');
    spread.add(2, 'review');
    assert.deepEqual(Object.entries(spread.shares()), [
      ['review', 0.625],
      ['plan', 0.375],
    ]);
  });

  it('is the opening before the first heading, and the closing in the last paragraph', () => {
    const plain = reportOf('甲区园林局', [
      ['background', '一年来的工作。'],
      ['review', '养护苗木。'],
      ['plan', '再接再厉。'],
    ]);
    assert.deepEqual(positions(plain), ['opening', 'body', 'closing']);
    const [first, second, third] = plain.paragraphs;
    const headed: Report = {
      ...plain,
      headings: [{ line: 3, level: 1, marker: '一、', text: '养护', runIn: true, role: 'review', confidence: 1 }],
      paragraphs: [first!, { ...second!, kind: 'heading', heading: 0 }, { ...third!, kind: 'heading', heading: 0 }],
    };
    assert.deepEqual(positions(headed), ['opening', 'body', 'body']);
  });
});
