/**
 * Makes src/corpus/readers/fixtures/ from report.txt there: the same report in every format a clerk's folder holds.
 * Word documents of WPS' shape and the OFD are written by hand, the others by LibreOffice (soffice on the path,
 * Debian's libreoffice-writer and fonts-noto-cjk). Run it when the report or a writer changes; the files are kept in
 * git, so that tests need no LibreOffice.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ofdDocument } from './support/ofdDocument.mjs';
import { ROOT } from './support/project.mjs';
import { wordDocument } from './support/wordDocument.mjs';

const FIXTURES = join(ROOT, 'src', 'corpus', 'readers', 'fixtures');

/**
 * @param {string} folder
 * @param {string} file
 * @param {string} format as soffice names it
 */
function convert(folder, file, format) {
  const options = ['--headless', `-env:UserInstallation=file://${folder}/profile`, '--convert-to', format];
  execFileSync('soffice', [...options, '--outdir', folder, join(folder, file)], { stdio: 'ignore' });
}

/** A page saved as a single file: MIME, quoted-printable, all but ASCII as entities. @param {string} html */
function webArchive(html) {
  const ascii = html
    .replace(/charset=[\w-]+/i, 'charset=us-ascii')
    .replace(/[^\p{ASCII}]/gu, (sign) => `&#${sign.codePointAt(0)};`);
  const quoted = ascii
    .replace(/=/g, '=3D')
    .replace(/\r?\n/g, '\r\n')
    .replace(/([^\r\n]{70})(?=[^\r\n])/g, '$1=\r\n');
  return [
    'MIME-Version: 1.0',
    'Content-Type: multipart/related; boundary="----=_NextPart_01DA0000"; type="text/html"',
    '',
    'This document is a Single File Web Page, also known as a Web Archive file.',
    '',
    '------=_NextPart_01DA0000',
    'Content-Location: file:///C:/0001/report.htm',
    'Content-Transfer-Encoding: quoted-printable',
    'Content-Type: text/html; charset="us-ascii"',
    '',
    quoted,
    '------=_NextPart_01DA0000',
    'Content-Location: file:///C:/0001/report.files/filelist.xml',
    'Content-Type: text/xml; charset="utf-8"',
    '',
    '<xml xmlns:o=3D"urn:schemas-microsoft-com:office:office"/>',
    '------=_NextPart_01DA0000--',
    '',
  ].join('\r\n');
}

function main() {
  const lines = readFileSync(join(FIXTURES, 'report.txt'), 'utf8')
    .trimEnd()
    .split('\n')
    .filter((line) => line !== '');
  const folder = mkdtempSync(join(tmpdir(), 'nigao-fixtures-'));
  /** @param {string} name @param {string | Uint8Array} content */
  const keep = (name, content) => writeFileSync(join(FIXTURES, name), content);
  try {
    for (const [name, automatic] of /** @type {const} */ ([
      ['typed', false],
      ['automatic', true],
    ])) {
      const document = wordDocument(lines, { automatic });
      writeFileSync(join(folder, `${name}.docx`), document);
      keep(`${name}.docx`, document);
      // A web page loses the form of automatic numbers when LibreOffice writes it.
      for (const format of automatic ? ['doc', 'rtf', 'pdf'] : ['doc', 'rtf', 'pdf', 'html']) {
        convert(folder, `${name}.docx`, format);
        keep(`${name}.${format}`, readFileSync(join(folder, `${name}.${format}`)));
      }
    }
    keep('typed.mht', webArchive(readFileSync(join(folder, 'typed.html'), 'utf8')));
    keep('typed.ofd', ofdDocument(lines));
    writeFileSync(join(folder, 'encrypted.docx'), wordDocument(lines.slice(0, 3), { automatic: false }));
    convert(
      folder,
      'encrypted.docx',
      'pdf:writer_pdf_Export:{"EncryptFile":{"type":"boolean","value":"true"},"DocumentOpenPassword":{"type":"string","value":"1"}}',
    );
    keep('encrypted.pdf', readFileSync(join(folder, 'encrypted.pdf')));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

main();
