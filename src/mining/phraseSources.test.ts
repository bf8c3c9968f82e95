import assert from 'node:assert/strict';
import { MOST_SOURCES } from './phraseFill.ts';
import { minePhrases } from './phraseMiner.ts';
import { everySource } from './phraseSources.ts';
import { reportOf } from './reportFixture.ts';

const reports = (count: number) =>
  Array.from({ length: count }, (_, index) => {
    const name = String.fromCharCode(0x4e00 + 7 * index);
    return reportOf(`${name}区园林局`, [['review', '严格落实巡查责任制。定期养护苗木。']]);
  });

describe('every source of a phrase', () => {
  it('is found where mining kept the first ones only', () => {
    const many = reports(MOST_SOURCES + 15);
    const phrase = minePhrases(many).find(({ text }) => text === '严格落实巡查责任制')!;
    assert.deepEqual([phrase.support, phrase.sources.length], [MOST_SOURCES + 15, MOST_SOURCES]);
    const sources = everySource(phrase, many);
    assert.deepEqual(sources.slice(0, MOST_SOURCES), phrase.sources);
    assert.equal(new Set(sources.map(({ path }) => path)).size, MOST_SOURCES + 15);
    assert.equal(sources.length, MOST_SOURCES + 15);
  });

  it('is what mining kept where that is all', () => {
    const few = reports(3);
    const phrase = minePhrases(few).find(({ text }) => text === '严格落实巡查责任制')!;
    assert.deepEqual(everySource(phrase, few), phrase.sources);
    assert.equal(phrase.sources.length, 3);
  });
});
