import assert from 'node:assert/strict';
import fc from 'fast-check';
import { FOLLOW_ROOM, RecentText } from './recentText.ts';

function following(text: RecentText, context: readonly number[]): { codes: number[]; lengths: number[] } {
  const codes = new Uint16Array(FOLLOW_ROOM);
  const lengths = new Uint8Array(FOLLOW_ROOM);
  const count = text.follow(context, 10, codes, lengths);
  return { codes: [...codes.slice(0, count)], lengths: [...lengths.slice(0, count)] };
}

describe('a recent text', () => {
  it('tells what followed the end of the context, the latest first, with the length of the match', () => {
    const text = new RecentText();
    for (const code of [1, 2, 3, 9, 2, 4, 1, 2]) text.push(code);
    assert.deepEqual(following(text, text.codes), { codes: [3, 4], lengths: [2, 1] });
  });

  it('is the same after being cut back and continued as when written at once', () => {
    const codes = fc.array(fc.integer({ min: 1, max: 4 }), { maxLength: 40 });
    fc.assert(
      fc.property(codes, codes, fc.nat(40), (first, second, keep) => {
        const kept = first.slice(0, keep);
        const edited = new RecentText();
        for (const code of first) edited.push(code);
        edited.truncate(kept.length);
        const fresh = new RecentText();
        for (const code of kept) fresh.push(code);
        for (const code of second) {
          edited.push(code);
          fresh.push(code);
        }
        assert.deepEqual(following(edited, edited.codes), following(fresh, fresh.codes));
      }),
    );
  });
});
