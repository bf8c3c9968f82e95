import assert from 'node:assert/strict';
import { opensUp } from './menuPlace.ts';

describe('a menu of a card', () => {
  it('opens below its button where it fits there', () => {
    assert.equal(opensUp({ top: 300, bottom: 322 }, 5, 900), false);
  });

  it('opens above at the foot of the page', () => {
    assert.equal(opensUp({ top: 820, bottom: 842 }, 5, 900), true);
  });

  it('opens below where there is even less room above: the page then scrolls', () => {
    assert.equal(opensUp({ top: 40, bottom: 62 }, 5, 160), false);
  });
});
