/** OFD documents (GB/T 33190-2016) made by hand: one text object a line, set in lines of a fixed width. */
import { strToU8, zipSync } from 'fflate';

const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n';
const NAMESPACE = 'xmlns:ofd="http://www.ofdspec.org/2016"';

/** Millimetres, as GB/T 9704 sets a page: 16 point, 28 characters a line, 22 lines a page. */
const PAGE = { width: 210, height: 297, left: 28, top: 37, size: 5.6, perLine: 28, pitch: 10.2, lines: 22 };

/** @param {string} text */
function escapeXml(text) {
  return text.replace(/[&<>]/g, (sign) => (sign === '&' ? '&amp;' : sign === '<' ? '&lt;' : '&gt;'));
}

/** Latin letters and digits take half a place. @param {string} text */
function widthOf(text) {
  return Array.from(text).reduce((sum, sign) => sum + (sign.charCodeAt(0) < 0x2e80 ? 0.5 : 1), 0);
}

/**
 * Breaks a paragraph; no line begins with a closing sign.
 * @param {string} text
 * @param {number} indent of its first line, in characters
 */
function breakLines(text, indent) {
  const lines = [];
  let line = '';
  let room = PAGE.perLine - indent;
  for (const sign of text) {
    if (widthOf(line + sign) > room && !/[，。、；：！？”’）》]/.test(sign)) {
      lines.push(line);
      line = '';
      room = PAGE.perLine;
    }
    line += sign;
  }
  return [...lines, line];
}

/**
 * @param {{ text: string, x: number }} line
 * @param {number} y of the line's box on the page
 * @param {number} id
 */
function textObject({ text, x }, y, id) {
  const steps = Array.from(text)
    .slice(0, -1)
    .map((sign) => (sign.charCodeAt(0) < 0x2e80 ? PAGE.size / 2 : PAGE.size));
  const all = steps.every((step) => step === steps[0]);
  const delta = steps.length === 0 ? '' : ` DeltaX="${all ? `g ${steps.length} ${steps[0]}` : steps.join(' ')}"`;
  const width = (widthOf(text) * PAGE.size).toFixed(2);
  return `<ofd:TextObject ID="${id}" Boundary="${x.toFixed(2)} ${y.toFixed(2)} ${width} ${PAGE.size}" Font="3" Size="${PAGE.size}"><ofd:TextCode X="0" Y="${(PAGE.size * 0.88).toFixed(3)}"${delta}>${escapeXml(text)}</ofd:TextCode></ofd:TextObject>`;
}

/**
 * @param {{ text: string, x: number }[]} lines
 * @param {number} number
 */
function page(lines, number) {
  const foot = { text: `— ${number} —`, x: number % 2 === 1 ? 160 : 28 };
  const objects = lines.map((line, index) => textObject(line, PAGE.top + index * PAGE.pitch, 100 + index));
  const content = [...objects, textObject(foot, 270, 900)].join('');
  return `${DECLARATION}<ofd:Page ${NAMESPACE}><ofd:Area><ofd:PhysicalBox>0 0 ${PAGE.width} ${PAGE.height}</ofd:PhysicalBox></ofd:Area><ofd:Content><ofd:Layer ID="10" Type="Body">${content}</ofd:Layer></ofd:Content></ofd:Page>`;
}

/**
 * An .ofd of a report's lines: the first is its title, the two last are signature and date.
 * @param {string[]} paragraphs
 */
export function ofdDocument(paragraphs) {
  const lines = paragraphs.flatMap((text, index) => {
    const width = widthOf(text);
    if (index === 0) return [{ text, x: PAGE.left + ((PAGE.perLine - width) / 2) * PAGE.size }];
    if (index >= paragraphs.length - 2) return [{ text, x: PAGE.left + (PAGE.perLine - 4 - width) * PAGE.size }];
    return breakLines(text, 2).map((line, at) => ({ text: line, x: PAGE.left + (at === 0 ? 2 * PAGE.size : 0) }));
  });
  /** @type {string[]} */
  const pages = [];
  for (let at = 0; at < lines.length; at += PAGE.lines)
    pages.push(page(lines.slice(at, at + PAGE.lines), pages.length + 1));
  const places = pages
    .map((_, index) => `<ofd:Page ID="${index + 1}" BaseLoc="Pages/Page_${index}/Content.xml"/>`)
    .join('');
  const document = `${DECLARATION}<ofd:Document ${NAMESPACE}><ofd:CommonData><ofd:MaxUnitID>999</ofd:MaxUnitID><ofd:PageArea><ofd:PhysicalBox>0 0 ${PAGE.width} ${PAGE.height}</ofd:PhysicalBox></ofd:PageArea><ofd:PublicRes>PublicRes.xml</ofd:PublicRes></ofd:CommonData><ofd:Pages>${places}</ofd:Pages></ofd:Document>`;
  const root = `${DECLARATION}<ofd:OFD ${NAMESPACE} DocType="OFD" Version="1.1"><ofd:DocBody><ofd:DocInfo><ofd:DocID>00000000000000000000000000000001</ofd:DocID></ofd:DocInfo><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>`;
  const fonts = `${DECLARATION}<ofd:Res ${NAMESPACE} BaseLoc="Res"><ofd:Fonts><ofd:Font ID="3" FontName="仿宋" FamilyName="仿宋"/></ofd:Fonts></ofd:Res>`;
  return zipSync(
    {
      'OFD.xml': strToU8(root),
      'Doc_0/Document.xml': strToU8(document),
      'Doc_0/PublicRes.xml': strToU8(fonts),
      ...Object.fromEntries(pages.map((text, index) => [`Doc_0/Pages/Page_${index}/Content.xml`, strToU8(text)])),
    },
    { level: 9, mtime: new Date('2024-01-15T00:00:00Z') },
  );
}
