import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Bits, ContextSegment } from './contextSegment.ts';

const BREAK = 10;

function segmentOf(paragraphs: readonly string[], closed: readonly number[] = []): ContextSegment {
  const codes: number[] = [];
  const starts: number[] = [];
  for (const paragraph of paragraphs) {
    starts.push(codes.length);
    codes.push(BREAK, ...Array.from(paragraph, (character) => character.charCodeAt(0)));
  }
  const shut = new Bits(codes.length);
  for (const at of closed) shut.set(at);
  return new ContextSegment(Uint16Array.from(codes), Int32Array.from(starts), shut, new Bits(codes.length + 1));
}

const codesOf = (text: string): number[] => Array.from(text, (character) => character.charCodeAt(0));

describe('a context segment', () => {
  it('tells what followed a context, with its counts', () => {
    const segment = segmentOf(['加强领导', '加强监管', '加强领导']);
    const { low, high } = segment.find(codesOf('加强'));
    const followers = segment.followers(low, high, 2, 100, [1, 1, 1]);
    assert.deepEqual(
      { codes: [...followers.codes], weights: [...followers.weights], total: followers.total },
      {
        codes: codesOf('监领').sort((one, other) => one - other),
        weights: followers.weights[0] === 2 ? [2, 1] : [1, 2],
        total: 3,
      },
    );
  });

  it('weighs occurrences by their paragraph', () => {
    const segment = segmentOf(['加强领导', '加强监管']);
    const { low, high } = segment.find(codesOf('加强'));
    assert.equal(segment.followers(low, high, 2, 100, [3, 1]).total, 4);
  });

  it('never tells a closed code, though it is read as context', () => {
    const segment = segmentOf(['走访青石镇'], [3, 4, 5]);
    const { low, high } = segment.find(codesOf('走访'));
    assert.equal(segment.followers(low, high, 2, 100, [1]).total, 0);
    const inside = segment.find(codesOf('青石'));
    assert.equal(inside.high - inside.low, 1);
  });

  it('finds every occurrence of any pattern and knows its paragraph', () => {
    const letters = fc.string({ unit: fc.constantFrom('甲', '乙', '丙'), minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(fc.array(letters, { minLength: 1, maxLength: 8 }), letters, (paragraphs, pattern) => {
        const segment = segmentOf(paragraphs);
        const { low, high } = segment.find(codesOf(pattern));
        const found = Array.from(segment.suffixes.slice(low, high), (at) => segment.paragraphAt(at)).sort();
        const expected = paragraphs.flatMap((paragraph, index) => {
          const hits: number[] = [];
          for (let at = paragraph.indexOf(pattern); at >= 0; at = paragraph.indexOf(pattern, at + 1)) hits.push(index);
          return hits;
        });
        assert.deepEqual(found, expected.sort());
      }),
    );
  });
});
