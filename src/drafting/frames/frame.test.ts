import assert from 'node:assert/strict';
import fc from 'fast-check';
import { FactDetector } from '../completion/facts.ts';
import { framePassage, type FrameContext } from './frame.ts';
import { reportOf } from '../reportFixture.ts';

const shared = '今年走访企业，落实责任，履行“一岗双责”，学习《统计法》。';
const detector = new FactDetector([
  reportOf('县商务局', `${shared}\n到栖梧镇开展“栗香小院”建设。`),
  reportOf('市粮食局', shared),
]);
const plain: FrameContext = { detector };

function framed(text: string, context = plain): string {
  return framePassage(text, context).text;
}

describe('a passage as a frame', () => {
  it('is none where the text is no passage: too long to be read for facts while somebody waits', () => {
    assert.equal(framePassage('走访企业。'.repeat(2000), plain).safe, false);
  });

  const cases: [string, string, string][] = [
    ['figures in digits', '走访企业1,200余家，增长5.3%。', '走访企业【数】家，增长【数】。'],
    ['full-width figures', '投入３．５亿元、占比９０％。', '投入【数】元、占比【数】。'],
    ['figures in words', '走访三十余家企业，两名干部到会。', '走访【数】家企业，【数】名干部到会。'],
    ['shares in words', '完成率百分之九十五。', '完成率【数】。'],
    ['ranks', '工作位居全市第一，落实责任。', '工作位居全市【数】，落实责任。'],
    ['a person behind a post', '县委常委、组织部长张望到会。', '县委常委、组织部长【人名】到会。'],
    ['dates', '2023年5月1日启动，10月底完成，三季度验收。', '【日期】启动，【日期】完成，【日期】验收。'],
    ['a range of days or years', '11月1日-3日召开，2021—2023年实施。', '【日期】召开，【日期】实施。'],
    ['years in words', '二〇二三年以来', '【日期】以来'],
    ['masks of figures and of places', '投入XX万元支持XX镇。', '投入【数】元支持【地名】。'],
    ['a place with its suffix', '到栖梧镇开展宣传。', '到【地名】开展宣传。'],
    ['a unit named after a place', '与栖梧镇卫生服务中心共建。', '与【单位】共建。'],
    ['a person', '学习王小明同志的事迹。', '学习【人名】同志的事迹。'],
    ['a brand in quotation marks', '打造“栗香小院”。', '打造“【名称】”。'],
    ['a title with a place or a year', '印发《栖梧镇规划》《2023年要点》。', '印发《【地名】规划》《【日期】要点》。'],
    ['numbered meetings', '召开第三次会议，筹办第十届运动会。', '召开第【数】次会议，筹办第【数】届运动会。'],
    [
      'letters of a document’s number',
      '依据《统计法》（岫政办〔2023〕5号）。',
      '依据《统计法》（【名称】〔【数】〕【数】号）。',
    ],
    ['a place by one character', '服务在岫务工人员。', '服务在【地名】务工人员。'],
  ];
  for (const [name, text, frame] of cases)
    it(`leaves open ${name}`, () => {
      assert.equal(framed(text), frame);
    });

  it('keeps ordinals, set expressions and what several units write', () => {
    const text =
      '一是履行“一岗双责”，二是做到“两个维护”，三要落实三会一课制度。我县学习《统计法》，上半年抓好三农工作。';
    assert.equal(framed(text), text);
  });

  it('turns points by digits into circled ones', () => {
    assert.equal(framed('1.加强学习。（2）改进作风。'), '①加强学习。②改进作风。');
  });

  it("puts the clerk's unit and superior in place of the passage's own", () => {
    const own = { detector, of: '区统计局', unit: { name: '青石县民政局', superior: '县委、县政府' } };
    assert.equal(
      framed('XX区统计局在区委、区政府领导和市委、市政府关心下开展工作。', own),
      '青石县民政局在县委、县政府领导和市委、市政府关心下开展工作。',
    );
  });

  it('leaves its own unit open when the clerk has named none', () => {
    assert.equal(framed('区统计局落实责任。', { detector, of: '区统计局' }), '【单位】落实责任。');
  });

  it('leaves out marks of direction, which would turn the draft around', () => {
    assert.equal(framed('落实\u202E责任\u2066，走访企业。'), '落实责任，走访企业。');
  });

  it('numbers tab stops in writing order and escapes what a snippet would read', () => {
    const { text, snippet, slots } = framePassage('走访30家，${x}，到栖梧镇。', plain);
    assert.equal(text, '走访【数】家，${【名称】}，到【地名】。');
    assert.equal(snippet, '走访${1:【数】}家，\\${${2:【名称】}\\}，到${3:【地名】}。');
    assert.deepEqual(
      slots.map(({ start, end, kind }) => [text.slice(start, end), kind]),
      [
        ['【数】', '数'],
        ['【名称】', '名称'],
        ['【地名】', '地名'],
      ],
    );
  });

  it('calls unsafe what is damaged, or hardly more than its facts', () => {
    assert.equal(framePassage('落实责任，走访30家。', plain).safe, true);
    assert.equal(framePassage('以同志为核心的党中央领导下推进工作。', plain).safe, false);
    assert.equal(framePassage('2023年5月1日至10日，30家。', plain).safe, false);
  });

  it('lets no digit through whatever surrounds it, and never throws', () => {
    const piece = fc.constantFrom(
      '1',
      '９',
      '%',
      '年',
      '月',
      '第',
      '“',
      '”',
      '《',
      '》',
      'X',
      'A',
      '县',
      '。',
      '（',
      '）',
      '三',
      '${',
      '}',
      '\\',
      '$1',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const { text, slots } = framePassage(pieces.join(''), plain);
        assert.doesNotMatch(text, /[0-9０-９%％]/u);
        for (const { start, end, kind } of slots) assert.equal(text.slice(start, end), `【${kind}】`);
      }),
    );
  });
});
