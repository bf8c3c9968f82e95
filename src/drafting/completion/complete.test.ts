import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readReports } from '../../corpus/readReports.ts';
import type { Phrase } from '../../mining/model.ts';
import { complete } from './complete.ts';
import { buildCompletionModel } from './model.ts';

function reportsOf(name: string, sentences: readonly string[]) {
  const lines = [`${name}2023年工作总结`, '', '一、主要工作', ...sentences].map((text) => ({ text }));
  return readReports({ path: `${name}.txt`, format: 'txt', encoding: 'utf-8', lines }).reports;
}

const SENTENCES = ['延时窗口轮值到岗，取件寄件都有人管。', '持续优化办事流程，走访企业28家，办结事项三十余件。'];
const reports = ['县林业局', '区档案馆', '市粮食局'].flatMap((name) => reportsOf(name, SENTENCES));

const phrase: Phrase = {
  text: '办结率达到{数字}，群众满意',
  class: '句式',
  function: '成效',
  slots: [{ start: 5, end: 9, kind: '数字', values: [] }],
  roles: { review: 1 },
  positions: {},
  unitKinds: {},
  support: 3,
  units: 3,
  years: [2023],
  dated: false,
  score: 0.9,
  sources: [],
};

describe('completion', () => {
  const model = buildCompletionModel(reports, [phrase]);

  it('offers the rest of what other units wrote, with where it stands', () => {
    const { inline, items } = complete(model, { before: '延时窗口', role: 'review' });
    assert.ok(inline);
    assert.ok(SENTENCES[0]!.startsWith(`延时窗口${inline.insert}`));
    const first = items[0]!;
    assert.equal(first.replace, 0);
    assert.equal(first.support, 3);
    assert.equal(first.sources.length, 3);
    assert.equal(first.sources[0]!.line, 4);
  });

  it('offers no figure of theirs, in digits or in words', () => {
    for (const before of ['走访企业', '办结事项', '走访企业2', '办结事项三']) {
      const { inline, items } = complete(model, { before, role: 'review', k: 9 });
      for (const text of [
        inline?.insert ?? '',
        ...items.filter((one) => one.class !== '句式').map((one) => one.insert),
      ])
        assert.doesNotMatch(text, /[0-9%]|三十|十余/u);
    }
  });

  it('offers no blanks, which set page numbers apart in a 目录', () => {
    const draft = '区林业站2024年工作总结\t\t1\n区林业站2025年工作计划　　2\n';
    const inserts = ['区林业站2024年工作总', '区林业站2025年工作计'].flatMap((before) => {
      const { inline, items } = complete(model, { draft, before, role: 'review', k: 9 });
      return [inline?.insert ?? '', ...items.map(({ insert }) => insert)];
    });
    assert.deepEqual(
      inserts.filter((insert) => /\s/u.test(insert)),
      [],
    );
  });

  it('begins a line with （一） only where something above is numbered', () => {
    const parts = ['二、重点工作', '三、特色工作', '四、专项工作'].flatMap((part) => [
      '（一）窗口服务',
      ...SENTENCES,
      part,
    ]);
    const reports = ['县林业局', '区档案馆', '市粮食局', '县财政局'].flatMap((name) => reportsOf(name, parts));
    const inner = buildCompletionModel(reports, []);
    const begins = (draft: string) => complete(inner, { draft, before: '', k: 9 }).items.map(({ insert }) => insert);
    assert.ok(begins('县林业局2024年工作总结\n\n一、主要工作').some((text) => text.startsWith('（一）')));
    assert.ok(!begins('县林业局2024年工作总结\n').some((text) => /^[（(]/u.test(text)));
  });

  it('takes 1. for a marker, not for the beginning of a year', () => {
    const years = ['2023年，窗口轮值到岗。', '2024年，窗口增设岗位。', '1.优化窗口服务。各窗口轮值到岗。'];
    const reports = ['县林业局', '区档案馆', '市粮食局'].flatMap((name) => reportsOf(name, years));
    const { inline, items } = complete(buildCompletionModel(reports, []), { before: '1.', role: 'review', k: 5 });
    const inserts = [inline?.insert ?? '', ...items.map(({ insert }) => insert)];
    assert.ok(
      inserts.some((insert) => insert.startsWith('优化')),
      inserts.join(),
    );
    assert.ok(!inserts.some((insert) => insert.startsWith('年')), inserts.join());
  });

  it('puts patterns behind the continuations, slots as tab stops', () => {
    const { items } = complete(model, { before: '办结率', role: 'review', k: 12 });
    const pattern = items.find((item) => item.class === '句式')!;
    assert.deepEqual(
      { insert: pattern.insert, replace: pattern.replace, snippet: pattern.snippet },
      { insert: '办结率达到【数字】，群众满意', replace: 3, snippet: '办结率达到${1:【数字】}，群众满意' },
    );
  });

  it('answers from the arguments alone, whatever was asked before', () => {
    const text = fc.string({ unit: fc.constantFrom('在', '局', '党', '组', '1', '。', '\n'), maxLength: 12 });
    const request = fc.record({ draft: text, before: text.map((line) => line.replaceAll('\n', '')) });
    fc.assert(
      fc.property(fc.array(request, { minLength: 1, maxLength: 4 }), (requests) => {
        for (const one of requests) complete(model, one);
        const last = requests.at(-1)!;
        assert.deepEqual(complete(model, last), complete(buildCompletionModel(reports, [phrase]), last));
      }),
      { numRuns: 25 },
    );
  });

  it('gives as many items as asked for at most', () => {
    assert.ok(complete(model, { before: '延时窗口', k: 2 }).items.length <= 2);
    assert.deepEqual(complete(model, { before: '延时窗口', k: 0 }).items, []);
  });

  it('serves the starter formulas where there is no corpus', () => {
    const { items } = complete(buildCompletionModel([], []), { before: '持之以恒，久久为' });
    assert.deepEqual(items, []);
    assert.match(complete(buildCompletionModel([], []), { before: '不断完善体制' }).items[0]?.insert ?? '', /^机制/u);
  });
});
