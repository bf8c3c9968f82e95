import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { hideFontPrograms } from './fontPrograms.ts';

const OUTLINES = '12 0 obj\n<</Type/FontDescriptor/Flags 4/FontFile2 13 0 R>>\nendobj\n';

/** The file as it is after hiding. */
function hidden(...objects: readonly string[]): string {
  const bytes = new TextEncoder().encode(objects.join(''));
  hideFontPrograms(bytes);
  return new TextDecoder().decode(bytes);
}

describe('outlines of fonts', () => {
  it('are hidden where the font has a map of its signs, and every byte stays in its place', () => {
    const font = '10 0 obj\n<</Type/Font/Subtype/TrueType/FontDescriptor 12 0 R/ToUnicode 14 0 R>>\nendobj\n';
    const file = hidden(font, OUTLINES);
    assert.equal(file, font + OUTLINES.replace('/FontFile2', '/FontXile2'));
  });

  it('stay where a font has no map, also where it shares them with one that has', () => {
    const mapped = '10 0 obj\n<</Type/Font/FontDescriptor 12 0 R/ToUnicode 14 0 R>>\nendobj\n';
    const unmapped = '11 0 obj\n<</Type/Font/FontDescriptor 12 0 R>>\nendobj\n';
    assert.equal(hidden(unmapped, OUTLINES), unmapped + OUTLINES);
    assert.equal(hidden(mapped, unmapped, OUTLINES), mapped + unmapped + OUTLINES);
  });

  it('are hidden in a font of two bytes a sign by the map of the font around it', () => {
    const inner = '11 0 obj\n<</Type/Font/Subtype/CIDFontType2/FontDescriptor 12 0 R>>\nendobj\n';
    const list = '15 0 obj\n[ 11 0 R ]\nendobj\n';
    const outer = (descendants: string, encoding: string) =>
      `10 0 obj\n<</Type/Font/Subtype/Type0/Encoding/${encoding}/DescendantFonts ${descendants}/ToUnicode 14 0 R>>\nendobj\n`;
    const isHidden = (...objects: readonly string[]) => hidden(...objects).includes('/FontXile2');
    assert.equal(isHidden(outer('[11 0 R]', 'Identity-H'), inner, OUTLINES), true);
    assert.equal(isHidden(outer('15 0 R', 'UniGB-UCS2-H'), list, inner, OUTLINES), true);
    assert.equal(isHidden(outer('[11 0 R]', 'Identity-V'), inner, OUTLINES), false);
    assert.equal(isHidden(inner, OUTLINES), false);
  });

  it('take the type of a Type 1 font along, whose signs without outlines would be blanks', () => {
    const font = '10 0 obj\n<</Type/Font/Subtype/Type1/FontDescriptor 12 0 R/ToUnicode 14 0 R>>\nendobj\n';
    assert.equal(hidden(font, OUTLINES), font.replace('Type1', 'TypeX') + OUTLINES.replace('/FontFile2', '/FontXile2'));
  });

  it('are hidden in what LibreOffice makes, but never the words of a stream', () => {
    const bytes = new Uint8Array(readFileSync(new URL('../fixtures/typed.pdf', import.meta.url)));
    const before = new TextDecoder('latin1').decode(bytes);
    hideFontPrograms(bytes);
    const after = new TextDecoder('latin1').decode(bytes);
    assert.ok(before.includes('/FontFile '));
    assert.ok(!after.includes('/FontFile '));
    const stream = '16 0 obj\n<</Length 60>>\nstream\n/FontFile2 13 0 R\nendstream\nendobj\n';
    const font = '10 0 obj\n<</Type/Font/FontDescriptor 16 0 R/ToUnicode 14 0 R>>\nendobj\n';
    assert.equal(hidden(font, stream), font + stream);
  });
});
