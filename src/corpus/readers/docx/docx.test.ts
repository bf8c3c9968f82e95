import assert from 'node:assert/strict';
import { extractText } from '../readers.ts';
import { docxOf, numbered, paragraph, run, type DocxParts } from '../testing/docxOf.ts';

async function lines(parts: DocxParts): Promise<string[]> {
  return (await extractText('总结.docx', docxOf(parts))).lines.map(({ text }) => text);
}

/** Levels of a list as numbering.xml has them. */
function levels(...rows: readonly (readonly [format: string, text: string, more?: string])[]): string {
  return rows
    .map(
      ([format, text, more = ''], index) =>
        `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`,
    )
    .join('');
}

function list(content: string, more = ''): string {
  return `<w:abstractNum w:abstractNumId="0">${content}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/>${more}</w:num>`;
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
    const { lines: found } = await extractText('总结.docx', docxOf({ body, styles }));
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
    assert.deepEqual(await lines({ body }), ['指标\t完成 情况', '甲 乙\t12']);
  });

  it('leaves out deleted revisions, field codes and fallbacks, and keeps inserted text', async () => {
    const body = paragraph(
      `${run('完成')}<w:del><w:r><w:delText>原定</w:delText></w:r></w:del><w:ins>${run('全部')}</w:ins><w:r><w:instrText>PAGE \\* MERGEFORMAT</w:instrText></w:r>${run('任务')}`,
    );
    assert.deepEqual(await lines({ body }), ['完成全部任务']);
  });

  const formats: readonly (readonly [format: string, text: string, expected: readonly string[]])[] = [
    ['chineseCounting', '第%1条', ['第一条 ', '第二条 ', '第三条 ']],
    ['chineseCountingThousand', '%1、', ['一、', '二、', '三、']],
    ['japaneseCounting', '（%1）', ['（一）', '（二）', '（三）']],
    ['ideographDigital', '%1、', ['一、', '二、', '三、']],
    ['chineseLegalSimplified', '%1、', ['壹、', '贰、', '叁、']],
    ['ideographTraditional', '%1、', ['甲、', '乙、', '丙、']],
    ['decimalEnclosedCircleChinese', '%1', ['①', '②', '③']],
    ['decimalEnclosedParen', '%1', ['⑴', '⑵', '⑶']],
    ['decimalFullWidth', '%1．', ['１．', '２．', '３．']],
    ['decimalZero', '%1.', ['01.', '02.', '03.']],
    ['upperLetter', '%1.', ['A.', 'B.', 'C.']],
    ['lowerRoman', '%1.', ['i.', 'ii.', 'iii.']],
    ['decimal', '%1', ['1 ', '2 ', '3 ']],
    ['bullet', '●', ['', '', '']],
  ];
  for (const [format, text, expected] of formats) {
    it(`writes the number format ${format} as ${expected.join('') || 'nothing'}`, async () => {
      const body = [1, 2, 3].map(() => numbered('事项', 1, 0)).join('');
      const found = await lines({ body, numbering: list(levels([format, text])) });
      assert.deepEqual(
        found,
        expected.map((number) => `${number}事项`),
      );
    });
  }

  it('goes on counting through ten, a hundred, a thousand', async () => {
    const body = Array.from({ length: 1010 }, () => numbered('条', 1, 0)).join('');
    const found = await lines({ body, numbering: list(levels(['chineseCounting', '%1、'])) });
    assert.deepEqual(
      [9, 10, 19, 20, 99, 100, 109, 110, 1009].map((index) => found[index]),
      [
        '十、条',
        '十一、条',
        '二十、条',
        '二十一、条',
        '一百、条',
        '一百零一、条',
        '一百一十、条',
        '一百一十一、条',
        '一千零一十、条',
      ],
    );
  });

  it('restarts a level where the list says so, and prints the levels above in digits where it is legal numbering', async () => {
    const content = levels(
      ['chineseCounting', '%1、'],
      ['decimal', '%2.', '<w:lvlRestart w:val="0"/>'],
      ['decimal', '%1.%3', '<w:isLgl/>'],
    );
    const body = [0, 1, 2, 0, 1, 2].map((level) => numbered('条', 1, level)).join('');
    assert.deepEqual(await lines({ body, numbering: list(content) }), [
      '一、条',
      '1.条',
      '1.1 条',
      '二、条',
      '2.条',
      '2.1 条',
    ]);
  });

  it('lets an instance override a level of its list', async () => {
    const override = `<w:lvlOverride w:ilvl="0"><w:lvl w:ilvl="0"><w:start w:val="4"/><w:numFmt w:val="decimal"/><w:lvlText w:val="（%1）"/></w:lvl></w:lvlOverride>`;
    const body = numbered('条', 1, 0) + numbered('条', 1, 0);
    assert.deepEqual(await lines({ body, numbering: list(levels(['chineseCounting', '%1、']), override) }), [
      '（4）条',
      '（5）条',
    ]);
  });

  it('takes the number of a style, at the level that the list binds to it, also through a style based on it', async () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="h1"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="h2"><w:name w:val="heading 2"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="own"><w:name w:val="本单位标题"/><w:basedOn w:val="h2"/></w:style>';
    const content = levels(
      ['chineseCounting', '%1、', '<w:pStyle w:val="h1"/>'],
      ['chineseCounting', '（%2）', '<w:pStyle w:val="h2"/>'],
    );
    const styled = (style: string, more = '') => paragraph(run('条'), `<w:pStyle w:val="${style}"/>${more}`);
    const body =
      styled('h1') +
      styled('h2') +
      styled('own') +
      styled('h2', '<w:numPr><w:numId w:val="0"/></w:numPr>') +
      styled('h1');
    assert.deepEqual(await lines({ body, styles, numbering: list(content) }), [
      '一、条',
      '（一）条',
      '（二）条',
      '条',
      '二、条',
    ]);
  });

  it('follows a list that is the list of a numbering style', async () => {
    const numbering = `<w:abstractNum w:abstractNumId="0"><w:styleLink w:val="公文"/>${levels(['chineseCounting', '%1、'])}</w:abstractNum><w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="公文"/></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>`;
    assert.deepEqual(await lines({ body: numbered('条', 1, 0), numbering }), ['一、条']);
  });

  it('reads text boxes in their place, once, and hidden text not at all', async () => {
    const box = `<w:txbxContent>${paragraph(run('框内'))}</w:txbxContent>`;
    const body =
      paragraph(run('前文')) +
      paragraph(
        `<mc:AlternateContent xmlns:mc="m"><mc:Choice>${box}</mc:Choice><mc:Fallback>${box}</mc:Fallback></mc:AlternateContent>${run('后文')}<w:r><w:rPr><w:vanish/></w:rPr><w:t>隐藏</w:t></w:r>${run('可见')}`,
      );
    assert.deepEqual(await lines({ body }), ['前文', '框内', '后文可见']);
  });

  it('joins paragraphs whose end was deleted, and drops deleted rows', async () => {
    const row = (text: string, more = '') => `<w:tr>${more}<w:tc>${paragraph(run(text))}</w:tc></w:tr>`;
    const body =
      paragraph(run('全年'), '<w:rPr><w:del w:id="1"/></w:rPr>') +
      paragraph(run('完成')) +
      `<w:tbl>${row('保留')}${row('删除', '<w:trPr><w:del w:id="2"/></w:trPr>')}</w:tbl>`;
    assert.deepEqual(await lines({ body }), ['全年完成', '保留']);
  });

  it('leaves out the marks of notes and comments and keeps the shown text of fields', async () => {
    const body = paragraph(
      `${run('完成投资')}<w:r><w:footnoteReference w:id="2"/></w:r><w:commentRangeStart w:id="0"/>${run('3亿元')}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> REF a </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('（见附件）')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`,
    );
    assert.deepEqual(await lines({ body }), ['完成投资3亿元（见附件）']);
  });

  it('keeps the paragraphs of a report that was written into one cell of a form', async () => {
    const long = '全年完成重点任务二十六项，各项指标好于预期，群众满意度持续提升，工作经验在全县推广。';
    const body = `<w:tbl><w:tr><w:tc>${paragraph(run('工作总结'))}</w:tc><w:tc>${paragraph(run('一、工作情况'))}${paragraph(run(long))}${paragraph(run(long))}</w:tc></w:tr></w:tbl>`;
    assert.deepEqual(await lines({ body }), ['工作总结', '一、工作情况', long, long]);
  });

  it('begins a new line with a new page, but no empty one', async () => {
    const page = '<w:r><w:br w:type="page"/></w:r>';
    assert.deepEqual(
      await lines({ body: paragraph(run('上页') + page + run('下页')) + paragraph(page + run('又一页')) }),
      ['上页', '下页', '又一页'],
    );
  });
});
