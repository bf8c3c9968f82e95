import assert from 'node:assert/strict';
import { Quotations } from './phraseQuotes.ts';
import { reportOf } from './reportFixture.ts';

describe('quotations of a corpus', () => {
  const quotations = new Quotations(
    [
      reportOf('甲县', [['review', '开展“五晒五比”活动，落实“首问负责制”，推行“苗木银行”做法。']]),
      reportOf('甲县', [['review', '“五晒五比”见实效，推行“苗木银行”做法。']]),
      reportOf('乙市', [['review', '推行“苗木银行”做法，打造“苗木样板”。']]),
      reportOf('丙市', [['review', '打造“苗木样板”。']]),
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
    assert.equal(quotations.slogans.lengthAt('深化五晒五比工作', 2), 4);
    assert.equal(quotations.slogans.lengthAt('深化首问负责制', 2), 0);
  });

  it('are common to several units of the one file there is', () => {
    const single = new Quotations(
      [reportOf('甲县', [['review', '推行“苗木银行”做法。']]), reportOf('甲县', [['review', '“苗木银行”增效。']])],
      Int32Array.of(0, 1),
    );
    assert.ok(single.isCommon('苗木银行'));
  });
});
