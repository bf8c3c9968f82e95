import assert from 'node:assert/strict';
import { LEXICON } from './lexicon/entries.ts';
import { parseLexicon } from './lexicon/table.ts';
import { matchLexicon } from './lexiconMatcher.ts';

describe('the lexicon', () => {
  it('calls up what officialese says for plain words', () => {
    const concepts = matchLexicon('给老百姓讲法律知识');
    const law = concepts.find(({ expressions }) => expressions.includes('普法'));
    assert.equal(law?.trigger, '法律知识');
    assert.ok(concepts.some(({ trigger, expressions }) => trigger === '老百姓' && expressions.includes('群众')));
  });

  it('lets … stand for a few characters, not for many', () => {
    const law = (query: string): boolean => matchLexicon(query).some(({ expressions }) => expressions.includes('普法'));
    assert.equal(law('讲一讲法'), true);
    assert.equal(law('讲清楚这一件事情和法'), false);
  });

  it('does not offer the words that called it up', () => {
    const concept = matchLexicon('普法').find(({ trigger }) => trigger === '普法');
    assert.equal(concept?.expressions.includes('普法'), false);
  });

  it('has a source for every entry, and expressions, not sentences', () => {
    for (const { plain, official, source } of LEXICON) {
      assert.notEqual(source, '', official);
      for (const word of `${plain} ${official}`.split(/\s+/).filter(Boolean))
        assert.ok(word.length <= 18 && !/[，。；|]/.test(word), word);
    }
  });

  it('refuses a line without a source', () => {
    assert.throws(() => parseLexicon('上访 | 信访'), /needs plain \| official \| source/);
  });
});
