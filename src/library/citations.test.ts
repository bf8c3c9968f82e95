import assert from 'node:assert/strict';
import { readReports } from '../corpus/readReports.ts';
import type { Source } from '../corpus/model.ts';
import { citationsOf } from './citations.ts';

function read(...lines: string[]) {
  const text = lines.map((line) => ({ text: line }));
  return readReports({ path: '甲.txt', format: 'txt', encoding: 'utf-8', lines: text }).reports;
}

const lines = ['青石镇2023年工作总结', '一、党的建设', '　　抓实D建工作。扎实推进标准化建设，成效明显。建成阵地三处。'];

describe('citing a source', () => {
  const reports = read(...lines);
  const at = (line: number, words: string): Source => {
    const start = lines[line - 1]!.indexOf(words);
    return { path: '甲.txt', line, start, end: start + words.length };
  };

  it('gives the sentence it stands in, restored, with its own words marked', () => {
    const source = at(3, 'D建');
    const [citation] = citationsOf(reports, [source]);
    assert.deepEqual(citation, {
      source,
      reportId: reports[0]!.id,
      section: ['党的建设'],
      role: 'review',
      text: '抓实党建工作。',
      start: 2,
      end: 4,
    });
  });

  it('keeps the order asked for and leaves out what stands nowhere now', () => {
    const gone = { path: '乙.txt', line: 1, start: 0, end: 1 };
    const sources = [at(3, '成效明显'), gone, at(3, '阵地')];
    const texts = citationsOf(reports, sources).map(({ text, start, end }) => [text, text.slice(start, end)]);
    assert.deepEqual(texts, [
      ['扎实推进标准化建设，成效明显。', '成效明显'],
      ['建成阵地三处。', '阵地'],
    ]);
  });

  it('shows of a very long sentence the clauses around', () => {
    const long = `${'推动各项任务落地见效，'.repeat(20)}压实工作责任，${'健全长效机制体制，'.repeat(20)}`;
    const [report] = read(lines[0]!, lines[1]!, long);
    const start = long.indexOf('压实');
    const [citation] = citationsOf([report!], [{ path: '甲.txt', line: 3, start, end: start + 6 }]);
    assert.equal(citation!.text.slice(citation!.start, citation!.end), '压实工作责任');
    assert.equal(citation!.text.length <= 120, true, citation!.text);
  });

  it('refuses what is no source', () => {
    assert.throws(() => citationsOf(reports, [{ path: '甲.txt' } as Source]), /cite: a source is/);
  });
});
