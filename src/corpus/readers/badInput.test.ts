import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { utils, write } from 'cfb';
import fc from 'fast-check';
import { strToU8, zipSync, zlibSync } from 'fflate';
import { isReadError } from '../../text/readError.ts';
import { extractText, MAX_FILE_BYTES } from './readers.ts';
import { docxOf, paragraph, run } from './testing/docxOf.ts';
import { pdfOf } from './testing/pdfOf.ts';

const FIXTURES = new URL('./fixtures/', import.meta.url);

function fixture(name: string): Uint8Array {
  return new Uint8Array(readFileSync(new URL(name, FIXTURES)));
}

function compound(streams: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const container = utils.cfb_new();
  for (const [name, content] of Object.entries(streams)) utils.cfb_add(container, `/${name}`, content);
  return Uint8Array.from(write(container, { type: 'array' }) as number[]);
}

function half(bytes: Uint8Array): Uint8Array {
  return bytes.subarray(0, bytes.length >> 1);
}

/** A binary Word document with one bit of its flags set: encrypted. */
function withPassword(bytes: Uint8Array): Uint8Array {
  const locked = bytes.slice();
  for (let at = 512; at + 12 < locked.length; at += 512) {
    if (locked[at] === 0xec && locked[at + 1] === 0xa5) locked[at + 11] = locked[at + 11]! | 1;
  }
  return locked;
}

const wordDocument = docxOf({ body: paragraph(run('工作情况')) });
const bomb = zipSync({ 'word/document.xml': new Uint8Array(70 * 1024 * 1024) }, { level: 9 });
const manyParts = zipSync(
  Object.fromEntries(Array.from({ length: 20_001 }, (_, index) => [`a/${index}.xml`, new Uint8Array(0)])),
);
const xmlBomb =
  '<!DOCTYPE a [<!ENTITY b "拟稿"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY d "&c;&c;&c;&c;&c;&c;&c;&c;">]><a>&d;</a>';

/** A page of 40 MB of blanks in 40 kB. */
const pageBomb = zlibSync(new Uint8Array(40 * 1024 * 1024).fill(0x20), { level: 9 });
/** A PDF whose one page is this stream; it has no table of objects, so that a reader searches for them. */
function pdfOfStream(filter: string, stream: Uint8Array): Uint8Array {
  const head = `%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Count 1/Kids[3 0 R]>>\nendobj\n3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R>>\nendobj\n4 0 obj\n<</Filter ${filter}/Length ${stream.length}>>\nstream\n`;
  const tail = '\nendstream\nendobj\ntrailer\n<</Root 1 0 R>>\nstartxref\n0\n%%EOF\n';
  return Uint8Array.from([...strToU8(head), ...stream, ...strToU8(tail)]);
}

/** One row a case: what it is, the file's name, its bytes, and what the Chinese sentence must say. */
const CASES: readonly (readonly [what: string, path: string, bytes: () => Uint8Array, reason: RegExp])[] = [
  ['an empty text file', 'a.txt', () => new Uint8Array(0), /文件是空的/],
  ['an empty PDF', 'a.pdf', () => new Uint8Array(0), /文件是空的/],
  ['a text file of blanks', 'a.txt', () => strToU8(' \n\t\n'), /没有文字/],
  ['a picture named .txt', 'a.txt', () => Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 1, 2]), /PNG/],
  ['a Word document named .txt', 'a.txt', () => wordDocument, /zip/],
  ['a program named .txt', 'a.txt', () => Uint8Array.from({ length: 900 }, (_, at) => (at * 37) % 256), /二进制/],
  ['a text file with one line of 2 MB', 'a.txt', () => strToU8('全年工作'.repeat(170_000)), /一行/],
  ['a file larger than any report', 'a.txt', () => new Uint8Array(MAX_FILE_BYTES + 1), /超过 256 MB/],
  ['a text file named .docx', 'a.docx', () => strToU8('一、工作情况'), /不是有效的 \.docx/],
  ['a text file named .pdf', 'a.pdf', () => strToU8('一、工作情况'), /不是有效的 \.pdf/],
  ['a Word document cut short', 'a.docx', () => half(fixture('typed.docx')), /不完整/],
  ['a Word document without its text', 'a.docx', () => zipSync({ 'word/styles.xml': strToU8('<a/>') }), /不完整/],
  ['a Word document without words', 'a.docx', () => docxOf({ body: paragraph('') }), /没有文字/],
  ['an encrypted Word document', 'a.docx', () => compound({ EncryptedPackage: new Uint8Array(5000) }), /加密/],
  ['a zip that is no Word document', 'a.docx', () => zipSync({ 'a.txt': strToU8('x') }), /不是 Word 文档/],
  [
    'a zip whose names lead out of it',
    'a.docx',
    () => zipSync({ '../../word/document.xml': strToU8('<a/>') }),
    /不是 Word 文档/,
  ],
  ['broken XML', 'a.docx', () => zipSync({ 'word/document.xml': strToU8('<w:document><w:p>') }), /损坏/],
  ['an XML bomb', 'a.docx', () => zipSync({ 'word/document.xml': strToU8(xmlBomb) }), /DTD/],
  ['XML nested too deep', 'a.docx', () => docxOf({ body: '<w:p>'.repeat(400) + '</w:p>'.repeat(400) }), /嵌套过深/],
  ['a zip bomb', 'a.docx', () => bomb, /过大/],
  ['a zip of too many parts', 'a.docx', () => manyParts, /文件过多/],
  ['a binary Word document cut short', 'a.doc', () => half(fixture('typed.doc')), /损坏|不完整/],
  ['an encrypted binary Word document', 'a.doc', () => withPassword(fixture('typed.doc')), /加密/],
  ['a table of old Excel named .doc', 'a.doc', () => compound({ Workbook: new Uint8Array(5000) }), /不是 Word 文档/],
  ['a document older than Word 97', 'a.doc', () => compound({ WordDocument: new Uint8Array(5000) }), /早于 Word 97/],
  ['RTF cut short', 'a.rtf', () => half(fixture('typed.rtf')), /结尾部分缺失/],
  ['RTF nested too deep', 'a.rtf', () => strToU8(`{\\rtf1${'{'.repeat(5000)}`), /嵌套过深/],
  ['a PDF cut short', 'a.pdf', () => half(fixture('typed.pdf')), /结尾部分缺失/],
  ['a PDF of nothing but its frame', 'a.pdf', () => strToU8('%PDF-1.7\nstartxref\n0\n%%EOF'), /损坏/],
  ['an encrypted PDF', 'a.pdf', () => fixture('encrypted.pdf'), /加密/],
  ['a PDF with a bomb for a page', 'a.pdf', () => pdfOfStream('/FlateDecode', pageBomb), /解压后过大/],
  [
    'a PDF with a page packed twice',
    'a.pdf',
    () => pdfOfStream('[/FlateDecode /FlateDecode]', zlibSync(pageBomb)),
    /解压后过大/,
  ],
  ['a PDF of 5,001 pages', 'a.pdf', () => pdfOf(Array.from({ length: 5001 }, () => [])), /超过 5000 页/],
  ['a scanned PDF', 'a.pdf', () => pdfOf([[], []]), /扫描/],
  ['an OFD cut short', 'a.ofd', () => half(fixture('typed.ofd')), /不完整/],
  ['a zip named .ofd', 'a.ofd', () => wordDocument, /OFD/],
  ['a web page without words', 'a.html', () => strToU8('<html><script>1</script></html>'), /没有文字/],
  [
    'a web archive without a page',
    'a.mht',
    () => strToU8('MIME-Version: 1.0\r\nContent-Type: image/png\r\n\r\nx'),
    /没有网页正文/,
  ],
  ['a format nobody reads', 'a.xyz', () => strToU8('x'), /不支持 \.xyz/],
];

describe('files that cannot be read', function () {
  // The first PDF waits for pdf.js to be loaded.
  this.timeout(120_000);

  for (const [what, path, bytes, reason] of CASES) {
    it(`say what is wrong: ${what}`, async () => {
      await assert.rejects(extractText(path, bytes()), (error: unknown) => {
        assert.ok(isReadError(error), String(error));
        assert.equal(error.path, path);
        assert.match(error.reason.zh, reason);
        assert.ok(error.reason.zh.endsWith('。') && error.reason.en.endsWith('.'));
        return true;
      });
    });
  }

  const documents = ['typed.docx', 'typed.doc', 'typed.rtf', 'typed.html', 'typed.mht', 'typed.ofd', 'typed.pdf'];
  for (const name of documents) {
    it(`are refused with a ReadError, or read in part, whatever was damaged in ${name}`, async () => {
      const whole = fixture(name);
      const damage = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 40 });
      await fc.assert(
        fc.asyncProperty(damage, async (changes) => {
          const bytes = whole.slice();
          for (const [at, value] of changes) bytes[at] = value;
          try {
            await extractText(name, bytes);
          } catch (error) {
            assert.ok(isReadError(error), String(error));
          }
        }),
        { numRuns: name.endsWith('.pdf') ? 6 : 40 },
      );
    });
  }

  it('are refused with a ReadError whatever bytes they hold', async () => {
    const names = fc.constantFrom('a.txt', 'a.docx', 'a.md', 'a.doc', 'a.rtf', 'a.html', 'a.mht', 'a.ofd', 'a.wps');
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), names, async (bytes, path) => {
        try {
          await extractText(path, bytes);
        } catch (error) {
          assert.ok(isReadError(error));
        }
      }),
    );
  });
});
