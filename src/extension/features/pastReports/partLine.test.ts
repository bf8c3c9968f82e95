import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { partLine, type Translations } from './partLine.ts';

const CHINESE = JSON.parse(
  readFileSync(new URL('../../../../l10n/bundle.l10n.zh-cn.json', import.meta.url), 'utf8'),
) as Readonly<Record<string, string>>;

/** The bundle that a Chinese window loads, values put in as VS Code does. */
const inChinese: Translations = {
  t: (message, ...values) => CHINESE[message]!.replace(/\{(\d)\}/g, (_, at: string) => String(values[Number(at)])),
};

describe('a corpus too large for completion as a whole', () => {
  it('says how many of its reports completion uses, and which', () => {
    assert.deepEqual(partLine(5300, 1100, inChinese), [
      '往年总结过多，为不影响输入速度，输入建议只用其中 4200 篇，同类单位和近年的优先。',
    ]);
  });

  it('says nothing where it uses them all', () => {
    assert.deepEqual(partLine(53, 0, inChinese), []);
  });
});
