import assert from 'node:assert/strict';
import { decodeText } from './decode.ts';
import { ReadError } from './readError.ts';

const TEXT = '2023年工作总结\n一、工作开展情况\n全年办结事项12件。\n';

/** UTF-16 in either byte order. */
function utf16(text: string, littleEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), littleEndian);
  return bytes;
}

function prefixed(prefix: number[], bytes: Uint8Array): Uint8Array {
  return Uint8Array.from([...prefix, ...bytes]);
}

describe('decoding a clerk’s file', () => {
  const utf8 = new TextEncoder().encode(TEXT);

  it('reads UTF-8 with and without a byte order mark', () => {
    assert.deepEqual(decodeText(utf8), { text: TEXT, encoding: 'utf-8' });
    assert.deepEqual(decodeText(prefixed([0xef, 0xbb, 0xbf], utf8)), { text: TEXT, encoding: 'utf-8' });
  });

  it('reads UTF-16 both ways, with and without a byte order mark', () => {
    assert.deepEqual(decodeText(prefixed([0xff, 0xfe], utf16(TEXT, true))), { text: TEXT, encoding: 'utf-16le' });
    assert.deepEqual(decodeText(prefixed([0xfe, 0xff], utf16(TEXT, false))), { text: TEXT, encoding: 'utf-16be' });
    assert.deepEqual(decodeText(utf16(TEXT, true)), { text: TEXT, encoding: 'utf-16le' });
    assert.deepEqual(decodeText(utf16(TEXT, false)), { text: TEXT, encoding: 'utf-16be' });
  });

  it('reads what old programs wrote in GB18030', () => {
    // 一、总结 in GB18030.
    const bytes = Uint8Array.from([0xd2, 0xbb, 0xa1, 0xa2, 0xd7, 0xdc, 0xbd, 0xe1]);
    assert.deepEqual(decodeText(bytes), { text: '一、总结', encoding: 'gb18030' });
  });

  it('reads UTF-8 that was cut in the middle of a character', () => {
    const long = new TextEncoder().encode('今年以来，全镇上下凝心聚力。'.repeat(20));
    const decoded = decodeText(long.subarray(0, long.length - 1));
    assert.equal(decoded.encoding, 'utf-8');
    assert.ok(decoded.text.startsWith('今年以来'));
  });

  const binaries: readonly (readonly [string, number[], RegExp])[] = [
    ['a PDF', [0x25, 0x50, 0x44, 0x46, 0x2d, 0x31], /PDF/],
    ['a zip', [0x50, 0x4b, 0x03, 0x04, 0, 0], /zip/],
    ['an old Word file', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], /旧版 Office/],
    ['a PNG', [0x89, 0x50, 0x4e, 0x47], /PNG/],
    ['bytes with zeros everywhere', [0, 0, 1, 0, 0, 2, 0, 0, 0], /二进制/],
    ['control characters', Array.from({ length: 300 }, (_, index) => 1 + (index % 8)), /二进制/],
  ];
  for (const [what, bytes, reason] of binaries) {
    it(`refuses ${what} with a sentence that names it`, () => {
      assert.throws(
        () => decodeText(Uint8Array.from(bytes)),
        (error: unknown) => error instanceof ReadError && reason.test(error.reason.zh),
      );
    });
  }
});
