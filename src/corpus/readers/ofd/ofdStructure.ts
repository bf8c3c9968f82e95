/** OFD.xml, which names the documents of a package, and Document.xml, which names the pages of one (GB/T 33190, 7.4, 7.5). */
import type { TagHandler } from '../xmlTags.ts';

/** A4, where a document does not say. Millimetres. */
const USUAL_HEIGHT = 297;

export class OfdRoot implements TagHandler {
  /** Places of the documents. */
  readonly documents: string[] = [];
  #place: string | null = null;

  open(name: string): void {
    this.#place = name === 'DocRoot' ? '' : null;
  }

  close(): void {
    if (this.#place !== null) this.documents.push(this.#place.trim());
    this.#place = null;
  }

  text(text: string): void {
    if (this.#place !== null) this.#place += text;
  }
}

export class OfdDocument implements TagHandler {
  /** Places of the pages, in order; templates of a background are no pages. */
  readonly pages: string[] = [];
  height = USUAL_HEIGHT;
  #inBox = false;

  open(name: string, attributes: ReadonlyMap<string, string>): void {
    this.#inBox = name === 'PhysicalBox';
    const place = attributes.get('BaseLoc');
    if (name === 'Page' && place !== undefined) this.pages.push(place);
  }

  close(): void {
    this.#inBox = false;
  }

  text(text: string): void {
    const height = Number(text.trim().split(/\s+/)[3]);
    if (this.#inBox && height > 0) this.height = height;
  }
}
