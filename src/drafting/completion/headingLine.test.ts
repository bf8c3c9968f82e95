import assert from 'node:assert/strict';
import type { Report } from '../../corpus/model.ts';
import { draftContext } from '../../corpus/draftContext.ts';
import { readReports } from '../../corpus/readReports.ts';
import { FactDetector } from './facts.ts';
import { type KnownHeading, knownHeadings, offerHeadings, openHeadingsOf, turnForward } from './headingLine.ts';

function reportsOf(name: string, headings: readonly string[]) {
  const body = headings.map(
    (heading, at) => `（${'一二三四'.charAt(at)}）${heading}\n各项工作按期完成，群众反映良好。`,
  );
  const lines = `${name}2023年工作总结\n\n一、主要工作\n${body.join('\n')}`.split('\n').map((text) => ({ text }));
  return readReports({ path: `${name}.txt`, format: 'txt', encoding: 'utf-8', lines }).reports;
}

function headingsOf(reports: readonly Report[]): KnownHeading[] {
  const facts = new FactDetector(reports);
  return knownHeadings(reports, new Map(reports.map((report) => [report, openHeadingsOf(report, facts)])));
}

describe('a heading line', () => {
  const headings = ['聚焦主业，提升服务质效', '抓学习', '聚焦民生，办好群众实事'];
  const reports = [...reportsOf('县司法局', headings), ...reportsOf('市审计局', headings)];
  const known = headingsOf(reports);

  it('offers headings parallel to the siblings written, and none that is written already', () => {
    const draft = '区民政局2023年工作总结\n\n一、主要工作\n（一）聚焦主业，提升服务质效\n各项工作按期完成。';
    const offers = offerHeadings(known, { ...draftContext(draft, ''), role: 'review' }, '', null, []);
    assert.deepEqual(
      offers.map((offer) => offer.text),
      ['聚焦民生，办好群众实事'],
    );
  });

  it('puts first what makes a pattern with the siblings, and then what came in one set with them', () => {
    const set = ['聚焦产业，全力稳定增长', '聚焦项目，全力扩大投资', '聚焦民生，全力增进福祉'];
    const common = ['优化环境，提升服务水平', '强化监管，守住安全底线', '改进作风，提高工作效能'];
    const all = [
      ...['县发改局', '县经信局'].flatMap((name) => reportsOf(name, set)),
      ...['区商务局', '市水务局', '县交通局'].flatMap((name) => reportsOf(name, common)),
    ];
    const usual = headingsOf(all);
    const first = (written: string) => {
      const draft = `区文旅局2023年工作总结\n\n一、主要工作\n（一）${written}\n各项工作按期完成。`;
      return offerHeadings(usual, { ...draftContext(draft, ''), role: 'review' }, '', null, [])[0]?.text;
    };
    assert.ok(set.includes(first('聚焦文旅，全力擦亮品牌') ?? ''));
    assert.ok(common.includes(first('优化环境，提升服务水平') ?? ''));
  });

  it('takes of a large corpus the headings that most reports have, in the order they came where as many do', () => {
    const many = Array.from({ length: 1200 }, (_, at): KnownHeading => {
      return { ...known[0]!, text: `推进${String.fromCharCode(0x4e00 + at)}类事项`, reports: ((at * 7) % 50) + 1 };
    });
    const offers = offerHeadings(many, { ...draftContext('', ''), role: 'review' }, '', null, []);
    const most = many.toSorted((one, other) => other.reports - one.reports).slice(0, 400);
    assert.deepEqual(
      offers.map(({ text }) => text),
      most.map(({ text }) => text),
    );
  });

  it('keeps to what has been typed', () => {
    const context = { ...draftContext('', ''), role: 'review' as const };
    for (const offer of offerHeadings(known, context, '聚焦民', null, [])) assert.match(offer.text, /^聚焦民/u);
  });

  it('offers a department its own lines of work before any corpus, under a part and nowhere else', () => {
    const offered = (draft: string, before: string) =>
      offerHeadings([], draftContext(draft, before), '', '民政局', []).map(({ text }) => text);
    const title = '区民政局2023年工作总结\n\n';
    assert.ok(offered(`${title}一、主要工作`, '（一）').some((text) => text.includes('养老服务')));
    assert.deepEqual(offered(title, '一、'), []);
  });

  it('offers a line of work once, also where the past reports were drafted from the same tables', () => {
    const context = draftContext('区民政局2023年工作总结\n\n一、主要工作', '（一）');
    const own = offerHeadings([], context, '', '民政局', []).map(({ text }) => text);
    const reported = headingsOf(['市民政局', '县民政局'].flatMap((name) => reportsOf(name, own.slice(0, 3))));
    const offered = offerHeadings(reported, context, '', '民政局', []).map(({ text }) => text);
    assert.ok(offered.includes(own[0]!));
    assert.deepEqual(offered, [...new Set(offered)]);
  });

  it('offers nobody the work of another department', () => {
    const headings = ['深化审计监督，护航民生资金', '加强队伍建设，提升业务能力'];
    const audit = headingsOf(['市审计局', '县审计局'].flatMap((name) => reportsOf(name, headings)));
    const context = draftContext('区民政局2023年工作总结\n\n一、主要工作', '（一）');
    const texts = (kind: string) => offerHeadings(audit, context, '', kind, []).map(({ text }) => text);
    assert.ok(texts('审计局').includes('深化审计监督，护航民生资金'));
    assert.ok(!texts('民政局').includes('深化审计监督，护航民生资金'));
    assert.ok(texts('民政局').includes('加强队伍建设，提升业务能力'));
  });

  it('turns a heading of the review forward for the plan', () => {
    assert.equal(turnForward('扎实推进依法行政，执法水平明显提升'), '进一步推进依法行政');
    assert.equal(turnForward('聚焦主业，提升质效'), '进一步聚焦主业');
    assert.equal(turnForward('深入推进'), null);
  });

  it('keeps what only reports on another subject have behind what any report has', () => {
    const special = ['云杉县', '赤松县', '白桦县'].flatMap((name) => {
      const lines = [`${name}2023年政务公开工作总结`, '', '一、主要工作', '（一）主动公开', '目录更新及时。'];
      const path = `${name}.txt`;
      return readReports({ path, format: 'txt', encoding: 'utf-8', lines: lines.map((text) => ({ text })) }).reports;
    });
    assert.notEqual(special[0]!.topic, null);
    const general = ['青溪镇', '柳湾镇'].flatMap((name) => reportsOf(name, ['民生保障', '环境整治']));
    const known = headingsOf([...special, ...general]);
    const context = draftContext('白石镇2023年工作总结\n\n一、主要工作', '（一）');
    const offered = (title: string) => offerHeadings(known, context, '', null, [], title).map(({ text }) => text);
    assert.equal(offered('白石镇2023年工作总结').at(-1), '主动公开');
    assert.equal(offered('白石镇2023年政务公开工作总结')[0], '主动公开');
  });
});
