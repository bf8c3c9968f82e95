import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Report } from '../model.ts';
import { readReports } from '../readReports.ts';
import { extractText } from './readers.ts';

const FIXTURES = new URL('./fixtures/', import.meta.url);

async function read(name: string, as = name): Promise<{ reports: readonly Report[]; format: string }> {
  return readReports(await extractText(as, new Uint8Array(readFileSync(new URL(name, FIXTURES)))));
}

/** All that a report says, without where in the file it stands. */
function content({ reports }: { readonly reports: readonly Report[] }) {
  return reports.map((report) => ({
    ...{ title: report.title, unit: report.unit, genre: report.genre, topic: report.topic },
    ...{ reviewYear: report.reviewYear, planYear: report.planYear, signature: report.signature, date: report.date },
    headings: report.headings.map((heading) => ({ ...heading, line: 0 })),
    paragraphs: report.paragraphs.map(({ kind, text, heading, role }) => ({ kind, text: text.trim(), heading, role })),
    passages: report.passages.map(({ paragraph, start, end, role }) => ({
      role,
      text: report.paragraphs[paragraph]!.text.slice(start, end).trim(),
    })),
  }));
}

describe('one report saved in every format', function () {
  // The first PDF waits for pdf.js to be loaded.
  this.timeout(120_000);

  const rows: readonly (readonly [file: string, format: string, what: string, as?: string])[] = [
    ['typed.docx', 'docx', 'a Word document of WPS, numbers typed'],
    ['automatic.docx', 'docx', 'a Word document of WPS, numbers automatic'],
    ['typed.doc', 'doc', 'a binary Word document, numbers typed'],
    ['automatic.doc', 'doc', 'a binary Word document, numbers automatic'],
    ['automatic.doc', 'doc', 'a document of WPS by name', '总结.wps'],
    ['typed.docx', 'docx', 'a Word document named .doc', '总结.doc'],
    ['typed.rtf', 'rtf', 'RTF, numbers typed'],
    ['automatic.rtf', 'rtf', 'RTF, numbers automatic'],
    ['automatic.rtf', 'rtf', 'RTF named .doc', '总结.doc'],
    ['typed.html', 'html', 'a web page'],
    ['typed.html', 'html', 'a web page named .doc', '总结.doc'],
    ['typed.mht', 'mht', 'a web page in a single file'],
    ['typed.pdf', 'pdf', 'a PDF, numbers typed'],
    ['automatic.pdf', 'pdf', 'a PDF, numbers automatic'],
    ['typed.ofd', 'ofd', 'an OFD'],
  ];
  for (const [file, format, what, as] of rows) {
    it(`reads the same from ${what}`, async () => {
      const plain = await read('report.txt');
      const found = await read(file, as);
      assert.equal(found.format, format);
      assert.deepEqual(content(found), content(plain));
    });
  }

  it('is a report with headings, passages, signature and date in the first place', async () => {
    const [report] = content(await read('report.txt'));
    assert.equal(report?.headings.length, 26);
    assert.equal(report.signature, '梨溪镇人民政府');
    assert.equal(report.date, '2023年12月28日');
    assert.ok(report.passages.length >= 20);
  });
});
