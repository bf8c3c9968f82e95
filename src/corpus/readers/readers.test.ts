import assert from 'node:assert/strict';
import { strToU8, zipSync } from 'fflate';
import fc from 'fast-check';
import { isReadError } from '../../text/readError.ts';
import { extractText } from './readers.ts';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

interface Parts {
  readonly body: string;
  readonly styles?: string;
  readonly numbering?: string;
}

function docx({ body, styles, numbering }: Parts): Uint8Array {
  const files: Record<string, Uint8Array> = {
    '[Content_Types].xml': strToU8('<Types/>'),
    'word/document.xml': strToU8(
      `<?xml version="1.0" encoding="UTF-8"?><w:document ${W}><w:body>${body}</w:body></w:document>`,
    ),
  };
  if (styles !== undefined) files['word/styles.xml'] = strToU8(`<w:styles ${W}>${styles}</w:styles>`);
  if (numbering !== undefined) files['word/numbering.xml'] = strToU8(`<w:numbering ${W}>${numbering}</w:numbering>`);
  return zipSync(files);
}

function run(text: string): string {
  return `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
}

function paragraph(content: string, properties = ''): string {
  return `<w:p><w:pPr>${properties}</w:pPr>${content}</w:p>`;
}

function numbered(text: string, numId: number, level: number): string {
  return paragraph(run(text), `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${numId}"/></w:numPr>`);
}

async function lines(parts: Parts): Promise<string[]> {
  return (await extractText('总结.docx', docx(parts))).lines.map(({ text }) => text);
}

describe('a Word document', () => {
  it('gives its paragraphs in order, runs joined, breaks as lines', async () => {
    const body =
      paragraph(run('一、') + run('工作情况')) +
      paragraph(`${run('上半年')}<w:r><w:br/></w:r>${run('下半年')}`) +
      paragraph('');
    assert.deepEqual(await lines({ body }), ['一、工作情况', '上半年', '下半年', '']);
  });

  it('writes automatic numbers out, in Chinese and in digits, restarting below each parent', async () => {
    const level = (ilvl: number, format: string, text: string): string =>
      `<w:lvl w:ilvl="${ilvl}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
    const numbering = `<w:abstractNum w:abstractNumId="0">${level(0, 'chineseCounting', '%1、')}${level(1, 'chineseCounting', '（%2）')}${level(2, 'decimal', '%3.')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`;
    const body = [
      numbered('工作情况', 1, 0),
      numbered('抓项目', 1, 1),
      numbered('签约', 1, 2),
      numbered('落地', 1, 2),
      numbered('抓环境', 1, 1),
      numbered('存在问题', 1, 0),
      numbered('队伍', 1, 1),
      numbered('另一部分', 2, 0),
    ].join('');
    assert.deepEqual(await lines({ body, numbering }), [
      '一、工作情况',
      '（一）抓项目',
      '1.签约',
      '2.落地',
      '（二）抓环境',
      '二、存在问题',
      '（一）队伍',
      '一、另一部分',
    ]);
  });

  it('takes heading styles and outline levels as evidence, through styles based on others', async () => {
    const styles =
      '<w:style w:styleId="1"><w:name w:val="heading 1"/></w:style><w:style w:styleId="a"><w:name w:val="本单位标题"/><w:basedOn w:val="1"/></w:style>';
    const body =
      paragraph(run('工作情况'), '<w:pStyle w:val="a"/>') +
      paragraph(run('抓项目'), '<w:outlineLvl w:val="1"/>') +
      paragraph(run('全年完成。'));
    const { lines: found } = await extractText('总结.docx', docx({ body, styles }));
    assert.deepEqual(found, [
      { text: '工作情况', evidence: { headingLevel: 1 } },
      { text: '抓项目', evidence: { headingLevel: 2 } },
      { text: '全年完成。' },
    ]);
  });

  it('makes a table row a line, also with tables in cells', async () => {
    const cell = (content: string): string => `<w:tc>${content}</w:tc>`;
    const inner = `<w:tbl><w:tr>${cell(paragraph(run('甲')))}${cell(paragraph(run('乙')))}</w:tr></w:tbl>`;
    const body = `<w:tbl><w:tr>${cell(paragraph(run('指标')))}${cell(paragraph(run('完成')) + paragraph(run('情况')))}</w:tr><w:tr>${cell(inner)}${cell(paragraph(run('12')))}</w:tr></w:tbl>`;
    assert.deepEqual(await lines({ body }), ['指标\t完成 情况', '甲\t乙\t12']);
  });

  it('leaves out deleted revisions, field codes and fallbacks, and keeps inserted text', async () => {
    const body = paragraph(
      `${run('完成')}<w:del><w:r><w:delText>原定</w:delText></w:r></w:del><w:ins>${run('全部')}</w:ins><w:r><w:instrText>PAGE \\* MERGEFORMAT</w:instrText></w:r>${run('任务')}`,
    );
    assert.deepEqual(await lines({ body }), ['完成全部任务']);
  });
});

describe('files that cannot be read', () => {
  const encrypted = new Uint8Array(4096);
  encrypted.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  for (let at = 0; at < 16; at++) encrypted[1024 + at * 2] = 'EncryptedPackage'.charCodeAt(at);
  const old = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]);
  const whole = docx({ body: paragraph(run('工作情况')) });
  const bomb = zipSync({ 'word/document.xml': new Uint8Array(70 * 1024 * 1024) }, { level: 9 });
  const cases: readonly (readonly [string, string, Uint8Array, RegExp])[] = [
    ['an empty text file', 'a.txt', new Uint8Array(0), /空/],
    ['a text file of blanks', 'a.txt', strToU8(' \n\t\n'), /没有文字/],
    ['a picture named .txt', 'a.txt', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 1, 2]), /PNG/],
    ['a Word document named .txt', 'a.txt', whole, /zip/],
    ['a text file named .docx', 'a.docx', strToU8('一、工作情况'), /不是有效的 \.docx/],
    ['a Word document cut short', 'a.docx', whole.subarray(0, whole.length >> 1), /损坏/],
    ['an encrypted Word document', 'a.docx', encrypted, /加密/],
    ['an old Word document named .docx', 'a.docx', old, /旧版 Word/],
    ['a zip that is no Word document', 'a.docx', zipSync({ 'a.txt': strToU8('x') }), /不是 Word 文档/],
    ['a Word document without text', 'a.docx', docx({ body: paragraph('') }), /没有文字/],
    ['broken XML', 'a.docx', zipSync({ 'word/document.xml': strToU8('<w:document><w:p>') }), /损坏/],
    [
      'XML with entities of its own',
      'a.docx',
      zipSync({ 'word/document.xml': strToU8('<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>') }),
      /DTD/,
    ],
    ['XML nested too deep', 'a.docx', docx({ body: '<w:p>'.repeat(400) + '</w:p>'.repeat(400) }), /嵌套过深/],
    ['a zip bomb', 'a.docx', bomb, /过大/],
    ['an old Word file', 'a.doc', old, /\.doc/],
    ['a PDF', 'a.pdf', strToU8('%PDF-1.7'), /\.pdf/],
    ['a format nobody reads', 'a.xyz', strToU8('x'), /不支持 \.xyz/],
  ];
  for (const [what, path, bytes, reason] of cases) {
    it(`say what is wrong: ${what}`, async () => {
      await assert.rejects(extractText(path, bytes), (error: unknown) => {
        assert.ok(isReadError(error));
        assert.equal(error.path, path);
        assert.match(error.reason.zh, reason);
        assert.ok(error.reason.zh.endsWith('。') && error.reason.en.endsWith('.'));
        return true;
      });
    });
  }

  it('are refused with a ReadError whatever bytes they hold', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 300 }),
        fc.constantFrom('a.txt', 'a.docx', 'a.md'),
        async (bytes, path) => {
          try {
            await extractText(path, bytes);
          } catch (error) {
            assert.ok(isReadError(error));
          }
        },
      ),
    );
  });
});

describe('plain text', () => {
  it('has the lines an editor counts, whatever ends them', async () => {
    const { lines: found, format, encoding } = await extractText('a.md', strToU8('# 总结\r\n正文\r\r末行\n'));
    assert.deepEqual(
      { found: found.map(({ text }) => text), format, encoding },
      { found: ['# 总结', '正文', '', '末行', ''], format: 'md', encoding: 'utf-8' },
    );
  });
});
