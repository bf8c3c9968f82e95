import assert from 'node:assert/strict';
import { strToU8 } from 'fflate';
import { extractText } from './readers.ts';

describe('plain text', () => {
  it('has the lines an editor counts, whatever ends them', async () => {
    const { lines: found, format, encoding } = await extractText('a.md', strToU8('# 总结\r\n正文\r\r末行\n'));
    assert.deepEqual(
      { found: found.map(({ text }) => text), format, encoding },
      { found: ['# 总结', '正文', '', '末行', ''], format: 'md', encoding: 'utf-8' },
    );
  });
});
