/**
 * A template as a skeleton: rendered with its variables left standing, its headings are the sections, the text under
 * a heading is that section's lead, the text before the first heading is the opening.
 */
import type { Role } from '../../corpus/model.ts';
import type { Skeleton, SkeletonSection } from '../../mining/model.ts';
import type { Mark, Piece } from './draft.ts';
import { SYMBOLIC_VARIABLES } from './fields.ts';
import { symbolicReadings, symbolicText } from './symbolicText.ts';
import { renderPieces, type Template } from './template.ts';

/** Ids of skeletons that rest on a shipped template and not on the corpus begin so. */
export const STARTER_PREFIX = 'starter:';

/** Ids of skeletons that rest on a template of the user's own. */
export const OWN_PREFIX = 'own:';

interface Line {
  readonly head: Mark | null;
  readonly pieces: readonly Piece[];
}

interface Growing extends SkeletonSection {
  readonly level: number;
  readonly children: Growing[];
  lead?: string;
}

/** Cuts the pieces at line breaks; a line's title or heading mark is its head. */
function linesOf(pieces: readonly Piece[]): Line[] {
  const lines: Piece[][] = [[]];
  for (const piece of pieces) {
    if (typeof piece !== 'string') lines.at(-1)!.push(piece);
    else
      for (const [index, part] of piece.split('\n').entries()) {
        if (index > 0) lines.push([]);
        if (part !== '') lines.at(-1)!.push(part);
      }
  }
  return lines.map((line) => {
    const first = line[0];
    const isHead =
      first !== undefined && typeof first !== 'string' && (first.kind === 'heading' || first.kind === 'title');
    return isHead ? { head: first, pieces: line.slice(1) } : { head: null, pieces: line };
  });
}

function growSection(line: Line, level: number, role: Role): Growing {
  const [heading = '', ...others] = symbolicReadings(line.pieces);
  return { level, role, heading, alternatives: others.map((text) => ({ text, support: 0 })), support: 0, children: [] };
}

function settle({ role, heading, alternatives, support, children, lead }: Growing): SkeletonSection {
  return {
    role,
    heading,
    alternatives,
    support,
    children: children.map(settle),
    ...(lead === undefined ? {} : { lead }),
  };
}

interface Parts {
  title: string;
  readonly opening: string[];
  readonly sections: Growing[];
}

/** What comes behind the final tab stop (the signature) belongs to no section. */
function beforeFinal(pieces: readonly Piece[]): readonly Piece[] {
  const end = pieces.findIndex((piece) => typeof piece !== 'string' && piece.kind === 'final');
  return end < 0 ? pieces : pieces.slice(0, end);
}

function partsOf(pieces: readonly Piece[]): Parts {
  const parts: Parts = { title: '', opening: [], sections: [] };
  const open: Growing[] = [];
  for (const line of linesOf(beforeFinal(pieces))) {
    if (line.head?.kind === 'title') parts.title = symbolicText(line.pieces);
    else if (line.head?.kind === 'heading') {
      const { level, role } = line.head;
      while (open.length > 0 && open.at(-1)!.level >= level) open.pop();
      const parent = open.at(-1);
      const section = growSection(line, level, role ?? parent?.role ?? 'other');
      (parent?.children ?? parts.sections).push(section);
      open.push(section);
    } else {
      const text = symbolicText(line.pieces);
      const section = open.at(-1);
      if (text.trim() === '') continue;
      if (section) section.lead = section.lead === undefined ? text : `${section.lead}\n${text}`;
      else parts.opening.push(text);
    }
  }
  return parts;
}

/** The skeleton a template stands for; support 0, and an id that stays as long as the template's does. */
export function skeletonOfTemplate(template: Template, prefix: string = STARTER_PREFIX): Skeleton {
  const { front } = template;
  const { title, opening, sections } = partsOf(renderPieces(template, () => SYMBOLIC_VARIABLES));
  return {
    id: `${prefix}${template.id}`,
    name: front.name,
    genre: front.genre,
    ...(front.topic === null ? {} : { topic: front.topic }),
    unitKinds: front.unitKinds,
    support: 0,
    ...(title === '' ? {} : { title }),
    ...(opening.length === 0 ? {} : { opening: opening.join('\n') }),
    sections: sections.map(settle),
    sources: [],
  };
}
