import assert from 'node:assert/strict';
import { framedAmong } from './frameFixture.ts';

const SHARED = '走访企业，落实责任，推进项目建设，培训干部，上岗检查。';

const framed = framedAmong(SHARED);

describe('what one unit quotes', () => {
  const sayings: [string, string][] = [
    ['one thing for another', '坚持“以查代训”，带好队伍。'],
    ['an order of steps', '按照“先培训后上岗”、“谁检查谁负责”的原则。'],
    ['clauses in a row', '采取“能听、能讲、能做”的办法。'],
    ['single characters', '做实“点”、串好“线”、铺开“面”，保持“干”的作风。'],
    ['what is forbidden by number', '落实“四个不上报”“五个不准”要求。'],
    ['how often', '坚持“月月评”“错时巡”。'],
    ['what a thing is likened to', '当好“发动机”，架起“同心桥梁”，破解“卡脑袋”问题。'],
    ['what kind of thing it is', '受理“区长信箱”来信，走访“示范单位”。'],
    ['as fast as can be', '做到“应发尽发”“能快则快”，深入“田间地头”。'],
    ['what everybody has', '确保“幼有所育”，推行“扁平化”管理、“一周一调度”。'],
    ['how one thing serves another', '坚持“以高标准作风保障高标准服务”。'],
    ['two at once', '探索“既好看又实用”的项目。'],
    ['a means with anything', '做好“国企+”文章。'],
  ];
  for (const [name, text] of sayings)
    it(`stays where it is a saying of common words: ${name}`, () => {
      assert.equal(framed(text), text);
    });

  const names: [string, string, string][] = [
    ['by what stands behind it', '游客称赞“流量密码”民宿品牌。', '游客称赞“【名称】”民宿品牌。'],
    ['by what stands in front of it', '打造“流量密码”。', '打造“【名称】”。'],
    ['by the last of its row', '看好“咖啡+”“向阳花开”等民宿。', '看好“【名称】”“【名称】”等民宿。'],
    ['by its ending', '争当“产业发展示范县”。', '争当“【名称】”。'],
    ['by a strange word', '紧扣“岫蘅同心”的要求。', '紧扣“【名称】”的要求。'],
    ['by a digit', '落实“4个不准”要求。', '落实“【名称】”要求。'],
    ['by numerals of its own', '锚定“三港两区”目标。', '锚定“【名称】”目标。'],
  ];
  for (const [name, text, frame] of names)
    it(`is left open where it is a name, told ${name}`, () => {
      assert.equal(framed(text), frame);
    });
});

describe('titles of one unit', () => {
  it('stay where they are documents that name no place', () => {
    const text = '学习《公务员奖励规定》《保守国家秘密法》，印发《重大事项目录》，签订《安全责任书》。';
    assert.equal(framed(text), text);
  });

  it('lose only the place and the date in them', () => {
    assert.equal(
      framed('印发《上杭县防汛应急预案》《2023年培训计划》。'),
      '印发《【地名】防汛应急预案》《【日期】培训计划》。',
    );
  });

  it('are left open where they are works, or hold a strange word', () => {
    assert.equal(framed('拍摄《水边的灯》，编制《岫蘅规划》。'), '拍摄《【名称】》，编制《【名称】》。');
  });
});
