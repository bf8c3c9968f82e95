import assert from 'node:assert/strict';
import { DraftSubject } from './headingSubject.ts';

const used = (text: string, ...unitKinds: string[]) => ({ text, unitKinds: new Set(unitKinds) });

function fitOf(kind: string | null, heading: ReturnType<typeof used>, siblings: readonly string[] = []): number {
  return new DraftSubject(kind, siblings).fit(heading);
}

describe('whether a heading is the draft’s business', () => {
  it('is somebody else’s when it names their work, whoever asks', () => {
    for (const kind of ['民政局', '水利局', '镇', '街道', '图书馆']) {
      assert.equal(fitOf(kind, used('审计监督质量有待提高', '审计局')), 0, kind);
      assert.equal(fitOf(kind, used('提升档案利用水平', '档案馆')), 0, kind);
    }
    assert.equal(fitOf('图书馆', used('提升档案利用水平', '档案馆', '图书馆')), 1);
  });

  it('is somebody else’s when it is a line of their trade alone, unless everybody has it', () => {
    const salvage = used('抓实低保核查', '民政局');
    assert.equal(fitOf('水利局', salvage), 0);
    assert.equal(fitOf('镇', salvage), 1);
    assert.equal(fitOf('水利局', used('消防安全投入不足', '应急管理局')), 1);
  });

  it('is more of one’s own trade, and of one’s own family', () => {
    assert.deepEqual(
      ['民政局', '水利局', null].map((kind) => new DraftSubject(kind, []).isOfKind(used('优化养老服务', '民政局'))),
      [true, false, false],
    );
    const trade = fitOf('民政局', used('优化养老服务', '镇'));
    const shared = fitOf('民政局', used('加强干部队伍建设', '统计局'));
    const rural = fitOf('民政局', used('推进乡村振兴', '镇'));
    assert.ok(trade > shared && shared > rural && rural > 0, [trade, shared, rural].join());
    assert.ok(fitOf('乡', used('推进乡村振兴', '镇')) > fitOf('乡', used('推进乡村振兴', '农业农村局')));
    assert.equal(fitOf('街道', used('推进乡村振兴', '农业农村局')), 0);
  });

  it('is less of what a sibling treats already', () => {
    const party = used('坚持党建引领', '统计局');
    assert.ok(fitOf('民政局', party, ['强化党建引领']) < fitOf('民政局', party, ['优化养老服务']));
  });

  it('is nothing that ends with a year', () => {
    assert.equal(fitOf('统计局', used('有序推进“五经普”', '统计局')), 0);
  });

  it('is anything where nobody says who writes', () => {
    assert.equal(fitOf(null, used('审计监督质量有待提高', '审计局')), 1);
  });

  it('has the lines of work that the tables know, without those told already', () => {
    const lines = new DraftSubject('民政局', ['强化社会救助']).ownLines('review');
    assert.ok(lines.length >= 3 && lines.some((line) => line.includes('养老')), lines.join());
    assert.ok(!lines.some((line) => line.includes('救助')), lines.join());
    assert.deepEqual(new DraftSubject('民政局', []).ownLines('problems'), []);
    assert.deepEqual(new DraftSubject('图书馆', []).ownLines('plan'), []);
    assert.ok(new DraftSubject('镇', []).ownLines('plan').some((line) => line.includes('乡村振兴')));
  });
});
