import assert from 'node:assert/strict';
import { nextOrdinals } from './ordinals.ts';

const textsAt = (draft: string, before: string): string[] => nextOrdinals(draft, before).map(({ text }) => text);

describe('counting on', () => {
  it('offers （三） behind a section （二）, and the next outer number as well', () => {
    const draft = '一、工作回顾\n（一）抓队伍。各项制度落地。\n（二）抓服务。窗口全部开放。';
    assert.deepEqual(textsAt(draft, ''), ['（三）', '二、']);
  });

  it('opens the lower level behind a heading that stands alone', () => {
    assert.deepEqual(textsAt('一、工作回顾', ''), ['（一）', '二、']);
  });

  it('does not expect the next number behind a heading that has nothing under it yet', () => {
    const surest = (draft: string): number =>
      Math.max(...nextOrdinals(draft, '').map(({ probability }) => probability));
    assert.ok(surest('一、工作回顾\n（一）抓服务') < 0.2);
    assert.ok(surest('一、工作回顾\n（一）抓服务。窗口全部开放。') > 0.3);
  });

  it('opens the lower level behind a paragraph that leads into a part, where an earlier part has one', () => {
    const led = '二、工作打算\n明年重点抓好以下工作。';
    assert.deepEqual(textsAt(`一、工作回顾\n（一）抓服务。窗口全部开放。\n${led}`, ''), ['（一）', '三、']);
    assert.deepEqual(textsAt(`一、工作回顾\n窗口全部开放。\n${led}`, ''), ['三、']);
  });

  it('keeps the form of the brackets as written', () => {
    assert.deepEqual(textsAt('(九)抓安全。巡查到位。', ''), ['(十)']);
  });

  it('goes on from 一是 to 二是, on a new line and behind a sentence', () => {
    assert.deepEqual(textsAt('一是健全制度。', ''), ['二是']);
    assert.deepEqual(textsAt('', '一是健全制度。逐条落实。'), ['二是']);
  });

  it('offers nothing inside a sentence or where nothing is counted', () => {
    assert.deepEqual(textsAt('', '一是健全制度'), []);
    assert.deepEqual(textsAt('今年以来工作平稳。', ''), []);
  });

  it('is surer the longer the item already is', () => {
    const chance = (before: string): number => nextOrdinals('', before)[0]!.probability;
    assert.ok(chance('一是立规矩。') < chance('一是立规矩。常检查。'));
  });
});
