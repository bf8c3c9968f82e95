/** XML as a stream of tags (saxes), with a cap on depth; names come without their namespace prefix. */
import { SaxesParser } from 'saxes';
import { ReadError } from '../../text/readError.ts';
import { damaged, READ_REASONS } from '../../text/readReasons.ts';

export interface TagHandler {
  /** `attributes` by local name. */
  open(name: string, attributes: ReadonlyMap<string, string>): void;
  close(name: string): void;
  text(text: string): void;
}

/** Elements nested deeper than any word processor writes. */
const MAX_DEPTH = 256;

/** @throws {ReadError} (with an empty path) when the XML is not well-formed, nests too deep or declares entities. */
export function readXml(xml: string, handler: TagHandler): void {
  const parser = new SaxesParser({ fragment: false });
  let depth = 0;
  parser.on('error', (error) => {
    throw new ReadError('', damaged(error.message));
  });
  parser.on('doctype', () => {
    throw new ReadError('', READ_REASONS.dtd);
  });
  parser.on('opentag', (tag) => {
    if (++depth > MAX_DEPTH) throw new ReadError('', READ_REASONS.tooDeep);
    const attributes = new Map<string, string>();
    for (const [name, value] of Object.entries(tag.attributes)) attributes.set(localName(name), String(value));
    handler.open(localName(tag.name), attributes);
  });
  parser.on('closetag', (tag) => {
    depth--;
    handler.close(localName(tag.name));
  });
  parser.on('text', (text) => {
    handler.text(text);
  });
  parser.on('cdata', (text) => {
    handler.text(text);
  });
  parser.write(xml).close();
}

function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}
