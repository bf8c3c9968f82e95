import assert from 'node:assert/strict';
import fc from 'fast-check';
import { plainText } from './plainText.ts';

const han = (text: string): string => [...text.matchAll(/\p{Script=Han}/gu)].join('');

/** Lines as drafts have them, and the marks that clerks and editors leave in them. */
const fragment = fc.oneof(
  fc.constantFrom(
    '一、',
    '（一）',
    '(二)',
    '1.',
    '# ',
    '## ',
    '### ',
    '- ',
    '* ',
    '> ',
    '　　',
    '**',
    '*',
    '`',
    '~~',
    '__',
    '[',
    '](',
    ')',
    '(',
    ',',
    '.',
    ':',
    ';',
    '"',
    '...',
    '--',
    '---',
    '```',
    '{{',
    '}}',
    '{{slot 做法}}',
    '${1:数}',
    '$0',
    'XX',
    '【做法】',
    'https://a.cn/b?c=1,2',
    '12,345.6',
    'GDP',
    '\n',
    ' ',
  ),
  fc.constantFrom(
    '青石镇',
    '2024年工作总结',
    '抓好项目建设',
    '共完成',
    '个',
    '习近平法治思想',
    '二〇二四年十二月五日',
    '某局：',
  ),
  fc.string({ maxLength: 3 }),
);
const draft = fc.array(fragment, { maxLength: 30 }).map((parts) => parts.join(''));

describe('a draft as plain text for Word', () => {
  it('comes with title, indents and signature as printed', () => {
    const printed = [
      '青石镇2024年工作总结',
      '',
      '　　2024年，我镇抓项目，促发展。',
      '　　一、主要工作',
      '　　（一）抓项目。全年开工三个。',
      '',
      '青石镇人民政府',
      '2024年12月5日',
    ].join('\n');
    const draft =
      '青石镇2024年工作总结\n\n2024年，我镇抓项目，促发展。\n一、主要工作\n（一）抓项目。全年开工三个。\n\n\n青石镇人民政府\n2024年12月5日\n';
    assert.deepEqual(plainText(draft), { text: printed, open: [] });
  });

  it('numbers Markdown headings by their depth and drops the marks', () => {
    const draft =
      '# 青石镇2024年工作总结\n\n## 主要工作\n\n### 抓**项目**\n\n- 开工三个。\n- 竣工两个。\n\n### 抓*民生*\n\n> 见[附表](a.xlsx)。\n\n## 存在问题\n\n人手`不足`。\n';
    assert.equal(
      plainText(draft).text,
      '青石镇2024年工作总结\n\n　　一、主要工作\n　　（一）抓项目\n　　开工三个。\n　　竣工两个。\n　　（二）抓民生\n　　见附表。\n　　二、存在问题\n　　人手不足。',
    );
  });

  it('keeps the numbers of Markdown headings that have them', () => {
    const draft = '# 题目\n## 一、主要工作\n### （一）抓项目\n## 其他\n';
    assert.equal(plainText(draft).text, '题目\n\n　　一、主要工作\n　　（一）抓项目\n　　其他');
  });

  it('makes punctuation full-width beside Chinese, and nowhere else', () => {
    const cases: readonly (readonly [string, string])[] = [
      ['稳增长,惠民生;强治理.', '稳增长，惠民生；强治理。'],
      ['投资1,234.5万元,增长8.5%,居全县第2.', '投资1,234.5万元，增长8.5%，居全县第2.'],
      ['会议于9:30召开,见https://a.cn/b,c?d=1:2。', '会议于9:30召开，见https://a.cn/b,c?d=1:2。'],
      ['生产总值(GDP)和R&D投入(含企业)', '生产总值（GDP）和R&D投入（含企业）'],
      ['推进"放管服"改革,落实A/B test.', '推进“放管服”改革，落实A/B test.'],
      ['Word, Excel: see p. 3', 'Word, Excel: see p. 3'],
      ['(一)抓项目. 全年开工3个.', '（一）抓项目。全年开工3个。'],
      ['1. 抓项目:开工3个', '1.抓项目：开工3个'],
    ];
    for (const [given, printed] of cases)
      assert.equal(plainText(`正文在前。\n${given}`).text.split('\n')[1], `\u3000\u3000${printed}`);
  });

  it('leaves what is still open, and tells where', () => {
    const draft = '全年完成【数】个。\nXX村有{{slot 亮点}}，D委重视。';
    const { text, open } = plainText(draft);
    assert.equal(text, '　　全年完成【数】个。\n　　XX村有【亮点】，D委重视。');
    assert.deepEqual(
      open.map(({ start, end }) => draft.slice(start, end)),
      ['【数】', 'XX', '{{slot 亮点}}', 'D'],
    );
  });

  it('leaves a salutation at the margin, and a part of a draft as paragraphs', () => {
    assert.equal(plainText('县政府办公室：\n现报告如下。').text, '县政府办公室：\n　　现报告如下。');
    assert.equal(plainText('抓项目。\n促发展。').text, '　　抓项目。\n　　促发展。');
    assert.equal(plainText('').text, '');
  });

  it('property: taking it again changes nothing', () => {
    fc.assert(
      fc.property(draft, (given) => {
        const { text } = plainText(given);
        assert.equal(plainText(text).text, text);
      }),
      { numRuns: 1500 },
    );
  });

  it('property: no Chinese character is lost, none moves', () => {
    fc.assert(
      fc.property(draft, (given) => {
        const [original, words] = [han(given), han(plainText(given).text)];
        assert.ok(isSubsequence(original, words), `${JSON.stringify(original)} → ${JSON.stringify(words)}`);
      }),
      { numRuns: 1500 },
    );
  });

  it('property: every place told is one in the draft', () => {
    fc.assert(
      fc.property(draft, (given) => {
        let end = 0;
        for (const place of plainText(given).open) {
          assert.ok(place.start >= end && place.end > place.start && place.end <= given.length);
          end = place.end;
        }
      }),
    );
  });
});

function isSubsequence(short: string, long: string): boolean {
  let at = 0;
  for (const character of long) if (character === short.charAt(at)) at += character.length;
  return at === short.length;
}
