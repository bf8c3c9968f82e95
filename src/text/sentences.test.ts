import assert from 'node:assert/strict';
import fc from 'fast-check';
import { clauses, firstFullStop, sentences, type Span } from './sentences.ts';
import { normaliseWidth } from './width.ts';

function cut(text: string, spans: readonly Span[]): string[] {
  return spans.map(({ start, end }) => text.slice(start, end));
}

describe('sentences and clauses', () => {
  it('end behind their punctuation and the quotes that close with it', () => {
    const text = '他说：“要抓紧。”随后检查；效果好！剩余';
    assert.deepEqual(cut(text, sentences(text)), ['他说：“要抓紧。”', '随后检查；效果好！', '剩余']);
    assert.deepEqual(cut(text, sentences(text, { semicolons: true })), [
      '他说：“要抓紧。”',
      '随后检查；',
      '效果好！',
      '剩余',
    ]);
    assert.deepEqual(cut('强化学习，提高能力。', clauses('强化学习，提高能力。')), ['强化学习，', '提高能力。']);
  });

  it('skip full stops inside brackets and quotes when a heading clause is sought', () => {
    assert.equal(firstFullStop('推行“一窗办。马上办”服务。全年'), 13);
    assert.equal(firstFullStop('没有句号'), -1);
  });

  it('cover any text without gap or overlap', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('。', '；', '，', '”', '字', 'a', ' ')), (parts) => {
        const text = parts.join('');
        for (const spans of [sentences(text), clauses(text), sentences(text, { semicolons: true })]) {
          assert.equal(cut(text, spans).join(''), text);
        }
      }),
    );
  });
});

describe('width', () => {
  it('is made equal without moving a column', () => {
    assert.equal(normaliseWidth('１０％,加强ＡＢ;约1,234元'), '10%，加强AB；约1,234元');
    fc.assert(
      fc.property(fc.string(), (text) => {
        assert.equal(normaliseWidth(text).length, text.length);
      }),
    );
  });
});
