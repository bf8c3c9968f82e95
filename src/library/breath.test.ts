import assert from 'node:assert/strict';
import { BREATH, inBreaths } from './breath.ts';

/** Works for a while without a pause. */
function busy(milliseconds: number): void {
  const end = performance.now() + milliseconds;
  while (performance.now() < end) Math.sqrt(end);
}

describe('long work in breaths', () => {
  it('hears what came in meanwhile before its next step, and ends when told so', async () => {
    const said: string[] = [];
    function* work() {
      for (let step = 1; step <= 4; step++) {
        yield 'mining';
        said.push(`step ${step}`);
        if (step === 2) setTimeout(() => said.push('a question'), 0);
        busy(BREATH + 1);
      }
    }
    await inBreaths(work(), () => !said.includes('step 3'));
    assert.deepEqual(said, ['step 1', 'step 2', 'a question', 'step 3']);
  });

  it('takes short steps together and tells of each new kind', async () => {
    const told: string[] = [];
    function* work() {
      for (const kind of ['indexing', 'mining']) for (let step = 0; step < 1000; step++) yield kind;
    }
    await inBreaths(work(), (kind) => told.push(kind) > 0);
    assert.deepEqual([...new Set(told)], ['indexing', 'mining']);
    assert.ok(told.length < 1000, `${told.length} breaths`);
  });
});
