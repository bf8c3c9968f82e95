import assert from 'node:assert/strict';
import { holdsFigure } from './factRules.ts';
import { FactDetector } from './facts.ts';
import { reportOf } from '../reportFixture.ts';

/** The text with its closed characters as stars. */
function starred(detector: FactDetector, text: string): string {
  const closed = detector.closedIn(text);
  return Array.from(text, (character, at) => (closed[at] === 1 ? '*' : character)).join('');
}

describe('facts of a unit', () => {
  const shared = '今年走访企业，落实责任，开展“一岗双责”检查，召开三次会议，同志到会。';
  const detector = new FactDetector([
    reportOf('县商务局', `${shared}\n到栖梧镇开展“栗香小院”建设。`),
    reportOf('市粮食局', shared),
  ]);

  it('closes figures in words and leaves what every unit writes', () => {
    assert.equal(starred(detector, '召开三次会议'), '召开**会议');
    assert.equal(starred(detector, '走访企业，落实责任'), '走访企业，落实责任');
  });

  it('closes a place that one unit alone writes, with its suffix', () => {
    assert.match(starred(detector, '到栖梧镇开展'), /^.\*{3,}/u);
  });

  it('closes a quotation of one unit alone and leaves one that several use', () => {
    assert.match(starred(detector, '开展“栗香小院”建设'), /“\*{4}/u);
    assert.match(starred(detector, '开展“一岗双责”检查'), /“一岗双责”/u);
  });

  it('knows a figure in words that only begins before the cursor', () => {
    assert.equal(holdsFigure('走访三', '十余家企业'), true);
    assert.equal(holdsFigure('共走访', '八百多户'), true);
    assert.equal(holdsFigure('坚持', '一个标准抓到底'), false);
    assert.equal(holdsFigure('一是抓制度。', '二是'), false);
  });
});
