import assert from 'node:assert/strict';
import { extractText } from '../readers.ts';
import { pdfOf } from '../testing/pdfOf.ts';
import { plainCharacters } from './plainCharacters.ts';

describe('a PDF', function () {
  // The first PDF waits for pdf.js to be loaded.
  this.timeout(120_000);

  it('is read where it names a Chinese character map instead of carrying one', async () => {
    const bytes = pdfOf([[{ text: '一、工作情况', x: 80, y: 700 }], [{ text: '二、存在问题', x: 80, y: 700 }]]);
    const { lines, format } = await extractText('总结.pdf', bytes);
    assert.deepEqual(
      { lines: lines.map(({ text }) => text).filter(Boolean), format },
      { lines: ['一、工作情况', '二、存在问题'], format: 'pdf' },
    );
  });

  it('is read again and again, several at a time', async () => {
    const one = (text: string) => extractText('a.pdf', pdfOf([[{ text, x: 80, y: 700 }]]));
    const found = await Promise.all(['甲镇总结', '乙乡总结', '丙县总结'].map(one));
    assert.deepEqual(
      found.map(({ lines }) => lines.map(({ text }) => text)),
      [['甲镇总结'], ['乙乡总结'], ['丙县总结']],
    );
  });

  it('gives the characters that radicals and old variants stand for', () => {
    assert.equal(plainCharacters('⼀、⼯作 ⾦额 不⾜'), '一、工作 金额 不足');
  });

  it('leaves the host as it was: lists are as quick as before', async () => {
    const { push } = Array.prototype;
    const { warn } = console;
    await extractText('a.pdf', pdfOf([[{ text: '甲镇总结', x: 80, y: 700 }]]));
    assert.equal(Array.prototype.push, push);
    assert.equal(console.warn, warn);
  });
});
