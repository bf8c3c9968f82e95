import assert from 'node:assert/strict';
import { faultCost, FAULTS } from './phraseFaults.ts';
import { markKind, MARKS } from './phraseMarks.ts';

/** An example as symbols: {数字} is a mark, and so is …. */
const symbolsOf = (example: string): string =>
  example
    .replace(/\{(.+?)\}/g, (_, kind: string) => MARKS.find((mark) => mark.kind === kind)!.mark)
    .replace('…', MARKS.find(({ kind }) => kind === '内容')!.mark);

describe('faults of phrases', () => {
  it('are found in their examples', () => {
    const missed = FAULTS.filter(({ pattern, example }) => !pattern.test(symbolsOf(example)));
    assert.deepEqual(
      missed.map(({ example }) => example),
      [],
    );
    assert.equal(markKind(symbolsOf('…'))?.kind, '内容');
  });

  it('are not found in phrases that are whole', () => {
    const sound = [
      '为群众提供优质服务',
      '为{内容}提供有力保障',
      '为民服务意识不断增强',
      '坚持以养护质量为核心',
      '把养护质量作为重中之重',
      '及时掌握苗木生长情况',
      '形成齐抓共管的良好局面',
      '将责任落实在行动上',
      '始终把巡查摆在首要位置上',
      '今年以来，在区委的坚强领导下',
    ];
    assert.deepEqual(
      sound.filter((phrase) => faultCost(symbolsOf(phrase)) > 1.5),
      [],
    );
  });
});
