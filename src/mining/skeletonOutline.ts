/**
 * A report as its joints: which roles follow one another at the top, the section each role has, and the topics treated
 * in it. 一、2023年工作总结 with six topics below, and six themes at the top level with no heading above them, are the same
 * joint in two styles; both become a block with six topics.
 */
import type { Heading, Report, Role } from '../corpus/model.ts';
import { headingCue } from '../corpus/roleCues.ts';
import { topicsOf } from './headingTopics.ts';
import { familyOf, subjectOf, type Family } from './skeletonFamilies.ts';

/** A heading that names a subject within a block. */
export interface TopicHeading {
  readonly report: Report;
  readonly role: Role;
  /** Restored view, as the report has it. */
  readonly text: string;
  readonly line: number;
  /** Ids of the subjects its words name, the most telling first. */
  readonly topics: readonly string[];
  /** Where it stands among the block's topics, 0 first to 1 last. */
  readonly position: number;
}

export interface Block {
  readonly report: Report;
  readonly role: Role;
  /** Heading of the block itself; null where its topics stand at the top level. */
  readonly head: Heading | null;
  readonly topics: readonly TopicHeading[];
  /** Body text between the block's head and its first topic, a paragraph each; whole body where it has no topics. */
  readonly lead: readonly string[];
}

export interface Outline {
  readonly report: Report;
  readonly family: Family;
  readonly subject: string | null;
  /** Roles of the top-level sections, runs of one role collapsed. */
  readonly sequence: readonly Role[];
  readonly blocks: readonly Block[];
  /** Body text before the first heading. */
  readonly opening: readonly string[];
}

interface Node {
  readonly heading: Heading;
  readonly index: number;
  readonly children: Node[];
}

function treeOf(headings: readonly Heading[]): Node[] {
  const roots: Node[] = [];
  const open: Node[] = [];
  for (const [index, heading] of headings.entries()) {
    if (heading.role === 'item') continue;
    while (open.length > 0 && open.at(-1)!.heading.level >= heading.level) open.pop();
    const node = { heading, index, children: [] };
    (open.at(-1)?.children ?? roots).push(node);
    open.push(node);
  }
  return roots;
}

/** 2023年工作总结, 主要做法: a heading that says which part this is, not what it is about. */
function namesThePart({ text }: Heading, { reviewYear }: Report): boolean {
  return headingCue(text, reviewYear) !== null;
}

function bodyUnder(report: Report, headingIndex: number): string[] {
  return report.paragraphs
    .filter(({ heading, kind }) => heading === headingIndex && (kind === 'body' || kind === 'heading'))
    .map(({ text, bodyStart }) => text.slice(bodyStart).trim())
    .filter((text) => text !== '');
}

function topicsBelow(report: Report, role: Role, nodes: readonly Node[]): TopicHeading[] {
  const fitting = nodes.filter(({ heading }) => heading.role === role && heading.text !== '');
  return fitting.map(({ heading }, at) => ({
    report,
    role,
    text: heading.text,
    line: heading.line,
    topics: topicsOf(heading.text),
    position: fitting.length === 1 ? 0.5 : at / (fitting.length - 1),
  }));
}

/** One run of top-level sections of one role. */
function blockOf(report: Report, nodes: readonly Node[]): Block {
  const role = nodes[0]!.heading.role as Role;
  const named = nodes.filter(({ heading }) => namesThePart(heading, report));
  const head = nodes.length === 1 ? nodes[0]! : (named[0] ?? null);
  const themes = nodes.flatMap((node) => {
    if (nodes.length > 1 && !namesThePart(node.heading, report)) return [node];
    return node.children;
  });
  return {
    report,
    role,
    head: head?.heading ?? null,
    topics: topicsBelow(report, role, themes),
    lead: head ? bodyUnder(report, head.index) : [],
  };
}

/** Reads a report's joints off its headings. */
export function outlineOf(report: Report): Outline {
  const runs: Node[][] = [];
  for (const node of treeOf(report.headings)) {
    const run = runs.at(-1);
    if (run?.[0]?.heading.role === node.heading.role) run.push(node);
    else runs.push([node]);
  }
  return {
    report,
    family: familyOf(report),
    subject: subjectOf(report),
    sequence: runs.map((run) => run[0]!.heading.role as Role),
    blocks: runs.map((run) => blockOf(report, run)),
    opening: bodyUnder(report, -1),
  };
}
