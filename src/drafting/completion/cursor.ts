/** Where the cursor stands, read from the draft once a line instead of once a keystroke. */
import type { Role } from '../../corpus/model.ts';
import { type DraftContext, draftContext } from '../../corpus/draftContext.ts';
import { readReports } from '../../corpus/readReports.ts';
import { parseMarker } from '../../text/markers.ts';

export class CursorReader {
  #draft: string | null = null;
  #line = '';
  #context: DraftContext | null = null;
  #headings: { readonly draft: string; readonly role: Role; readonly texts: readonly string[] } | null = null;

  /** The draft read up to the cursor's line; the line counts once its heading is complete. */
  read(draft: string, before: string): DraftContext {
    const marker = parseMarker(before);
    const stop = before.indexOf('。');
    const line = marker === null ? '' : stop >= 0 ? before.slice(0, stop + 1) : marker.text;
    if (this.#context === null || draft !== this.#draft || line !== this.#line) {
      this.#context = draftContext(draft, line);
      this.#draft = draft;
      this.#line = line;
    }
    return this.#context;
  }

  /** The draft's own headings of a role below the top level, in order. */
  headingsOf(draft: string, role: Role): readonly string[] {
    if (this.#headings?.draft === draft && this.#headings.role === role) return this.#headings.texts;
    const lines = draft.split(/\r\n|\n|\r/u).map((text) => ({ text }));
    const report = readReports({ path: '', format: 'txt', encoding: 'utf-8', lines }).reports.at(-1);
    const headings = report?.headings.filter((heading) => heading.role === role && heading.level > 1) ?? [];
    const texts = headings.map((heading) => heading.text).filter((text) => text !== '');
    this.#headings = { draft, role, texts };
    return texts;
  }
}
