import assert from 'node:assert/strict';
import type { Paragraph, Report } from '../corpus/model.ts';
import { sourceOf } from '../corpus/sources.ts';
import type { Phrase } from './model.ts';
import { minePhrases } from './phraseMiner.ts';
import { reportOf } from './reportFixture.ts';

const REPORTS = [
  reportOf('甲区园林局', [
    ['background', '今年以来，在区委、区政府的坚强领导下，园林局围绕中心、服务大局，较好完成了各项任务。'],
    ['review', '持续健全苗木养护机制，全年补植乔木120株，同比增长8.1%。坚持早发现、早提醒、早纠正，树木倒伏明显减少。'],
    ['problems', '一是巡查力量有待进一步加强。二是管护水平不高。'],
    ['plan', '扎实推进口袋公园建设，不断提升养护水平。'],
  ]),
  reportOf('乙县水务局', [
    ['background', '今年以来，在县委、县政府的坚强领导下，水务局围绕中心、服务大局，各项工作稳步推进。'],
    ['review', '不断健全河道巡查机制，全年清淤河道15公里，同比增长12%。清淤做到围绕中心、服务大局。'],
    ['problems', '一是监测能力有待进一步加强。'],
    ['plan', '扎实推进智慧水务建设，不断提升供水水平。'],
  ]),
  reportOf('丙市体育局', [
    ['background', '2023年，在市委、市政府的坚强领导下，体育局锐意进取。'],
    ['review', '进一步健全赛事保障机制，举办赛事30场，同比增长20.5%。'],
    ['plan', '扎实推进全民健身中心建设，不断提升服务水平。'],
  ]),
];

const byText = (phrases: readonly Phrase[], text: string): Phrase | undefined =>
  phrases.find((phrase) => phrase.text === text);

describe('phrase miner', () => {
  const phrases = minePhrases(REPORTS);

  it('finds what several units write as 套语, a copy inside one report counted once', () => {
    const found = byText(phrases, '围绕中心、服务大局');
    assert.ok(found);
    const { class: kind, support, units, roles, years, slots } = found;
    assert.deepEqual(
      { kind, support, units, roles, years, slots },
      { kind: '套语', support: 2, units: 2, roles: { background: 0.75, review: 0.25 }, years: [2023], slots: [] },
    );
  });

  it('makes 句式 of what differs from unit to unit, with the values seen', () => {
    const superior = byText(phrases, '在区委、区政府的坚强领导下');
    assert.equal(superior?.class, '句式');
    assert.equal(superior.units, 3);
    assert.deepEqual(superior.slots, [
      { start: 1, end: 7, kind: '上级', values: ['区委、区政府', '县委、县政府', '市委、市政府'] },
    ]);
    const growth = byText(phrases, '同比增长{数字}%');
    assert.deepEqual(growth?.slots[0]?.values, ['12', '20.5', '8.1']);
  });

  it('gives sources whose words are the phrase', () => {
    for (const phrase of phrases.filter(({ slots }) => slots.length === 0)) {
      for (const source of phrase.sources) {
        const paragraph = REPORTS.find(({ path }) => path === source.path)!.paragraphs[source.line - 2]!;
        assert.equal(paragraph.text.slice(source.start, source.end), phrase.text);
      }
    }
  });

  it('keeps set rows whole', () => {
    assert.equal(
      byText(phrases, '早发现、早提醒、早纠正')?.class ?? byText(phrases, '坚持早发现、早提醒、早纠正')?.class,
      '可借鉴',
    );
  });

  it('makes 句式 of set rows alike but for what differs in their members, and of adverbs with the verb they go with', () => {
    const lines: readonly (readonly [string, string])[] = [
      ['甲区园林局', '落实早巡查、早修剪、早补植。牢牢把握苗木养护主动权。巡查力量有待进一步加强。'],
      ['乙县水务局', '坚持早清淤、早加固、早预警。牢牢把握河道整治总基调。监测能力有待进一步提升。'],
      ['丙市体育局', '做到早选拔、早集训、早参赛。牢牢把握赛事筹备关键点。办赛水平有待进一步提高。'],
    ];
    const rest = '路灯按时检修。窗口照常受理。图书如期借出。档案逐卷装订。';
    const mined = minePhrases(lines.map(([name, text]) => reportOf(name, [['review', text + rest]])));
    const row = byText(mined, '早{内容}、早{内容}、早{内容}');
    assert.deepEqual([row?.class, row?.units], ['句式', 3]);
    assert.deepEqual(row?.slots[1]?.values, ['修剪', '加固', '集训']);
    assert.equal(byText(mined, '{内容}有待进一步{内容}')?.units, 3);
    assert.equal(byText(mined, '牢牢把握{内容}')?.units, 3);
  });

  it('cuts no list short', () => {
    const mined = minePhrases([
      reportOf('甲区园林局', [['review', '坚持同谋划、同部署、同检查。']]),
      reportOf('乙县水务局', [['review', '做到同研究、同部署、同检查。']]),
    ]);
    assert.ok(mined.some(({ text }) => text.endsWith('同谋划、同部署、同检查')));
    assert.equal(byText(mined, '同部署、同检查'), undefined);
  });

  it('never begins or ends inside a formula or a quotation, and shows no figure', () => {
    for (const { text } of phrases) {
      assert.ok(!text.startsWith('的') && !/[、，“]$/.test(text), text);
      assert.equal(text.split('“').length, text.split('”').length, text);
      assert.ok(!/\d/.test(text), text);
    }
  });

  it('shares that sum to one, scores within bounds and falling, no text twice', () => {
    assert.equal(new Set(phrases.map(({ text }) => text)).size, phrases.length);
    phrases.forEach((phrase, index) => {
      const sum = Object.values(phrase.roles).reduce((total, share) => total + share, 0);
      assert.ok(Math.abs(sum - 1) < 0.01);
      assert.ok(phrase.score >= 0 && phrase.score <= (phrases[index - 1]?.score ?? 1));
    });
  });

  it('gives the same list every time, and the best of it when asked for fewer', () => {
    assert.deepEqual(minePhrases(REPORTS), phrases);
    assert.deepEqual(minePhrases(REPORTS, { limit: 5 }), phrases.slice(0, 5));
  });

  it('finds nothing in nothing', () => {
    assert.deepEqual(minePhrases([]), []);
    assert.deepEqual(minePhrases([reportOf('空局', [])]), []);
  });

  it('never offers masks, nor formulas that lost a name', () => {
    const damaged = minePhrases([
      reportOf('丁区某局', [
        ['review', '认真贯彻重要讲话精神，XX街道创建成效明显。以新时代中国特色社会主义思想为指导，推进XX工程。'],
      ]),
      reportOf('戊区某局', [
        ['review', '认真贯彻重要讲话精神，XX镇创建成效明显。以新时代中国特色社会主义思想为指导，推进XX工程。'],
      ]),
    ]);
    for (const { text } of damaged) assert.ok(!/X|重要讲话|新时代/.test(text), text);
    assert.ok(damaged.some(({ text }) => text === '{地名}创建成效明显' || text === '创建成效明显'));
  });

  it('maps sources through restored text to the original columns', () => {
    const restored = reportOf('己局', [['review', '扎实开展党建工作。年内任务均已完成。']]);
    const paragraph: Paragraph = { ...restored.paragraphs[0]!, edits: [{ column: 4, from: 'DD', to: '党' }] };
    const withEdit: Report = { ...restored, paragraphs: [paragraph] };
    const found = minePhrases([withEdit]).find(({ text }) => text === '扎实开展党建工作');
    assert.deepEqual(found?.sources[0], sourceOf(withEdit, 0, 0, 8));
  });
});
