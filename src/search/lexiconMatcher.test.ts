import assert from 'node:assert/strict';
import { lexiconEntries } from './lexicon/entries.ts';
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
    for (const { plain, official, source } of lexiconEntries()) {
      assert.notEqual(source, '', official);
      for (const word of `${plain} ${official}`.split(/\s+/).filter(Boolean))
        assert.ok(word.length <= 18 && !/[，。；|]/.test(word), word);
    }
  });

  it('has plain words for every entry, and says nothing twice in one', () => {
    for (const { plain, official } of lexiconEntries()) {
      assert.notEqual(plain, '', official);
      const expressions = `${plain} ${official}`.split(' ');
      assert.deepEqual(expressions, [...new Set(expressions)], plain);
    }
  });

  it('knows what is complained of in daily speech', () => {
    const best = (query: string): (string | undefined)[] =>
      matchLexicon(query).map(({ expressions }) => expressions[0]);
    assert.ok(best('门口那条沟发臭').includes('污水'));
    assert.ok(best('车子没地方停').includes('停车'));
    assert.ok(best('外地来的娃怎么上学').includes('新居民'));
    assert.ok(best('干完活拿不到工钱').includes('欠薪'));
  });

  it('refuses a line without a source', () => {
    assert.throws(() => parseLexicon('上访 | 信访'), /needs plain \| official \| source/);
  });
});
