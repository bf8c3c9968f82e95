import assert from 'node:assert/strict';
import fc from 'fast-check';
import { ContextModel } from './contextModel.ts';
import { Bits, ContextSegment } from './contextSegment.ts';
import { PrefixLexicon } from './prefixLexicon.ts';
import { RecentText } from './recentText.ts';

const codesOf = (text: string): number[] => Array.from(text, (character) => character.charCodeAt(0));

function modelOf(text: string, formulas: readonly string[] = []): ContextModel {
  const codes = Uint16Array.from(codesOf(text));
  const segment = new ContextSegment(codes, Int32Array.of(0), new Bits(codes.length), new Bits(codes.length + 1));
  return new ContextModel([segment], new PrefixLexicon(formulas.map((formula) => ({ text: formula, weight: 1 }))));
}

function nextAfter(model: ContextModel, written: string): Map<string, number> {
  const recent = new RecentText();
  for (const code of codesOf(written)) recent.push(code);
  const next = model.next(model.locate(recent.codes), recent.codes, recent, 0);
  return new Map(next.map(({ code, probability }) => [String.fromCharCode(code), probability]));
}

describe('the blended context model', () => {
  it('follows the longer context where contexts disagree', () => {
    const next = nextAfter(modelOf('压实责任\n落实责任\n落实责任\n切实做好\n切实做好\n切实做好\n'), '切实');
    assert.ok(next.get('做')! > next.get('责')!);
  });

  it('learns from the draft itself what the corpus does not have', () => {
    assert.ok(nextAfter(modelOf('毫不相干\n'), '数智门牌建设。数智门').get('牌')! > 0.1);
  });

  it('knows the starter formulas without any corpus', () => {
    assert.ok(nextAfter(modelOf('\n', ['久久为功']), '久久为').get('功')! > 0.1);
  });

  it('keeps the ranks of a context when it grows by a code', () => {
    const model = modelOf('稳步推进项目建设，稳步推进改革\n');
    const grown = model.extend(model.locate(codesOf('稳步推')), '进'.charCodeAt(0));
    assert.deepEqual(grown, model.locate(codesOf('稳步推进')));
  });

  it('gives probabilities that sum to one at most, whatever was written', () => {
    const text = fc.string({ unit: fc.constantFrom('甲', '乙', '丙', '，'), maxLength: 30 });
    fc.assert(
      fc.property(text, text, (corpus, written) => {
        const sum = [...nextAfter(modelOf(`${corpus}\n`, ['甲乙丙']), written).values()].reduce((a, b) => a + b, 0);
        assert.ok(sum <= 1 + 1e-9, `sum ${sum}`);
      }),
    );
  });
});
