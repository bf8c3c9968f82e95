/** What a line's beginning names, as sections placed on that line: `三、存在问` or `czwt`, and nothing within a paragraph. */
import type { SectionOffer } from '../../protocol/answers.ts';
import { parseMarker } from '../../text/markers.ts';
import type { DraftFields } from '../templates/fields.ts';
import { variableText } from '../templates/variableText.ts';
import { closingOf } from './closing.ts';
import { renderSectionAt } from './sectionAt.ts';
import type { SectionNames } from './sectionNames.ts';

/** Offers unless told otherwise: more would push the phrases out of sight. */
const OFFERS = 4;

/** What may stand before the name: blanks, hashes, a marker. */
function splitLine(line: string): { typed: string; name: string } {
  const lead = /^[ \t\u3000]*(?:#{1,6}[ \t]+)?/u.exec(line)![0].length;
  const end = parseMarker(line, lead)?.end ?? lead;
  return { typed: line.slice(0, end).trimStart(), name: line.slice(end) };
}

/**
 * Sections to offer; none under the signature, where no section goes.
 * @param line the line up to the cursor
 * @param above the draft above that line
 */
export function sectionOffers(
  names: SectionNames,
  { line, above, k }: { readonly line: string; readonly above: string; readonly k?: number | undefined },
  fields: DraftFields,
): SectionOffer[] {
  if (closingOf(above)) return [];
  const { typed, name } = splitLine(line);
  return names.find(name, { unitKind: fields.unitKind ?? '', above, limit: k ?? OFFERS }).map(({ known, section }) => {
    const { text, snippet } = renderSectionAt(section, { above, typed }, fields);
    return {
      name: variableText(section.heading, fields) || (known.called ?? known.from),
      role: section.role,
      draft: text,
      snippet,
      replace: line.length,
      support: section.support,
      origin: known.origin,
      from: known.from,
    };
  });
}
