import assert from 'node:assert/strict';
import { extractText } from '../readers.ts';

/** Latin letters as bytes. */
function latin(text: string): Uint8Array {
  return Uint8Array.from(text, (sign) => sign.charCodeAt(0));
}

async function lines(body: string): Promise<string[]> {
  const head = "{\\rtf1\\ansi\\ansicpg936{\\fonttbl{\\f0\\fcharset134 \\'cb\\'ce\\'cc\\'e5;}{\\f1\\fcharset0 Times;}}";
  return (await extractText('总结.rtf', latin(`${head}${body}}`))).lines.map(({ text }) => text);
}

describe('an RTF document', () => {
  it('reads Chinese in its code page, also under a Latin font, and in Unicode with stand-ins passed over', async () => {
    assert.deepEqual(await lines("\\f0\\'d7\\'dc\\'bd\\'e1\\par\\f1\\'d7\\'dc\\par\\uc1\\u24635?\\u32467?\\par"), [
      '总结',
      '总',
      '总结',
    ]);
  });

  it('takes the number that the writer printed, without the tab behind it, and no bullets', async () => {
    const number = (text: string) => `{\\listtext\\pard\\plain ${text}\\tab}`;
    assert.deepEqual(
      await lines(`${number('\\u19968?\\u12289?')}A\\par${number('1.')}B\\par${number('\\u9679?')}C\\par`),
      ['一、A', '1.B', 'C'],
    );
  });

  it('leaves out field codes, notes, pictures, deleted and hidden text, and unknown groups', async () => {
    const found = await lines(
      'a{\\field{\\*\\fldinst PAGE}{\\fldrslt b}}{\\footnote x}{\\pict ffd8}{\\deleted y}{\\v z}{\\*\\unknown u}c\\par',
    );
    assert.deepEqual(found, ['abc']);
  });

  it('makes a table row a line, and reads a text box', async () => {
    const found = await lines(
      '\\trowd\\intbl A\\cell B\\cell\\row\\pard C{\\shp{\\*\\shpinst{\\sp{\\sn x}{\\sv 1}}{\\shptxt D}}}\\par',
    );
    assert.deepEqual(found, ['A\tB', 'CD']);
  });

  it('takes the outline level of a style as evidence', async () => {
    const text = '{\\rtf1{\\stylesheet{\\s1\\outlinelevel0 heading 1;}}\\s1 A\\par\\pard B\\par}';
    assert.deepEqual((await extractText('a.rtf', latin(text))).lines, [
      { text: 'A', evidence: { headingLevel: 1 } },
      { text: 'B' },
    ]);
  });
});
