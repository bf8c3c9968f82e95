/**
 * A report as its joints: which roles follow one another at the top, the section each role has, and the topics treated
 * in it. 一、2023年工作总结 with six topics below, and six themes at the top level with no heading above them, are the same
 * joint in two styles; both become a block with six topics.
 */
import type { Heading, Report, Role } from '../corpus/model.ts';
import { headingCue } from '../corpus/roleCues.ts';
import { topicsInTrade, tradeOfReport } from './headingTopics.ts';
import { labelsIn } from './sentenceLabels.ts';
import { closingIn, purposesIn } from './skeletonClosing.ts';
import { isLineOfWork } from './trades.ts';
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
  /** Lines of the unit's trade that are named anywhere below: in topics, deeper headings, labels of sentences. */
  readonly lines: ReadonlySet<string>;
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
  /** What the report ends on, where that is no piece of work but a word on the whole; else what its plan is for. */
  readonly closings: readonly string[];
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
  const trade = tradeOfReport(report);
  const fitting = nodes.filter(({ heading }) => heading.role === role && heading.text !== '');
  return fitting.map(({ heading }, at) => ({
    report,
    role,
    text: heading.text,
    line: heading.line,
    topics: topicsInTrade(heading.text, trade),
    position: fitting.length === 1 ? 0.5 : at / (fitting.length - 1),
  }));
}

function withBelow(nodes: readonly Node[]): Node[] {
  return nodes.flatMap((node) => [node, ...withBelow(node.children)]);
}

/** Lines of work under these nodes: a trade stands as often at the third level, or behind 一是, as at the second. */
function linesBelow(report: Report, nodes: readonly Node[]): Set<string> {
  const trade = tradeOfReport(report);
  if (trade === null) return new Set();
  const all = withBelow(nodes);
  const within = new Set(all.map(({ index }) => index));
  const told = report.paragraphs.filter(({ heading }) => within.has(heading)).flatMap(({ text }) => labelsIn(text));
  const named = [...all.map(({ heading }) => heading.text), ...told];
  return new Set(named.flatMap((text) => topicsInTrade(text, trade).slice(0, 1)).filter(isLineOfWork));
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
    lines: linesBelow(report, nodes),
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
  const blocks = runs.map((run) => blockOf(report, run));
  const plans = blocks.filter(({ role }) => role === 'plan').flatMap(({ lead }) => lead.slice(0, 1));
  const closing = closingIn(report);
  return {
    report,
    family: familyOf(report),
    subject: subjectOf(report),
    sequence: runs.map((run) => run[0]!.heading.role as Role),
    blocks,
    opening: bodyUnder(report, -1),
    closings: closing === null ? plans.flatMap(purposesIn) : [closing],
  };
}
