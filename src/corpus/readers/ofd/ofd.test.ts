import assert from 'node:assert/strict';
import { strToU8, zipSync } from 'fflate';
import { extractText } from '../readers.ts';

async function lines(objects: string, place = 'Page.xml'): Promise<string[]> {
  const bytes = zipSync({
    'OFD.xml': strToU8(
      '<ofd:OFD xmlns:ofd="o"><ofd:DocBody><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>',
    ),
    'Doc_0/Document.xml': strToU8(
      `<ofd:Document xmlns:ofd="o"><ofd:CommonData><ofd:PageArea><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox></ofd:PageArea></ofd:CommonData><ofd:Pages><ofd:Page ID="1" BaseLoc="${place}"/></ofd:Pages></ofd:Document>`,
    ),
    'Doc_0/Page.xml': strToU8(
      `<ofd:Page xmlns:ofd="o"><ofd:Content><ofd:Layer>${objects}</ofd:Layer></ofd:Content></ofd:Page>`,
    ),
  });
  return (await extractText('总结.ofd', bytes)).lines.map(({ text }) => text);
}

function object(boundary: string, code: string, more = ''): string {
  return `<ofd:TextObject ID="2" Boundary="${boundary}" Font="1" Size="5"${more}>${code}</ofd:TextObject>`;
}

describe('an OFD document', () => {
  it('reads codes of one line in their order from the left, repeated distances and single ones', async () => {
    const right = object('50 20 40 6', '<ofd:TextCode X="0" Y="5" DeltaX="g 3 5">工作情况</ofd:TextCode>');
    const left = object('40 20 10 6', '<ofd:TextCode X="0" Y="5" DeltaX="5">一、</ofd:TextCode>');
    assert.deepEqual(await lines(right + left), ['一、工作情况']);
  });

  it('parts what a wide distance parts', async () => {
    const row = object('40 20 90 6', '<ofd:TextCode X="0" Y="5" DeltaX="5 40 5">投资三亿</ofd:TextCode>');
    assert.deepEqual(await lines(row), ['投资\t三亿']);
  });

  it('applies the matrix of an object', async () => {
    const scaled = object(
      '40 20 90 12',
      '<ofd:TextCode X="0" Y="1" DeltaX="g 1 1">总结</ofd:TextCode>',
      ' CTM="5 0 0 5 0 0"',
    );
    const below = object('40 40 90 6', '<ofd:TextCode X="0" Y="5" DeltaX="g 1 5">正文</ofd:TextCode>');
    assert.deepEqual((await lines(scaled + below)).filter(Boolean), ['总结', '正文']);
  });

  it('leaves out what does not lie flat: stamps and watermarks', async () => {
    const flat = object('40 20 10 6', '<ofd:TextCode X="0" Y="5" DeltaX="5">正文</ofd:TextCode>');
    const slanted = object(
      '40 60 60 60',
      '<ofd:TextCode X="0" Y="5">水印</ofd:TextCode>',
      ' CTM="0.7 0.7 -0.7 0.7 0 0"',
    );
    const down = object('150 60 6 60', '<ofd:TextCode X="0" Y="5" DeltaX="0" DeltaY="5">竖排</ofd:TextCode>');
    assert.deepEqual(await lines(flat + slanted + down), ['正文']);
  });

  it('finds pages by a place from the root of the package, or by one with steps up', async () => {
    const flat = object('40 20 10 6', '<ofd:TextCode X="0" Y="5" DeltaX="5">正文</ofd:TextCode>');
    assert.deepEqual(
      [await lines(flat, '/Doc_0/Page.xml'), await lines(flat, '../Doc_0/./Page.xml')],
      [['正文'], ['正文']],
    );
  });

  it('does not let a repeated distance fill the memory', async () => {
    const code = '<ofd:TextCode X="0" Y="5" DeltaX="g 4000000000 5">正文</ofd:TextCode>';
    assert.deepEqual(await lines(object('40 20 10 6', code)), ['正文']);
  });
});
