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
    fc.assert(
      fc.property(
        fc.string(),
        fc.string(),
        fc.array(fc.string({ minLength: 1 }), { minLength: 2 }),
        (around, text, values) => {
          const choices = values.map((value) => value.replace(/[\r\n]/gu, ''));
          const snippet = `${escapeSnippet(around)}\${1:${escapeSnippet(text)}}\${2|${choices.map(escapeChoice).join(',')}|}`;
          assert.equal(snippetText(snippet), `${around}${text}${choices[0]!}`);
        },
      ),
    );
  });
});
