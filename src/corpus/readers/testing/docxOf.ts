/** Word documents of a few elements, for tests. */
import { strToU8, zipSync } from 'fflate';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

export interface DocxParts {
  readonly body: string;
  readonly styles?: string;
  readonly numbering?: string;
}

export function docxOf({ body, styles, numbering }: DocxParts): Uint8Array {
  const files: Record<string, Uint8Array> = {
    '[Content_Types].xml': strToU8('<Types/>'),
    'word/document.xml': strToU8(
      `<?xml version="1.0" encoding="UTF-8"?><w:document ${W}><w:body>${body}</w:body></w:document>`,
    ),
  };
  if (styles !== undefined) files['word/styles.xml'] = strToU8(`<w:styles ${W}>${styles}</w:styles>`);
  if (numbering !== undefined) files['word/numbering.xml'] = strToU8(`<w:numbering ${W}>${numbering}</w:numbering>`);
  return zipSync(files);
}

/** A run of text. */
export function run(text: string): string {
  return `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
}

/** @param properties within w:pPr */
export function paragraph(content: string, properties = ''): string {
  return `<w:p><w:pPr>${properties}</w:pPr>${content}</w:p>`;
}

/** A paragraph of a list. */
export function numbered(text: string, numId: number, level: number): string {
  return paragraph(run(text), `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${numId}"/></w:numPr>`);
}
