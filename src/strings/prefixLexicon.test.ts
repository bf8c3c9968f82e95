import assert from 'node:assert/strict';
import { PrefixLexicon } from './prefixLexicon.ts';

const codesOf = (text: string): number[] => Array.from(text, (character) => character.charCodeAt(0));

describe('a prefix lexicon', () => {
  const lexicon = new PrefixLexicon([
    { text: '真抓实干', weight: 1 },
    { text: '真抓严管', weight: 2 },
  ]);

  it('tells how the entries go on that begin with the end of the text', () => {
    const followers = lexicon.followers(codesOf('坚持真抓'), 2)!;
    const told = Array.from(followers.codes, (code, at) => [String.fromCharCode(code), followers.weights[at]]);
    assert.deepEqual(
      new Map(told as [string, number][]),
      new Map([
        ['严', 2],
        ['实', 1],
      ]),
    );
    assert.equal(followers.total, 3);
  });

  it('tells nothing behind a whole entry or an unknown beginning', () => {
    assert.equal(lexicon.followers(codesOf('真抓实干'), 4), null);
    assert.equal(lexicon.followers(codesOf('坚持'), 2), null);
  });
});
