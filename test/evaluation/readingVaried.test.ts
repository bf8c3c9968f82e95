import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Heading, Report } from '../../src/corpus/model.ts';
import { readReports } from '../../src/corpus/readReports.ts';
import { Reading } from './readingScore.ts';
import { variedReports, type AnnotatedText } from './readingVaried.ts';

const VARIED = variedReports();

describe('reports in varied forms', () => {
  for (const { name, extracted, reports } of VARIED) {
    it(`are read as annotated: ${name}`, () => {
      const reading = new Reading();
      reading.addFile(name, readReports(extracted), reports);
      assert.deepEqual(reading.notes, []);
    });
  }
});

describe('any two of them in one file', () => {
  const single = fc.constantFrom(...VARIED.filter(({ reports }) => reports.length === 1));

  it('are both found, each with the outline it has alone', () => {
    fc.assert(
      fc.property(single, single, fc.integer({ min: 1, max: 4 }), (one, other, gap) => {
        const [first, second] = [trimmed(one), trimmed(other)];
        const found = read([...first, ...Array<string>(gap).fill(''), ...second]);
        assert.deepEqual(
          found.map(({ title }) => title),
          [...one.reports, ...other.reports].map(({ title }) => title),
          `${one.name} ${other.name}`,
        );
        assert.deepEqual(outline(found[0]!, 0), outline(read(first)[0]!, 0), one.name);
        assert.deepEqual(outline(found[1]!, first.length + gap), outline(read(second)[0]!, 0), other.name);
      }),
      { numRuns: 300 },
    );
  });
});

function trimmed({ extracted }: AnnotatedText): string[] {
  return extracted.lines
    .map(({ text }) => text)
    .join('\n')
    .trim()
    .split('\n');
}

function read(lines: readonly string[]): readonly Report[] {
  const extracted = {
    path: 'a.txt',
    format: 'txt',
    encoding: 'utf-8',
    lines: lines.map((text) => ({ text })),
  } as const;
  return readReports(extracted).reports;
}

/** Headings with lines counted from behind `shift`, and the last line. */
function outline({ headings, endLine }: Report, shift: number): (Heading | number)[] {
  return [...headings.map((heading) => ({ ...heading, line: heading.line - shift })), endLine - shift];
}
