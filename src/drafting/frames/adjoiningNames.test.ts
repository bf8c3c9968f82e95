import assert from 'node:assert/strict';
import { framedAmong } from './frameFixture.ts';

const framed = framedAmong('今年走访企业，推进项目建设，落实责任，三所学校、两个项目。');

describe('the rest of a name of which a part is known', () => {
  const cases: [string, string, string][] = [
    ['behind it', '走访华岫置地笙岗中心。', '走访【名称】。'],
    ['in front of it, behind a mark', '推进学校、岫畔西湖等两个项目。', '推进学校、【地名】等【数】个项目。'],
  ];
  for (const [name, text, frame] of cases)
    it(`is opened with it: ${name}`, () => {
      assert.equal(framed(text), frame);
    });

  it('does not begin with what is only counted', () => {
    assert.match(framed('一本栖梧镇故事集。'), /^一本【地名】/u);
  });
});
