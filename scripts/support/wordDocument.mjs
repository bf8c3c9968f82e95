/** Word documents as WPS writes them, made by hand: numbers typed, or left to automatic numbering. */
import { strToU8, zipSync } from 'fflate';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Markers of typed numbers, by level: 一、 （一） 1. */
const MARKERS = [/^[一二三四五六七八九十]+、/, /^（[一二三四五六七八九十]+）/, /^\d+\.(?!\d)/];
const LEVELS = [
  ['chineseCounting', '%1、'],
  ['chineseCounting', '（%2）'],
  ['decimal', '%3.'],
];

const CONTENT_TYPES = `${DECLARATION}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/><Override PartName="/word/numbering.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml"/></Types>`;
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const ROOT_RELATIONS = `${DECLARATION}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="word/document.xml"/></Relationships>`;
const DOCUMENT_RELATIONS = `${DECLARATION}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${RELATIONS}/styles" Target="styles.xml"/><Relationship Id="rId2" Type="${RELATIONS}/numbering" Target="numbering.xml"/></Relationships>`;
const STYLES = `${DECLARATION}<w:styles ${W}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Noto Serif CJK SC" w:eastAsia="Noto Serif CJK SC" w:hAnsi="Noto Serif CJK SC"/><w:lang w:val="en-US" w:eastAsia="zh-CN"/></w:rPr></w:rPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="1"><w:name w:val="Normal"/><w:pPr><w:spacing w:line="560" w:lineRule="exact"/><w:jc w:val="both"/></w:pPr><w:rPr><w:sz w:val="32"/></w:rPr></w:style></w:styles>`;

function numbering() {
  const levels = LEVELS.map(
    ([format, text], level) =>
      `<w:lvl w:ilvl="${level}" w:tentative="0"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:suff w:val="nothing"/><w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="0" w:firstLine="640"/></w:pPr></w:lvl>`,
  ).join('');
  return `${DECLARATION}<w:numbering ${W}><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="multilevel"/>${levels}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`;
}

/** @param {string} text */
function escapeXml(text) {
  return text.replace(/[&<>]/g, (sign) => (sign === '&' ? '&amp;' : sign === '<' ? '&lt;' : '&gt;'));
}

/** WPS cuts a run where the script changes. @param {string} text */
function runs(text) {
  return (text.match(/[\x20-\x7e]+|[^\x20-\x7e]+/g) ?? [])
    .map((part) => {
      const hint = /[^\x20-\x7e]/.test(part) ? '<w:rFonts w:hint="eastAsia"/>' : '';
      return `<w:r><w:rPr>${hint}<w:sz w:val="32"/></w:rPr><w:t xml:space="preserve">${escapeXml(part)}</w:t></w:r>`;
    })
    .join('');
}

/**
 * @param {string} line
 * @param {boolean} automatic
 * @param {{ centred: boolean, right: boolean }} place
 */
function paragraph(line, automatic, { centred, right }) {
  const level = automatic ? MARKERS.findIndex((marker) => marker.test(line)) : -1;
  const text = level < 0 ? line : line.replace(MARKERS[level] ?? '', '');
  const number = level < 0 ? '' : `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="1"/></w:numPr>`;
  const indent = level >= 0 || centred || right ? '' : '<w:ind w:firstLine="640" w:firstLineChars="200"/>';
  const side = centred ? '<w:jc w:val="center"/>' : right ? '<w:jc w:val="right"/>' : '';
  return `<w:p><w:pPr>${number}<w:bidi w:val="0"/>${indent}${side}</w:pPr>${runs(text)}</w:p>`;
}

/**
 * A .docx of a report's lines: the first is its title, the two last are signature and date.
 * @param {string[]} lines
 * @param {{ automatic: boolean }} options
 */
export function wordDocument(lines, { automatic }) {
  const body = lines
    .map((line, index) => paragraph(line, automatic, { centred: index === 0, right: index >= lines.length - 2 }))
    .join('');
  const page =
    '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1587"/></w:sectPr>';
  return zipSync(
    {
      '[Content_Types].xml': strToU8(CONTENT_TYPES),
      '_rels/.rels': strToU8(ROOT_RELATIONS),
      'word/document.xml': strToU8(`${DECLARATION}<w:document ${W}><w:body>${body}${page}</w:body></w:document>`),
      'word/_rels/document.xml.rels': strToU8(DOCUMENT_RELATIONS),
      'word/styles.xml': strToU8(STYLES),
      'word/numbering.xml': strToU8(numbering()),
    },
    { level: 9, mtime: new Date('2024-01-15T00:00:00Z') },
  );
}
