import assert from 'node:assert/strict';
import fc from 'fast-check';
import { escapeChoice, escapeSnippet } from '../../../drafting/templates/write.ts';
import { snippetText } from './snippetText.ts';

describe('the text of a snippet', () => {
  it('has the default of each tab stop, and the first of its choices', () => {
    assert.equal(snippetText('同比增长${1:【数字】}%'), '同比增长【数字】%');
    assert.equal(snippetText('在${1|区委、区政府,市委、市政府|}领导下'), '在区委、区政府领导下');
    assert.equal(snippetText('${1}见${2:附件}'), '见附件');
  });

  it('is what went into it, whatever the characters', () => {
    const text = fc.string({ unit: fc.constantFrom(...Array.from('党建县1a：${}|,\\\n')) });
    fc.assert(
      fc.property(text, text, fc.array(text, { minLength: 2 }), (around, filled, values) => {
        const choices = values.map((value) => `值${value.replaceAll('\n', '')}`);
        const stops = `\${1:${escapeSnippet(filled)}}\${2|${choices.map(escapeChoice).join(',')}|}`;
        assert.equal(snippetText(escapeSnippet(around) + stops), `${around}${filled}${choices[0]!}`);
      }),
    );
  });
});
