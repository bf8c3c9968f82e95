import assert from 'node:assert/strict';
import type { Report } from '../../corpus/model.ts';
import { readReports } from '../../corpus/readReports.ts';
import { choosePart } from './chosenPart.ts';

function reportOf(unit: string, year: number): Report {
  const text = `${unit}${year}年工作总结\n\n一、主要工作\n各项工作按期完成，群众反映良好。`;
  const lines = text.split('\n').map((line) => ({ text: line }));
  return readReports({ path: `${unit}${year}.txt`, format: 'txt', encoding: 'utf-8', lines }).reports[0]!;
}

describe('the part of a large corpus that completion listens to', () => {
  const corpus = [
    reportOf('云杉县统计局', 2019),
    reportOf('青溪镇', 2023),
    reportOf('白石镇', 2018),
    reportOf('云杉县审计局', 2022),
    reportOf('柳湾镇', 2021),
  ];
  const size = Math.max(...corpus.map(({ paragraphs }) => paragraphs.reduce((sum, { text }) => sum + text.length, 0)));
  const chosen = (unitKind: string | null, count: number): string[] =>
    choosePart(corpus, unitKind, count * size + 1).map(({ path }) => path);

  it('is all of it where it fits', () => {
    assert.equal(choosePart(corpus, '镇'), corpus);
  });

  it('is the most recent where the kind of unit is not known', () => {
    assert.deepEqual(chosen(null, 2), ['青溪镇2023.txt', '云杉县审计局2022.txt']);
  });

  it('is the own kind of unit first, of these the most recent, then the others', () => {
    assert.deepEqual(chosen('镇', 2), ['青溪镇2023.txt', '柳湾镇2021.txt']);
    assert.deepEqual(chosen('镇', 4), ['青溪镇2023.txt', '白石镇2018.txt', '云杉县审计局2022.txt', '柳湾镇2021.txt']);
  });
});
