/**
 * What a town or a street does, from its table: the wording of a topic as such a unit has it, and the topics that a line of
 * its work covers.
 */
import type { Topic } from './headingTopicTable.ts';
import { FAMILY_ROWS, type FamilyRow } from './familyTable.ts';

/** A topic in the words of a family. */
export interface FamilyLine extends Omit<Topic, 'cues' | 'example' | 'label'> {
  /** Topics that it tells too, and that stand beside it no more. */
  readonly covers: readonly string[];
}

function wordsOf(field = ''): string[] {
  return field.split(' ').filter((word) => word !== '');
}

function lineOf(row: string): FamilyLine {
  const [id = '', covers, review = '', plan = '', points, aims] = row.split('|');
  return {
    id,
    covers: wordsOf(covers),
    review,
    plan: `持续${plan}`,
    points: wordsOf(points),
    aims: wordsOf(aims),
  };
}

const LINES: ReadonlyMap<string, readonly FamilyLine[]> = new Map(
  FAMILY_ROWS.map(({ family, lines }) => [family, lines.map(lineOf)]),
);

/** The lines of a family in the order they are told; none for departments. */
export function linesOfFamily(family: FamilyRow['family'] | '部门' | null): readonly FamilyLine[] {
  return LINES.get(family ?? '部门') ?? [];
}

/** A topic as a family words it. */
export function familyLine(family: FamilyRow['family'] | '部门' | null, id: string): FamilyLine | undefined {
  return linesOfFamily(family).find((line) => line.id === id);
}
