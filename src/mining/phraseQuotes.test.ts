import assert from 'node:assert/strict';
import type { Report } from '../corpus/model.ts';
import { Quotations } from './phraseQuotes.ts';

function report(path: string, text: string): Report {
  const paragraphs: Report['paragraphs'] = [
    { line: 1, kind: 'body', text, edits: [], heading: -1, bodyStart: 0, role: 'review' },
  ];
  return {
    id: `${path}#${text.length}`,
    path,
    title: '工作总结',
    titleLine: 1,
    startLine: 1,
    endLine: 1,
    unit: { level: null, kind: null, name: null },
    genre: '综合总结',
    topic: null,
    reviewYear: 2023,
    planYear: null,
    signature: null,
    date: null,
    headings: [],
    paragraphs,
    passages: [],
  };
}

describe('quotations of a corpus', () => {
  const quotations = new Quotations(
    [
      report('甲县.txt', '开展“五晒五比”活动，落实“首问负责制”，推行“苗木银行”做法。'),
      report('甲县.txt', '“五晒五比”见实效，推行“苗木银行”做法。'),
      report('乙市.txt', '推行“苗木银行”做法，打造“苗木样板”。'),
      report('丙市.txt', '打造“苗木样板”。'),
    ],
    Int32Array.of(0, 1, 2, 3),
  );

  it('are common where all of the country or units of several files write them', () => {
    assert.ok(quotations.isCommon('首问负责制'));
    assert.ok(quotations.isCommon('苗木银行'));
  });

  it('are one place’s own where a single file has them, and where they are brands', () => {
    assert.equal(quotations.isCommon('五晒五比'), false);
    assert.equal(quotations.isCommon('苗木样板'), false);
    assert.equal(quotations.isCommon('无人写过'), false);
  });

  it('are one place’s own without their marks too, if they count things', () => {
    assert.equal(quotations.sloganAt('深化五晒五比工作', 2), 4);
    assert.equal(quotations.sloganAt('深化首问负责制', 2), 0);
  });

  it('are common to several units of the one file there is', () => {
    const single = new Quotations(
      [report('甲县.txt', '推行“苗木银行”做法。'), report('甲县.txt', '“苗木银行”增效。')],
      Int32Array.of(0, 1),
    );
    assert.ok(single.isCommon('苗木银行'));
  });
});
