import assert from 'node:assert/strict';
import { COMMITTEE, DOCUMENT, LEVEL, NAME, NUMBER, PLACE, SUPERIOR, YEAR } from './phraseMarks.ts';
import { symbolise, type KnownNames } from './phraseNormalise.ts';

const KNOWN: KnownNames = {
  placeAt: (text, at) => (text.startsWith('云溪', at) ? 2 : 0),
  isCommonQuote: (content) => content === '一岗双责',
};

const symbolsOf = (text: string): string => symbolise(text, KNOWN).symbols;

describe('symbols of a paragraph', () => {
  it('make one of figures, however they are written or masked', () => {
    assert.equal(symbolsOf('同比增长8.1%'), `同比增长${NUMBER}%`);
    assert.equal(symbolsOf('完成投资1.2亿元'), `完成投资${NUMBER}元`);
    assert.equal(symbolsOf('完成投资XX万元'), `完成投资${NUMBER}元`);
    assert.equal(symbolsOf('2023年共走访300余户'), `${YEAR}年共走访${NUMBER}户`);
    assert.equal(symbolsOf('排查隐患四十处'), `排查隐患${NUMBER}处`);
    assert.equal(symbolsOf('发动群众两万多人次'), `发动群众${NUMBER}人次`);
    assert.equal(symbolsOf('栽植苗木三百二十余株'), `栽植苗木${NUMBER}株`);
    for (const plain of ['深入千家万户', '党的二十大精神', '第十批次', '落实三项制度', '两个责任', '十个百分点'])
      assert.equal(symbolsOf(plain), plain);
  });

  it('make one of superiors at every level', () => {
    for (const superior of ['区委、区政府', '县委县政府', '市委、市人民政府', '镇党委、政府', '上级党委、政府']) {
      assert.equal(symbolsOf(`在${superior}的坚强领导下`), `在${SUPERIOR}的坚强领导下`);
    }
    assert.equal(symbolsOf('市委组织部'), `${COMMITTEE}组织部`);
  });

  it('leave words alone that only look like levels', () => {
    for (const text of ['社区委员会', '全社会', '城市更新', '全域旅游', '全局性谋划'])
      assert.equal(symbolsOf(text), text);
    assert.equal(symbolsOf('全市上下'), `全${LEVEL}上下`);
    assert.equal(symbolsOf('我局高度重视'), `我${LEVEL}高度重视`);
  });

  it('hide places, documents and the quotations of one unit only', () => {
    assert.equal(symbolsOf('为云溪镇高质量发展贡献力量'), `为${PLACE}高质量发展贡献力量`);
    assert.equal(symbolsOf('为XX街道高质量发展贡献力量'), `为${PLACE}高质量发展贡献力量`);
    assert.equal(symbolsOf('印发《工作方案》'), `印发${DOCUMENT}`);
    assert.equal(symbolsOf('打造“蓝溪先锋”品牌'), `打造“${NAME}”品牌`);
    assert.equal(symbolsOf('落实“一岗双责”'), '落实“一岗双责”');
  });

  it('lead every symbol back to its column', () => {
    const text = '今年　新增120余户，　均已入库';
    const { symbols, offsets } = symbolise(text, KNOWN);
    assert.equal(symbols, `今年新增${NUMBER}户，均已入库`);
    assert.deepEqual(Array.from(offsets), [0, 1, 3, 4, 5, 9, 10, 12, 13, 14, 15, 16]);
  });
});
